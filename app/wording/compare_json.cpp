// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/compare_json.h"

#include "app/wording/compare_text.h"
#include "app/wording/judgement_json.h"
#include "app/wording/seal_text.h"
#include "core/facts/json_words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QJsonArray findingsJson(const Findings &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(findingJson(finding));
    return array;
}

QJsonArray changedJson(const QList<ChangedFinding> &changed)
{
    QJsonArray array;
    for (const ChangedFinding &finding : changed)
        array.append(QJsonObject{{u"before"_s, findingJson(finding.before)}, {u"after"_s, findingJson(finding.after)}});
    return array;
}

QJsonObject sideJson(const ComparedInspection &side, const QString &domain)
{
    QJsonObject object{{u"finishedAt"_s, side.finishedAt.toUTC().toString(Qt::ISODate)},
                       {u"resolver"_s, side.resolver},
                       {u"ending"_s, QString(wordOf(side.ending))},
                       {u"seal"_s, QString(sealWord(side.seal.state))},
                       {u"sentence"_s, sealSentence(side.seal, domain)}};
    if (side.trialsBegun)
        object.insert(u"trialsBegun"_s, true);
    return object;
}

//! No key for a side that was not seen.
QJsonObject factJson(const FactChange &change)
{
    QJsonObject object{{u"fact"_s, QString(factWord(change.kind))},
                       {u"host"_s, change.host},
                       {u"told"_s, change.told},
                       {u"text"_s, factName(change.kind)}};
    if (change.before)
        object.insert(u"before"_s, QJsonArray::fromStringList(*change.before));
    if (change.after)
        object.insert(u"after"_s, QJsonArray::fromStringList(*change.after));
    return object;
}

QString endWord(ComparisonEnd end)
{
    switch (end) {
    case ComparisonEnd::Same: return u"same"_s;
    case ComparisonEnd::Changed: return u"changed"_s;
    case ComparisonEnd::NotTold: return u"not-told"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject comparisonJson(const Comparison &comparison)
{
    QJsonArray asked, facts;
    for (const FactChange &change : comparison.facts)
        (isHowAsked(change.kind) ? asked : facts).append(factJson(change));
    const FindingsChange &findings = comparison.findings;
    return {{u"domain"_s, comparison.domain},
            {u"end"_s, endWord(endOf(comparison))},
            {u"sentence"_s, endText(comparison)},
            {u"older"_s, sideJson(comparison.older, comparison.domain)},
            {u"newer"_s, sideJson(comparison.newer, comparison.domain)},
            {u"changes"_s, findingsJson(comparison.changes)},
            {u"findings"_s, QJsonObject{{u"appeared"_s, findingsJson(findings.appeared)},
                                        {u"went"_s, findingsJson(findings.resolved)},
                                        {u"changed"_s, changedJson(findings.changed)},
                                        {u"untold"_s, findingsJson(findings.untold)},
                                        {u"stayed"_s, findingsJson(findings.stayed)}}},
            {u"asked"_s, asked},
            {u"facts"_s, facts}};
}

} // namespace postseal
