// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/compare/comparison.h"

#include "core/checks/catalogue.h"
#include "core/compare/common_ground.h"
#include "core/compare/inspection_pair.h"
#include "core/judge/judge.h"

#include <algorithm>

namespace postseal {

namespace {

bool holds(const Findings &findings, const Finding &wanted)
{
    return std::ranges::any_of(findings, [&wanted](const Finding &finding) { return isSameThing(finding, wanted); });
}

//! Leaving something out makes a judge say other things; those are no findings of the inspection.
void keepOwn(Findings &findings, const Findings &whole)
{
    findings.removeIf([&whole](const Finding &finding) { return !holds(whole, finding); });
}

//! What one inspection told and cannot tell on the ground that both share, unless the other one told it too.
Findings leftOut(const Findings &whole, const Findings &shared, const Findings &other)
{
    Findings left = whole;
    left.removeIf([&](const Finding &finding) { return holds(shared, finding) || holds(other, finding); });
    return left;
}

FindingsChange findingsChange(const InspectionFacts &older, const InspectionFacts &newer, const Findings &before,
                              const Findings &after)
{
    const CommonGround ground = commonGround(older, newer);
    Findings sharedBefore = before, sharedAfter = after;
    if (ground.older != older || ground.newer != newer) {
        sharedBefore = judge(ground.older).findings;
        sharedAfter = judge(ground.newer).findings;
        keepOwn(sharedBefore, before);
        keepOwn(sharedAfter, after);
    }
    FindingsChange change = compareFindings(sharedBefore, sharedAfter);
    change.untold += leftOut(after, sharedAfter, before) + leftOut(before, sharedBefore, after);
    for (Findings *findings : {&change.appeared, &change.resolved, &change.stayed, &change.untold})
        std::ranges::stable_sort(*findings, {}, rankOf);
    std::ranges::stable_sort(change.changed, {}, [](const ChangedFinding &changed) { return rankOf(changed.after); });
    return change;
}

Findings judgeChanges(const InspectionPair &pair)
{
    Findings findings;
    for (const auto area : {judgePolicyChanges, judgeCachedPolicy, judgeRemoval, judgeTesting, judgeDnsChanges,
                            judgeSessionChanges, judgeTlsaChanges})
        findings += area(pair);
    for (Finding &finding : findings) {
        finding.details.append({Slot::Domain, pair.newer.facts->domain});
        if (!finding.host.isEmpty())
            finding.details.append({Slot::Host, finding.host});
    }
    std::ranges::stable_sort(findings, {}, rankOf);
    return findings;
}

ComparedInspection described(const InspectionFacts &facts, const SealVerdict &seal)
{
    return {facts.finishedAt, facts.vantage.resolver, facts.ending, seal};
}

} // namespace

std::optional<Comparison> compareInspections(const InspectionFacts &a, const InspectionFacts &b)
{
    if (a.domain != b.domain)
        return std::nullopt;
    const bool swapped = b.finishedAt < a.finishedAt;
    const InspectionFacts &older = swapped ? b : a, &newer = swapped ? a : b;
    const Judgement before = judge(older), after = judge(newer);
    return Comparison{.domain = newer.domain,
                      .older = described(older, before.seal),
                      .newer = described(newer, after.seal),
                      .changes = judgeChanges(pairOf(older, newer)),
                      .findings = findingsChange(older, newer, before.findings, after.findings),
                      .facts = compareFacts(older, newer)};
}

ComparisonEnd endOf(const Comparison &comparison)
{
    const auto isDomains = [](const FactChange &change) { return change.told && !isHowAsked(change.kind); };
    const FindingsChange &findings = comparison.findings;
    if (std::ranges::any_of(comparison.facts, isDomains) || !findings.appeared.isEmpty()
        || !findings.resolved.isEmpty())
        return ComparisonEnd::Changed;
    const auto isUntold = [](const FactChange &change) { return !change.told; };
    return findings.untold.isEmpty() && std::ranges::none_of(comparison.facts, isUntold) ? ComparisonEnd::Same
                                                                                        : ComparisonEnd::NotTold;
}

} // namespace postseal
