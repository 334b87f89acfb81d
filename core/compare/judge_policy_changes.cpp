// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/compare/inspection_pair.h"

#include "core/judge/open_questions.h"
#include "core/judge/policy_host.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace postseal {

namespace {

//! Both ends have a record and a policy.
struct BothPolicies
{
    const MtaStsPolicy *then, *now;
    QString idThen, idNow;
};

Standing idStanding(const InspectionPair &pair, bool fails)
{
    return pair.settled(fails, pair.older.facts->mtaSts.record, pair.newer.facts->mtaSts.record);
}

//! "- id=1", "+ id=2", and the lines of the policies that differ.
QStringList differences(const BothPolicies &both)
{
    const QStringList ids = both.idThen == both.idNow ? QStringList{u"  id="_s + both.idNow}
                                                      : QStringList{u"- id="_s + both.idThen, u"+ id="_s + both.idNow};
    return ids + policyDifference(*both.then, *both.now);
}

//! A policy without a new id stays unseen by whoever has the old one (RFC 8461 section 3.1, trap T-69).
Findings judgeId(const InspectionPair &pair, const BothPolicies &both)
{
    const bool sameId = both.idThen == both.idNow;
    const bool samePolicy = isSamePolicy(*both.then, *both.now);
    const QStringList seen = differences(both);
    Findings findings;
    if (!samePolicy)
        findings.append(
            Note(Check::DeployIdUnchanged, idStanding(pair, sameId)).with(Slot::Text, both.idNow).seen(seen));
    if (!sameId && samePolicy && idStanding(pair, true) == Standing::Fails)
        findings.append(Note(Check::DeployIdChangedSamePolicy)
                            .with(Slot::Text, both.idNow)
                            .with(Slot::Name, both.idThen)
                            .seen(seen));
    return findings;
}

bool servesLike(const HttpsExchange &exchange, const MtaStsPolicy &policy)
{
    const MtaStsPolicyReading reading = readMtaStsPolicy(exchange.body);
    return servesPolicy(exchange) && reading.policy && isSamePolicy(*reading.policy, policy);
}

//! Under the new id some address or cache still has the old body (RFC 8461 section 8.1). Seen by a thorough run.
Findings judgeServedOrder(const InspectionPair &pair, const BothPolicies &both)
{
    if (both.idThen == both.idNow || pair.newer.facts->mtaSts.trials.isEmpty())
        return {};
    QStringList old, fresh;
    const auto sort = [&](const HttpsExchange &exchange) {
        if (servesPolicy(exchange) && readMtaStsPolicy(exchange.body).policy)
            (servesLike(exchange, *both.then) ? old : fresh).append(exchange.address.toString());
    };
    if (const HttpsExchange *served = servedPolicy(pair.newer.facts->mtaSts))
        sort(*served);
    for (const TrialFetch &trial : pair.newer.facts->mtaSts.trials) {
        if (trial.trial == FetchTrial::OtherAddress || trial.trial == FetchTrial::OtherClient
            || trial.trial == FetchTrial::PastCache)
            sort(trial.exchange);
    }
    if (fresh.isEmpty())
        return {};
    old.removeDuplicates();
    return {Note(Check::DeployTxtBeforePolicy, idStanding(pair, !old.isEmpty()))
                .with(Slot::Address, old.join(u", "_s))
                .with(Slot::Text, both.idNow)
                .seen(differences(both))};
}

Findings judgeWeakened(const InspectionPair &pair, const BothPolicies &both)
{
    if (both.then->mode != MtaStsMode::Enforce)
        return {};
    const bool weaker = both.now->mode != MtaStsMode::Enforce;
    return {Note(Check::DeployEnforceWeakened, weaker ? Standing::Fails : Standing::Passes)
                .with(Slot::Mode, QString(modeWord(both.now->mode)))
                .with(Slot::Date, endOfOlderPolicy(pair))
                .seen(thenAndNow(pair, u"mode: "_s + modeWord(both.then->mode),
                                 u"mode: "_s + modeWord(both.now->mode)))};
}

//! Caches that are filled keep the old max_age (trap T-71). It never passes: the old policy may have been served until
//! the newer inspection.
Findings judgeMaxAge(const InspectionPair &pair, const BothPolicies &both)
{
    if (both.now->maxAge >= both.then->maxAge || !pair.older.policyChecked())
        return {};
    const auto line = [](const MtaStsPolicy &policy) { return u"max_age: %1"_s.arg(policy.maxAge.count()); };
    return {Note(Check::DeployMaxAgeShrunk, whileCached(pair, Standing::Fails))
                .with(Slot::Date, endOfOlderPolicy(pair))
                .seen(thenAndNow(pair, line(*both.then), line(*both.now)))};
}

std::optional<Certificate> policyCertificate(const InspectionFacts &facts)
{
    const PolicyFetch *fetch = fetchThatCounts(facts);
    if (!fetch || !fetch->exchange.tls || fetch->exchange.tls->certificates.isEmpty())
        return std::nullopt;
    const Result<Certificate> leaf = describeCertificate(fetch->exchange.tls->certificates.constFirst());
    return leaf ? std::optional(*leaf) : std::nullopt;
}

//! Who holds the policy host holds the policy (RFC 8461 section 10.3). A new key in another CA's certificate together
//! with a new policy may be a new provider, or somebody else.
Findings judgeWhoChangedIt(const InspectionPair &pair, const BothPolicies &both)
{
    if (isSamePolicy(*both.then, *both.now))
        return {passed(Check::DeployPolicyChangedUnexpected)};
    const std::optional<Certificate> then = policyCertificate(*pair.older.facts);
    const std::optional<Certificate> now = policyCertificate(*pair.newer.facts);
    const bool moved = then && now && then->spki != now->spki && issuerOf(*then) != issuerOf(*now);
    QStringList seen = policyDifference(*both.then, *both.now);
    if (moved)
        seen += {u"- issuer: "_s + then->issuer, u"+ issuer: "_s + now->issuer};
    return {Note(Check::DeployPolicyChangedUnexpected).mild(!moved).seen(seen)};
}

} // namespace

