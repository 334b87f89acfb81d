// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/policy_facts.h"
#include "core/judge/note.h"
#include "core/judge/seal.h"
#include "core/records/mx_pattern.h"
#include "core/records/zone_lines.h"
#include "core/remedies/proposed_policy.h"
#include "core/remedies/record_lines.h"
#include "core/remedies/remedy_areas.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

bool isBetween(Check check, Check first, Check last)
{
    return int(check) >= int(first) && int(check) <= int(last);
}

//! The seal is whole by DANE alone: a policy that some host fails would crack it.
bool cracksSeal(const DomainReading &reading, const MtaStsPolicy &policy)
{
    return !reading.policyChecked() && policy.mode != MtaStsMode::None && judgeSeal(reading).state == SealState::Sealed
           && !everyHostPasses(reading, policy);
}

//! Makes senders look for the policy again.
Remedies freshRecord(const DomainReading &reading, const MtaStsPolicy &policy)
{
    return discoveryRecord(reading, {.id = freshId(reading, policy), .extensions = {}});
}

//! The file first, then the record that makes senders fetch it (RFC 8461 section 8.1).
Remedies publish(const DomainReading &reading, const MtaStsPolicy &policy)
{
    if ((policy.mx.isEmpty() && policy.mode != MtaStsMode::None) || cracksSeal(reading, policy))
        return {};
    const Remedies file{policyFile(reading, policy)};
    if (!isNews(reading, policy))
        return file;
    const Remedies record = freshRecord(reading, policy);
    return record.isEmpty() ? record : file + record; // without a new id nobody fetches it
}

//! What the policy is, or that there is none: not while a certificate or a redirect stands before a file.
bool isPolicyKnown(const DomainReading &reading)
{
    return reading.policy || servedPolicy(reading.facts->mtaSts) || missesPolicyFile(*reading.facts);
}

//! The record is what is missing or faulty. A policy that would stop mail is not armed by it.
Remedies recordAgain(const DomainReading &reading)
{
    if (reading.nullMx || !isPolicyKnown(reading))
        return {};
    const MtaStsPolicy policy = mendedPolicy(reading);
    const Remedies record = freshRecord(reading, policy);
    if (record.isEmpty() || cracksSeal(reading, policy))
        return {};
    const bool differs = !reading.policy || policy.mode != reading.policy->mode || policy.mx != reading.policy->mx;
    const bool needsFile = differs && !reading.policyChecked();
    if (!needsFile)
        return record;
    return policy.mx.isEmpty() ? Remedies() : Remedies{policyFile(reading, policy)} + record;
}

//! At the right name, and gone from the wrong one.
Remedies moved(const Finding &finding, const DomainReading &reading)
{
    const Remedies texts = recordAgain(reading);
    return texts.isEmpty() ? Remedies() : texts + withoutStrays(finding, *reading.facts, "v=stsv1");
}

//! Whatever becomes of the policy, nobody else may take the place to which the alias of its host leads.
Remedies withoutAliasOfPolicyHost(const InspectionFacts &facts)
{
    for (const Observed<DnsFacts> *lookup : {&facts.mtaSts.a, &facts.mtaSts.aaaa}) {
        const Remedies texts = clearedName(facts, *lookup).value_or(Remedies());
        if (!texts.isEmpty())
            return texts;
    }
    return {};
}

Remedies withoutOtherTexts(const DomainReading &reading)
{
    QStringList lines;
    if (const DnsFacts *txt = reading.facts->mtaSts.record.value(); txt && txt->set.aliasChain.isEmpty()) {
        for (const QByteArrayList &strings : textsOf(txt->set)) {
            if (!strings.join().startsWith("v=STSv1;"))
                lines.append(txtLine({u"_mta-sts."_s + reading.facts->domain, {}}, strings.join()));
        }
    }
    return lines.isEmpty() ? Remedies() : Remedies{{RemedyKind::RemoveLine, reading.facts->domain, lines}};
}

//! The MX hosts that a wildcard stood for, by their names.
Remedies withoutPatterns(const DomainReading &reading, const std::function<bool(const QString &)> &isUnwanted)
{
    if (!reading.policy)
        return {};
    MtaStsPolicy policy = reading.policyChecked() ? *reading.policy : mendedPolicy(reading);
    policy.mx.removeIf(isUnwanted);
    nameLiveHosts(policy, reading);
    return policy.mx == reading.policy->mx ? Remedies() : publish(reading, policy);
}

Remedies withoutUnused(const DomainReading &reading)
{
    const QStringList targets = targetsOf(reading);
    return withoutPatterns(reading, [&targets](const QString &pattern) {
        return std::ranges::none_of(targets, [&](const QString &name) { return mxPatternCovers(pattern, name); });
    });
}

