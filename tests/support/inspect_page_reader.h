// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/pages/inspect/finding_detail.h"
#include "app/pages/inspect/verdict_card.h"
#include "app/widgets/fact_view.h"
#include "app/widgets/finding_row_delegate.h"
#include "app/widgets/finding_view.h"
#include "app/widgets/plain_label.h"

#include <QApplication>
#include <QStringList>

namespace postseal::test {

//! What a person reads in a part of the window, label by label.
inline QStringList shownTexts(const QWidget *part)
{
    QStringList texts;
    const QList<QLabel *> labels = part ? part->findChildren<QLabel *>() : QList<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts;
}

//! Labels that would guess whether their text is HTML. Those without a text, as for an icon, have nothing to guess.
inline QStringList guessingLabels(const QWidget *whole)
{
    QStringList texts;
    for (const QLabel *label : whole->findChildren<QLabel *>()) {
        if (label->textFormat() != Qt::PlainText && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts;
}

//! Titles of the rows, with those below them.
inline QStringList titlesIn(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        titles.append(index.data(finding_role::Title).toString());
        titles += titlesIn(model, index);
    }
    return titles;
}

//! The seal's word and the sentence, as the card shows them.
inline QStringList verdictOf(const QWidget *window)
{
    return shownTexts(window->findChild<VerdictCard *>());
}

inline FindingView *findingsIn(const QWidget *window)
{
    return window->findChild<FindingView *>(QStringLiteral("findings"));
}

//! The tree of the tab in front.
inline FactView *visibleFactsIn(const QWidget *window)
{
    const QList<FactView *> views = window->findChildren<FactView *>();
    const auto visible = std::ranges::find_if(views, [](const FactView *view) { return view->isVisible(); });
    return visible == views.end() ? nullptr : *visible;
}

inline QStringList detailOf(const QWidget *window)
{
    return shownTexts(window->findChild<FindingDetail *>());
}

} // namespace postseal::test
