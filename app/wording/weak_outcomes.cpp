// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/report_tables.h"
#include "app/wording/threat_sentences.h"
#include "app/wording/threat_text.h"
#include "app/wording/visible_text.h"
#include "core/threats/attack_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

bool isWeak(Attack attack, const ThreatCell &cell)
{
    if (cell.standing != CellStanding::Told)
        return false;
    const bool outage = attack == Attack::Nothing && cell.outcome == MailOutcome::HeldBack;
    return outage || !cell.protects();
}

//! The story without what the attacker does, which the heading tells.
QString storyOf(Attack attack, const ThreatCell &cell)
{
    return terminalText(threatStory(attack, cell).mid(attackSentence(attack).size()).trimmed());
}

WeakOutcome &outcomeFor(QList<WeakOutcome> &all, const WeakOutcome &wanted)
{
    const auto same = [&wanted](const WeakOutcome &other) {
        return other.outcome == wanted.outcome && other.story == wanted.story && other.change == wanted.change;
    };
    const auto found = std::ranges::find_if(all, same);
    if (found != all.end())
        return *found;
    all.append(wanted);
    return all.last();
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

QList<WeakOutcome> weakOutcomes(const ThreatMatrix &matrix, const QString &domain)
{
    QList<WeakOutcome> all;
    if (matrix.why != NoThreats::None)
        return all;
    for (const Attack attack : everyAttack()) {
        if (!matrix.applies(attack))
            continue;
        for (const Sender sender : everySender()) {
            const ThreatCell &cell = matrix.at(sender, attack);
            if (!isWeak(attack, cell))
                continue;
            WeakOutcome &outcome = outcomeFor(all, {.cell = cell,
                                                    .outcome = outcomeName(cell),
                                                    .story = storyOf(attack, cell),
                                                    .change = terminalText(threatChange(cell, domain)),
                                                    .situations = {}});
            addSituation(outcome.situations, senderName(sender), attackName(attack));
        }
    }
    for (WeakOutcome &outcome : all)
        outcome.situations = joined(outcome.situations);
    return all;
}

} // namespace postseal