Findings judgePolicyChanges(const InspectionPair &pair)
{
    const BothPolicies both{policyInForce(pair.older), policyInForce(pair.newer), recordId(pair.older),
                            recordId(pair.newer)};
    if (!both.then || !both.now || both.idThen.isEmpty() || both.idNow.isEmpty())
        return {};
    return judgeId(pair, both) + judgeServedOrder(pair, both) + judgeWeakened(pair, both) + judgeMaxAge(pair, both)
           + judgeWhoChangedIt(pair, both);
}

//! Would a sender that still has the older policy find its way to the mail hosts of now (RFC 8461 sections 3.3, 8.1)?
Findings judgeCachedPolicy(const InspectionPair &pair)
{
    const MtaStsPolicy *then = policyInForce(pair.older), *now = policyInForce(pair.newer);
    if (!then || !pair.older.policyChecked() || (now && isSamePolicy(*then, *now)) || !isTold(pair.newer.facts->mx))
        return {};
    const QStringList targets = mxTargets(pair.newer);
    QStringList uncovered = targets;
    uncovered.removeIf([then](const QString &host) { return isCovered(*then, host); });
    if (targets.isEmpty())
        return {};
    const bool none = uncovered.size() == targets.size();
    const Standing standing = whileCached(pair, pair.settled(true, pair.older.facts->mx, pair.newer.facts->mx));
    const bool testing = then->mode != MtaStsMode::Enforce;
    const QStringList seen = thenAndNow(pair, policyLine(*then), u"MX "_s + targets.join(u", "_s));
    const auto note = [&](Check check, Standing how) {
        return Note(check, how).with(Slot::Date, endOfOlderPolicy(pair)).unbound(testing).seen(seen);
    };
    Findings findings{note(Check::DeployOldPolicyStillTrue, none ? standing : Standing::Passes)
                          .with(Slot::Hosts, targets.join(u", "_s))};
    if (uncovered.isEmpty())
        findings.append(note(Check::MatchCachedOldPolicy, Standing::Passes));
    for (const QString &host : none ? QStringList() : uncovered)
        findings.append(note(Check::MatchCachedOldPolicy, standing).on(host));
    return findings;
}

} // namespace postseal
