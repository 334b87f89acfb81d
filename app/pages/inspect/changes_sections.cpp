// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/changes_sections.h"

#include "app/pictures/finding_mark.h"
#include "app/pages/inspect/fold.h"
#include "app/painting/visible_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/evidence_pair.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/severity_badge.h"
#include "app/wording/compare_text.h"
#include "app/wording/finding_text.h"
#include "app/wording/findings_writer.h"
#include "core/checks/catalogue.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kMostRows = 40, kMostWhole = 12; // at a time

QString say(const char *text)
{
    return QCoreApplication::translate("ChangesPane", text);
}

PlainLabel *label(const QString &text, TextStyle style = TextStyle::Body, Tone tone = Tone::Primary)
{
    auto *made = new PlainLabel(text);
    made->setTextStyle(style);
    made->setTone(tone);
    return made;
}

void addHeading(QVBoxLayout *column, const QString &text)
{
    column->addSpacing(8);
    column->addWidget(label(text, TextStyle::Section));
}

SentenceLabel *sentence(const QString &text, const Finding &finding)
{
    auto *made = new SentenceLabel;
    made->setSentence(text, {finding.host});
    made->setWordWrap(true);
    made->setSelectable(true);
    return made;
}

//! Mark and title; at the right what it is about, and the id.
QLayout *titleRow(const Finding &finding, TextStyle style)
{
    auto *mark = new SeverityBadge(16);
    mark->setMark(markOf(finding), markWord(finding));
    PlainLabel *title = label(titleOf(finding), style);
    title->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(title, 1);
    const QString place = subjectOf(finding) + u" · "_s + QLatin1StringView(specOf(finding.check).slug);
    row->addWidget(label(place, TextStyle::Caption, Tone::Secondary), 0, Qt::AlignTop);
    return row;
}

//! Lines that begin with - and + are those that went and came.
EvidenceLines markedLines(const QStringList &seen)
{
    EvidenceLines lines;
    for (const QString &line : seen) {
        const EvidenceChange change = line.startsWith("- "_L1)   ? EvidenceChange::Wrong
                                      : line.startsWith("+ "_L1) ? EvidenceChange::Wanted
                                                                 : EvidenceChange::Same;
        const bool bare = change == EvidenceChange::Same && !line.startsWith("  "_L1);
        lines.append({bare ? line : line.mid(2), change});
    }
    return lines;
}

void addWhole(QVBoxLayout *column, const Finding &finding)
{
    column->addLayout(titleRow(finding, TextStyle::Section));
    auto *below = new QVBoxLayout;
    below->setContentsMargins(24, 0, 0, 4);
    below->setSpacing(4);
    below->addWidget(sentence(whatOf(finding), finding));
    if (!finding.seen.isEmpty()) {
        auto *box = new EvidenceBox;
        box->setLines(markedLines(finding.seen));
        box->setAccessibleDescription({}); // what is marked is no fault here
        box->setAccessibleName(say(QT_TRANSLATE_NOOP("ChangesPane", "Then and now")));
        below->addWidget(box);
    }
    if (const QString effect = effectOf(finding); !effect.isEmpty())
        below->addWidget(sentence(effect, finding));
    if (const QString remedy = remedyOf(finding); !remedy.isEmpty()) {
        auto *todo = new QVBoxLayout;
        todo->setSpacing(1);
        todo->addWidget(
            label(say(QT_TRANSLATE_NOOP("ChangesPane", "What to do")), TextStyle::Caption, Tone::Secondary));
        todo->addWidget(sentence(remedy, finding));
        below->addLayout(todo);
    }
    column->addLayout(below);
}

Findings split(const Findings &findings, bool passed)
{
    Findings some;
    std::ranges::copy_if(findings, std::back_inserter(some), [passed](const Finding &finding) {
        return (finding.standing == Standing::Passes) == passed;
    });
    return some;
}

using AddOne = std::function<void(QVBoxLayout *, qsizetype)>;

//! A stranger's file may bring any number: the first ones, and a button that is replaced by the next.
void addSome(QVBoxLayout *list, qsizetype from, qsizetype size, qsizetype most, const AddOne &addOne)
{
    const qsizetype to = std::min(size, from + most);
    for (qsizetype i = from; i < to; ++i)
        addOne(list, i);
    if (to == size)
        return;
    auto *more = new LinkButton(say(QT_TRANSLATE_NOOP("ChangesPane", "More: %1")).arg(QLocale().toString(size - to)));
    list->addWidget(more, 0, Qt::AlignLeft);
    QObject::connect(more, &LinkButton::clicked, more, [=] {
        addSome(list, to, size, most, addOne);
        if (more->hasFocus())
            more->nextInFocusChain()->setFocus(Qt::TabFocusReason);
        list->removeWidget(more);
        more->hide();
        more->deleteLater();
    });
}

