// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/pictures/path_layout.h"

#include <QPalette>

class QPainter;

namespace postseal {

//! The zones side by side, each outlined as its state is; what holds is linked to the one before.
void paintZoneChain(QPainter &painter, const QRectF &row, const QList<ChainLink> &chain, const QPalette &palette,
                    const QFont &font);

} // namespace postseal
