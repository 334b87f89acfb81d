// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/compare/shared_ground.h"

#include "core/compare/shared_trials.h"
#include "core/judge/open_questions.h"
#include "core/judge/reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

using Lookup = Observed<DnsFacts>;

//! The network's or the machine's own resolver, as the system gave it: another network, or another machine, has one at
//! the same address that says something else (trap T-48).
bool isOfSomeNetwork(const QString &resolver)
{
    const QString system = u"system ("_s;
    if (!resolver.startsWith(system))
        return false;
    const QStringList listed = resolver.sliced(system.size()).section(u')', 0, 0).split(u", "_s);
    return std::ranges::any_of(listed, [](const QString &server) {
        const std::optional<IpAddress> address = IpAddress::parse(server);
        return !address || !address->specialBlock().isEmpty();
    });
}

bool isSameResolver(const InspectionFacts &a, const InspectionFacts &b)
{
    return a.vantage.resolver == b.vantage.resolver && !isOfSomeNetwork(a.vantage.resolver);
}

//! No answer came, or none yet: that a record is gone cannot be told then. A question that an earlier answer made moot
//! is none of these.
bool isUnheard(const InspectionFacts &facts, const Lookup &lookup)
{
    return lookup.failure() || isOpen(facts, lookup);
}

bool saysTheSame(const Lookup &a, const Lookup &b)
{
    const DnsFacts *one = a.value(), *other = b.value();
    if (!one || !other)
        return a.end.index() == b.end.index();
    const auto rdataOf = [](const DnsFacts &dns) {
        QByteArrayList all;
        for (const DnsRecord &record : dns.set.records)
            all.append(record.rdata);
        std::ranges::sort(all);
        return all;
    };
    return one->answer.rcode == other->answer.rcode && one->set.aliasChain == other->set.aliasChain
           && rdataOf(*one) == rdataOf(*other);
}

//! Leaves one question out of both where the two answers cannot be held against each other.
bool leaveUnsettled(SharedGround &ground, Lookup &older, Lookup &newer)
{
    const bool unheard = isUnheard(ground.older, older) || isUnheard(ground.newer, newer);
    const bool unsettled = !saysTheSame(older, newer) && !isSettled(ground.older, ground.newer, older, newer);
    if (unheard || unsettled)
        older = newer = Lookup();
    return unheard || unsettled;
}

MxHostFacts *hostIn(InspectionFacts &facts, const QString &name)
{
    const auto host = std::ranges::find(facts.hosts, name, &MxHostFacts::name);
    return host == facts.hosts.end() ? nullptr : &*host;
}

void leaveHostsOfOne(InspectionFacts &facts, InspectionFacts &other)
{
    facts.hosts.removeIf([&other](const MxHostFacts &host) { return !hostIn(other, host.name); });
}

void leaveMail(SharedGround &ground)
{
    const bool unsure = leaveUnsettled(ground, ground.older.mx, ground.newer.mx);
    if (!unsure)
        return;
    leaveHostsOfOne(ground.older, ground.newer);
    leaveHostsOfOne(ground.newer, ground.older);
}

void leaveLookups(SharedGround &ground)
{
    auto &[older, newer] = ground;
    leaveMail(ground);
    leaveUnsettled(ground, older.mtaSts.record, newer.mtaSts.record);
    leaveUnsettled(ground, older.mtaSts.a, newer.mtaSts.a);
    leaveUnsettled(ground, older.mtaSts.aaaa, newer.mtaSts.aaaa);
    leaveUnsettled(ground, older.tlsRpt, newer.tlsRpt);
    for (MxHostFacts &host : newer.hosts) {
        if (MxHostFacts *old = hostIn(older, host.name)) {
            leaveUnsettled(ground, old->tlsa, host.tlsa);
            if (old->tlsaAtAlias.asked() && host.tlsaAtAlias.asked())
                leaveUnsettled(ground, old->tlsaAtAlias, host.tlsaAtAlias);
        }
    }
}

//! Where the address was tried, and the end says something of the host and not of where we stand.
bool isTold(const DomainReading &reading, const AddressReading &address)
{
    return !isUntested(address)
           && (address.reach != Reach::Silent || reading.families.greets(address.facts->address.family()));
}

bool usesFamily(const Vantage &vantage, IpFamily family)
{
    return family == IpFamily::V4 ? vantage.ipv4 : vantage.ipv6;
}

//! What the other inspection says of an address of a host: nothing that could be held against it?
bool isUntoldIn(const DomainReading &other, const HostReading &host, const IpAddress &address)
{
    const auto same = std::ranges::find_if(
        host.addresses, [&address](const AddressReading &known) { return known.facts->address == address; });
    if (same != host.addresses.end())
        return !isTold(other, *same);
    return !usesFamily(other.facts->vantage, address.family())
           || std::ranges::none_of(host.addresses,
                                   [&other](const AddressReading &known) { return isTold(other, known); });
}

//! \param other  as it was before anything was left out
void leaveSessions(InspectionFacts &facts, const DomainReading &other)
{
    const bool samePort = facts.vantage.smtpPort == other.facts->vantage.smtpPort;
    for (MxHostFacts &host : facts.hosts) {
        const auto there = std::ranges::find_if(
            other.hosts, [&host](const HostReading &known) { return known.name() == host.name; });
        if (there == other.hosts.end())
            continue;
        for (AddressFacts &address : host.addresses) {
            if (!samePort || isUntoldIn(other, *there, address.address)) {
                address.session = {};
                address.chain = {};
                address.trials.clear();
            }
        }
    }
}

