// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/cover.h"
#include "core/judge/judge_areas.h"
#include "core/judge/note.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QStringList patternLines(const DomainReading &reading)
{
    QStringList lines;
    for (const QString &pattern : reading.policy->mx)
        lines.append(u"mx: "_s + pattern);
    return lines;
}

//! Preference decides what an uncovered host means (RFC 8461 section 8.4).
Check coverCheck(const DomainReading &reading, const HostReading &host)
{
    bool coveredBefore = false, coveredAfter = false, coveredBeside = false;
    for (const HostReading &other : reading.hosts) {
        if (!other.covered)
            continue;
        coveredBefore = coveredBefore || other.facts->preference < host.facts->preference;
        coveredBeside = coveredBeside || other.facts->preference == host.facts->preference;
        coveredAfter = coveredAfter || other.facts->preference > host.facts->preference;
    }
    if (coveredBefore)
        return Check::MatchBackupOnly;
    return coveredAfter && !coveredBeside ? Check::MatchPrimary : Check::MatchMxMismatch;
}

//! The most telling reason takes the place of the plain one; nothing while it is not known.
std::optional<Check> reasonCheck(CoverFault::Why why)
{
    switch (why) {
    case CoverFault::Why::Unlisted: return Check::MatchMxMismatch;
    case CoverFault::Why::ImplicitMx: return Check::MatchImplicitMx;
    case CoverFault::Why::Apex: return Check::MatchWildcardApex;
    case CoverFault::Why::Depth: return Check::MatchWildcardDepth;
    case CoverFault::Why::AliasTarget: return Check::MatchAliasTarget;
    case CoverFault::Why::NotKnown: return std::nullopt;
    }
    Q_UNREACHABLE();
}

Findings judgeUncovered(const DomainReading &reading, const HostReading &host, bool enforce)
{
    const CoverFault fault = coverFaultOf(reading, host);
    std::optional<Check> check = coverCheck(reading, host);
    if (*check == Check::MatchMxMismatch)
        check = reasonCheck(fault.why);
    if (!check)
        return {};
    return {Note(*check)
                .on(host.name())
                .with(Slot::Name, fault.pattern)
                .seen(patternLines(reading))
                .expected(patternLines(reading) << u"mx: "_s + host.name())
                .unbound(!enforce)};
}

Findings judgeCover(const DomainReading &reading, bool enforce)
{
    Findings findings;
    QStringList uncovered;
    for (const HostReading &host : reading.hosts) {
        if (host.covered)
            continue;
        uncovered.append(host.name());
        findings += judgeUncovered(reading, host, enforce);
    }
    if (enforce && !uncovered.isEmpty() && uncovered.size() == reading.hosts.size() && !coversMoreHosts(reading))
        findings.append(Note(Check::MatchNone).with(Slot::Hosts, uncovered.join(u", "_s)).seen(patternLines(reading)));
    return findings;
}

QStringList hostsWhere(const DomainReading &reading, const std::function<bool(const HostReading &)> &fits)
{
    QStringList hosts;
    for (const HostReading &host : reading.hosts) {
        if (fits(host))
            hosts.append(host.name());
    }
    return hosts;
}

//! Of an address that could not be tested from here nothing may be said, so not "every address" either.
bool hasUntested(const HostReading &host)
{
    return std::ranges::any_of(host.addresses, isUntested);
}

Findings judgeAddresses(const DomainReading &reading, bool enforce)
{
    Findings findings;
    for (const HostReading &host : reading.hosts) {
        if (host.stsHolding == Holding::Partly) {
            const QString bad = addressesWhere(
                host, [](const AddressReading &a) { return a.reach == Reach::Answered && !a.pkixHolds(); });
            findings.append(
                Note(Check::MatchPartialAddress).on(host.name()).with(Slot::Address, bad).unbound(!enforce));
        }
        if (enforce && host.covered && host.stsHolding == Holding::Fails && host.dane == DaneState::Usable
            && host.daneHolding == Holding::Holds)
            findings.append(Note(Check::MatchDaneConflict).on(host.name()));
    }
    return findings;
}

} // namespace

Findings judgeMatch(const DomainReading &reading)
{
    if (!reading.policyChecked() || reading.hosts.isEmpty())
        return {};
    const bool enforce = reading.policyState == PolicyState::Enforce;
    Findings findings = judgeCover(reading, enforce) + judgeAddresses(reading, enforce);
    const auto fails = [](const HostReading &host) {
        return host.stsHolding == Holding::Fails || host.stsHolding == Holding::Partly;
    };
    const QStringList failing = hostsWhere(reading, fails);
    const QStringList holding = hostsWhere(reading,
                                           [](const HostReading &host) { return host.stsHolding == Holding::Holds; });
    const bool anyCovered = std::ranges::any_of(reading.hosts, &HostReading::covered);
    const bool mayPass = coversMoreHosts(reading) || std::ranges::any_of(reading.hosts, [](const HostReading &host) {
                             return host.stsHolding == Holding::Partly || host.stsHolding == Holding::CannotTell;
                         });
    if (!enforce && !failing.isEmpty())
        findings.append(Note(Check::MatchTestingWouldFail).with(Slot::Hosts, failing.join(u", "_s)));
    if (enforce && anyCovered && holding.isEmpty() && !mayPass && !failing.isEmpty())
        findings.append(Note(Check::MatchEnforceOutage).with(Slot::Hosts, failing.join(u", "_s)));
    if (holding.size() == reading.hosts.size() && !hasMoreHosts(reading)
        && !std::ranges::any_of(reading.hosts, hasUntested))
        findings.append(passed(Check::MatchAll).with(Slot::Count, qint64(holding.size())));
    return findings;
}

} // namespace postseal