//! The host that is not covered gets its line, unless it would only fail for something else.
Remedies covering(const Finding &finding, const DomainReading &reading)
{
    if (!reading.policy)
        return {};
    const MtaStsPolicy policy = coveringPolicy(reading);
    const auto covers = [&finding](const QString &pattern) { return mxPatternCovers(pattern, finding.host); };
    const bool isNamed = finding.host.isEmpty() || std::ranges::any_of(policy.mx, covers);
    return !isNamed || policy.mx == reading.policy->mx ? Remedies() : publish(reading, policy);
}

//! A domain without mail: an enforced policy has to run out first (RFC 8461 section 8.3).
Remedies withdrawn(const DomainReading &reading)
{
    if (!reading.policyChecked())
        return {};
    MtaStsPolicy policy = *reading.policy;
    policy.mode = MtaStsMode::None;
    policy.mx.clear();
    policy.extensions.clear();
    policy.maxAge = std::chrono::hours(24);
    return publish(reading, policy);
}

//! The way out of an outage: senders look for a new id before they give up (RFC 8461 section 5.1).
Remedies disarmed(const DomainReading &reading)
{
    if (!reading.policy)
        return {};
    MtaStsPolicy policy = *reading.policy;
    policy.mode = MtaStsMode::Testing;
    return publish(reading, policy);
}

Remedies policyAgain(const DomainReading &reading)
{
    if (reading.nullMx || !isPolicyKnown(reading))
        return {};
    return publish(reading, mendedPolicy(reading));
}

//! Nothing is served at the policy's URL.
bool isFileMissing(Check check)
{
    return check == Check::StsRecordPresentButNoPolicy || check == Check::PolicyHostNotFound
           || check == Check::PolicyHostHtml || check == Check::PolicyHostWrongPath;
}

bool isOfCover(Check check)
{
    return isBetween(check, Check::MatchMxMismatch, Check::MatchPrimary)
           || isBetween(check, Check::MatchWildcardDepth, Check::MatchWildcardApex) || check == Check::MatchAliasTarget
           || check == Check::MatchImplicitMx;
}

bool isOfRecord(Check check)
{
    return isBetween(check, Check::StsRecordMultiple, Check::StsRecordMultiple)
           || isBetween(check, Check::StsRecordVersionCase, Check::StsRecordExtValue)
           || check == Check::StsRecordMissing || check == Check::StsRecordMissingButPolicy
           || check == Check::StsRecordAliasDangling || check == Check::StsRecordSplitBreaks
           || check == Check::InputDomainSubdomainNotCovered;
}

bool isOfPolicy(Check check)
{
    return isBetween(check, Check::PolicyEmpty, Check::PolicyModeValue)
           || isBetween(check, Check::PolicyMaxAgeMissing, Check::PolicyMxPartialWildcard)
           || isBetween(check, Check::PolicyDuplicateField, Check::PolicyIdInBody)
           || isBetween(check, Check::PolicyFinalNewline, Check::PolicyMxIp) || check == Check::PolicyMxDuplicate;
}

} // namespace

Remedies mtaStsRemedies(const Finding &finding, const DomainReading &reading)
{
    // some hundred hosts: nobody mends more by hand, and there may be a finding for each line
    constexpr qsizetype kMostOctets = 4 * 1024, kMostTargets = 50;
    const HttpsExchange *served = servedPolicy(reading.facts->mtaSts);
    if ((served && served->body.size() > kMostOctets) || targetsOf(reading).size() > kMostTargets)
        return {};
    const Check check = finding.check;
    if (isOfRecord(check))
        return recordAgain(reading);
    if (check == Check::StsRecordTtl)
        return reading.record ? discoveryRecord(reading, *reading.record) : Remedies();
    if (isOfCover(check))
        return covering(finding, reading);
    if (isOfPolicy(check))
        return policyAgain(reading);
    if (isFileMissing(check) && !reading.policy)
        return policyAgain(reading);
    if (check == Check::MatchEnforceOutage)
        return disarmed(reading);
    if (check == Check::StsRecordWrongOwner)
        return moved(finding, reading);
    if (check == Check::PolicyHostAliasDangling)
        return withoutAliasOfPolicyHost(*reading.facts);
    if (check == Check::StsRecordUnrelatedTxt)
        return withoutOtherTexts(reading);
    if (check == Check::MxNullWithPolicy)
        return withdrawn(reading);
    if (check == Check::PolicyMxWildcardTld || check == Check::PolicyMxWildcardBroad)
        return withoutPatterns(reading, [&finding](const QString &pattern) {
            return pattern.startsWith(u"*."_s) && std::ranges::any_of(finding.seen, [&pattern](const QString &line) {
                       return line.endsWith(u' ' + pattern) || line == pattern;
                   });
        });
    if (check == Check::PolicyMxUnused || check == Check::PolicyMxUnresolvable)
        return withoutUnused(reading);
    return {};
}

} // namespace postseal
