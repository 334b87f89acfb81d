// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/compare_report.h"

#include "app/wording/compare_text.h"
#include "app/wording/finding_text.h"
#include "app/wording/visible_text.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kMostLines = 40; //!< of one fact

Findings without(Findings findings, Standing standing)
{
    findings.removeIf([standing](const Finding &finding) { return finding.standing == standing; });
    return findings;
}

//! No character is torn: neither its surrogates nor what is combined with it.
qsizetype endOfPiece(const QString &text, qsizetype from, qsizetype width)
{
    const qsizetype wanted = from + width;
    if (wanted >= text.size())
        return text.size();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(wanted);
    if (finder.isAtBoundary())
        return wanted;
    const qsizetype before = finder.toPreviousBoundary();
    return before > from ? before : wanted; // a stranger may combine without end
}

//! Text cut into pieces of a column's width: a digest has no blank to break at.
QStringList piecesOf(const QStringList &lines, int width)
{
    QStringList pieces;
    for (const QString &line : lines) {
        const QString text = terminalText(line);
        qsizetype at = 0;
        do {
            const qsizetype end = endOfPiece(text, at, width);
            pieces.append(text.sliced(at, end - at));
            at = end;
        } while (at < text.size());
    }
    if (pieces.size() > kMostLines)
        pieces = pieces.mid(0, kMostLines) << u"…"_s;
    return pieces;
}

class CompareWriter : private FindingsWriter
{
public:
    CompareWriter(const Comparison &comparison, const ReportChoices &choices)
        : FindingsWriter(choices), m_comparison(comparison)
    {}
    QString write();

private:
    void heading(const QString &text);
    void writeHead();
    void writeList(const QString &heading, const Findings &findings, bool whole);
    void writeFindings();
    void writeFact(const FactChange &change);
    void writeFacts();

    const Comparison &m_comparison;
};

void CompareWriter::heading(const QString &text)
{
    line();
    line(coloured(text, "1"_L1));
}

void CompareWriter::writeHead()
{
    line(sealsText(m_comparison).toUpper() + u"  "_s + terminalText(m_comparison.domain));
    const int column = columnFor({olderWord(), newerWord()});
    line(u"  "_s + olderWord().leftJustified(column) + comparedText(m_comparison.older));
    line(u"  "_s + newerWord().leftJustified(column) + comparedText(m_comparison.newer));
    line(wrappedText(endText(m_comparison), choices().columns));
}

void CompareWriter::writeList(const QString &title, const Findings &findings, bool whole)
{
    const Findings open = without(findings, Standing::Passes);
    if (open.isEmpty() && (findings.isEmpty() || !choices().verbose))
        return;
    heading(title);
    for (const Finding &finding : open) {
        if (whole)
            writeFinding(finding, subjectOf(finding));
        else
            writeTitle(finding);
    }
    if (open.size() < findings.size())
        writePassed(findings);
}

void CompareWriter::writeFindings()
{
    const FindingsChange &findings = m_comparison.findings;
    Findings now;
    for (const ChangedFinding &changed : findings.changed)
        now.append(changed.after);
    writeList(changesHeading(), m_comparison.changes, true);
    writeList(appearedHeading(openCount(findings.appeared)), findings.appeared, true);
    writeList(resolvedHeading(openCount(findings.resolved)), findings.resolved, false);
    writeList(changedHeading(openCount(now)), now, false);
    writeList(untoldHeading(openCount(findings.untold)), findings.untold, false);
    if (choices().verbose)
        writeList(stayedHeading(openCount(findings.stayed)), findings.stayed, false);
}

void CompareWriter::writeFact(const FactChange &change)
{
    const QString untold = QCoreApplication::translate("Comparison", "(could not tell whether it changed)");
    line(u"  "_s + factTitle(change) + (change.told ? QString() : u' ' + untold));
    const int width = (choices().columns - 7) / 2;
    const QStringList before = piecesOf(factLines(change.before), width);
    const QStringList after = piecesOf(factLines(change.after), width);
    for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i)
        line(u"    "_s + before.value(i).leftJustified(width) + u" | "_s + after.value(i));
}

void CompareWriter::writeFacts()
{
    bool asked = false, domain = false;
    for (const FactChange &change : m_comparison.facts) {
        const bool how = isHowAsked(change.kind);
        if (how && !std::exchange(asked, true))
            heading(howAskedHeading());
        if (!how && !std::exchange(domain, true))
            heading(factsHeading() + u" ("_s + olderWord() + u" | "_s + newerWord() + u')');
        writeFact(change);
    }
}

QString CompareWriter::write()
{
    writeHead();
    writeFindings();
    writeFacts();
    return text();
}

} // namespace

QString compareReport(const Comparison &comparison, const ReportChoices &choices)
{
    return CompareWriter(comparison, choices).write();
}

} // namespace postseal
