// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/record_owners.h"
#include "core/judge/judge_areas.h"
#include "core/judge/note.h"
#include "core/judge/open_questions.h"
#include "core/judge/record_text.h"
#include "core/records/tls_rpt_record.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr quint32 kDay = 24 * 60 * 60;
constexpr QByteArrayView kVersion = "v=TLSRPTv1;";

void judgeFields(const DnsFacts &txt, const TlsRptRecord &record, Findings &findings)
{
    const auto tell = [&](Check check, bool fails, const Note &note) {
        findings.append(fails ? Note(note).seen(textLines(txt)) : passed(check).seen(textLines(txt)));
    };
    tell(Check::TlsRptRuaMultipleFields, record.ruaFields > 1,
         Note(Check::TlsRptRuaMultipleFields).with(Slot::Count, qint64(record.ruaFields)));
    tell(Check::TlsRptRuaNotSecond, !record.ruaSecond, Note(Check::TlsRptRuaNotSecond));
    if (!record.extensions.isEmpty())
        findings.append(
            Note(Check::TlsRptExtUnknown).with(Slot::Text, namesOf(record.extensions)).seen(textLines(txt)));
}

void judgeZone(const InspectionFacts &facts, const DnsFacts &txt, Findings &findings)
{
    if (textsOf(txt.set).size() > 1)
        findings.append(Note(Check::TlsRptUnrelatedTxt)
                            .with(Slot::Count, qint64(textsOf(txt.set).size() - 1))
                            .seen(textLines(txt)));
    else
        findings.append(passed(Check::TlsRptUnrelatedTxt));
    if (isSplit(txt, kVersion))
        findings.append(Note(Check::TlsRptSplitStrings).seen(stringLines(txt)));
    if (!txt.set.aliasChain.isEmpty())
        findings.append(Note(Check::TlsRptAlias).with(Slot::Name, txt.set.aliasChain.constLast()));
    if (const std::optional<quint32> ttl = publishedTtl(facts, txt)) {
        const QStringList lines{txt.answer.question.name + u" TXT: TTL "_s + QString::number(*ttl)};
        findings.append(*ttl < kDay ? Note(Check::TlsRptTtl).with(Slot::Count, qint64(*ttl)).seen(lines)
                                    : passed(Check::TlsRptTtl).seen(lines));
    }
    if (facts.vantage.validates)
        findings.append(txt.answer.security == DnsSecurity::Secure ? passed(Check::TlsRptUnsigned)
                                                                   : Note(Check::TlsRptUnsigned));
}

bool isBound(const HostReading &host)
{
    switch (host.dane) {
    case DaneState::MxInsecure:
    case DaneState::AddressInsecure:
    case DaneState::Absent:
    case DaneState::Unsigned: return false;
    case DaneState::NotValidated:
    case DaneState::LookupFails:
    case DaneState::Unusable:
    case DaneState::Usable:
    case DaneState::NotKnown: return true; // or could not be told
    }
    Q_UNREACHABLE();
}

//! Nothing is published that a report could be about.
void judgeUse(const DomainReading &reading, Findings &findings)
{
    if (isOpen(*reading.facts) || reading.policyState == PolicyState::CannotTell)
        return;
    const DnsFacts *mx = reading.facts->mx.value();
    const bool bound = !mx || !isDefinite(*mx) || std::ranges::any_of(reading.hosts, isBound);
    if (reading.policyState != PolicyState::None)
        findings.append(passed(Check::TlsRptUseless));
    else if (!bound)
        findings.append(Note(Check::TlsRptUseless));
    else if (std::ranges::any_of(reading.hosts, &HostReading::daneInForce))
        findings.append(passed(Check::TlsRptUseless));
}

//! A thorough run only: the question is not put otherwise.
void judgeHostDomain(const InspectionFacts &facts, const HostReading &host, Findings &findings)
{
    const Observed<DnsFacts> *lookup = furtherLookup(facts, u"_smtp._tls."_s + host.name(), RrType::Txt);
    if (!host.daneInForce() || !lookup || !lookup->value() || !isDefinite(*lookup->value()))
        return;
    const DnsFacts &txt = *lookup->value();
    const bool there = selectVersion(textsOf(txt.set), kVersion).size() == 1;
    findings.append((there ? passed(Check::TlsRptMxHostDomain) : Note(Check::TlsRptMxHostDomain))
                        .on(host.name())
                        .seen(textLines(txt)));
}

} // namespace

Findings judgeReportRecord(const DomainReading &reading)
{
    const InspectionFacts &facts = *reading.facts;
    const DnsFacts *txt = facts.tlsRpt.value();
    Findings findings;
    if (!txt || !isDefinite(*txt) || !takesMail(facts))
        return findings;
    const QByteArrayList records = selectVersion(textsOf(txt->set), kVersion);
    const QStringList misplaced = misplacedTexts(facts, wrongOwnersOfTlsRpt(facts.domain), "v=TLSRPTv1");
    if (!misplaced.isEmpty() && records.isEmpty())
        findings.append(Note(Check::TlsRptWrongOwner)
                            .with(Slot::Name, misplaced.constFirst().section(u' ', 0, 0))
                            .seen(misplaced)
                            .expected({u"_smtp._tls."_s + facts.domain}));
    for (const HostReading &host : reading.hosts)
        judgeHostDomain(facts, host, findings);
    if (records.size() != 1)
        return findings;
    judgeZone(facts, *txt, findings);
    if (const auto record = parseTlsRptRecord(records.constFirst())) {
        judgeFields(*txt, *record, findings);
        judgeUse(reading, findings);
    }
    return findings;
}

} // namespace postseal
