// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/compare/inspection_pair.h"
#include "core/compare/shared_ground.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace postseal {

namespace {

constexpr std::chrono::seconds kLongestMaxAge{31'557'600}; // RFC 8461 section 3.2
constexpr std::chrono::seconds kTestingEnough = 24h * 14, kTestingLong = 24h * 60;
constexpr std::chrono::seconds kLongMaxAge = 24h * 90, kYoung = 24h * 30;

//! An alias that leads nowhere counts: whoever takes its target over has the policy host.
bool hasPolicyHost(const DomainReading &reading)
{
    return std::ranges::any_of(
        std::initializer_list<const Observed<DnsFacts> *>{&reading.facts->mtaSts.a, &reading.facts->mtaSts.aaaa},
        [](const Observed<DnsFacts> *lookup) {
            const DnsFacts *dns = lookup->value();
            return dns && (!dns->set.records.isEmpty() || !dns->set.aliasChain.isEmpty());
        });
}

bool isPolicyHostTold(const DomainReading &reading)
{
    return isTold(reading.facts->mtaSts.a) && isTold(reading.facts->mtaSts.aaaa);
}

QString recordLine(const DomainReading &reading)
{
    const DnsFacts *txt = reading.facts->mtaSts.record.value();
    return txt ? textLines(*txt).join(u" / "_s) : QString();
}

qint64 daysOf(std::chrono::seconds span)
{
    return span / 24h;
}

//! Nobody has a policy any more when mode none was served for as long as one before it may last (trap T-72).
Standing leftoverStanding(const InspectionPair &pair)
{
    if (!hasPolicyHost(pair.newer))
        return Standing::Passes;
    const bool waited = pair.older.policyState == PolicyState::ModeNone && pair.gap >= kLongestMaxAge;
    return waited ? pair.settled(true, pair.older.facts->mtaSts.record, pair.newer.facts->mtaSts.record)
                  : Standing::CannotTell;
}

//! The record went; caches of the policy go on.
Findings judgeRecordGone(const InspectionPair &pair)
{
    if (!policyInForce(pair.older))
        return {};
    const auto &then = pair.older.facts->mtaSts, &now = pair.newer.facts->mtaSts;
    const QStringList seen = thenAndNow(pair, recordLine(pair.older), recordLine(pair.newer));
    Findings findings;
    if (pair.older.policyChecked())
        findings.append(
            Note(Check::DeployRemovalAbrupt, whileCached(pair, pair.settled(true, then.record, now.record)))
                .with(Slot::Date, endOfOlderPolicy(pair))
                .mild(pair.older.policyState == PolicyState::Testing)
                .seen(seen));
    if (!isOlderPolicyAlive(pair) && isPolicyHostTold(pair.newer))
        findings.append(Note(Check::DeployRemovalLeftoverHost, leftoverStanding(pair)).seen(seen));
    return findings;
}

//! The record is there and its policy is not: senders keep what they have until its max_age runs out.
Findings judgeRefresh(const InspectionPair &pair)
{
    if (!pair.older.policyChecked())
        return {};
    const auto note = [&pair](Standing standing) {
        const std::chrono::seconds maxAge = policyInForce(pair.older)->maxAge;
        return Note(Check::DeployRefreshBroken, standing)
            .with(Slot::Date, endOfOlderPolicy(pair))
            .mild(pair.gap < maxAge / 10); // it cannot have lasted for long
    };
    const MtaStsFacts &now = pair.newer.facts->mtaSts;
    if (now.fetches.isEmpty() && (now.a.failure() || now.aaaa.failure()))
        return {note(Standing::CannotTell)}; // nobody said where the policy host is
    if (isPolicyMatterOfStore(*pair.older.facts, *pair.newer.facts))
        return {note(Standing::CannotTell)};
    switch (pair.newer.policyState) {
    case PolicyState::NotFetched:
    case PolicyState::Refused: {
        const PolicyFetch *fetch = now.fetches.isEmpty() ? nullptr : &now.fetches.constLast();
        const QString seen = !fetch                    ? u"-"_s
                             : fetch->exchange.failure ? failureLine(*fetch->exchange.failure)
                                                       : u"HTTP status %1"_s.arg(fetch->exchange.status);
        return {note(Standing::Fails).seen(thenAndNow(pair, policyLine(*policyInForce(pair.older)), seen))};
    }
    case PolicyState::CannotTell: return {note(Standing::CannotTell)};
    case PolicyState::ModeNone:
    case PolicyState::Testing:
    case PolicyState::Enforce: return {note(Standing::Passes)};
    case PolicyState::None:
    case PolicyState::RecordFaulty: return {};
    }
    Q_UNREACHABLE();
}

//! Mode none at both ends: the policies before it are gone for sure only after the longest max_age there may be.
Findings judgeReady(const InspectionPair &pair)
{
    if (pair.older.policyState != PolicyState::ModeNone || pair.newer.policyState != PolicyState::ModeNone)
        return {};
    return {Note(Check::DeployRemovalReady, pair.gap >= kLongestMaxAge ? Standing::Fails : Standing::CannotTell)
                .with(Slot::Days, daysOf(pair.gap))
                .seen(thenAndNow(pair, u"mode: none"_s, u"mode: none"_s))};
}

bool meetsPolicy(const DomainReading &reading)
{
    return !reading.hosts.isEmpty()
           && std::ranges::all_of(reading.hosts,
                                  [](const HostReading &host) { return host.stsHolding == Holding::Holds; });
}

Findings judgeBothTesting(const InspectionPair &pair)
{
    Findings findings;
    const QStringList seen = thenAndNow(pair, u"mode: testing"_s, u"mode: testing"_s);
    if (pair.gap >= kTestingLong)
        findings.append(Note(Check::DeployTestingTooLong).with(Slot::Days, daysOf(pair.gap)).seen(seen));
    if (pair.gap >= kTestingEnough && meetsPolicy(pair.older) && meetsPolicy(pair.newer))
        findings.append(Note(Check::DeployTestingReady).with(Slot::Days, daysOf(pair.gap)).seen(seen));
    return findings;
}

} // namespace

