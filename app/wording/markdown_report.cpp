// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/markdown_report.h"

#include "app/wording/markdown_text.h"
#include "app/wording/names.h"
#include "app/wording/seal_text.h"
#include "app/wording/threat_markdown.h"
#include "core/checks/catalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

//! Writes the report piece by piece; pieces are apart by one empty line.
class MarkdownWriter
{
public:
    explicit MarkdownWriter(const InspectionReport &report) : m_report(report) {}
    QString write();

private:
    void heading(int level, const QString &markdown) { piece(QString(level, u'#') + u' ' + markdown + u'\n'); }
    void piece(const QString &markdown);
    void paragraph(const QString &text);
    void labelled(const QString &label, const QString &text);
    void writeTitle();
    void writeFinding(const ReportFinding &finding);
    void writeEvidence(FindingPart part, const QStringList &lines, int more);
    void writeTexts(const ReportFinding &finding);
    void writeOthers(const ReportFinding &finding);
    void writeUntold();
    void writePassed();
    void writeThreats();
    void writeOutcome(const WeakOutcome &outcome);
    void writeTable(const ReportTable &table);
    void writeSeals();

    const InspectionReport &m_report;
    QString m_out;
};

QString bold(const QString &text)
{
    const QString safe = markdownText(text);
    return safe.isEmpty() ? QString() : u"**"_s + safe + u"**"_s;
}

void MarkdownWriter::piece(const QString &markdown)
{
    m_out += (m_out.isEmpty() ? QString() : u"\n"_s) + markdown;
}

void MarkdownWriter::paragraph(const QString &text)
{
    if (!text.isEmpty())
        piece(markdownText(text) + u'\n');
}

void MarkdownWriter::labelled(const QString &label, const QString &text)
{
    if (!text.isEmpty())
        piece(bold(label) + u": "_s + markdownText(text) + u'\n');
}

void MarkdownWriter::writeTitle()
{
    heading(1, markdownText(sealName(m_report.state)) + u": "_s + markdownText(m_report.domain));
    paragraph(m_report.sentence);
    paragraph(m_report.summary);
    if (!m_report.seals.isEmpty()) {
        QString rows = markdownRow({u"  "_s, QCoreApplication::translate("InspectionReport", "Seal"), u"  "_s})
                       + markdownRow({u"---"_s, u"---"_s, u"---"_s});
        for (const ReportSeal &seal : m_report.seals)
            rows += markdownRow({markdownText(seal.name), bold(sealName(seal.state)), markdownText(seal.text)});
        piece(rows);
    }
    QString about;
    for (const ReportField &field : m_report.about)
        about += u"- "_s + markdownText(field.label) + u": "_s + markdownText(field.text) + u'\n';
    piece(about);
}

void MarkdownWriter::writeEvidence(FindingPart part, const QStringList &lines, int more)
{
    if (lines.isEmpty())
        return;
    piece(bold(findingPartName(part)) + u":\n"_s);
    piece(markdownBlock(lines));
    if (more > 0)
        paragraph(moreLinesText(more));
}

void MarkdownWriter::writeFinding(const ReportFinding &finding)
{
    const bool told = finding.finding.standing != Standing::CannotTell;
    const QString word = told ? severityName(severityOf(finding.finding)) : standingName(Standing::CannotTell);
    heading(3, markdownText(word) + u": "_s + markdownText(finding.title));
    piece(bold(finding.where) + u" · "_s + markdownCode(finding.reference) + u'\n');
    paragraph(finding.what);
    writeEvidence(FindingPart::Seen, finding.seen, finding.moreSeen);
    writeEvidence(FindingPart::Expected, finding.expected, finding.moreExpected);
    labelled(findingPartName(FindingPart::Effect), finding.effect);
    labelled(findingPartName(FindingPart::Remedy), finding.remedy);
    writeTexts(finding);
    writeOthers(finding);
}

void MarkdownWriter::writeTexts(const ReportFinding &finding)
{
    for (const ReportRemedy &text : finding.texts) {
        piece(markdownText(text.caption) + u":\n"_s);
        piece(markdownBlock(text.lines));
        if (text.more > 0)
            paragraph(moreLinesText(text.more));
    }
    if (finding.moreTexts > 0)
        paragraph(moreText(finding.moreTexts));
}

