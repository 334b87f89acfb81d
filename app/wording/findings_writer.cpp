// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/findings_writer.h"

#include "app/wording/finding_text.h"
#include "app/wording/names.h"
#include "app/wording/remedy_text.h"
#include "app/wording/visible_text.h"
#include "core/checks/catalogue.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

QString untoldWord()
{
    return say(QT_TRANSLATE_NOOP("Report", "untold"));
}
QString goodWord()
{
    return say(QT_TRANSLATE_NOOP("Report", "good"));
}
QString seenWord()
{
    return say(QT_TRANSLATE_NOOP("Report", "seen"));
}
QString rightWord()
{
    return say(QT_TRANSLATE_NOOP("Report", "right"));
}
QString doWord()
{
    return say(QT_TRANSLATE_NOOP("Report", "do"));
}

QStringList markWords()
{
    QStringList words{untoldWord(), goodWord()};
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Notice, Severity::Info})
        words.append(inColumn(severityName(severity)));
    return words;
}

QLatin1StringView colourOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return "31"_L1;
    case Severity::Warning: return "33"_L1;
    case Severity::Notice: return "34"_L1;
    case Severity::Info: return "90"_L1;
    case Severity::Pass: return "32"_L1;
    }
    Q_UNREACHABLE();
}

//! Of what is expected the lines that were not seen: a reply of twelve lines is not printed twice.
QStringList wantedLines(const Finding &finding)
{
    QStringList wanted = finding.expected;
    wanted.removeIf([&finding](const QString &line) { return finding.seen.contains(line); });
    return wanted.isEmpty() ? finding.expected : wanted;
}

} // namespace

QString wrappedText(const QString &text, int columns, const QString &indent)
{
    QStringList lines;
    QString line;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && indent.size() + line.size() + 1 + word.size() > columns) {
            lines.append(indent + line);
            line.clear();
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    if (!line.isEmpty())
        lines.append(indent + line);
    return lines.join(u'\n');
}

int columnFor(const QStringList &words)
{
    const QString widest = *std::ranges::max_element(words, {}, &QString::size);
    return int(widest.size()) + 2;
}

QString inColumn(const QString &word)
{
    return QLocale().language() == QLocale::German ? word : word.toLower();
}

QString subjectOf(const Finding &finding)
{
    return finding.host.isEmpty() ? areaName(specOf(finding.check).area) : terminalText(finding.host);
}

FindingsWriter::FindingsWriter(const ReportChoices &choices)
    : m_choices(choices), m_markColumn(columnFor(markWords())),
      m_labelColumn(columnFor({seenWord(), rightWord(), doWord()}))
{}

QString FindingsWriter::coloured(const QString &text, QLatin1StringView colour, bool bold) const
{
    return m_choices.colours ? u"\033[%1%2m%3\033[0m"_s.arg(bold ? u"1;"_s : QString(), colour, text) : text;
}

void FindingsWriter::writeEvidence(const QString &label, const QStringList &lines, const QString &indent)
{
    constexpr qsizetype kMost = 8;
    for (qsizetype i = 0; i < std::min(lines.size(), kMost); ++i)
        line(indent + (i == 0 ? label : QString()).leftJustified(m_labelColumn) + terminalText(lines.at(i)));
    if (lines.size() > kMost)
        line(indent + QString(m_labelColumn, u' ') + u'…');
}

//! Below "do", each text behind its caption. Lines are never broken: they are there to be copied.
void FindingsWriter::writeRemedies(const Remedies &remedies, const QString &indent)
{
    constexpr qsizetype kMost = 200;
    for (const RemedyText &text : remedies) {
        line(wrappedText(remedyCaption(text) + u':', m_choices.columns, indent));
        for (qsizetype i = 0; i < std::min(text.lines.size(), kMost); ++i)
            line(indent + u"  "_s + terminalText(text.lines.at(i)));
        if (text.lines.size() > kMost)
            line(indent + u"  …"_s);
    }
}

void FindingsWriter::writeFinding(const Finding &finding, const QString &subject, const Remedies &remedies)
{
    const QString indent(m_markColumn, u' ');
    const CheckSpec &spec = specOf(finding.check);
    const Severity severity = severityOf(finding);
    const bool told = finding.standing != Standing::CannotTell;
    const QString word = told ? inColumn(severityName(severity)) : untoldWord();
    line(coloured(word.leftJustified(m_markColumn), colourOf(severity)) + subject + u"  "_s
         + terminalText(titleOf(finding))
         + coloured(u"  [%1, %2]"_s.arg(QLatin1StringView(spec.slug), QLatin1StringView(spec.rfc)), "90"_L1));
    line(wrappedText(terminalText(whatOf(finding)), m_choices.columns, indent));
    writeEvidence(seenWord(), finding.seen, indent);
    writeEvidence(rightWord(), wantedLines(finding), indent);
    if (const QString remedy = terminalText(remedyOf(finding)); !remedy.isEmpty()) {
        QString todo = wrappedText(remedy, m_choices.columns, indent + QString(m_labelColumn, u' '));
        todo.replace(m_markColumn, m_labelColumn, doWord().leftJustified(m_labelColumn));
        line(todo);
    }
    writeRemedies(remedies, indent + QString(m_labelColumn, u' '));
}

void FindingsWriter::writeTitle(const Finding &finding)
{
    const bool good = finding.standing == Standing::Passes;
    const bool told = finding.standing != Standing::CannotTell;
    const Severity severity = severityOf(finding);
    const QString word = good ? goodWord() : told ? inColumn(severityName(severity)) : untoldWord();
    line(coloured(word.leftJustified(m_markColumn), colourOf(severity)) + subjectOf(finding) + u"  "_s
         + terminalText(titleOf(finding))
         + coloured(u"  [%1]"_s.arg(QLatin1StringView(specOf(finding.check).slug)), "90"_L1));
}

void FindingsWriter::writePassed(const Findings &findings)
{
    Findings good;
    std::ranges::copy_if(findings, std::back_inserter(good),
                         [](const Finding &f) { return f.standing == Standing::Passes; });
    if (m_choices.verbose) {
        for (const Finding &finding : good)
            writeTitle(finding);
    }
    const QString count = QCoreApplication::translate("Report", "%n check(s) passed", nullptr, int(good.size()));
    line(m_choices.verbose || good.isEmpty()
             ? count
             : count + u' ' + say(QT_TRANSLATE_NOOP("Report", "(--verbose names them)")));
}

} // namespace postseal