Findings judgeRemoval(const InspectionPair &pair)
{
    if (pair.newer.policyState == PolicyState::None && !recordId(pair.older).isEmpty())
        return judgeRecordGone(pair);
    return judgeRefresh(pair) + judgeReady(pair);
}

Findings judgeTesting(const InspectionPair &pair)
{
    const PolicyState then = pair.older.policyState, now = pair.newer.policyState;
    if (then == PolicyState::Testing && now == PolicyState::Testing)
        return judgeBothTesting(pair);
    if (now != PolicyState::Enforce || then == PolicyState::CannotTell)
        return {};
    Findings findings;
    const MtaStsPolicy &policy = *policyInForce(pair.newer);
    const QString before = policyInForce(pair.older) ? policyLine(*policyInForce(pair.older)) : recordLine(pair.older);
    const QStringList seen = thenAndNow(pair, before, policyLine(policy));
    // Between looks that lie two weeks apart there may have been a test of two weeks.
    if (then == PolicyState::Testing || ((then == PolicyState::None || then == PolicyState::ModeNone)
                                         && pair.gap < kTestingEnough))
        findings.append(Note(Check::DeployEnforceFirst,
                             pair.settled(then != PolicyState::Testing, pair.older.facts->mtaSts.record,
                                          pair.newer.facts->mtaSts.record))
                            .seen(seen));
    const bool begins = then == PolicyState::None || then == PolicyState::ModeNone || then == PolicyState::Testing;
    if (begins && pair.gap < kYoung && policy.maxAge > kLongMaxAge)
        findings.append(Note(Check::PolicyMaxAgeLongFirst,
                             then == PolicyState::None ? pair.settled(true, pair.older.facts->mtaSts.record,
                                                                      pair.newer.facts->mtaSts.record)
                                                       : Standing::Fails)
                            .with(Slot::Days, daysOf(policy.maxAge))
                            .seen(seen));
    return findings;
}

} // namespace postseal