void MarkdownWriter::writeOthers(const ReportFinding &finding)
{
    if (finding.others.isEmpty())
        return;
    QString rows = bold(findingPartName(FindingPart::Others)) + u":\n\n"_s;
    for (const ReportField &other : finding.others)
        rows += u"- "_s + (other.text.contains(other.label) ? QString() : bold(other.label) + u' ')
                + markdownText(other.text) + u'\n';
    if (finding.moreOthers > 0)
        rows += u"- "_s + markdownText(moreText(finding.moreOthers)) + u'\n';
    piece(rows);
}

void MarkdownWriter::writeUntold()
{
    if (m_report.untold.isEmpty())
        return;
    heading(2, reportHeading(ReportPart::Untold));
    for (const ReportFinding &finding : m_report.untold)
        writeFinding(finding);
}

void MarkdownWriter::writePassed()
{
    if (m_report.passed.isEmpty())
        return;
    heading(2, reportHeading(ReportPart::Passed));
    QString rows;
    for (const PassedArea &area : m_report.passed)
        rows += u"- "_s + bold(area.area) + u" ("_s + QString::number(area.count) + u"): "_s
                + markdownText(area.titles.join(u"; "_s)) + u'\n';
    piece(rows);
}

void MarkdownWriter::writeThreats()
{
    heading(2, reportHeading(ReportPart::Threats));
    paragraph(m_report.noThreats);
    if (m_report.threats.why == NoThreats::None)
        m_out += threatTablesMarkdown(m_report.threats, 3);
    for (const WeakGroup &group : m_report.weak) {
        heading(3, markdownText(QCoreApplication::translate("Threat", "What would help:") + u' ' + group.help));
        for (const WeakOutcome &outcome : group.outcomes)
            writeOutcome(outcome);
    }
}

void MarkdownWriter::writeOutcome(const WeakOutcome &outcome)
{
    piece(bold(faceWord(outcome.face)) + u": "_s + markdownText(outcome.story) + u'\n');
    QString rows;
    for (const ReportField &situation : outcome.situations)
        rows += u"- "_s + bold(situation.label) + u": "_s + markdownText(situation.text) + u'\n';
    piece(rows);
}

void MarkdownWriter::writeTable(const ReportTable &table)
{
    heading(3, markdownText(table.title));
    if (table.head.isEmpty()) {
        QStringList lines;
        for (const QStringList &row : table.rows)
            lines += row;
        piece(markdownBlock(lines));
        return paragraph(table.note);
    }
    QStringList head;
    for (const QString &cell : table.head)
        head.append(markdownText(cell));
    QString rows = markdownRow(head) + markdownRow(QStringList(head.size(), u"---"_s));
    for (const QStringList &row : table.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells.append(table.fixedColumns.contains(int(i)) ? markdownCode(row.at(i)) : markdownText(row.at(i)));
        rows += markdownRow(cells);
    }
    piece(rows);
    paragraph(table.note);
}

void MarkdownWriter::writeSeals()
{
    heading(2, reportHeading(ReportPart::Seals));
    QString rows;
    for (const SealState state :
         {SealState::Sealed, SealState::Cracked, SealState::Open, SealState::Blocked, SealState::Unknown})
        rows += u"- "_s + bold(sealName(state)) + u": "_s + markdownText(sealMeaning(state)) + u'\n';
    piece(rows);
}

QString MarkdownWriter::write()
{
    writeTitle();
    if (!m_report.faults.isEmpty())
        heading(2, reportHeading(ReportPart::Faults));
    for (const ReportFinding &finding : m_report.faults)
        writeFinding(finding);
    writeUntold();
    writePassed();
    writeThreats();
    heading(2, reportHeading(ReportPart::Facts));
    for (const ReportTable &table : m_report.facts)
        writeTable(table);
    writeSeals();
    return m_out;
}

} // namespace

QString markdownReport(const InspectionReport &report)
{
    return MarkdownWriter(report).write();
}

} // namespace postseal
