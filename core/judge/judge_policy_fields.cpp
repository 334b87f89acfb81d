// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge_areas.h"
#include "core/judge/note.h"
#include "core/judge/open_questions.h"
#include "core/facts/policy_facts.h"
#include "core/records/mx_pattern.h"
#include "core/values/public_suffix.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace postseal {

namespace {

constexpr std::chrono::seconds kShortTest = 24h;
constexpr std::chrono::seconds kLongForNone = 48h; // "about a day" and some reserve
constexpr qsizetype kManyPatterns = 100;
constexpr qsizetype kMostShown = 5; // of 64 KiB of patterns

Check checkOf(MtaStsPolicyRemark remark)
{
    switch (remark) {
    case MtaStsPolicyRemark::TrailingSpace: return Check::PolicyTrailingSpace;
    case MtaStsPolicyRemark::ExtraLineEnds: return Check::PolicyFinalNewline;
    case MtaStsPolicyRemark::VersionNotFirst: return Check::PolicyVersionNotFirst;
    case MtaStsPolicyRemark::UnknownField: return Check::PolicyUnknownField;
    case MtaStsPolicyRemark::CapitalsInMx: return Check::MatchCase;
    }
    Q_UNREACHABLE();
}

Findings judgeRemarks(const MtaStsPolicyReading &policy)
{
    Findings findings;
    bool extraEnds = false;
    for (const SyntaxFault<MtaStsPolicyRemark> &remark : policy.remarks) {
        extraEnds = extraEnds || remark.kind == MtaStsPolicyRemark::ExtraLineEnds;
        findings.append(Note(checkOf(remark.kind))
                            .with(Slot::Line, qint64(remark.line))
                            .with(Slot::Text, evidence(remark.found))
                            .seen({u"line %1: %2"_s.arg(remark.line).arg(evidence(remark.found))}));
    }
    if (!extraEnds)
        findings.append(passed(Check::PolicyFinalNewline));
    return findings;
}

Findings judgeTimes(const MtaStsPolicy &policy)
{
    const QStringList seen{u"mode: "_s + modeWord(policy.mode), u"max_age: %1"_s.arg(policy.maxAge.count())};
    const auto told = [&](Check check, Standing standing = Standing::Fails) {
        return Note(check, standing).with(Slot::Count, qint64(policy.maxAge.count())).seen(seen);
    };
    switch (policy.mode) {
    case MtaStsMode::Enforce: return {};
    case MtaStsMode::Testing:
        if (policy.maxAge < kShortTest && policy.maxAge > 0s) // zero has a finding of its own
            return {told(Check::PolicyMaxAgeShortTesting)};
        return {};
    case MtaStsMode::None:
        if (policy.maxAge > kLongForNone)
            return {told(Check::PolicyMaxAgeLongNone).expected({u"max_age: 86400"_s})};
        return {told(Check::PolicyMaxAgeLongNone, Standing::Passes)};
    }
    Q_UNREACHABLE();
}

//! A finding about some patterns of one kind; when there are none, it passes or is not worth a word.
Findings aboutPatterns(Check check, const QStringList &patterns, bool worthAPass)
{
    if (patterns.isEmpty())
        return worthAPass ? Findings{passed(check)} : Findings();
    QStringList shown = patterns.first(std::min(patterns.size(), kMostShown));
    if (shown.size() < patterns.size())
        shown.append(u"…"_s);
    QStringList lines;
    for (const QString &pattern : patterns.first(std::min(patterns.size(), kMostShown)))
        lines.append(u"mx: "_s + pattern);
    return {Note(check).with(Slot::Name, shown.join(u", "_s)).with(Slot::Count, qint64(patterns.size())).seen(lines)};
}

struct Wildcards
{
    QStringList all, underSuffix, overOwn, fine;
    bool cut = false; //!< there are more than were looked at
};

//! A pattern over somebody else's registered name is a provider's own affair: it alone names the hosts below.
Wildcards sorted(const MtaStsPolicy &policy, const QString &domain)
{
    const QString own = domain.isEmpty() ? QString() : registrableDomainOf(domain);
    Wildcards wildcards;
    for (const QString &pattern : policy.mx) {
        if (!pattern.startsWith(u"*."_s) || wildcards.all.contains(pattern))
            continue;
        if (wildcards.all.size() > kManyPatterns) { // each costs a look into the list of suffixes
            wildcards.cut = true;
            break;
        }
        const QString parent = pattern.mid(2);
        wildcards.all.append(pattern);
        if (isPublicSuffix(parent))
            wildcards.underSuffix.append(pattern);
        else if (parent == own)
            wildcards.overOwn.append(pattern);
        else
            wildcards.fine.append(pattern);
    }
    return wildcards;
}

Findings judgeWildcards(const DomainReading &reading, const MtaStsPolicy &policy)
{
    const Wildcards wildcards = sorted(policy, reading.facts->domain);
    const bool passes = !wildcards.all.isEmpty() && !wildcards.cut;
    return aboutPatterns(Check::PolicyMxWildcardTld, wildcards.underSuffix, passes)
           + aboutPatterns(Check::PolicyMxWildcardBroad, wildcards.overOwn, passes && wildcards.underSuffix.isEmpty())
           + aboutPatterns(Check::PolicyMxWildcardOk, wildcards.fine, false);
}

Findings judgeLists(const MtaStsPolicy &policy)
{
    QSet<QString> known, parents;
    QStringList addresses, twice, covered;
    for (const QString &pattern : policy.mx) {
        if (pattern.startsWith(u"*."_s))
            parents.insert(pattern.mid(2));
    }
    for (const QString &pattern : policy.mx) {
        if (known.contains(pattern)) {
            if (!twice.contains(pattern) && twice.size() <= kMostShown)
                twice.append(pattern);
            continue;
        }
        known.insert(pattern);
        if (IpAddress::parse(pattern))
            addresses.append(pattern);
        else if (!pattern.startsWith(u"*."_s) && parents.contains(pattern.section(u'.', 1)))
            covered.append(pattern);
    }
    return aboutPatterns(Check::PolicyMxIp, addresses, true) + aboutPatterns(Check::PolicyMxDuplicate, twice, false)
           + aboutPatterns(Check::PolicyMxCovered, covered, false);
}

Findings judgeNumber(const MtaStsPolicy &policy)
{
    if (policy.mx.size() <= kManyPatterns)
        return {};
    return {Note(Check::PolicyMxMany)
                .with(Slot::Count, qint64(policy.mx.size()))
                .seen({u"%1 mx lines"_s.arg(policy.mx.size())})};
}

//! Names that fit no host of today, as far as they were looked up.
Findings judgeExistence(const DomainReading &reading, const MtaStsPolicy &policy)
{
    const QStringList names = unusedNames(policy, targetsOf(reading), kMostUnusedNames + 1);
    QStringList missing;
    bool all = !names.isEmpty() && names.size() <= kMostUnusedNames && !isOpen(*reading.facts);
    for (const QString &name : names.mid(0, kMostUnusedNames)) {
        const Observed<DnsFacts> *lookup = furtherLookup(*reading.facts, name, RrType::A);
        const DnsFacts *dns = lookup ? lookup->value() : nullptr;
        if (!dns || !isDefinite(*dns))
            all = false;
        else if (dns->answer.noSuchName())
            missing.append(name);
    }
    return aboutPatterns(Check::PolicyMxUnresolvable, missing, all);
}

} // namespace

Findings judgePolicyFields(const DomainReading &reading)
{
    if (!reading.policy)
        return {};
    const MtaStsPolicy &policy = *reading.policy;
    Findings findings = judgeRemarks(*reading.facts->mtaSts.policy) + judgeTimes(policy);
    if (policy.mode == MtaStsMode::None)
        return findings;
    return findings + judgeLists(policy) + judgeWildcards(reading, policy) + judgeNumber(policy)
           + judgeExistence(reading, policy);
}

} // namespace postseal
