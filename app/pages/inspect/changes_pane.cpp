// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/changes_pane.h"

#include "app/pages/inspect/changes_sections.h"
#include "app/pictures/seal_shapes.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/copy_button.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/seal_badge.h"
#include "app/wording/compare_report.h"
#include "app/wording/compare_text.h"
#include "app/wording/quantities.h"
#include "app/wording/seal_text.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace postseal {

namespace {

//! "old", its seal, its word, when and through whom.
QLayout *sideRow(const QString &which, const ComparedInspection &side, QWidget *parent)
{
    auto *badge = new SealBadge(20, parent);
    badge->setSeal(shapeOf(side.seal.state), sealName(side.seal.state));
    auto *name = new PlainLabel(which, parent);
    name->setTone(Tone::Secondary);
    name->setMinimumWidth(name->fontMetrics().horizontalAdvance(olderWord() + newerWord()));
    auto *seal = new PlainLabel(sealName(side.seal.state), parent);
    seal->setTextStyle(TextStyle::Section);
    auto *how = new PlainLabel(comparedText(side), parent);
    how->setWordWrap(true);
    how->setSelectable(true);
    how->setToolTip(utcText(side.finishedAt));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(name);
    row->addWidget(badge);
    row->addWidget(seal);
    row->addWidget(how, 1);
    return row;
}

} // namespace

ChangesPane::ChangesPane(QWidget *parent) : QWidget(parent), m_scroll(new QScrollArea)
{
    auto *card = new Card(this);
    card->setPadding(1, 1);
    m_scroll->setObjectName(QStringLiteral("changes"));
    m_scroll->setAccessibleName(tr("Changes between two inspections"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(card);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void ChangesPane::clear()
{
    delete m_scroll->takeWidget();
}

void ChangesPane::takeFocus()
{
    m_scroll->setFocus();
}

void ChangesPane::showComparison(const Comparison &comparison)
{
    clear();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);

    auto *sentence = new PlainLabel(endText(comparison), content);
    sentence->setTextStyle(TextStyle::Section);
    sentence->setWordWrap(true);
    sentence->setSelectable(true);
    auto *copy = new CopyButton(tr("Copy as text"), content);
    copy->setSource([comparison] {
        return compareReport(comparison, {.colours = false, .verbose = false, .columns = 100});
    });
    auto *close = new SmallButton(tr("Close comparison"), content);
    connect(close, &SmallButton::clicked, this, &ChangesPane::closeWanted, Qt::QueuedConnection); // it goes with it
    auto *head = new QHBoxLayout;
    head->addWidget(sentence, 1);
    head->addWidget(copy, 0, Qt::AlignTop);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addLayout(sideRow(olderWord(), comparison.older, content));
    column->addLayout(sideRow(newerWord(), comparison.newer, content));

    addChangeChecks(column, comparison.changes);
    addFindingChanges(column, comparison.findings);
    addFactChanges(column, comparison.facts);
    column->addStretch();
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // the card shows through
}

} // namespace postseal
