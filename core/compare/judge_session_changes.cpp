// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/compare/inspection_pair.h"

#include "core/judge/session_reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QString addressesWith(const HostReading &host, bool startTls)
{
    return addressesWhere(host, [startTls](const AddressReading &address) {
        return ehloAccepted(address) && address.session->startTlsOffered == startTls;
    });
}

bool isSamePort(const InspectionPair &pair)
{
    return pair.older.facts->vantage.smtpPort == pair.newer.facts->vantage.smtpPort;
}

//! What was offered and is not any more: somebody on the way strips it, or a set-up went wrong (RFC 3207 section 6).
Findings judgeStartTls(const InspectionPair &pair, const HostReading &then, const HostReading &now)
{
    const QString before = addressesWith(then, true);
    if (before.isEmpty() || !isSamePort(pair))
        return {};
    const QString with = addressesWith(now, true), without = addressesWith(now, false);
    const bool cached = pair.older.policyState == PolicyState::Enforce && isOlderPolicyAlive(pair);
    const auto note = [&](Standing standing) {
        return Note(Check::DeployStartTlsLost, standing)
            .on(now.name())
            .with(Slot::Address, without)
            .unbound(!pair.newer.binds(now) && !cached);
    };
    if (with.isEmpty() && without.isEmpty()) // nobody talked to us
        return {note(Standing::CannotTell)};
    const bool lost = std::ranges::any_of(now.addresses, [&then](const AddressReading &address) {
        return ehloAccepted(address) && !address.session->startTlsOffered
               && std::ranges::none_of(then.addresses, [&address](const AddressReading &earlier) {
                      return earlier.facts->address == address.facts->address && ehloAccepted(earlier)
                             && !earlier.session->startTlsOffered; // it was so before
                  });
    });
    return {note(lost ? Standing::Fails : Standing::Passes)
                .seen(lost ? thenAndNow(pair, before + u": 250 STARTTLS"_s, without + u": -"_s) : QStringList())};
}

QStringList issuersOf(const HostReading &host)
{
    QStringList issuers;
    for (const AddressReading &address : host.addresses) {
        if (address.encrypted && address.leaf)
            issuers.append(issuerOf(*address.leaf));
    }
    issuers.removeDuplicates();
    issuers.sort();
    return issuers;
}

Findings judgeIssuer(const InspectionPair &pair, const HostReading &then, const HostReading &now)
{
    const QStringList before = issuersOf(then), after = issuersOf(now);
    if (before.isEmpty() || after.isEmpty() || !isSamePort(pair))
        return {};
    QStringList fresh = after;
    fresh.removeIf([&before](const QString &issuer) { return before.contains(issuer); });
    return {Note(Check::DeployCertChanged, fresh.isEmpty() ? Standing::Passes : Standing::Fails)
                .on(now.name())
                .with(Slot::Text, after.join(u", "_s))
                .with(Slot::Name, before.join(u", "_s))
                .seen(thenAndNow(pair, u"issuer: "_s + before.join(u", "_s), u"issuer: "_s + after.join(u", "_s)))};
}

} // namespace

Findings judgeSessionChanges(const InspectionPair &pair)
{
    Findings findings;
    for (const HostReading &host : pair.newer.hosts) {
        if (const HostReading *then = pair.olderHost(host.name()))
            findings += judgeStartTls(pair, *then, host) + judgeIssuer(pair, *then, host);
    }
    return findings;
}

} // namespace postseal
