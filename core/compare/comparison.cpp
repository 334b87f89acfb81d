// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/compare/comparison.h"

#include "core/checks/catalogue.h"
#include "core/compare/shared_ground.h"
#include "core/compare/inspection_pair.h"
#include "core/judge/judge.h"

#include <algorithm>
#include <functional>

namespace postseal {

namespace {

bool holds(const Findings &findings, const Finding &wanted)
{
    return std::ranges::any_of(findings, [&wanted](const Finding &finding) { return isSameThing(finding, wanted); });
}

//! The judgements of both, whole.
struct BothFindings
{
    const Findings &before, &after;
    bool bothTell(const Finding &finding) const { return holds(before, finding) && holds(after, finding); }
    bool oneTells(const Finding &finding) const { return holds(before, finding) || holds(after, finding); }
};

//! Takes out what is no finding of `owner`: a judge says other things when something is left out.
void keepOwn(Findings &findings, const Findings &owner)
{
    findings.removeIf([&owner](const Finding &finding) { return !holds(owner, finding); });
}

//! What both tell on the ground that they share, and only one of them tells when all is there.
template <class List, class FindingOf>
void takeHalfTold(List &findings, const BothFindings &whole, FindingOf findingOf, Findings &untold)
{
    for (const auto &each : std::as_const(findings)) {
        if (!whole.bothTell(findingOf(each)) && whole.oneTells(findingOf(each)))
            untold.append(findingOf(each));
    }
    findings.removeIf([&](const auto &each) { return !whole.bothTell(findingOf(each)); });
}

//! What one inspection told and cannot tell on the ground that both share, unless the other one told it too.
Findings leftOut(const Findings &whole, const Findings &shared, const Findings &other)
{
    Findings left = whole;
    left.removeIf([&](const Finding &finding) { return holds(shared, finding) || holds(other, finding); });
    return left;
}

FindingsChange onSharedGround(const SharedGround &ground, const BothFindings &whole)
{
    const Findings before = judge(ground.older).findings, after = judge(ground.newer).findings;
    FindingsChange change = compareFindings(before, after);
    keepOwn(change.appeared, whole.after);
    keepOwn(change.resolved, whole.before);
    keepOwn(change.untold, whole.before + whole.after);
    takeHalfTold(change.stayed, whole, std::identity(), change.untold);
    takeHalfTold(
        change.changed, whole, [](const ChangedFinding &changed) { return changed.after; }, change.untold);
    change.untold += leftOut(whole.after, after, whole.before) + leftOut(whole.before, before, whole.after);
    return change;
}

FindingsChange findingsChange(const InspectionFacts &older, const InspectionFacts &newer, const BothFindings &whole)
{
    const SharedGround ground = sharedGround(older, newer);
    const bool isWhole = ground.older == older && ground.newer == newer;
    FindingsChange change = isWhole ? compareFindings(whole.before, whole.after) : onSharedGround(ground, whole);
    for (Findings *findings : {&change.appeared, &change.resolved, &change.stayed, &change.untold})
        std::ranges::stable_sort(*findings, {}, rankOf);
    std::ranges::stable_sort(change.changed, {}, [](const ChangedFinding &changed) { return rankOf(changed.after); });
    return change;
}

Findings judgeChanges(const InspectionPair &pair)
{
    Findings findings;
    for (const auto area : {judgeDnsChanges, judgePolicyChanges, judgeCachedPolicy, judgeRemoval, judgeTesting,
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
    return {facts.finishedAt, facts.vantage.resolver, facts.ending, facts.trialsBegun, seal};
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
                      .findings = findingsChange(older, newer, {before.findings, after.findings}),
                      .facts = compareFacts(older, newer)};
}

qsizetype openCount(const Findings &findings)
{
    return std::ranges::count_if(findings, [](const Finding &f) { return f.standing != Standing::Passes; });
}

ComparisonEnd endOf(const Comparison &comparison)
{
    const auto isDomains = [](const FactChange &change) { return change.told && !isHowAsked(change.kind); };
    const FindingsChange &findings = comparison.findings;
    if (std::ranges::any_of(comparison.facts, isDomains) || openCount(findings.appeared) > 0
        || openCount(findings.resolved) > 0)
        return ComparisonEnd::Changed;
    const auto isUntold = [](const FactChange &change) { return !change.told; };
    return openCount(findings.untold) == 0 && std::ranges::none_of(comparison.facts, isUntold) ? ComparisonEnd::Same
                                                                                               : ComparisonEnd::NotTold;
}

} // namespace postseal
