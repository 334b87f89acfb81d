// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/card.h"

#include "app/painting/state_colours.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

namespace postseal {

namespace {

QRectF lineRect(const QRectF &rect)
{
    return rect.adjusted(0.5, 0.5, -0.5, -0.5); // the middle of a line of one pixel
}

} // namespace

Card::Card(QWidget *parent) : QFrame(parent)
{
    setContentsMargins(1, 1, 1, 1);
}

void Card::setPadding(int horizontal, int vertical)
{
    setContentsMargins(horizontal, vertical, horizontal, vertical);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), palette());
}

void paintCard(QPainter &painter, const QRectF &rect, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(stateColours(palette).line, 1));
    painter.setBrush(palette.base());
    painter.drawRoundedRect(lineRect(rect), Card::radius - 0.5, Card::radius - 0.5);
    painter.restore();
}

void paintCardCorners(const QAbstractScrollArea &list)
{
    const auto *card = qobject_cast<const Card *>(list.parentWidget());
    if (!card)
        return;
    const QRectF around(list.viewport()->mapFrom(card, QPoint()), card->size());
    const QPalette palette = card->parentWidget() ? card->parentWidget()->palette() : list.palette();
    QPainter painter(list.viewport());
    if (list.verticalScrollBar()->isVisible())
        painter.setClipRect(QRectF(around.left(), around.top(), Card::radius * 2, around.height()));
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outside;
    outside.addRect(around);
    outside.addRoundedRect(around, Card::radius, Card::radius);
    painter.fillPath(outside, palette.window());
    painter.setPen(QPen(stateColours(palette).line, 1));
    painter.drawRoundedRect(lineRect(around), Card::radius - 0.5, Card::radius - 0.5);
}

} // namespace postseal
