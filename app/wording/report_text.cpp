// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/report_text.h"

#include "app/wording/finding_text.h"
#include "app/wording/host_text.h"
#include "app/wording/names.h"
#include "app/wording/seal_text.h"
#include "app/wording/visible_text.h"
#include "core/checks/catalogue.h"
#include "core/values/domain_name.h"

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

//! Words put into lines of at most `columns`, each behind `indent`.
QString wrapped(const QString &text, int columns, const QString &indent)
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

//! The widest of the words that may stand in a column, and two blanks.
int columnFor(const QStringList &words)
{
    const QString widest = *std::ranges::max_element(words, {}, &QString::size);
    return int(widest.size()) + 2;
}

//! Words in a column are small, but for the nouns of German.
QString inColumn(const QString &word)
{
    return QLocale().language() == QLocale::German ? word : word.toLower();
}

QStringList stateWords()
{
    QStringList words;
    for (const SealState state :
         {SealState::Sealed, SealState::Cracked, SealState::Open, SealState::Blocked, SealState::Unknown})
        words.append(inColumn(sealName(state)));
    return words;
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

QLatin1StringView colourOf(SealState state)
{
    switch (state) {
    case SealState::Sealed: return "32"_L1;
    case SealState::Cracked: return "33"_L1;
    case SealState::Open: return "31"_L1;
    case SealState::Blocked: return "35"_L1;
    case SealState::Unknown: return "90"_L1;
    }
    Q_UNREACHABLE();
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

//! Writes the report piece by piece.
class ReportWriter
{
public:
    ReportWriter(const InspectionFacts &facts, const Judgement &judgement, const ReportChoices &choices)
        : m_facts(facts), m_judgement(judgement), m_choices(choices), m_reading(readDomain(facts))
    {}
    QString write();

private:
    QString coloured(const QString &text, QLatin1StringView colour, bool bold = false) const
    {
        return m_choices.colours ? u"\033[%1%2m%3\033[0m"_s.arg(bold ? u"1;"_s : QString(), colour, text) : text;
    }
    void line(const QString &text = {}) { m_out += text + u'\n'; }
    void writeSeal();
    void writeSmallSeal(const QString &name, const SmallSeal &seal);
    void writeHosts();
    void writeFinding(const Finding &finding);
    void writeEvidence(const QString &label, const QStringList &lines, const QString &indent);
    void writePassed();

    const InspectionFacts &m_facts;
    const Judgement &m_judgement;
    const ReportChoices m_choices;
    const DomainReading m_reading;
    const int m_stateColumn = columnFor(stateWords());
    const int m_markColumn = columnFor(markWords());
    const int m_labelColumn = columnFor({seenWord(), rightWord(), doWord()});
    QString m_out;
};

void ReportWriter::writeSmallSeal(const QString &name, const SmallSeal &seal)
{
    const QString state = inColumn(sealName(seal.state));
    line(u"  "_s + name.leftJustified(10) + coloured(state.leftJustified(m_stateColumn), colourOf(seal.state))
         + smallSealText(seal));
}

void ReportWriter::writeSeal()
{
    const SealVerdict &seal = m_judgement.seal;
    QString shown = m_facts.domain;
    if (const Result<DomainName> name = DomainName::parse(m_facts.domain); name && name->unicode() != shown)
        shown = name->unicode() + u" ("_s + shown + u')';
    line(coloured(sealName(seal.state).toUpper(), colourOf(seal.state), true) + u"  "_s + terminalText(shown));
    line(wrapped(terminalText(sealSentence(seal, m_facts.domain)), m_choices.columns, {}));
    if (seal.reason == SealReason::NoSuchDomain || seal.reason == SealReason::TakesNoMail)
        return;
    line();
    writeSmallSeal(u"MTA-STS"_s, seal.mtaSts);
    writeSmallSeal(u"DANE"_s, seal.dane);
    writeSmallSeal(u"STARTTLS"_s, seal.startTls);
    writeSmallSeal(u"TLS-RPT"_s, seal.tlsRpt);
}

void ReportWriter::writeHosts()
{
    if (m_reading.hosts.isEmpty())
        return;
    line();
    qsizetype nameWidth = 0, addressWidth = 0;
    for (const HostReading &host : m_reading.hosts) {
        nameWidth = std::max(nameWidth, terminalText(host.name()).size());
        addressWidth = std::max(addressWidth, addressList(host).size());
    }
    for (const HostReading &host : m_reading.hosts)
        line(u"%1 %2  %3  %4"_s.arg(QString::number(host.facts->preference).rightJustified(4),
                                    terminalText(host.name()).leftJustified(nameWidth),
                                    addressList(host).leftJustified(addressWidth), hostSummary(m_reading, host)));
}

void ReportWriter::writeEvidence(const QString &label, const QStringList &lines, const QString &indent)
{
    constexpr qsizetype kMost = 8;
    for (qsizetype i = 0; i < std::min(lines.size(), kMost); ++i)
        line(indent + (i == 0 ? label : QString()).leftJustified(m_labelColumn) + terminalText(lines.at(i)));
    if (lines.size() > kMost)
        line(indent + QString(m_labelColumn, u' ') + u'…');
}

void ReportWriter::writeFinding(const Finding &finding)
{
    const QString indent(m_markColumn, u' ');
    const CheckSpec &spec = specOf(finding.check);
    const Severity severity = severityOf(finding);
    const bool told = finding.standing != Standing::CannotTell;
    const QString word = told ? inColumn(severityName(severity)) : untoldWord();
    const QString subject = finding.host.isEmpty() ? areaName(spec.area) : terminalText(finding.host);
    line(coloured(word.leftJustified(m_markColumn), colourOf(severity)) + subject + u"  "_s
         + terminalText(titleOf(finding))
         + coloured(u"  [%1, %2]"_s.arg(QLatin1StringView(spec.slug), QLatin1StringView(spec.rfc)), "90"_L1));
    line(wrapped(terminalText(whatOf(finding)), m_choices.columns, indent));
    writeEvidence(seenWord(), finding.seen, indent);
    writeEvidence(rightWord(), wantedLines(finding), indent);
    if (const QString remedy = terminalText(remedyOf(finding)); !remedy.isEmpty()) {
        QString todo = wrapped(remedy, m_choices.columns, indent + QString(m_labelColumn, u' '));
        todo.replace(m_markColumn, m_labelColumn, doWord().leftJustified(m_labelColumn));
        line(todo);
    }
}

void ReportWriter::writePassed()
{
    Findings good;
    std::ranges::copy_if(m_judgement.findings, std::back_inserter(good),
                         [](const Finding &f) { return f.standing == Standing::Passes; });
    if (m_choices.verbose) {
        for (const Finding &finding : good)
            line(coloured(goodWord().leftJustified(m_markColumn), "32"_L1)
                 + (finding.host.isEmpty() ? areaName(specOf(finding.check).area) : terminalText(finding.host))
                 + u"  "_s + terminalText(titleOf(finding))
                 + coloured(u"  [%1]"_s.arg(QLatin1StringView(specOf(finding.check).slug)), "90"_L1));
    }
    const QString count = QCoreApplication::translate("Report", "%n check(s) passed", nullptr, int(good.size()));
    line(m_choices.verbose || good.isEmpty()
             ? count
             : count + u' ' + say(QT_TRANSLATE_NOOP("Report", "(--verbose names them)")));
}

QString ReportWriter::write()
{
    writeSeal();
    writeHosts();
    line();
    for (const Finding &finding : m_judgement.findings) {
        if (finding.standing != Standing::Passes)
            writeFinding(finding);
    }
    writePassed();
    line(coloured(countsText(m_facts), "90"_L1));
    return m_out;
}

} // namespace

QString reportText(const InspectionFacts &facts, const Judgement &judgement, const ReportChoices &choices)
{
    return ReportWriter(facts, judgement, choices).write();
}

} // namespace postseal
