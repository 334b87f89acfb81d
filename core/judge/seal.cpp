// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/seal.h"

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

std::optional<SealReason> withoutMailHost(const DomainReading &reading)
{
    const DnsFacts *mx = reading.facts->mx.value();
    if (!mx || mx->answer.serverFailed() || mx->unreadable || mx->set.chainLoops) {
        const Failure *failure = reading.facts->mx.failure();
        return failure && failure->kind == FailureKind::Cancelled ? SealReason::Stopped : SealReason::LookupFailed;
    }
    if (mx->answer.noSuchName())
        return SealReason::NoSuchDomain;
    if (reading.nullMx)
        return SealReason::TakesNoMail;
    const bool addressless = std::ranges::all_of(reading.hosts, [](const HostReading &host) { return host.addresses.isEmpty(); });
    if (addressless)
        return reading.facts->ending == InspectionEnding::Finished ? SealReason::NoMailHost : SealReason::Stopped;
    return std::nullopt;
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
    if (reading.facts->ending == InspectionEnding::Stopped)
        return SealReason::Stopped;
    if (declined > 0)
        return SealReason::HostsDecline;
    if (refused > 0)
        return SealReason::NoHostAnswers;
    if (silent + local > 0)
        return SealReason::Port25Blocked;
    return privately > 0 ? SealReason::PrivateAddresses : SealReason::NotTold;
}

//! What a sender that honours everything makes of one host: does anything bind it, and does that hold?
Holding boundHolding(const DomainReading &reading, const HostReading &host)
{
    const Holding sts = reading.policyState == PolicyState::Enforce ? host.stsHolding : Holding::NotInForce;
    const Holding dane = host.daneHolding;
    if (dane == Holding::Skipped || sts == Holding::Skipped)
        return Holding::Skipped;
    for (const Holding worst : {Holding::Fails, Holding::Partly, Holding::CannotTell}) {
        if (sts == worst || dane == worst)
            return worst;
    }
    if (sts == Holding::NotInForce && host.dane == DaneState::Unusable)
        return Holding::NotInForce; // encrypted, but to whoever answers
    return sts == Holding::Holds || dane == Holding::Holds ? Holding::Holds : Holding::NotInForce;
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

void judgeTesting(SealVerdict &verdict, const DomainReading &reading)
{
    const Tally sts = tallyOf(reading.hosts, &HostReading::stsHolding);
    for (const HostReading &host : reading.hosts) {
        if (host.stsHolding == Holding::Fails || host.stsHolding == Holding::Partly)
            verdict.troubles.append({host.name(), host.trouble});
    }
    if (sts.holds + sts.partly > 0)
        settle(verdict, SealState::Cracked, SealReason::Testing);
    else if (sts.fails > 0)
        settle(verdict, SealState::Open, SealReason::TestingNothingFits);
    else
        settle(verdict, SealState::Unknown, SealReason::NotTold);
}

//! Nothing that was published binds a sender: why?
void judgeUnbound(SealVerdict &verdict, const DomainReading &reading)
{
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
    const bool tlsaIgnored = std::ranges::any_of(reading.hosts, [](const HostReading &host) { return !host.tlsa.isEmpty(); });
    settle(verdict, SealState::Open, tlsaIgnored ? SealReason::TlsaNotUsable : SealReason::NothingPublished);
}

void judgeBound(SealVerdict &verdict, const DomainReading &reading)
{
    const Tally sts = tallyOf(reading.hosts, &HostReading::stsHolding);
    const Tally dane = tallyOf(reading.hosts, &HostReading::daneHolding);
    const bool policyBroken = reading.policyState == PolicyState::NotFetched || reading.policyState == PolicyState::Refused
        || reading.policyState == PolicyState::RecordFaulty;
    if (verdict.byMtaSts && sts.holds + sts.partly + sts.cannotTell == 0 && sts.fails > 0)
        settle(verdict, SealState::Blocked, SealReason::PolicyFitsNoHost);
    else if (dane.fails == int(reading.hosts.size()))
        settle(verdict, SealState::Blocked, SealReason::DaneFitsNoHost);
    else if (verdict.holding.isEmpty() && verdict.troubles.isEmpty())
        settle(verdict, SealState::Unknown, SealReason::NotTold);
    else if (sts.fails + sts.partly + dane.fails + dane.partly > 0)
        settle(verdict, SealState::Cracked, verdict.holding.isEmpty() ? SealReason::SomeAddressesFail : SealReason::SomeHostsFail);
    else if (!verdict.troubles.isEmpty())
        settle(verdict, SealState::Cracked, SealReason::SomeHostsUnbound);
    else if (verdict.byMtaSts && !reading.facts->mtaSts.policy->strict())
        settle(verdict, SealState::Cracked, SealReason::StrictSendersRefuse);
    else if (policyBroken)
        settle(verdict, SealState::Cracked, SealReason::AnotherFails);
    else
        settle(verdict, SealState::Sealed,
               verdict.byMtaSts ? dane.holds > 0 ? SealReason::BothHold : SealReason::MtaStsHolds : SealReason::DaneHolds);
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
    const DnsFacts *mx = reading.facts->mx.value();
    if (mx && mx->answer.security == DnsSecurity::Bogus) {
        settle(verdict, SealState::Blocked, SealReason::DnsBogus);
        return verdict;
    }
    if (const std::optional<SealReason> reason = withoutMailHost(reading)) {
        settle(verdict, SealState::Unknown, *reason);
        return verdict;
    }
    listHosts(verdict, reading);
    const bool lookupBlocks = std::ranges::all_of(reading.hosts, [](const HostReading &host) { return host.dane == DaneState::LookupFails; });
    if (lookupBlocks) {
        settle(verdict, SealState::Blocked, SealReason::DaneFitsNoHost);
        return verdict;
    }
    const bool nobodyCovered = verdict.byMtaSts && std::ranges::none_of(reading.hosts, &HostReading::covered);
    if (const std::optional<SealReason> reason = withoutAnswer(reading); reason && !nobodyCovered) {
        settle(verdict, SealState::Unknown, *reason);
        return verdict;
    }
    if (verdict.byMtaSts || verdict.byDane)
        judgeBound(verdict, reading);
    else
        judgeUnbound(verdict, reading);
    return verdict;
}

} // namespace postseal
