// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/fetch_end.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace postseal {

namespace {

constexpr auto kSendersPatience = 60s;

bool cameBack(const HttpsExchange &exchange)
{
    return exchange.connected || exchange.tls || exchange.status != 0 || !exchange.failure;
}

//! How much a fetch tells of the policy host.
int weightOf(const InspectionFacts &facts, const HttpsExchange &exchange)
{
    if (exchange.failure && exchange.failure->kind == FailureKind::NotPermitted)
        return 0; // it was left alone
    return endedHere(facts, exchange) ? 1 : 2;
}

} // namespace

bool hasFamily(const InspectionFacts &facts, IpFamily family)
{
    const auto proves = [family](const HttpsExchange &e) { return e.address.family() == family && cameBack(e); };
    return std::ranges::any_of(facts.mtaSts.fetches, proves, &PolicyFetch::exchange)
           || std::ranges::any_of(facts.mtaSts.trials, proves, &TrialFetch::exchange)
           || std::ranges::any_of(facts.hosts, [family](const MxHostFacts &host) {
                  return std::ranges::any_of(host.addresses, [family](const AddressFacts &address) {
                      return address.address.family() == family && address.session.value()
                             && address.session.value()->greeting;
                  });
              });
}

bool endedHere(const InspectionFacts &facts, const HttpsExchange &exchange)
{
    if (!exchange.failure)
        return false;
    switch (exchange.failure->kind) {
    case FailureKind::Cancelled:
    case FailureKind::Unreachable:
    case FailureKind::Internal: return true;
    case FailureKind::TimedOut:
        return !cameBack(exchange) && exchange.address.family() == IpFamily::V6 && !hasFamily(facts, IpFamily::V6);
    case FailureKind::NotPermitted:
    case FailureKind::Refused:
    case FailureKind::Closed:
    case FailureKind::ProtocolBroken:
    case FailureKind::TlsRejected:
    case FailureKind::TooLarge:
    case FailureKind::Malformed: return false;
    }
    Q_UNREACHABLE();
}

bool isToldByStatus(const HttpsExchange &exchange)
{
    return exchange.status != 0 && exchange.status != 200
           && !(exchange.failure && exchange.failure->kind == FailureKind::Cancelled);
}

bool gaveUpEarly(const HttpsExchange &exchange)
{
    if (!exchange.failure || isToldByStatus(exchange))
        return false;
    const bool early = exchange.failure->kind == FailureKind::TimedOut && exchange.tls
                       && exchange.took < kSendersPatience;
    return early || exchange.failure->kind == FailureKind::TooLarge;
}

const PolicyFetch *fetchThatCounts(const InspectionFacts &facts)
{
    const QList<PolicyFetch> &fetches = facts.mtaSts.fetches;
    const auto best = std::max_element(fetches.crbegin(), fetches.crend(),
                                       [&facts](const PolicyFetch &a, const PolicyFetch &b) {
                                           return weightOf(facts, a.exchange) < weightOf(facts, b.exchange);
                                       });
    return best == fetches.crend() ? nullptr : &*best;
}

} // namespace postseal
