// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/threat_telling.h"

#include "app/wording/threat_headings.h"
#include "app/wording/threat_sentences.h"
#include "app/wording/threat_text.h"
#include "core/threats/threat_words.h"

#include <QCoreApplication>

namespace postseal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Threat", text);
}

QList<ThreatRemarkRow> rowsOf(const ThreatMatrix &matrix, Attack attack, const ThreatCell &cell)
{
    QList<ThreatRemarkRow> rows;
    if (!cell.noEffect)
        rows.append({say(QT_TRANSLATE_NOOP("Threat", "Rule")), ruleText(cell.reason)});
    rows.append({say(QT_TRANSLATE_NOOP("Threat", "Host")), threatHostNote(attack, cell)});
    rows.append({say(QT_TRANSLATE_NOOP("Threat", "Reported")), threatReportNote(cell, matrix.reportsWanted)});
    rows.append({say(QT_TRANSLATE_NOOP("Threat", "Senders differ")), remarkSentence(cell.remark)});
    rows.removeIf([](const ThreatRemarkRow &row) { return row.text.isEmpty(); });
    return rows;
}

void tellChange(ThreatTelling &telling, const ThreatCell &cell, const QString &domain)
{
    telling.change = threatChange(cell, domain);
    if (!telling.change.isEmpty()) {
        telling.changeTitle = say(QT_TRANSLATE_NOOP("Threat", "What would turn it green"));
        return;
    }
    telling.changeTitle = say(QT_TRANSLATE_NOOP("Threat", "Nothing to change"));
    if (cell.standing == CellStanding::DoesNotApply)
        telling.change = say(QT_TRANSLATE_NOOP("Threat", "What does not apply needs no change."));
    else if (cell.standing == CellStanding::Told)
        telling.change = say(QT_TRANSLATE_NOOP("Threat", "No attacker gets hold of this mail."));
    else {
        telling.changeTitle = say(QT_TRANSLATE_NOOP("Threat", "Not told"));
        telling.change = say(
            QT_TRANSLATE_NOOP("Threat", "What would help is known once it is known what happens to the mail."));
    }
}

} // namespace

QString ThreatTelling::asText() const
{
    QStringList lines{title, story};
    for (const ThreatRemarkRow &row : rows)
        lines.append(row.caption + QStringLiteral(": ") + row.text);
    lines.append(changeTitle + QStringLiteral(": ") + change);
    return lines.join(u'\n');
}

ThreatTelling tellThreat(const ThreatMatrix &matrix, const ThreatPlace &place, const QString &domain)
{
    const ThreatCell &cell = matrix.at(place.senders.constFirst(), place.attack);
    ThreatTelling telling;
    telling.face = threatFace(place.attack, cell);
    telling.title = threatTitle(place.senders, place.heading, telling.face);
    telling.story = threatStory(place.attack, cell);
    if (cell.standing == CellStanding::Told)
        telling.rows = rowsOf(matrix, place.attack, cell);
    tellChange(telling, cell, domain);
    telling.hosts = {cell.host, domain};
    telling.hosts.removeAll(QString());
    for (const ReportedFailure &failure : cell.failures) {
        for (const ResultType type : failure.types)
            telling.fixed.append(resultTypeWord(type));
    }
    return telling;
}

} // namespace postseal
