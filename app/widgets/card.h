// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QFrame>
#include <QPalette>
#include <QRectF>

class QAbstractScrollArea;
class QPainter;

namespace postseal {

//! Base colour on the window's, one line around, radius 8. No card in a card.
//! Its content margins are the line's width until padding is set.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    void setPadding(int horizontal, int vertical);

    static constexpr qreal radius = 8;

protected:
    void paintEvent(QPaintEvent *event) override;
};

void paintCard(QPainter &painter, const QRectF &rect, const QPalette &palette);

//! At the end of the paintEvent of a list that fills a Card: gives the card its round corners back. Where a scroll bar
//! stands in the right ones, only the left ones. Does nothing elsewhere.
void paintCardCorners(const QAbstractScrollArea &list);

} // namespace postseal
