// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/seal.h"

#include "core/judge/cover.h"
#include "core/judge/open_questions.h"
#include "core/judge/small_seals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

struct Tally //!< how the hosts stand with one mechanism
{
    int inForce = 0, holds = 0, partly = 0, fails = 0, cannotTell = 0;
};

Tally tallyOf(const QList<HostReading> &hosts, Holding HostReading::*holding)
{
    Tally tally;
    for (const HostReading &host : hosts) {
        switch (host.*holding) {
        case Holding::NotInForce: continue;
        case Holding::Holds: ++tally.holds; break;
        case Holding::Partly: ++tally.partly; break;
        case Holding::Fails: ++tally.fails; break;
        case Holding::CannotTell: ++tally.cannotTell; break;
        case Holding::Skipped: break;
        }
        ++tally.inForce;
    }
    return tally;
}

//! Validating senders find no mail host: the MX answer is bogus, or the addresses of every host are.
bool isBogus(const DomainReading &reading)
{
    const auto bogus = [](const Observed<DnsFacts> &lookup) {
        return lookup.value() && lookup.value()->answer.security == DnsSecurity::Bogus;
    };
    if (bogus(reading.facts->mx))
        return true;
    const auto unfindable = [&bogus](const HostReading &host) {
        return !host.open && host.addresses.isEmpty() && (bogus(host.facts->a) || bogus(host.facts->aaaa));
    };
    return !reading.hosts.isEmpty() && !hasMoreHosts(reading) && std::ranges::all_of(reading.hosts, unfindable);
}

//! What no answer still to come can change: the domain does not exist, or takes no mail.
std::optional<SealReason> withoutMail(const DomainReading &reading)
{
    const DnsFacts *mx = reading.facts->mx.value();
    if (mx && mx->answer.noSuchName())
        return SealReason::NoSuchDomain;
    return reading.nullMx ? std::optional(SealReason::TakesNoMail) : std::nullopt;
}

std::optional<SealReason> withoutMailHost(const DomainReading &reading)
{
    const DnsFacts *mx = reading.facts->mx.value();
    if (!mx || !isDefinite(*mx))
        return SealReason::LookupFailed;
    const auto addressless = [](const HostReading &host) { return host.addresses.isEmpty(); };
    if (!std::ranges::all_of(reading.hosts, addressless))
        return std::nullopt;
    return !hasMoreHosts(reading) && std::ranges::all_of(reading.hosts, &HostReading::nobodyConnects)
               ? SealReason::NoMailHost
               : SealReason::NotTold;
}

//! Why not one address of one host could be judged; nothing when one could.
std::optional<SealReason> withoutAnswer(const DomainReading &reading)
{
    int silent = 0, local = 0, refused = 0, declined = 0, notTested = 0, privately = 0;
    for (const HostReading &host : reading.hosts) {
        for (const AddressReading &address : host.addresses) {
            switch (address.reach) {
            case Reach::Answered: return std::nullopt;
            case Reach::Silent: ++silent; break;
            case Reach::Local: ++local; break;
            case Reach::Refused:
            case Reach::NoEhlo:
            case Reach::NoGreeting: ++refused; break;
            case Reach::Declined: ++declined; break;
            case Reach::NotTested: ++notTested; break;
            }
            const Failure *failure = address.facts->session.failure();
            privately += failure && failure->kind == FailureKind::NotPermitted ? 1 : 0;
        }
    }
    if (declined > 0)
        return SealReason::HostsDecline;
    if (refused > 0)
        return SealReason::NoHostAnswers;
    if (silent + local > 0)
        return SealReason::Port25Blocked;
    return privately > 0 ? SealReason::PrivateAddresses : SealReason::NotTold;
}

//! A host without an address, and DNSSEC proves it: nobody can be led there.
bool isProvenAddressless(const HostReading &host)
{
    return host.addresses.isEmpty() && (host.dane == DaneState::Absent || host.dane == DaneState::Unsigned);
}

//! What a sender that honours everything makes of one host: does anything bind it, and does that hold?
//! A host that nothing binds counts although nobody connects to it: whoever stands on the path can answer in its place.
Holding boundHolding(const DomainReading &reading, const HostReading &host)
{
    const Holding sts = reading.policyState == PolicyState::Enforce ? host.stsHolding : Holding::NotInForce;
    const Holding dane = host.daneHolding;
    for (const Holding worst : {Holding::Fails, Holding::Partly, Holding::Skipped, Holding::CannotTell}) {
        if (sts == worst || dane == worst)
            return worst;
    }
    if (sts == Holding::NotInForce && host.dane == DaneState::Unusable)
        return Holding::NotInForce; // encrypted, but to whoever answers
    if (sts == Holding::NotInForce && dane == Holding::NotInForce)
        return isProvenAddressless(host) ? Holding::Skipped : Holding::NotInForce;
    return Holding::Holds;
}

