// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/pictures/path_layout.h"

#include <QImage>
#include <QPalette>

class QPainter;

namespace postseal {

// The delivery path on any paint device: screen, SVG, PNG, PDF. Everything is drawn from the palette and the table of
// state colours; a state is a shape and a line's style before it is a colour.

struct NodeMark //!< what the window adds
{
    bool selected = false;
    bool focused = false;
};

void paintPathNode(QPainter &painter, const PathNode &node, const PlacedNode &placed, const QPalette &palette,
                   const QFont &font, NodeMark mark = {}, const QDateTime &now = {});
void paintPathWays(QPainter &painter, const PathLayout &layout, const QPalette &palette, const QFont &font);

//! The size in which everything can be read, in pixels at 100 %.
QSizeF pathSize(const DeliveryPath &path, const QFont &font);

//! The whole picture, as large as fits into `place`, with the legend and without a ground.
void paintPath(QPainter &painter, const QRectF &place, const DeliveryPath &path, const QPalette &palette,
               const QFont &font);

//! A file by itself, on the palette's base colour. Its texts come as text, escaped and without control characters.
QByteArray pathSvg(const DeliveryPath &path, const QPalette &palette, const QFont &font);

//! On the palette's base colour; at most 16,384 pixels a side.
QImage pathImage(const DeliveryPath &path, const QPalette &palette, const QFont &font, qreal scale);

} // namespace postseal
