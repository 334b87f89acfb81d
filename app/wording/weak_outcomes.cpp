// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/report_tables.h"
#include "app/wording/threat_sentences.h"
#include "app/wording/threat_text.h"
#include "app/wording/visible_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

bool isWeak(Attack attack, const ThreatCell &cell)
{
    const bool outage = attack == Attack::Nothing && isOutage(attack, cell);
    return cell.standing == CellStanding::Told && (outage || !cell.protects());
}

//! The story without what the attacker does, which the heading tells.
QString storyOf(Attack attack, const ThreatCell &cell)
{
    return terminalText(threatStory(attack, cell).mid(attackSentence(attack).size()).trimmed());
}

WeakGroup &groupFor(QList<WeakGroup> &groups, const ThreatCell &cell, const QString &domain)
{
    const auto found = std::ranges::find(groups, cell.change, &WeakGroup::change);
    if (found != groups.end())
        return *found;
    groups.append({.change = cell.change, .help = terminalText(threatChange(cell, domain)), .outcomes = {}});
    return groups.last();
}

WeakOutcome &outcomeFor(WeakGroup &group, ThreatFace face, const QString &story)
{
    const auto found = std::ranges::find_if(
        group.outcomes, [&](const WeakOutcome &other) { return other.face == face && other.story == story; });
    if (found != group.outcomes.end())
        return *found;
    group.outcomes.append({.face = face, .story = story, .situations = {}});
    return group.outcomes.last();
}

void addSituation(QList<ReportField> &situations, const QString &sender, const QString &attack)
{
    const auto found = std::ranges::find(situations, sender, &ReportField::label);
    if (found == situations.end())
        situations.append({sender, attack});
    else
        found->text += u"; "_s + attack;
}

//! Senders with the same attacks share one line.
QList<ReportField> joined(const QList<ReportField> &situations)
{
    QList<ReportField> shorter;
    for (const ReportField &situation : situations) {
        const auto found = std::ranges::find(shorter, situation.text, &ReportField::text);
        if (found == shorter.end())
            shorter.append(situation);
        else
            found->label += u"; "_s + situation.label;
    }
    return shorter;
}

} // namespace

QList<WeakGroup> weakGroups(const ThreatMatrix &matrix, const QString &domain)
{
    QList<WeakGroup> groups;
    if (matrix.why != NoThreats::None)
        return groups;
    for (const Attack attack : everyAttack()) {
        for (const Sender sender : everySender()) {
            const ThreatCell &cell = matrix.at(sender, attack);
            if (!isWeak(attack, cell))
                continue;
            WeakOutcome &outcome = outcomeFor(groupFor(groups, cell, domain), threatFace(attack, cell),
                                              storyOf(attack, cell));
            addSituation(outcome.situations, senderName(sender), attackName(attack));
        }
    }
    for (WeakGroup &group : groups) {
        for (WeakOutcome &outcome : group.outcomes)
            outcome.situations = joined(outcome.situations);
    }
    std::ranges::stable_partition(groups,
                                  [](const WeakGroup &group) { return group.change != ThreatChange::TheSendersOwn; });
    return groups;
}

} // namespace postseal