void listHosts(SealVerdict &verdict, const DomainReading &reading)
{
    for (const HostReading &host : reading.hosts) {
        switch (boundHolding(reading, host)) {
        case Holding::Holds: verdict.holding.append(host.name()); break;
        case Holding::Fails:
        case Holding::Partly: verdict.troubles.append({host.name(), host.trouble}); break;
        case Holding::NotInForce:
            if (verdict.byDane && !verdict.byMtaSts)
                verdict.troubles.append({host.name(), Trouble::NoTlsa});
            break;
        case Holding::CannotTell:
        case Holding::Skipped: break;
        }
    }
}

void settle(SealVerdict &verdict, SealState state, SealReason reason)
{
    verdict.state = state;
    verdict.reason = reason;
}

void listTestingTroubles(SealVerdict &verdict, const DomainReading &reading)
{
    verdict.troubles.clear();
    for (const HostReading &host : reading.hosts) {
        if (host.stsHolding == Holding::Fails || host.stsHolding == Holding::Partly)
            verdict.troubles.append({host.name(), host.trouble});
    }
}

void judgeTesting(SealVerdict &verdict, const DomainReading &reading)
{
    const Tally sts = tallyOf(reading.hosts, &HostReading::stsHolding);
    listTestingTroubles(verdict, reading);
    if (sts.holds + sts.partly > 0)
        settle(verdict, SealState::Cracked, SealReason::Testing);
    else if (sts.fails > 0 && sts.cannotTell == 0 && !hasMoreHosts(reading))
        settle(verdict, SealState::Open, SealReason::TestingNothingFits);
    else
        settle(verdict, SealState::Unknown, SealReason::NotTold);
}

//! Without a trust anchor nobody knows whether the records that are there count; nor what is among too many.
bool mayBeBoundByDane(const HostReading &host)
{
    if (host.daneHolding == Holding::CannotTell)
        return true;
    return host.dane == DaneState::NotValidated && !host.tlsa.isEmpty();
}

//! Nothing that was published binds a sender: why?
void judgeUnbound(SealVerdict &verdict, const DomainReading &reading)
{
    if (std::ranges::any_of(reading.hosts, mayBeBoundByDane))
        return settle(verdict, SealState::Unknown, SealReason::NotTold);
    switch (reading.policyState) {
    case PolicyState::Testing: return judgeTesting(verdict, reading);
    case PolicyState::CannotTell: return settle(verdict, SealState::Unknown, SealReason::NotTold);
    case PolicyState::NotFetched:
    case PolicyState::Refused: return settle(verdict, SealState::Open, SealReason::PolicyNotUsable);
    case PolicyState::RecordFaulty: return settle(verdict, SealState::Open, SealReason::RecordNotUsable);
    case PolicyState::ModeNone: return settle(verdict, SealState::Open, SealReason::ModeNone);
    case PolicyState::None:
    case PolicyState::Enforce: break;
    }
    const bool tlsaIgnored = std::ranges::any_of(reading.hosts,
                                                 [](const HostReading &host) { return !host.tlsa.isEmpty(); });
    settle(verdict, SealState::Open, tlsaIgnored ? SealReason::TlsaNotUsable : SealReason::NothingPublished);
}

//! At every inspected host to which anybody gets through.
bool everywhere(const DomainReading &reading, bool (*fails)(const HostReading &))
{
    return std::ranges::any_of(reading.hosts, fails)
           && std::ranges::all_of(reading.hosts,
                                  [fails](const HostReading &host) { return fails(host) || host.nobodyConnects; });
}

//! Senders that honour DANE get through to no host.
bool daneBlocks(const DomainReading &reading)
{
    return !hasMoreHosts(reading)
           && everywhere(reading, [](const HostReading &host) { return host.daneHolding == Holding::Fails; });
}

//! As before for the hosts that are inspected, and no session is needed to know it.
bool lookupsBlock(const DomainReading &reading)
{
    return everywhere(reading, [](const HostReading &host) { return host.dane == DaneState::LookupFails; });
}

//! Some hosts could not be tested, or are more than are inspected: what holds for the others is not the whole.
bool isUntold(const DomainReading &reading)
{
    return hasMoreHosts(reading) || reading.policyState == PolicyState::CannotTell
           || std::ranges::any_of(reading.hosts, [&reading](const HostReading &host) {
                  return boundHolding(reading, host) == Holding::CannotTell;
              });
}