void addAll(QVBoxLayout *column, qsizetype size, qsizetype most, const AddOne &addOne)
{
    auto *list = new QVBoxLayout;
    list->setSpacing(column->spacing());
    column->addLayout(list);
    addSome(list, 0, size, most, addOne);
}

void addRows(QVBoxLayout *column, const Findings &findings)
{
    addAll(column, findings.size(), kMostRows, [findings](QVBoxLayout *into, qsizetype i) {
        into->addLayout(titleRow(findings.at(i), TextStyle::Body));
    });
}

void addFolded(QVBoxLayout *column, const QString &title, const Findings &findings)
{
    if (!findings.isEmpty())
        column->addWidget(new Fold(title, [findings](QVBoxLayout *into) { addRows(into, findings); }));
}

QString passedTitle(const Findings &passed)
{
    return say(QT_TRANSLATE_NOOP("ChangesPane", "Passed: %1")).arg(QLocale().toString(passed.size()));
}

void addList(QVBoxLayout *column, const QString &heading, const Findings &findings)
{
    if (findings.isEmpty())
        return;
    const Findings passed = split(findings, true);
    addHeading(column, heading);
    addRows(column, split(findings, false));
    addFolded(column, passedTitle(passed), passed);
}

} // namespace

void addChangeChecks(QVBoxLayout *column, const Findings &changes)
{
    if (changes.isEmpty())
        return;
    addHeading(column, changesHeading());
    const Findings told = split(changes, false);
    addAll(column, told.size(), kMostWhole,
            [told](QVBoxLayout *into, qsizetype i) { addWhole(into, told.at(i)); });
    const Findings passed = split(changes, true);
    addFolded(column, passedTitle(passed), passed);
}

void addFindingChanges(QVBoxLayout *column, const FindingsChange &findings)
{
    Findings now;
    for (const ChangedFinding &changed : findings.changed)
        now.append(changed.after);
    addList(column, appearedHeading(openCount(findings.appeared)), findings.appeared);
    addList(column, resolvedHeading(openCount(findings.resolved)), findings.resolved);
    addList(column, changedHeading(openCount(now)), now);
    addList(column, untoldHeading(openCount(findings.untold)), findings.untold);
    if (!findings.stayed.isEmpty()) {
        column->addSpacing(8);
        addFolded(column, stayedHeading(findings.stayed.size()), findings.stayed);
    }
}

static QString markedText(const EvidenceBox &box)
{
    QStringList lines;
    for (const EvidenceLine &line : box.lines()) {
        if (line.change != EvidenceChange::Same)
            lines.append(visibleText(line.text));
    }
    return lines.join(u"; "_s);
}

static EvidencePair *oldBesideNew(const FactChange &change)
{
    auto *pair = new EvidencePair;
    pair->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // digests wrap: taller than the hint
    pair->setCaptions(olderWord(), newerWord());
    pair->setDifference(factLines(change.before), factLines(change.after));
    pair->seenBox()->setAccessibleDescription(
        say(QT_TRANSLATE_NOOP("ChangesPane", "only there: %1")).arg(markedText(*pair->seenBox())));
    pair->expectedBox()->setAccessibleDescription(
        say(QT_TRANSLATE_NOOP("ChangesPane", "only here: %1")).arg(markedText(*pair->expectedBox())));
    return pair;
}

static void addFact(QVBoxLayout *column, const FactChange &change)
{
    column->addSpacing(2);
    column->addWidget(label(factTitle(change)));
    if (!change.told) {
        PlainLabel *untold = label(
            say(QT_TRANSLATE_NOOP("ChangesPane",
                                  "Could not tell whether it changed: the two inspections were not made alike.")),
            TextStyle::Caption, Tone::Secondary);
        untold->setWordWrap(true);
        column->addWidget(untold);
    }
    column->addWidget(oldBesideNew(change));
}

void addFactChanges(QVBoxLayout *column, const FactChanges &facts)
{
    addAll(column, facts.size(), kMostWhole, [facts](QVBoxLayout *into, qsizetype i) {
        const bool how = isHowAsked(facts.at(i).kind);
        if (i == 0 || how != isHowAsked(facts.at(i - 1).kind))
            addHeading(into, how ? howAskedHeading() : factsHeading());
        addFact(into, facts.at(i));
    });
}

} // namespace postseal
