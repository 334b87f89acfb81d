// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QPalette>
#include <QRectF>

class QPainter;

namespace postseal {

//! Where the keyboard is: two pixels of accent just inside the rectangle.
void paintFocusRing(QPainter &painter, const QRectF &rect, const QPalette &palette, qreal radius = 6);

} // namespace postseal
