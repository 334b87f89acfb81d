// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace postseal {

enum class LineIcon {
    Inspect, Handshake, Reports, Deploy, Domains, Settings, // pages
    Back, Forward, Copy, Done, Stop, Again, Open, Save, Export, Filter, Clear, Help, Down, Right,
};

//! Thin strokes in a box of 16, in the colour given.
void paintLineIcon(QPainter &painter, const QRectF &rect, LineIcon icon, const QColor &colour);

//! In secondary text; in the text's own colour where the owner is On (the chosen page, a checked button).
QIcon lineIcon(LineIcon icon);

} // namespace postseal
