// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/open_questions.h"

#include <algorithm>

namespace postseal {

namespace {

bool isWanted(const Vantage &vantage, const IpAddress &address)
{
    return address.family() == IpFamily::V4 ? vantage.ipv4 : vantage.ipv6;
}

bool isSessionOpen(const AddressFacts &address)
{
    if (const SmtpSession *session = address.session.value())
        return session->failure && session->failure->kind == FailureKind::Cancelled;
    const Failure *failure = address.session.failure();
    return !failure || failure->kind == FailureKind::Cancelled;
}

//! Something was heard of HTTP or of a certificate: no other address is tried then.
bool settles(const HttpsExchange &exchange)
{
    return !exchange.failure || exchange.tls || exchange.status != 0;
}

} // namespace

bool isOpen(const InspectionFacts &facts)
{
    return isAnythingOpen(facts) && !facts.trialsBegun;
}

bool isOpen(const InspectionFacts &facts, const Observed<DnsFacts> &lookup)
{
    const Failure *failure = lookup.failure();
    return isOpen(facts) && (!lookup.asked() || (failure && failure->kind == FailureKind::Cancelled));
}

bool isOpen(const InspectionFacts &facts, const MxHostFacts &host)
{
    if (!isOpen(facts))
        return false;
    return isOpen(facts, host.a) || isOpen(facts, host.aaaa)
           || std::ranges::any_of(host.addresses, [&facts](const AddressFacts &address) {
                  return isWanted(facts.vantage, address.address) && isSessionOpen(address);
              });
}

bool areTrialsOpen(const InspectionFacts &facts)
{
    return isAnythingOpen(facts) && facts.vantage.thorough;
}

bool isAnythingOpen(const InspectionFacts &facts)
{
    return facts.ending != InspectionEnding::Finished;
}

bool hasSecureAlias(const MxHostFacts &host)
{
    return std::ranges::any_of(std::initializer_list<const DnsFacts *>{host.a.value(), host.aaaa.value()},
                               [](const DnsFacts *dns) {
                                   return dns && !dns->set.aliasChain.isEmpty() && !dns->set.chainLoops
                                          && dns->answer.security == DnsSecurity::Secure;
                               });
}

bool isTlsaOpen(const InspectionFacts &facts, const MxHostFacts &host)
{
    return isOpen(facts, host.a) || isOpen(facts, host.aaaa) || isOpen(facts, host.tlsa)
           || (hasSecureAlias(host) && isOpen(facts, host.tlsaAtAlias));
}

bool isPolicyOpen(const InspectionFacts &facts)
{
    const MtaStsFacts &sts = facts.mtaSts;
    if (!isOpen(facts))
        return false;
    if (!sts.fetches.isEmpty() && settles(sts.fetches.constLast().exchange))
        return sts.fetches.constLast().exchange.failure
               && sts.fetches.constLast().exchange.failure->kind == FailureKind::Cancelled;
    qsizetype addresses = 0;
    for (const Observed<DnsFacts> *lookup : {&sts.a, &sts.aaaa}) {
        if (isOpen(facts, *lookup))
            return true;
        const DnsFacts *dns = lookup->value();
        if (dns && dns->answer.security != DnsSecurity::Bogus)
            addresses += std::ranges::count_if(addressesOf(dns->set),
                                               [&facts](const IpAddress &a) { return isWanted(facts.vantage, a); });
    }
    const bool cancelled = !sts.fetches.isEmpty()
                           && sts.fetches.constLast().exchange.failure->kind == FailureKind::Cancelled;
    return cancelled || sts.fetches.size() < addresses;
}

bool nobodyAnswered(const InspectionFacts &facts)
{
    const std::initializer_list<const Observed<DnsFacts> *> first = {&facts.mx, &facts.tlsRpt, &facts.mtaSts.record,
                                                                     &facts.mtaSts.a, &facts.mtaSts.aaaa};
    return std::ranges::none_of(first, [](const Observed<DnsFacts> *lookup) { return lookup->value() != nullptr; });
}

} // namespace postseal
