// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/inspection_report.h"

#include "app/wording/file_name.h"
#include "app/wording/finding_text.h"
#include "app/wording/findings_writer.h"
#include "app/wording/host_text.h"
#include "app/wording/names.h"
#include "app/wording/quantities.h"
#include "app/wording/remedy_text.h"
#include "app/wording/report_tables.h"
#include "app/wording/seal_text.h"
#include "app/wording/threat_text.h"
#include "app/wording/visible_text.h"
#include "core/checks/catalogue.h"
#include "core/values/domain_name.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kMostPassedTitles = 40, kLongestLine = 400;
constexpr qsizetype kLongestRemedyLine = 4000; // longer ones are left out: half a record is none

QString say(const char *text)
{
    return QCoreApplication::translate("InspectionReport", text);
}

QStringList shownLines(const QStringList &lines, int &more)
{
    QStringList kept;
    for (const QString &line : lines.mid(0, kMostEvidence))
        kept.append(terminalText(line, kLongestLine));
    more = int(lines.size() - kept.size());
    return kept;
}

ReportFinding entryOf(const Finding &finding)
{
    const CheckSpec &spec = specOf(finding.check);
    ReportFinding entry{.finding = finding,
                        .title = terminalText(titleOf(finding)),
                        .where = subjectOf(finding),
                        .what = terminalText(whatOf(finding)),
                        .effect = terminalText(effectOf(finding)),
                        .remedy = terminalText(remedyOf(finding)),
                        .seen = {},
                        .expected = {},
                        .moreSeen = 0,
                        .moreExpected = 0,
                        .texts = {},
                        .moreTexts = 0,
                        .reference = u"%1, %2"_s.arg(QLatin1StringView(spec.slug), QLatin1StringView(spec.rfc)),
                        .others = {},
                        .moreOthers = 0};
    entry.seen = shownLines(finding.seen, entry.moreSeen);
    entry.expected = shownLines(finding.expected, entry.moreExpected);
    return entry;
}

ReportRemedy shownRemedy(const RemedyText &text)
{
    ReportRemedy shown{.caption = remedyCaption(text), .lines = {}, .more = 0};
    for (const QString &line : text.lines.mid(0, kMostRemedyLines))
        shown.lines.append(terminalText(line, kLongestRemedyLine));
    shown.more = int(text.lines.size() - shown.lines.size());
    return shown;
}

void addTexts(ReportFinding &entry, const Remedies &texts)
{
    const auto isTooLong = [](const QString &line) { return line.size() > kLongestRemedyLine; };
    for (const RemedyText &text : texts) {
        if (std::ranges::any_of(text.lines, isTooLong))
            continue;
        const ReportRemedy shown = shownRemedy(text);
        const bool isThere = std::ranges::any_of(entry.texts, [&shown](const ReportRemedy &other) {
            return other.caption == shown.caption && other.lines == shown.lines && other.more == shown.more;
        });
        if (!isThere && entry.texts.size() < kMostTexts)
            entry.texts.append(shown);
        else if (!isThere)
            ++entry.moreTexts;
    }
}

//! Under the entry of the same check, where there is one that ended alike.
void addEntry(QList<ReportFinding> &entries, const Finding &finding, const DomainReading &reading)
{
    const auto alike = std::ranges::find_if(entries, [&finding](const ReportFinding &entry) {
        return entry.finding.check == finding.check && entry.finding.standing == finding.standing
               && severityOf(entry.finding) == severityOf(finding);
    });
    const Remedies texts = remedyFor(finding, reading);
    if (alike == entries.end()) {
        entries.append(entryOf(finding));
        return addTexts(entries.last(), texts);
    }
    addTexts(*alike, texts);
    if (alike->others.size() < kMostOthers)
        alike->others.append({subjectOf(finding), terminalText(whatOf(finding))});
    else
        ++alike->moreOthers;
}

