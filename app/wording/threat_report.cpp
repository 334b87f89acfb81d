// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/threat_report.h"

#include "app/wording/threat_sentences.h"
#include "app/wording/threat_text.h"
#include "app/wording/visible_text.h"
#include "core/threats/attack_table.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Threat", text);
}

QString cellText(const ThreatCell &cell)
{
    return QString(outcomeSymbol(cell)) + u' ' + outcomeName(cell);
}

QLatin1StringView colourOf(const ThreatCell &cell)
{
    if (cell.standing != CellStanding::Told)
        return "90"_L1;
    if (cell.protects())
        return cell.outcome == MailOutcome::HeldBack || cell.otherwise ? "34"_L1 : "32"_L1;
    return cell.interceptable || cell.outcome == MailOutcome::Plaintext ? "31"_L1 : "33"_L1;
}

//! Writes the matrix piece by piece.
class ThreatWriter : private FindingsWriter
{
public:
    ThreatWriter(const ThreatMatrix &matrix, const QString &domain, const ReportChoices &choices)
        : FindingsWriter(choices), m_matrix(matrix), m_domain(domain)
    {}
    QString write();

private:
    int columnWidth() const;
    void writeHeading();
    void writeRow(Attack attack);
    void writeLegend();
    void writeStories(Attack attack);

    const ThreatMatrix &m_matrix;
    const QString m_domain;
    int m_column = 0;
    int m_label = 0;
};

int ThreatWriter::columnWidth() const
{
    QStringList words;
    for (const Sender sender : everySender())
        words += senderHeading(sender);
    for (const ThreatCell &cell : m_matrix.cells)
        words.append(cellText(cell));
    return columnFor(words);
}

void ThreatWriter::writeHeading()
{
    for (int part = 0; part < 2; ++part) {
        QString text(m_label, u' ');
        for (const Sender sender : everySender())
            text += senderHeading(sender).value(part).leftJustified(m_column);
        line(text.trimmed().rightJustified(m_label + text.trimmed().size()));
    }
}

void ThreatWriter::writeRow(Attack attack)
{
    QString label = u"  "_s + attackName(attack);
    if (label.size() >= m_label)
        label = label.left(m_label - 2) + u'…';
    QString text = label.leftJustified(m_label);
    for (const Sender sender : everySender()) {
        const ThreatCell &cell = m_matrix.at(sender, attack);
        const QString word = cellText(cell);
        const bool last = sender == everySender().back();
        text += coloured(word, colourOf(cell)) + (last ? QString() : QString(m_column - int(word.size()), u' '));
    }
    line(text);
}

void ThreatWriter::writeLegend()
{
    QStringList told;
    for (const ThreatCell &cell : m_matrix.cells) {
        const QString word = cellText(cell);
        if (told.contains(word))
            continue;
        told.append(word);
        line(coloured(word.leftJustified(m_column), colourOf(cell)) + outcomeMeaning(cell));
    }
}

//! Senders with the same story are told of together.
void ThreatWriter::writeStories(Attack attack)
{
    line();
    line(attackName(attack));
    line(wrappedText(attackSentence(attack), choices().columns, u"  "_s));
    QList<Sender> told;
    for (const Sender sender : everySender()) {
        if (told.contains(sender))
            continue;
        const auto storyOf = [this, attack](Sender of) {
            const ThreatCell &cell = m_matrix.at(of, attack);
            QStringList sentences{threatStory(attack, cell).mid(attackSentence(attack).size() + 1)};
            sentences += threatNotes(attack, cell, m_matrix.reportsWanted);
            if (const QString change = threatChange(cell, m_domain); !change.isEmpty())
                sentences.append(say(QT_TRANSLATE_NOOP("Threat", "What would help:")) + u' ' + change);
            return sentences.join(u' ');
        };
        QStringList names;
        for (const Sender other : everySender()) {
            if (storyOf(other) == storyOf(sender)) {
                names.append(senderName(other));
                told.append(other);
            }
        }
        const ThreatCell &cell = m_matrix.at(sender, attack);
        const QString word = cellText(cell);
        QString who = wrappedText(names.join(u"; "_s), choices().columns, QString(word.size() + 4, u' '));
        line(who.replace(2, word.size(), coloured(word, colourOf(cell))));
        line(wrappedText(terminalText(storyOf(sender)), choices().columns, u"    "_s));
    }
}

QString ThreatWriter::write()
{
    line();
    line(coloured(say(QT_TRANSLATE_NOOP("Threat", "What happens to a message")), "0"_L1, true));
    if (m_matrix.why != NoThreats::None) {
        line(wrappedText(terminalText(noThreatsText(m_matrix.why, m_domain)), choices().columns));
        return text();
    }
    m_column = columnWidth();
    m_label = std::max(20, std::min(40, choices().columns - m_column * int(everySender().size())));
    writeHeading();
    std::optional<AttackKind> kind;
    for (const Attack attack : everyAttack()) {
        if (!m_matrix.applies(attack))
            continue;
        if (kind != specOf(attack).kind)
            line(attackKindName(specOf(attack).kind));
        kind = specOf(attack).kind;
        writeRow(attack);
    }
    line();
    writeLegend();
    if (!choices().verbose) {
        line(say(QT_TRANSLATE_NOOP("Threat", "(--verbose tells the story of each)")));
        return text();
    }
    for (const Attack attack : everyAttack()) {
        if (m_matrix.applies(attack))
            writeStories(attack);
    }
    return text();
}

} // namespace

QString threatReport(const ThreatMatrix &matrix, const QString &domain, const ReportChoices &choices)
{
    return ThreatWriter(matrix, domain, choices).write();
}

} // namespace postseal
