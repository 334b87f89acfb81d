// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/threat_markdown.h"

#include "app/wording/markdown_text.h"
#include "app/wording/slots.h"
#include "app/wording/threat_face.h"
#include "app/wording/threat_headings.h"
#include "app/wording/threat_text.h"
#include "core/threats/attack_table.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Threat", text);
}

QString cellText(Attack attack, const ThreatCell &cell)
{
    return QString(outcomeSymbol(cell)) + u' ' + markdownText(faceWord(threatFace(attack, cell)));
}

QString tableOf(const ThreatMatrix &matrix, AttackKind kind, const QString &heading)
{
    QString rows;
    for (const Attack attack : everyAttack()) {
        if (specOf(attack).kind != kind || !matrix.applies(attack))
            continue;
        QStringList cells{markdownText(attackName(attack))};
        for (const Sender sender : everySender())
            cells.append(cellText(attack, matrix.at(sender, attack)));
        rows += markdownRow(cells);
    }
    if (rows.isEmpty())
        return {};
    QStringList head{say(QT_TRANSLATE_NOOP("Threat", "What goes wrong"))}, rule{u"---"_s};
    for (const Sender sender : everySender()) {
        head.append(markdownText(senderName(sender)));
        rule.append(u"---"_s);
    }
    return u'\n' + heading + u' ' + markdownText(attackKindName(kind)) + u"\n\n"_s + markdownRow(head) + markdownRow(rule) + rows;
}

bool isTold(Attack attack, const ThreatCell &cell)
{
    return cell.standing == CellStanding::Told && (!cell.protects() || isOutage(attack, cell));
}

//! Senders with the same story are told of together.
QString storiesOf(const ThreatMatrix &matrix, Attack attack, const QString &domain)
{
    QStringList stories;
    QList<QStringList> names;
    for (const Sender sender : everySender()) {
        const ThreatCell &cell = matrix.at(sender, attack);
        if (!isTold(attack, cell))
            continue;
        QStringList sentences{threatStory(attack, cell)};
        sentences += threatNotes(attack, cell, matrix.reportsWanted);
        if (const QString change = threatChange(cell, domain); !change.isEmpty())
            sentences.append(say(QT_TRANSLATE_NOOP("Threat", "What would help:")) + u' ' + change);
        const QString story = cellText(attack, cell) + u". "_s + markdownText(sentences.join(u' '));
        if (const qsizetype there = stories.indexOf(story); there >= 0) {
            names[there].append(senderName(sender));
            continue;
        }
        stories.append(story);
        names.append({senderName(sender)});
    }
    QString text;
    for (qsizetype i = 0; i < stories.size(); ++i)
        text += u"- **"_s + markdownText(names.at(i).join(u"; "_s)) + u"**: "_s + stories.at(i) + u'\n';
    return text.isEmpty() ? text : u"\n### "_s + markdownText(attackName(attack)) + u"\n\n"_s + text;
}

} // namespace

QString threatTablesMarkdown(const ThreatMatrix &matrix, int level)
{
    QString text;
    for (const AttackKind kind : {AttackKind::Nothing, AttackKind::OnPath, AttackKind::Authority, AttackKind::Dns,
                                  AttackKind::Discovery, AttackKind::Operator})
        text += tableOf(matrix, kind, QString(level, u'#'));
    return text;
}

QString threatMarkdown(const ThreatMatrix &matrix, const QString &domain)
{
    const QString title = fillSlots(say(QT_TRANSLATE_NOOP("Threat", "What happens to mail for {domain}")),
                                    [&domain](const QString &) { return domain; });
    QString text = u"# "_s + markdownText(title) + u'\n';
    if (matrix.why != NoThreats::None)
        return text + u'\n' + markdownText(noThreatsText(matrix.why, domain)) + u'\n';
    text += threatTablesMarkdown(matrix, 2);
    QString stories;
    for (const Attack attack : everyAttack())
        stories += storiesOf(matrix, attack, domain);
    if (!stories.isEmpty())
        text += u"\n## "_s + markdownText(say(QT_TRANSLATE_NOOP("Threat", "What is not green"))) + u'\n' + stories;
    return text;
}

} // namespace postseal