//! "MX record is signed (3)": each title once, in the order of the findings.
PassedArea passedIn(Area area, const Findings &findings)
{
    PassedArea passed{.area = areaName(area), .count = 0, .titles = {}};
    QStringList order;
    QMap<QString, int> counts;
    for (const Finding &finding : findings) {
        if (finding.standing != Standing::Passes || specOf(finding.check).area != area)
            continue;
        ++passed.count;
        const QString title = terminalText(titleOf(finding));
        if (++counts[title] == 1)
            order.append(title);
    }
    for (const QString &title : order.mid(0, kMostPassedTitles))
        passed.titles.append(counts[title] == 1 ? title : u"%1 (%2)"_s.arg(title).arg(counts[title]));
    if (order.size() > kMostPassedTitles)
        passed.titles.append(moreText(int(order.size() - kMostPassedTitles)));
    return passed;
}

QString countedText(Severity severity, int count)
{
    switch (severity) {
    case Severity::Error: return QCoreApplication::translate("InspectionReport", "%n error(s)", nullptr, count);
    case Severity::Warning: return QCoreApplication::translate("InspectionReport", "%n warning(s)", nullptr, count);
    case Severity::Notice: return QCoreApplication::translate("InspectionReport", "%n notice(s)", nullptr, count);
    case Severity::Info: return QCoreApplication::translate("InspectionReport", "%n remark(s)", nullptr, count);
    case Severity::Pass: return QCoreApplication::translate("Report", "%n check(s) passed", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString summaryOf(const Findings &findings)
{
    QMap<Severity, int> counts;
    int untold = 0, passed = 0;
    for (const Finding &finding : findings) {
        if (finding.standing == Standing::CannotTell)
            ++untold;
        else if (finding.standing == Standing::Passes)
            ++passed;
        else
            ++counts[severityOf(finding)];
    }
    counts.remove(Severity::Pass);
    QStringList parts;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        parts.append(countedText(each.key(), each.value()));
    if (untold > 0)
        parts.append(QCoreApplication::translate("InspectionReport", "%n could not be told", nullptr, untold));
    if (passed > 0)
        parts.append(countedText(Severity::Pass, passed));
    return parts.join(u" · "_s);
}

QString endingText(InspectionEnding ending)
{
    switch (ending) {
    case InspectionEnding::Finished: return {};
    case InspectionEnding::Stopped:
        return say(QT_TRANSLATE_NOOP("InspectionReport", "The inspection was stopped before its end."));
    case InspectionEnding::TimedOut:
        return say(QT_TRANSLATE_NOOP("InspectionReport", "The inspection ran out of time."));
    }
    Q_UNREACHABLE();
}

QList<ReportField> aboutOf(const InspectionFacts &facts)
{
    const Vantage &from = facts.vantage;
    QList<ReportField> about{
        {say(QT_TRANSLATE_NOOP("InspectionReport", "Inspected")), utcText(facts.finishedAt)},
        {say(QT_TRANSLATE_NOOP("InspectionReport", "How much")), countsText(facts)},
        {say(QT_TRANSLATE_NOOP("InspectionReport", "Resolver")), terminalText(from.resolver, kLongestLine)},
        {say(QT_TRANSLATE_NOOP("InspectionReport", "Root certificates")), terminalText(from.trustStore, kLongestLine)},
        {say(QT_TRANSLATE_NOOP("InspectionReport", "Said EHLO as")), terminalText(from.ehloName, kLongestLine)},
        {say(QT_TRANSLATE_NOOP("InspectionReport", "Inspected by")), terminalText(from.program, kLongestLine)},
        {say(QT_TRANSLATE_NOOP("InspectionReport", "Ending")), endingText(facts.ending)}};
    about.removeIf([](const ReportField &field) { return field.text.isEmpty(); });
    return about;
}

} // namespace

QString reportHeading(ReportPart part)
{
    switch (part) {
    case ReportPart::Path: return say(QT_TRANSLATE_NOOP("InspectionReport", "The way of a message"));
    case ReportPart::Faults: return say(QT_TRANSLATE_NOOP("InspectionReport", "Findings"));
    case ReportPart::Untold: return say(QT_TRANSLATE_NOOP("InspectionReport", "What could not be told from here"));
    case ReportPart::Passed: return say(QT_TRANSLATE_NOOP("InspectionReport", "What is in order"));
    case ReportPart::Threats: return QCoreApplication::translate("Threat", "What happens to a message");
    case ReportPart::Facts: return say(QT_TRANSLATE_NOOP("InspectionReport", "What was received"));
    case ReportPart::Seals: return say(QT_TRANSLATE_NOOP("InspectionReport", "The five seals"));
    }
    Q_UNREACHABLE();
}

QString findingPartName(FindingPart part)
{
    switch (part) {
    case FindingPart::Seen: return say(QT_TRANSLATE_NOOP("InspectionReport", "Seen"));
    case FindingPart::Expected: return say(QT_TRANSLATE_NOOP("InspectionReport", "Expected"));
    case FindingPart::Effect: return say(QT_TRANSLATE_NOOP("InspectionReport", "What senders do"));
    case FindingPart::Others: return say(QT_TRANSLATE_NOOP("InspectionReport", "The same at"));
    case FindingPart::Remedy: return say(QT_TRANSLATE_NOOP("InspectionReport", "What to do"));
    }
    Q_UNREACHABLE();
}

QString shownDomain(const QString &ascii)
{
    const Result<DomainName> name = DomainName::parse(ascii);
    return terminalText(name && name->unicode() != ascii ? name->unicode() + u" ("_s + ascii + u')' : ascii);
}

QString moreText(int count)
{
    return QCoreApplication::translate("Finding", "%Ln more", nullptr, count);
}

QString moreLinesText(int count)
{
    return QCoreApplication::translate("InspectionReport", "%n more line(s)", nullptr, count);
}

QString reportFileName(const InspectionFacts &facts, const QString &ending)
{
    return fileNameFor(facts.domain, facts.finishedAt.toUTC().toString(u"yyyyMMdd"_s), ending);
}

InspectionReport reportOf(const InspectionFacts &facts, const Judgement &judgement)
{
    const DomainReading reading = readDomain(facts);
    const SealVerdict &seal = judgement.seal;
    InspectionReport report{.domain = shownDomain(facts.domain),
                            .date = facts.finishedAt.toUTC().toString(u"yyyy-MM-dd"_s),
                            .program = terminalText(facts.vantage.program, kLongestLine),
                            .state = seal.state,
                            .sentence = terminalText(sealSentence(seal, facts.domain)),
                            .names = hostsNamedBy(seal) << facts.domain,
                            .seals = {},
                            .about = aboutOf(facts),
                            .summary = summaryOf(judgement.findings),
                            .faults = {},
                            .untold = {},
                            .passed = {},
                            .threats = threatsOf(reading),
                            .noThreats = {},
                            .weak = {},
                            .facts = factTables(reading)};
    if (seal.reason != SealReason::NoSuchDomain && seal.reason != SealReason::TakesNoMail)
        report.seals = {{u"MTA-STS"_s, seal.mtaSts.state, terminalText(smallSealText(seal.mtaSts))},
                        {u"DANE"_s, seal.dane.state, terminalText(smallSealText(seal.dane))},
                        {u"STARTTLS"_s, seal.startTls.state, terminalText(smallSealText(seal.startTls))},
                        {u"TLS-RPT"_s, seal.tlsRpt.state, terminalText(smallSealText(seal.tlsRpt))}};
    for (const Finding &finding : judgement.findings) {
        if (finding.standing == Standing::CannotTell)
            addEntry(report.untold, finding, reading);
        else if (finding.standing == Standing::Fails)
            addEntry(report.faults, finding, reading);
    }
    for (const Area area :
         {Area::Dns, Area::Dnssec, Area::MtaSts, Area::StartTls, Area::Certificate, Area::Dane, Area::TlsRpt})
        report.passed.append(passedIn(area, judgement.findings));
    report.passed.removeIf([](const PassedArea &area) { return area.count == 0; });
    report.noThreats = terminalText(noThreatsText(report.threats.why, facts.domain));
    report.weak = weakGroups(report.threats, facts.domain);
    return report;
}

} // namespace postseal
