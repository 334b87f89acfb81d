// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge_areas.h"
#include "core/judge/note.h"
#include "core/judge/open_questions.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

//! What the policy's sender looks at, in this order; an address fails at one of them or at none.
enum class Stage { StartTls, Handshake, Chain, Dates, Name, None };

Stage stageOf(Trouble trouble)
{
    switch (trouble) {
    case Trouble::NoStartTls:
    case Trouble::StartTlsRefused: return Stage::StartTls;
    case Trouble::HandshakeFails: return Stage::Handshake;
    case Trouble::SelfSigned:
    case Trouble::Untrusted: return Stage::Chain;
    case Trouble::Expired:
    case Trouble::NotYetValid: return Stage::Dates;
    case Trouble::WrongName: return Stage::Name;
    case Trouble::None:
    case Trouble::NotInPolicy:
    case Trouble::TlsaMismatch:
    case Trouble::TlsaLookupFails:
    case Trouble::NoTlsa: return Stage::None;
    }
    Q_UNREACHABLE();
}

struct Row
{
    Stage stage;
    Check check;
};
constexpr std::array kRows = {Row{Stage::StartTls, Check::MatchStartTls}, Row{Stage::Handshake, Check::MatchTlsFailure},
                              Row{Stage::Chain, Check::MatchCertUntrusted}, Row{Stage::Dates, Check::MatchCertExpired},
                              Row{Stage::Name, Check::MatchCertVsMx}};

QStringList evidenceOf(const AddressReading &address)
{
    const SmtpSession &session = *address.session;
    QStringList lines{address.address()};
    switch (stageOf(address.trouble)) {
    case Stage::StartTls: return session.startTls ? lines + replyLines(*session.startTls) : lines;
    case Stage::Handshake: return session.failure ? lines << failureLine(*session.failure) : lines;
    case Stage::Chain:
        return address.leaf ? lines << u"subject "_s + address.leaf->subject << u"issuer "_s + address.leaf->issuer
                            : lines;
    case Stage::Dates:
        return address.leaf ? lines << u"notBefore "_s + utc(address.leaf->notBefore)
                                    << u"notAfter "_s + utc(address.leaf->notAfter)
                            : lines;
    case Stage::Name:
        for (const QByteArray &name : address.leaf ? address.leaf->dnsNames : QByteArrayList())
            lines.append(u"DNS:"_s + evidence(name));
        return lines;
    case Stage::None: return {};
    }
    Q_UNREACHABLE();
}

//! DANE and the policy come to different ends here: one finding tells both.
bool hasConflict(const DomainReading &reading, const HostReading &host)
{
    return reading.policyState == PolicyState::Enforce && host.dane == DaneState::Usable
           && host.daneHolding == Holding::Holds;
}

Findings judgeFailing(const DomainReading &reading, const HostReading &host, const Row &row)
{
    QStringList lines;
    for (const AddressReading &address : host.addresses) {
        if (address.reach == Reach::Answered && stageOf(address.trouble) == row.stage)
            lines += evidenceOf(address);
    }
    if (lines.isEmpty())
        return {};
    return {Note(row.check)
                .on(host.name())
                .with(Slot::Address, addressesWhere(host,
                                                    [&row](const AddressReading &address) {
                                                        return address.reach == Reach::Answered
                                                               && stageOf(address.trouble) == row.stage;
                                                    }))
                .seen(lines)
                .unbound(reading.policyState != PolicyState::Enforce)};
}

//! The stages that every address has behind it. Where one could not be tested nothing is known of "every".
Findings judgePassed(const HostReading &host)
{
    if (host.more)
        return {};
    bool any = false;
    Stage first = Stage::None;
    for (const AddressReading &address : host.addresses) {
        if (isUntested(address))
            return {};
        if (address.reach != Reach::Answered)
            continue;
        any = true;
        first = std::min(first, stageOf(address.trouble));
    }
    Findings findings;
    for (const Row &row : kRows) {
        if (any && row.stage < first)
            findings.append(passed(row.check).on(host.name()));
    }
    return findings;
}

} // namespace

//! What a sender that honours the policy makes of each host it covers. Of a host that fails at some addresses only
//! judgeMatch() tells, and of one that the policy does not cover a sender never gets so far.
Findings judgeMatchHosts(const DomainReading &reading)
{
    Findings findings;
    if (!reading.policyChecked())
        return findings;
    for (const HostReading &host : reading.hosts) {
        const bool known = !host.open && !isTlsaOpen(*reading.facts, *host.facts);
        if (!host.covered || !known)
            continue;
        if (host.stsHolding == Holding::Fails && !hasConflict(reading, host)) {
            for (const Row &row : kRows)
                findings += judgeFailing(reading, host, row);
        }
        findings += judgePassed(host);
        if (reading.implicitMx)
            findings.append(passed(Check::MatchImplicitMx).on(host.name()));
        const DnsFacts *a = host.facts->a.value();
        if (a && !a->set.aliasChain.isEmpty())
            findings.append(passed(Check::MatchAliasTarget).on(host.name()));
    }
    return findings;
}

} // namespace postseal
