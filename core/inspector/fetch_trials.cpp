// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/policy_facts.h"
#include "core/inspector/trials.h"
#include "core/probes/mx_probe.h"
#include "core/values/limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr int kHttpsPort = 443;

bool isWanted(const Vantage &vantage, const IpAddress &address)
{
    return address.family() == IpFamily::V4 ? vantage.ipv4 : vantage.ipv6;
}

QList<IpAddress> addressesIn(const InspectionFacts &facts, const Observed<DnsFacts> &lookup)
{
    QList<IpAddress> addresses = usableAddresses(lookup, Limits());
    addresses.removeIf([&facts](const IpAddress &address) { return !isWanted(facts.vantage, address); });
    return addresses;
}

//! Those of the policy host that no fetch has tried.
void addOtherAddresses(const InspectionFacts &facts, const QString &host, QList<WantedFetch> &trials)
{
    for (const IpAddress &address : addressesIn(facts, facts.mtaSts.a) + addressesIn(facts, facts.mtaSts.aaaa)) {
        const bool tried = std::ranges::any_of(
            facts.mtaSts.fetches, [&address](const PolicyFetch &fetch) { return fetch.exchange.address == address; });
        if (!tried)
            trials.append({FetchTrial::OtherAddress, host, address});
    }
}

//! The same path on the domain itself and on its web server: one address of each is enough.
void addOtherHosts(const InspectionFacts &facts, QList<WantedFetch> &trials)
{
    for (const auto &[trial, host] :
         {std::pair{FetchTrial::AtDomain, facts.domain}, std::pair{FetchTrial::AtWww, u"www."_s + facts.domain}}) {
        const Observed<DnsFacts> *lookup = furtherLookup(facts, host, RrType::A);
        const QList<IpAddress> addresses = lookup ? addressesIn(facts, *lookup) : QList<IpAddress>();
        if (!addresses.isEmpty())
            trials.append({trial, host, addresses.constFirst()});
    }
}

bool reachesNobody(const PolicyFetch &fetch)
{
    const HttpsExchange &exchange = fetch.exchange;
    return exchange.failure && exchange.failure->kind != FailureKind::Cancelled
           && exchange.failure->kind != FailureKind::NotPermitted && exchange.status == 0
           && !exchange.certificateRefused;
}

} // namespace

QList<WantedFetch> fetchTrials(const InspectionFacts &facts)
{
    const QString host = u"mta-sts."_s + facts.domain;
    QList<WantedFetch> trials;
    if (!announcesPolicy(facts))
        return trials;
    addOtherAddresses(facts, host, trials);
    if (missesPolicyFile(facts))
        addOtherHosts(facts, trials);
    if (facts.mtaSts.fetches.isEmpty())
        return trials;
    const PolicyFetch &last = facts.mtaSts.fetches.constLast();
    const IpAddress address = last.exchange.address;
    if (servedPolicy(facts.mtaSts)) {
        trials.append({FetchTrial::OtherClient, host, address});
        trials.append({FetchTrial::PastCache, host, address});
    } else if (last.exchange.status != 0 && missesPolicyFile(facts)) {
        trials.append({FetchTrial::PathAtRoot, host, address});
        trials.append({FetchTrial::PathWithoutSuffix, host, address});
    } else if (facts.vantage.httpsPort == kHttpsPort && std::ranges::all_of(facts.mtaSts.fetches, reachesNobody)) {
        trials.append({FetchTrial::PlainHttp, host, facts.mtaSts.fetches.constFirst().exchange.address});
    }
    return trials;
}

} // namespace postseal
