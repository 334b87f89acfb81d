// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/painting/state_colours.h"

#include <QPixmap>
#include <QRectF>

class QPainter;

namespace postseal {

enum class SealShape {
    Sealed,  //!< full wax seal, inner ring, check mark
    Cracked, //!< full wax seal broken through by a crack
    Open,    //!< hollow outline with the flap of an open envelope
    Blocked, //!< full wax seal with a bar across
    Unknown, //!< dotted outline with a question mark
    Waiting, //!< a ring that fills with the value
    Pending, //!< an empty grey outline: not asked yet
};

Tone sealTone(SealShape shape);

//! Paints the seal into the middle of the rectangle; what is cut out of the wax shows the ground.
//! `progress` (0 to 1) is the filled part of the ring of Waiting; a quarter says "under way" and claims nothing.
void paintSeal(QPainter &painter, const QRectF &rect, SealShape shape, const QPalette &palette, qreal progress = 0.25);

QPixmap sealPixmap(SealShape shape, int size, qreal devicePixelRatio, const QPalette &palette);

} // namespace postseal
