// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/compare/inspection_pair.h"

#include "core/compare/shared_ground.h"
#include "core/records/mx_pattern.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

const HostReading *InspectionPair::olderHost(const QString &name) const
{
    const auto host = std::ranges::find_if(older.hosts, [&name](const HostReading &h) { return h.name() == name; });
    return host == older.hosts.end() ? nullptr : &*host;
}

bool InspectionPair::isSettled(const Observed<DnsFacts> &atOlder, const Observed<DnsFacts> &atNewer) const
{
    return postseal::isSettled(*older.facts, *newer.facts, atOlder, atNewer);
}

Standing InspectionPair::settled(bool fails, const Observed<DnsFacts> &atOlder, const Observed<DnsFacts> &atNewer) const
{
    if (!fails)
        return Standing::Passes;
    return isSettled(atOlder, atNewer) ? Standing::Fails : Standing::CannotTell;
}

InspectionPair pairOf(const InspectionFacts &older, const InspectionFacts &newer)
{
    InspectionPair pair{readDomain(older), readDomain(newer), {}};
    pair.gap = std::chrono::seconds(older.finishedAt.secsTo(newer.finishedAt));
    return pair;
}

QStringList thenAndNow(const InspectionPair &pair, const QString &then, const QString &now)
{
    return {utc(pair.then()) + u"  "_s + then, utc(pair.now()) + u"  "_s + now};
}

bool isTold(const Observed<DnsFacts> &lookup)
{
    return lookup.value() && isDefinite(*lookup.value());
}

QString recordId(const DomainReading &reading)
{
    const bool one = isTold(reading.facts->mtaSts.record) && reading.recordTexts.size() == 1;
    return one && reading.record ? reading.record->id : QString();
}

const MtaStsPolicy *policyInForce(const DomainReading &reading)
{
    switch (reading.policyState) {
    case PolicyState::ModeNone:
    case PolicyState::Testing:
    case PolicyState::Enforce: return reading.policy;
    case PolicyState::None:
    case PolicyState::RecordFaulty:
    case PolicyState::NotFetched:
    case PolicyState::Refused:
    case PolicyState::CannotTell: return nullptr;
    }
    Q_UNREACHABLE();
}

bool isSamePolicy(const MtaStsPolicy &a, const MtaStsPolicy &b)
{
    return a.mode == b.mode && a.maxAge == b.maxAge
           && QSet<QString>(a.mx.begin(), a.mx.end()) == QSet<QString>(b.mx.begin(), b.mx.end());
}

static QStringList policyLines(const MtaStsPolicy &policy)
{
    QStringList lines{u"mode: "_s + modeWord(policy.mode), u"max_age: %1"_s.arg(policy.maxAge.count())};
    for (const QString &pattern : policy.mx)
        lines.append(u"mx: "_s + pattern);
    return lines;
}

QString policyLine(const MtaStsPolicy &policy)
{
    return policyLines(policy).join(u", "_s);
}

QStringList policyDifference(const MtaStsPolicy &then, const MtaStsPolicy &now)
{
    const QStringList before = policyLines(then), after = policyLines(now);
    QStringList lines;
    for (const QString &line : before) {
        if (!after.contains(line))
            lines.append(u"- "_s + line);
    }
    for (const QString &line : after) {
        if (!before.contains(line))
            lines.append(u"+ "_s + line);
    }
    return lines;
}

QDateTime endOfOlderPolicy(const InspectionPair &pair)
{
    const MtaStsPolicy *policy = policyInForce(pair.older);
    return policy ? pair.now().addSecs(policy->maxAge.count()) : QDateTime();
}

bool isOlderPolicyAlive(const InspectionPair &pair)
{
    return pair.older.policyChecked() && pair.gap < policyInForce(pair.older)->maxAge;
}

Standing whileCached(const InspectionPair &pair, Standing standing)
{
    return isOlderPolicyAlive(pair) ? standing : Standing::CannotTell;
}

QStringList mxTargets(const DomainReading &reading)
{
    return takesMail(*reading.facts) ? targetsOf(reading) : QStringList();
}

bool isCovered(const MtaStsPolicy &policy, const QString &host)
{
    return std::ranges::any_of(policy.mx, [&host](const QString &p) { return mxPatternCovers(p, host); });
}

QString issuerOf(const Certificate &certificate)
{
    static const QRegularExpression organisation(u"(?:^|,)\\s*O=((?:[^,\\\\]|\\\\.)*)"_s);
    const QRegularExpressionMatch match = organisation.match(certificate.issuer);
    return match.hasMatch() ? match.captured(1).trimmed() : certificate.issuer;
}

} // namespace postseal
