// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QIcon>
#include <QPalette>
#include <QRectF>
#include <functional>

class QPainter;

namespace postseal {

//! Paints into the square; the state is On where the icon's owner is chosen.
using IconPainter = std::function<void(QPainter &, const QRectF &, const QPalette &, QIcon::State)>;

//! An icon that is painted anew at each size and scale, in the colours that the application's palette has by then.
QIcon paintedIcon(IconPainter paint);

//! The largest square in the middle of the rectangle.
QRectF middleSquare(const QRectF &rect);

} // namespace postseal