//! No host fails, and some hold: is there anything else that keeps the seal from being whole?
void judgeHolding(SealVerdict &verdict, const DomainReading &reading)
{
    const Tally testing = tallyOf(reading.hosts, &HostReading::stsHolding);
    const bool policyBroken = reading.policyState == PolicyState::NotFetched
                              || reading.policyState == PolicyState::Refused
                              || reading.policyState == PolicyState::RecordFaulty;
    const bool alsoDane = std::ranges::any_of(reading.hosts, [](const HostReading &host) {
        return host.dane == DaneState::Usable && host.daneHolding == Holding::Holds;
    });
    if (verdict.byMtaSts && !reading.facts->mtaSts.policy->strict())
        return settle(verdict, SealState::Cracked, SealReason::StrictSendersRefuse);
    if (policyBroken)
        return settle(verdict, SealState::Cracked, SealReason::AnotherFails);
    if (reading.policyState == PolicyState::Testing && testing.fails + testing.partly > 0) {
        listTestingTroubles(verdict, reading);
        return settle(verdict, SealState::Cracked, SealReason::Testing);
    }
    if (!verdict.byMtaSts)
        return settle(verdict, SealState::Sealed, SealReason::DaneHolds);
    settle(verdict, SealState::Sealed, alsoDane ? SealReason::BothHold : SealReason::MtaStsHolds);
}

void judgeBound(SealVerdict &verdict, const DomainReading &reading)
{
    const Tally sts = verdict.byMtaSts ? tallyOf(reading.hosts, &HostReading::stsHolding) : Tally();
    const Tally dane = tallyOf(reading.hosts, &HostReading::daneHolding);
    const bool untold = isUntold(reading);
    const bool moreCovered = coversMoreHosts(reading);
    if (sts.fails > 0 && sts.holds + sts.partly + sts.cannotTell == 0 && !moreCovered)
        settle(verdict, SealState::Blocked, SealReason::PolicyFitsNoHost);
    else if (daneBlocks(reading))
        settle(verdict, SealState::Blocked, SealReason::DaneFitsNoHost);
    else if (verdict.holding.isEmpty() && untold && sts.partly + dane.partly == 0)
        settle(verdict, SealState::Unknown, SealReason::NotTold); // cracked or blocked
    else if (sts.fails + sts.partly + dane.fails + dane.partly > 0)
        settle(verdict, SealState::Cracked,
               verdict.holding.isEmpty() ? SealReason::SomeAddressesFail : SealReason::SomeHostsFail);
    else if (!verdict.troubles.isEmpty() && !verdict.holding.isEmpty())
        settle(verdict, SealState::Cracked, SealReason::SomeHostsUnbound);
    else if (!verdict.troubles.isEmpty())
        settle(verdict, SealState::Open, SealReason::TlsaNotUsable);
    else if (untold || verdict.holding.isEmpty())
        settle(verdict, SealState::Unknown, SealReason::NotTold);
    else
        judgeHolding(verdict, reading);
}

} // namespace

QLatin1StringView sealWord(SealState state)
{
    switch (state) {
    case SealState::Sealed: return "sealed"_L1;
    case SealState::Cracked: return "cracked"_L1;
    case SealState::Open: return "open"_L1;
    case SealState::Blocked: return "blocked"_L1;
    case SealState::Unknown: return "unknown"_L1;
    }
    Q_UNREACHABLE();
}

SealVerdict judgeSeal(const DomainReading &reading)
{
    SealVerdict verdict;
    verdict.byMtaSts = reading.policyState == PolicyState::Enforce;
    verdict.byDane = std::ranges::any_of(reading.hosts, &HostReading::daneInForce);
    judgeSmallSeals(verdict, reading);
    const auto settled = [&verdict](SealState state, SealReason reason) {
        settle(verdict, state, reason);
        return verdict;
    };
    if (isBogus(reading))
        return settled(SealState::Blocked, SealReason::DnsBogus);
    if (const std::optional<SealReason> reason = withoutMail(reading))
        return settled(SealState::Unknown, *reason);
    listHosts(verdict, reading);
    if (verdict.byMtaSts && !reading.hosts.isEmpty() && !coversAny(reading, targetsOf(reading)))
        return settled(SealState::Blocked, SealReason::PolicyFitsNoHost);
    if (isOpen(*reading.facts))
        return settled(SealState::Unknown, SealReason::Stopped);
    if (const std::optional<SealReason> reason = withoutMailHost(reading))
        return settled(SealState::Unknown, *reason);
    if (lookupsBlock(reading))
        return hasMoreHosts(reading) ? settled(SealState::Unknown, SealReason::NotTold)
                                     : settled(SealState::Blocked, SealReason::DaneFitsNoHost);
    if (const std::optional<SealReason> reason = withoutAnswer(reading))
        return settled(SealState::Unknown, *reason);
    if (verdict.byMtaSts || verdict.byDane)
        judgeBound(verdict, reading);
    else
        judgeUnbound(verdict, reading);
    return verdict;
}

} // namespace postseal
