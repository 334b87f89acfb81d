// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QFrame>
#include <QPalette>
#include <QRectF>

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

enum class CardCorners { All, LeftOnly }; //!< LeftOnly: a scroll bar stands in the right ones

//! For a view that fills a card: covers what it painted over the round corners of that card.
void paintCardCorners(QPainter &painter, const QRectF &card, const QPalette &palette, CardCorners corners);

} // namespace postseal