//! The verdict of the newer store about the same certificates stands for both: which roots one has is no trait of the
//! domain.
void useOneStore(SharedGround &ground)
{
    if (ground.older.vantage.trustStore == ground.newer.vantage.trustStore)
        return;
    for (MxHostFacts &host : ground.newer.hosts) {
        MxHostFacts *old = hostIn(ground.older, host.name);
        for (const AddressFacts &address : host.addresses) {
            const SmtpSession *session = address.session.value();
            for (AddressFacts &before : old ? old->addresses : host.addresses) {
                const SmtpSession *earlier = before.session.value();
                if (session && earlier && session->tls && earlier->tls
                    && session->tls->certificates == earlier->tls->certificates)
                    before.chain = address.chain;
            }
        }
    }
}

void leaveTrials(InspectionFacts &facts)
{
    facts.vantage.thorough = false;
    facts.authorities.clear();
    facts.reportEndpoints.clear();
    facts.mtaSts.trials.clear();
    for (MxHostFacts &host : facts.hosts) {
        for (AddressFacts &address : host.addresses)
            address.trials.clear();
    }
}

void leaveValidation(InspectionFacts &facts)
{
    facts.vantage.validates = false;
    const auto leave = [](Lookup &lookup) {
        if (DnsFacts *dns = lookup.value())
            dns->answer.security = DnsSecurity::Insecure;
    };
    for (Lookup *lookup : {&facts.mx, &facts.tlsRpt, &facts.mtaSts.record, &facts.mtaSts.a, &facts.mtaSts.aaaa})
        leave(*lookup);
    for (MxHostFacts &host : facts.hosts) {
        for (Lookup *lookup : {&host.a, &host.aaaa, &host.tlsa, &host.tlsaAtAlias})
            leave(*lookup);
    }
    for (FurtherLookup &further : facts.further)
        leave(further.lookup);
}

bool isPolicyUntold(const InspectionFacts &facts)
{
    const PolicyFetch *fetch = fetchThatCounts(facts);
    const bool kept = fetch
                      && (endedHere(facts, fetch->exchange) || gaveUpEarly(fetch->exchange)
                          || (fetch->exchange.failure && fetch->exchange.failure->kind == FailureKind::NotPermitted));
    const bool unnamed = !fetch && (facts.mtaSts.a.failure() || facts.mtaSts.aaaa.failure());
    return isPolicyOpen(facts) || kept || unnamed;
}

void leavePolicy(SharedGround &ground)
{
    const bool samePort = ground.older.vantage.httpsPort == ground.newer.vantage.httpsPort;
    if (samePort && !isPolicyMatterOfStore(ground.older, ground.newer) && !isPolicyUntold(ground.older)
        && !isPolicyUntold(ground.newer))
        return;
    for (InspectionFacts *facts : {&ground.older, &ground.newer}) {
        facts->mtaSts.fetches.clear();
        facts->mtaSts.trials.clear();
        deriveAgain(facts->mtaSts);
    }
}

} // namespace

bool isSettled(const InspectionFacts &a, const InspectionFacts &b, const Observed<DnsFacts> &atA,
               const Observed<DnsFacts> &atB)
{
    return isSameResolver(a, b) || (isSecure(atA) && isSecure(atB));
}

bool isPolicyMatterOfStore(const InspectionFacts &a, const InspectionFacts &b)
{
    const PolicyFetch *one = fetchThatCounts(a), *other = fetchThatCounts(b);
    if (a.vantage.trustStore == b.vantage.trustStore || !one || !other || !one->exchange.tls || !other->exchange.tls)
        return false;
    const ChainCheck *atOne = one->chain.value(), *atOther = other->chain.value();
    if (!atOne || !atOther || (atOne->verdict == ChainVerdict::Trusted) == (atOther->verdict == ChainVerdict::Trusted))
        return false;
    const ChainVerdict verdict = atOne->verdict == ChainVerdict::Trusted ? atOther->verdict : atOne->verdict;
    return one->exchange.tls->certificates == other->exchange.tls->certificates || verdict == ChainVerdict::PrivateCa
           || verdict == ChainVerdict::Incomplete; // an issuer it does not know
}

SharedGround sharedGround(const InspectionFacts &older, const InspectionFacts &newer)
{
    SharedGround ground{older, newer};
    leavePolicy(ground); // asks whether the policy host had an address: before lookups go
    leaveLookups(ground);
    leaveSessions(ground.older, readDomain(newer));
    leaveSessions(ground.newer, readDomain(older));
    useOneStore(ground);
    leaveTrialsOfOne(ground.older, newer);
    leaveTrialsOfOne(ground.newer, older);
    const auto both = [&ground](void (*leave)(InspectionFacts &)) {
        leave(ground.older);
        leave(ground.newer);
    };
    if (older.vantage.thorough != newer.vantage.thorough || areTrialsOpen(older) || areTrialsOpen(newer))
        both(leaveTrials);
    if (older.vantage.validates != newer.vantage.validates)
        both(leaveValidation);
    if (isAnythingOpen(older) || isAnythingOpen(newer)) {
        // then neither is told what an answer still to come could take back
        ground.older.ending = ground.newer.ending = InspectionEnding::Stopped;
        ground.older.trialsBegun = ground.newer.trialsBegun = !isOpen(older) && !isOpen(newer);
    }
    return ground;
}

} // namespace postseal
