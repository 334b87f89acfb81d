// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/handshake/ehlo_keywords.h"
#include "core/judge/dane_reading.h"
#include "core/judge/judge_areas.h"
#include "core/judge/open_questions.h"
#include "core/judge/session_reading.h"

#include <algorithm>

namespace postseal {

namespace {

constexpr auto kRequireTls = "REQUIRETLS";

bool offersInside(const AddressReading &address)
{
    return ehloAcceptedInTls(address) && offers(*address.session->ehloInTls, kRequireTls);
}

Findings judgeOffer(const HostReading &host)
{
    const QString with = addressesWhere(host, offersInside), all = addressesWhere(host, ehloAcceptedInTls);
    if (all.isEmpty() || host.open)
        return {};
    if (with == all)
        return {passed(Check::RequireTlsOffered).on(host.name()).with(Slot::Address, with)};
    const QString lacking = addressesWhere(
        host, [](const AddressReading &a) { return ehloAcceptedInTls(a) && !offersInside(a); });
    return {Note(Check::RequireTlsAbsent).on(host.name()).with(Slot::Address, lacking)};
}

Findings judgeBeforeTls(const HostReading &host, const AddressReading &address)
{
    if (!ehloAccepted(address))
        return {};
    const bool outside = offers(*address.session->ehlo, kRequireTls);
    if (!outside && !offersInside(address))
        return {}; // a server that does not know it does nothing right by leaving it out
    return {noteAt(host, address, Check::RequireTlsBeforeTls, outside ? Standing::Fails : Standing::Passes)
                .seen(replyLines(*address.session->ehlo))};
}

//! RFC 8689 section 4.2.1: the way to the host has to be sure (DNSSEC or MTA-STS), and its certificate to fit.
Standing usable(const DomainReading &reading, const HostReading &host)
{
    const DnsFacts *mx = reading.facts->mx.value();
    const bool bySts = reading.policyChecked() && host.covered;
    const bool surely = bySts || (mx && mx->answer.security == DnsSecurity::Secure);
    const bool byPkix = std::ranges::any_of(
        host.addresses, [](const AddressReading &address) { return offersInside(address) && address.pkixHolds(); });
    const bool byDane = host.dane == DaneState::Usable // records that are not usable authenticate nobody
                        && (host.daneHolding == Holding::Holds || host.daneHolding == Holding::Partly);
    if (surely && (byPkix || byDane))
        return Standing::Passes;
    const bool noWord = reading.policyState == PolicyState::CannotTell || host.dane == DaneState::NotValidated
                        || host.dane == DaneState::NotKnown || host.daneHolding == Holding::CannotTell;
    return noWord ? Standing::CannotTell : Standing::Fails;
}

Findings judgeUse(const DomainReading &reading, const HostReading &host)
{
    if (host.open || isTlsaOpen(*reading.facts, *host.facts) || isPolicyOpen(*reading.facts)
        || isOpen(*reading.facts, reading.facts->mtaSts.record) || std::ranges::none_of(host.addresses, offersInside))
        return {};
    return {Note(Check::RequireTlsUnusable, usable(reading, host)).on(host.name())};
}

} // namespace

Findings judgeRequireTls(const DomainReading &reading)
{
    Findings findings;
    for (const HostReading &host : reading.hosts) {
        findings += judgeOffer(host);
        for (const AddressReading &address : host.addresses)
            findings += judgeBeforeTls(host, address);
        findings += judgeUse(reading, host);
    }
    return findings;
}

} // namespace postseal
