// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge_areas.h"
#include "core/judge/open_questions.h"
#include "core/judge/policy_host.h"
#include "core/records/mx_pattern.h"
#include "core/records/tls_rpt_record.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace postseal {

namespace {

constexpr std::chrono::seconds kShortMaxAge = 24h * 7; // a week; below a day it is worth a word of its own

Check checkOf(MtaStsPolicyFault fault)
{
    switch (fault) {
    case MtaStsPolicyFault::Empty: return Check::PolicyEmpty;
    case MtaStsPolicyFault::ByteOrderMark: return Check::PolicyBom;
    case MtaStsPolicyFault::Html: return Check::PolicyHostHtml;
    case MtaStsPolicyFault::Encoding: return Check::PolicyEncoding;
    case MtaStsPolicyFault::BareCr: return Check::PolicyLineEndingCr;
    case MtaStsPolicyFault::Separator: return Check::PolicySeparator;
    case MtaStsPolicyFault::KeyCase: return Check::PolicyKeyCase;
    case MtaStsPolicyFault::VersionMissing: return Check::PolicyVersionMissing;
    case MtaStsPolicyFault::VersionValue: return Check::PolicyVersionValue;
    case MtaStsPolicyFault::ModeMissing: return Check::PolicyModeMissing;
    case MtaStsPolicyFault::ModeValue: return Check::PolicyModeValue;
    case MtaStsPolicyFault::MaxAgeMissing: return Check::PolicyMaxAgeMissing;
    case MtaStsPolicyFault::MaxAgeSyntax: return Check::PolicyMaxAgeSyntax;
    case MtaStsPolicyFault::MaxAgeOver: return Check::PolicyMaxAgeOver;
    case MtaStsPolicyFault::MxMissing: return Check::PolicyMxMissing;
    case MtaStsPolicyFault::MxList: return Check::PolicyMxList;
    case MtaStsPolicyFault::MxTrailingDot: return Check::PolicyMxTrailingDot;
    case MtaStsPolicyFault::MxPortOrUrl: return Check::PolicyMxPortOrUrl;
    case MtaStsPolicyFault::MxUlabel: return Check::PolicyMxUlabel;
    case MtaStsPolicyFault::MxUnderscore: return Check::PolicyMxUnderscore;
    case MtaStsPolicyFault::MxBareStar: return Check::PolicyMxBareStar;
    case MtaStsPolicyFault::MxPartialWildcard: return Check::PolicyMxPartialWildcard;
    case MtaStsPolicyFault::MxSyntax: return Check::PolicyMxPortOrUrl;
    case MtaStsPolicyFault::BlankLine: return Check::PolicyBlankLine;
    case MtaStsPolicyFault::LeadingSpace: return Check::PolicyLeadingSpace;
    case MtaStsPolicyFault::SpaceBeforeColon: return Check::PolicySpaceBeforeColon;
    case MtaStsPolicyFault::Comment: return Check::PolicyComment;
    case MtaStsPolicyFault::ExtensionGrammar: return Check::PolicyExtGrammar;
    case MtaStsPolicyFault::BareLf: return Check::PolicyLineEndingLf;
    case MtaStsPolicyFault::MixedLineEnds: return Check::PolicyLineEndingMixed;
    case MtaStsPolicyFault::DuplicateField: return Check::PolicyDuplicateField;
    case MtaStsPolicyFault::DuplicateConflict: return Check::PolicyDuplicateConflict;
    case MtaStsPolicyFault::IdInBody: return Check::PolicyIdInBody;
    case MtaStsPolicyFault::MisspelledField: return Check::PolicyMisspelledField;
    }
    Q_UNREACHABLE();
}

//! One finding a kind of fault: the first place, and how many there are.
Findings judgeFaults(const MtaStsPolicyReading &policy)
{
    Findings findings;
    QList<MtaStsPolicyFault> told;
    for (const SyntaxFault<MtaStsPolicyFault> &fault : policy.faults) {
        if (told.contains(fault.kind))
            continue;
        told.append(fault.kind);
        findings.append(Note(checkOf(fault.kind))
                            .with(Slot::Line, qint64(fault.line))
                            .with(Slot::Column, qint64(fault.column))
                            .with(Slot::Text, evidence(fault.found))
                            .seen({u"line %1: %2"_s.arg(fault.line).arg(evidence(fault.found))}));
    }
    return findings;
}

bool hasReports(const InspectionFacts &facts)
{
    const DnsFacts *txt = facts.tlsRpt.value();
    if (!txt || !isDefinite(*txt))
        return true; // not known: nothing is said of it
    const QByteArrayList records = selectVersion(textsOf(txt->set), "v=TLSRPTv1;");
    return records.size() == 1 && parseTlsRptRecord(records.constFirst());
}

//! Without a good record no sender looks for the policy.
bool mayGoUnread(const DomainReading &reading)
{
    return reading.policyState == PolicyState::None || reading.policyState == PolicyState::RecordFaulty
           || isOpen(*reading.facts, reading.facts->mtaSts.record);
}

Findings judgeMode(const DomainReading &reading, const MtaStsPolicy &policy)
{
    switch (policy.mode) {
    case MtaStsMode::None: return {Note(Check::PolicyModeNone).seen({u"mode: none"_s})};
    case MtaStsMode::Testing: {
        Findings findings{Note(Check::PolicyModeTesting).seen({u"mode: testing"_s}).expected({u"mode: enforce"_s})};
        if (!hasReports(*reading.facts))
            findings.append(Note(Check::PolicyTestingWithoutTlsRpt));
        return findings;
    }
    case MtaStsMode::Enforce: {
        Findings findings;
        if (!mayGoUnread(reading))
            findings.append(passed(Check::PolicyModeEnforce).seen({u"mode: enforce"_s}));
        if (!hasReports(*reading.facts))
            findings.append(Note(Check::PolicyEnforceWithoutTlsRpt));
        return findings;
    }
    }
    Q_UNREACHABLE();
}

Findings judgeMaxAge(const MtaStsPolicy &policy)
{
    const qint64 days = policy.maxAge / 24h;
    const QStringList seen{u"max_age: %1"_s.arg(policy.maxAge.count())};
    if (policy.mode == MtaStsMode::None)
        return {};
    if (policy.maxAge.count() == 0)
        return {Note(Check::PolicyMaxAgeZero).seen(seen).expected({u"max_age: 1209600"_s})};
    if (policy.mode != MtaStsMode::Enforce)
        return {};
    if (policy.maxAge < kShortMaxAge)
        return {Note(Check::PolicyMaxAgeShort)
                    .with(Slot::Days, days)
                    .with(Slot::Count, qint64(policy.maxAge.count()))
                    .seen(seen)
                    .expected({u"max_age: 1209600"_s})
                    .unbound(days >= 1)};
    return {passed(Check::PolicyMaxAgeShort)
                .with(Slot::Days, days)
                .with(Slot::Count, qint64(policy.maxAge.count()))
                .seen(seen)};
}

Findings judgePatterns(const DomainReading &reading, const MtaStsPolicy &policy)
{
    Findings findings;
    const QStringList targets = targetsOf(reading);
    if (targets.isEmpty() || policy.mode == MtaStsMode::None)
        return findings;
    for (const QString &pattern : policy.mx) {
        const bool used = std::ranges::any_of(
            targets, [&pattern](const QString &host) { return mxPatternCovers(pattern, host); });
        if (!used && !IpAddress::parse(pattern)) // an address never fits: told by itself
            findings.append(Note(Check::PolicyMxUnused).with(Slot::Name, pattern).seen({u"mx: "_s + pattern}));
    }
    return findings;
}

} // namespace

Findings judgePolicy(const DomainReading &reading)
{
    if (!reading.facts->mtaSts.policy)
        return {};
    const MtaStsPolicyReading &policy = *reading.facts->mtaSts.policy;
    const HttpsExchange *served = servedPolicy(reading.facts->mtaSts);
    if (!policy.policy && served && isCoded(*served))
        return {}; // of a packed body nothing can be read, and that is told
    Findings findings = judgeFaults(policy);
    if (!policy.policy)
        return findings;
    if (policy.strict())
        findings.append(passed(Check::PolicyValid));
    return findings + judgeMode(reading, *policy.policy) + judgeMaxAge(*policy.policy)
           + judgePatterns(reading, *policy.policy);
}

} // namespace postseal
