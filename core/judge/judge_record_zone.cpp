// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/record_owners.h"
#include "core/judge/judge_areas.h"
#include "core/judge/note.h"
#include "core/judge/open_questions.h"
#include "core/judge/record_text.h"
#include "core/values/public_suffix.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr quint32 kShortest = 5 * 60; // seconds
constexpr quint32 kLongest = 24 * 60 * 60;

//! Names that somebody else runs: the registrable domains of an alias' links that are not the domain's own.
QStringList operatorsOf(const QStringList &aliasChain, const QString &domain)
{
    QStringList operators;
    for (const QString &name : aliasChain) {
        const QString registered = registrableDomainOf(name);
        if (!registered.isEmpty() && registered != registrableDomainOf(domain))
            operators.append(registered);
    }
    return operators;
}

//! The record is in other hands than the policy. The other way round is the daily use of web space.
void judgeDelegation(const DomainReading &reading, const DnsFacts &txt, Findings &findings)
{
    const MtaStsFacts &sts = reading.facts->mtaSts;
    const QStringList operators = operatorsOf(txt.set.aliasChain, reading.facts->domain);
    const DnsFacts *a = sts.a.value();
    const DnsFacts *aaaa = sts.aaaa.value();
    if (operators.isEmpty() || !a || !aaaa || !isDefinite(*a) || !isDefinite(*aaaa)
        || (a->set.records.isEmpty() && aaaa->set.records.isEmpty()))
        return;
    const QStringList chain = a->set.aliasChain.isEmpty() ? aaaa->set.aliasChain : a->set.aliasChain;
    const QStringList others = operatorsOf(chain, reading.facts->domain);
    const auto shared = [&others](const QString &name) { return others.contains(name); };
    const QString record = u"_mta-sts."_s + reading.facts->domain;
    const QString host = u"mta-sts."_s + reading.facts->domain;
    const QStringList lines{(QStringList(record) + txt.set.aliasChain).join(u" → "_s),
                            (QStringList(host) + chain).join(u" → "_s)};
    if (std::ranges::any_of(operators, shared))
        findings.append(passed(Check::StsRecordDelegationHalf).seen(lines));
    else
        findings.append(
            Note(Check::StsRecordDelegationHalf).with(Slot::Name, txt.set.aliasChain.constLast()).seen(lines));
}

void judgeTtl(const InspectionFacts &facts, const DnsFacts &txt, Findings &findings)
{
    const std::optional<quint32> published = publishedTtl(facts, txt);
    // A resolver counts down: what is left is never more than what was published.
    const quint32 seconds = published.value_or(txt.set.records.constFirst().ttl);
    const QStringList lines{txt.answer.question.name + u" TXT: TTL "_s + QString::number(seconds)};
    if (seconds > kLongest || (published && seconds < kShortest))
        findings.append(Note(Check::StsRecordTtl).with(Slot::Count, qint64(seconds)).seen(lines));
    else if (published)
        findings.append(passed(Check::StsRecordTtl).seen(lines));
}

void judgeRecord(const DomainReading &reading, const DnsFacts &txt, Findings &findings)
{
    if (isSplit(txt, "v=STSv1;"))
        findings.append(Note(Check::StsRecordSplitStrings).seen(textLines(txt)));
    if (!reading.record->extensions.isEmpty())
        findings.append(Note(Check::StsRecordExtUnknown)
                            .with(Slot::Text, namesOf(reading.record->extensions))
                            .seen(textLines(txt)));
    judgeTtl(*reading.facts, txt, findings);
}

} // namespace

Findings judgeRecordZone(const DomainReading &reading)
{
    const InspectionFacts &facts = *reading.facts;
    const DnsFacts *txt = facts.mtaSts.record.value();
    Findings findings;
    if (!txt || !isDefinite(*txt) || !takesMail(facts))
        return findings;
    const QStringList misplaced = misplacedTexts(facts, wrongOwnersOfMtaSts(facts.domain), "v=STSv1");
    if (!misplaced.isEmpty() && reading.recordTexts.isEmpty())
        findings.append(Note(Check::StsRecordWrongOwner)
                            .with(Slot::Name, misplaced.constFirst().section(u' ', 0, 0))
                            .seen(misplaced)
                            .expected({u"_mta-sts."_s + facts.domain}));
    if (!txt->set.aliasChain.isEmpty()) {
        const QStringList chain{(QStringList(txt->answer.question.name) + txt->set.aliasChain).join(u" → "_s)};
        if (txt->answer.noSuchName())
            findings.append(Note(Check::StsRecordAliasDangling)
                                .with(Slot::Name, txt->set.aliasChain.constLast())
                                .seen(chain + QStringList(answerLine(*txt))));
        else if (!txt->set.records.isEmpty())
            findings.append(passed(Check::StsRecordAliasDangling).seen(chain));
    }
    if (reading.recordTexts.size() == 1 && reading.record) {
        judgeDelegation(reading, *txt, findings);
        judgeRecord(reading, *txt, findings);
    }
    return findings;
}

} // namespace postseal
