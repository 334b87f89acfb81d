// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge_areas.h"
#include "core/judge/note.h"
#include "core/judge/open_questions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

Check checkOf(MtaStsRecordFault fault)
{
    switch (fault) {
    case MtaStsRecordFault::VersionNotFirst: return Check::StsRecordVersionFirst;
    case MtaStsRecordFault::VersionCase: return Check::StsRecordVersionCase;
    case MtaStsRecordFault::VersionUnknown: return Check::StsRecordVersionUnknown;
    case MtaStsRecordFault::VersionDelimiter: return Check::StsRecordVersionDelimiter;
    case MtaStsRecordFault::IdMissing: return Check::StsRecordIdMissing;
    case MtaStsRecordFault::IdKeyCase: return Check::StsRecordIdKeyCase;
    case MtaStsRecordFault::IdCharset: return Check::StsRecordIdCharset;
    case MtaStsRecordFault::IdLength: return Check::StsRecordIdLength;
    case MtaStsRecordFault::DelimiterMissing: return Check::StsRecordNoDelimiterBetween;
    case MtaStsRecordFault::Escaped: return Check::StsRecordEscaped;
    case MtaStsRecordFault::NonAscii: return Check::StsRecordNonAscii;
    case MtaStsRecordFault::ControlCharacter: return Check::StsRecordControlChars;
    case MtaStsRecordFault::ExtensionName: return Check::StsRecordExtName;
    case MtaStsRecordFault::ExtensionValue: return Check::StsRecordExtValue;
    case MtaStsRecordFault::Grammar: return Check::StsRecordGrammar;
    }
    Q_UNREACHABLE();
}

//! `_mta-sts.` takes nine octets of the 253 that a name may have.
bool isTooLong(const QString &domain)
{
    constexpr qsizetype kLongestName = 253;
    return domain.size() + QByteArrayView("_mta-sts.").size() > kLongestName;
}

QString wouldBe()
{
    return u"v=STSv1; id=20260101T000000;"_s;
}

//! Valid if only something stood between its character-strings, where none does (trap T-03).
bool breaksAtString(const QByteArrayList &strings)
{
    QByteArray parted = strings.constFirst();
    for (const QByteArray &string : strings.sliced(1))
        parted += (parted.endsWith(';') ? " " : "; ") + string;
    return strings.size() > 1 && !parseMtaStsRecord(strings.join()) && parseMtaStsRecord(parted).has_value();
}

Findings judgeFaultyRecord(const DnsFacts &txt, const SyntaxFault<MtaStsRecordFault> &fault)
{
    const bool broken = std::ranges::any_of(
        textsOf(txt.set), [](const QByteArrayList &strings) { return !strings.isEmpty() && breaksAtString(strings); });
    return {Note(broken ? Check::StsRecordSplitBreaks : checkOf(fault.kind))
                .with(Slot::Text, evidence(fault.found))
                .with(Slot::Column, qint64(fault.column))
                .seen(broken ? stringLines(txt) : textLines(txt))
                .expected({wouldBe()})};
}

Findings judgeGoodRecord(const DomainReading &reading, const DnsFacts &txt)
{
    Findings findings{passed(Check::StsRecordFound).with(Slot::Text, reading.record->id).seen(textLines(txt))};
    if (reading.record->idRepeated)
        findings.append(Note(Check::StsRecordIdDuplicate).seen(textLines(txt)));
    if (textsOf(txt.set).size() > 1)
        findings.append(Note(Check::StsRecordUnrelatedTxt)
                            .with(Slot::Count, qint64(textsOf(txt.set).size() - 1))
                            .seen(textLines(txt)));
    if (!txt.set.aliasChain.isEmpty())
        findings.append(Note(Check::StsRecordAlias).with(Slot::Name, txt.set.aliasChain.constLast()));
    if (reading.policyState == PolicyState::NotFetched)
        findings.append(
            Note(Check::StsRecordPresentButNoPolicy)
                .with(Slot::Url, u"https://mta-sts."_s + reading.facts->domain + u"/.well-known/mta-sts.txt"_s)
                .seen(textLines(txt)));
    return findings;
}

Findings judgeNoRecord(const DomainReading &reading, const DnsFacts &txt)
{
    if (reading.nullMx)
        return {}; // a domain without mail needs no policy
    if (isOpen(*reading.facts, reading.facts->mx) || isPolicyOpen(*reading.facts))
        return {}; // whether one is missed is not known yet
    if (reading.policy)
        return {Note(Check::StsRecordMissingButPolicy)
                    .with(Slot::Url, u"https://mta-sts."_s + reading.facts->domain + u"/.well-known/mta-sts.txt"_s)
                    .seen({answerLine(txt)})
                    .expected({wouldBe()})};
    return {Note(Check::StsRecordMissing).seen({answerLine(txt)}).expected({wouldBe()})};
}

} // namespace

Findings judgeDiscovery(const DomainReading &reading)
{
    const Observed<DnsFacts> &lookup = reading.facts->mtaSts.record;
    if (const Failure *failure = lookup.failure()) {
        if (isTooLong(reading.facts->domain))
            return {Note(Check::StsRecordNameLength).with(Slot::Count, qint64(reading.facts->domain.size()))};
        if (failure->kind == FailureKind::Cancelled || (isOpen(*reading.facts) && nobodyAnswered(*reading.facts)))
            return {};
        const bool untold = nobodyAnswered(*reading.facts) || isResolversOwn(*failure);
        const Standing standing = untold ? Standing::CannotTell : Standing::Fails;
        return {Note(Check::StsRecordLookupError, standing)
                    .with(Slot::Text, failureLine(*failure))
                    .seen({failureLine(*failure)})};
    }
    const DnsFacts *txt = lookup.value();
    const DnsFacts *mx = reading.facts->mx.value();
    if (!txt || txt->answer.security == DnsSecurity::Bogus || (mx && mx->answer.noSuchName()))
        return {}; // what is bogus is told with DNSSEC
    if (isTooMuch(*txt))
        return {Note(Check::StsRecordLookupError, Standing::CannotTell)
                    .with(Slot::Text, failureLine(*txt->unreadable))
                    .seen({failureLine(*txt->unreadable)})};
    if (!isDefinite(*txt))
        return {Note(Check::StsRecordLookupError).with(Slot::Text, answerLine(*txt)).seen({answerLine(*txt)})};
    if (reading.recordTexts.size() > 1)
        return {Note(Check::StsRecordMultiple)
                    .with(Slot::Count, qint64(reading.recordTexts.size()))
                    .seen(textLines(*txt))
                    .expected({wouldBe()})};
    if (reading.policyState == PolicyState::None)
        return judgeNoRecord(reading, *txt);
    if (!reading.record)
        return judgeFaultyRecord(*txt, reading.record.error());
    return judgeGoodRecord(reading, *txt);
}

} // namespace postseal
