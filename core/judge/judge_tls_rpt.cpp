// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge_areas.h"
#include "core/judge/note.h"
#include "core/judge/open_questions.h"
#include "core/records/tls_rpt_record.h"

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

Check checkOf(TlsRptRecordFault fault)
{
    switch (fault) {
    case TlsRptRecordFault::Version: return Check::TlsRptVersion;
    case TlsRptRecordFault::VersionSpace: return Check::TlsRptVersionSpace;
    case TlsRptRecordFault::RuaMissing: return Check::TlsRptRuaMissing;
    case TlsRptRecordFault::RuaEmpty: return Check::TlsRptRuaEmpty;
    case TlsRptRecordFault::RuaScheme: return Check::TlsRptRuaScheme;
    case TlsRptRecordFault::RuaUriSyntax: return Check::TlsRptRuaUriSyntax;
    case TlsRptRecordFault::MailAddress: return Check::TlsRptMailtoAddress;
    case TlsRptRecordFault::RuaSizeSuffix: return Check::TlsRptRuaSizeSuffix;
    case TlsRptRecordFault::Escaped: return Check::TlsRptEscaped;
    case TlsRptRecordFault::NonAscii: return Check::TlsRptNonAscii;
    case TlsRptRecordFault::Grammar: return Check::TlsRptGrammar;
    }
    Q_UNREACHABLE();
}

Findings judgeFault(const QString &domain, const DnsFacts &txt, const SyntaxFault<TlsRptRecordFault> &fault)
{
    return {Note(checkOf(fault.kind))
                .with(Slot::Text, evidence(fault.found))
                .with(Slot::Column, qint64(fault.column))
                .seen(textLines(txt))
                .expected({u"v=TLSRPTv1; rua=mailto:tlsrpt@"_s + domain})};
}

Findings judgeFailure(const InspectionFacts &facts, const Failure &failure)
{
    const bool nobody = nobodyAnswered(facts);
    if (failure.kind == FailureKind::Cancelled || (nobody && isOpen(facts)))
        return {};
    return {Note(Check::TlsRptLookupError, nobody || isResolversOwn(failure) ? Standing::CannotTell : Standing::Fails)
                .with(Slot::Text, failureLine(failure))
                .seen({failureLine(failure)})};
}

//! None passes the begin-with filter: a text that looks like one is worth more than "missing".
Findings judgeNone(const QString &domain, const DnsFacts &txt)
{
    for (const QByteArrayList &strings : textsOf(txt.set)) {
        const QByteArray text = strings.join();
        const auto parsed = parseTlsRptRecord(text);
        if (!parsed && text.toLower().contains("tlsrpt"))
            return judgeFault(domain, txt, parsed.error());
    }
    return {Note(Check::TlsRptMissing).seen(textLines(txt)).expected({u"v=TLSRPTv1; rua=mailto:tlsrpt@"_s + domain})};
}

} // namespace

Findings judgeTlsRpt(const DomainReading &reading)
{
    const InspectionFacts &facts = *reading.facts;
    if (const Failure *failure = facts.tlsRpt.failure())
        return judgeFailure(facts, *failure);
    const DnsFacts *txt = facts.tlsRpt.value();
    const DnsFacts *mx = facts.mx.value();
    const bool noMail = reading.nullMx || (mx && mx->answer.noSuchName());
    if (!txt || txt->answer.security == DnsSecurity::Bogus)
        return {};
    if (isTooMuch(*txt))
        return {Note(Check::TlsRptLookupError, Standing::CannotTell)
                    .with(Slot::Text, failureLine(*txt->unreadable))
                    .seen({failureLine(*txt->unreadable)})};
    if (!isDefinite(*txt))
        return {Note(Check::TlsRptLookupError).with(Slot::Text, answerLine(*txt)).seen({answerLine(*txt)})};
    const QByteArrayList records = selectVersion(textsOf(txt->set), "v=TLSRPTv1;");
    if (records.isEmpty())
        return noMail || isOpen(facts, facts.mx) ? Findings() : judgeNone(facts.domain, *txt);
    if (records.size() > 1)
        return {Note(Check::TlsRptMultiple).with(Slot::Count, qint64(records.size())).seen(textLines(*txt))};
    const auto record = parseTlsRptRecord(records.constFirst());
    if (!record)
        return judgeFault(facts.domain, *txt, record.error());
    return {passed(Check::TlsRptFound)
                .with(Slot::Text, record->rua.join(u", "_s))
                .with(Slot::Count, qint64(record->rua.size()))
                .seen(textLines(*txt))};
}

} // namespace postseal
