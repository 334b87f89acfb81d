// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pictures/path_parts.h"
#include "app/wording/host_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

bool isTested(const HostReading &host)
{
    return std::ranges::any_of(host.addresses,
                               [](const AddressReading &address) { return address.reach == Reach::Answered; });
}

//! Nothing binds a sender to this host, or it keeps none of what binds it.
SealShape unsealed(const PathSource &source)
{
    return source.judgement.seal.state == SealState::Blocked ? SealShape::Blocked : SealShape::Open;
}

SealShape stateOfUnbound(const PathSource &source, const HostReading &host)
{
    const PolicyState policy = source.reading.policyState;
    const bool mayBeBound = policy == PolicyState::CannotTell || host.dane == DaneState::NotKnown
                            || host.daneHolding == Holding::CannotTell
                            || (host.dane == DaneState::NotValidated && !host.tlsa.isEmpty());
    if (mayBeBound || !isTested(host))
        return SealShape::Unknown;
    const bool wouldHold = host.stsHolding == Holding::Holds || host.stsHolding == Holding::Partly;
    return policy == PolicyState::Testing && wouldHold ? SealShape::Cracked : SealShape::Open;
}

//! How far mail through one host is sealed. Green only where the verdict itself counts the host among those that hold.
SealShape stateOf(const PathSource &source, const HostReading &host)
{
    if (host.open && source.running)
        return SealShape::Waiting;
    if (source.judgement.seal.holding.contains(host.name()))
        return SealShape::Sealed;
    const Holding sts = source.reading.policyState == PolicyState::Enforce ? host.stsHolding : Holding::NotInForce;
    const QList<Holding> ends{sts, host.daneHolding};
    if (ends.contains(Holding::Fails) || ends.contains(Holding::Partly)) {
        const bool some = ends.contains(Holding::Partly) || ends.contains(Holding::Holds);
        return some ? SealShape::Cracked : unsealed(source);
    }
    if (ends.contains(Holding::Skipped) || ends.contains(Holding::CannotTell) || ends.contains(Holding::Holds))
        return SealShape::Unknown;
    return stateOfUnbound(source, host);
}

QString familiesOf(const HostReading &host)
{
    bool v4 = false, v6 = false;
    for (const AddressReading &address : host.addresses) {
        const bool isV4 = address.facts->address.family() == IpFamily::V4;
        v4 = v4 || isV4;
        v6 = v6 || !isV4;
    }
    return v4 && v6 ? u"IPv4 IPv6"_s : v4 ? u"IPv4"_s : v6 ? u"IPv6"_s : QString();
}

Tone toneOf(const PathNode &node)
{
    const bool broken = node.state == SealShape::Open || node.state == SealShape::Blocked
                        || node.state == SealShape::Cracked;
    return broken ? sealTone(node.state) : Tone::Secondary;
}

//! What keeps a sealed delivery from the host has the colour of the state; what holds beside it is quiet.
QList<PathLine> linesOf(const PathSource &source, const HostReading &host, const PathNode &node)
{
    const bool promiseBroken = host.trouble == Trouble::NotInPolicy || host.trouble == Trouble::TlsaMismatch
                               || host.trouble == Trouble::TlsaLookupFails;
    const bool sessionBroken = host.trouble != Trouble::None && !promiseBroken;
    QStringList session = sessionParts(host);
    if (const QString trouble = certificateTroubleText(host.trouble);
        !trouble.isEmpty() && node.state != SealShape::Sealed)
        session.prepend(trouble);
    return {{session.join(u" · "_s), sessionBroken ? toneOf(node) : Tone::Secondary},
            {promiseParts(source.reading, host).join(u" · "_s), promiseBroken ? toneOf(node) : Tone::Secondary}};
}

} // namespace

PathNode hostNode(const PathSource &source, const HostReading &host)
{
    PathNode node{.place = PathPlace::Host,
                  .key = u"host:"_s + host.name(),
                  .state = stateOf(source, host),
                  .title = shownName(host.name()),
                  .remark = familiesOf(host),
                  .about = {host.name(), {}},
                  .fact = host.name()};
    node.lines = linesOf(source, host, node);
    if (node.state == SealShape::Waiting)
        beginWait(node, source.waitingForHost(host));
    return node;
}

PathNode hostsToCome(const PathSource &source)
{
    const DnsFacts *mx = source.facts().mx.value();
    const bool none = mx && isDefinite(*mx);
    return {.place = PathPlace::Host,
            .key = u"hosts"_s,
            .state = none || source.running ? SealShape::Pending : SealShape::Unknown,
            .title = none ? pathText(QT_TRANSLATE_NOOP("Path", "No mail host"))
                          : pathText(QT_TRANSLATE_NOOP("Path", "Mail hosts")),
            .lines = {none             ? quietLine(QT_TRANSLATE_NOOP("Path", "nowhere to deliver"))
                      : source.running ? quietLine(QT_TRANSLATE_NOOP("Path", "named by the MX record"))
                                       : quietLine(QT_TRANSLATE_NOOP("Path", "not known without the MX record"))},
            .about = {{}, {Area::StartTls, Area::Certificate, Area::Dane}},
            .fact = {}};
}

} // namespace postseal
