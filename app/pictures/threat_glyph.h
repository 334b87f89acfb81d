// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/painting/state_colours.h"
#include "app/wording/threat_face.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace postseal {

Tone faceTone(ThreatFace face);

//! The sign of an outcome, drawn in a box of 16: told apart without its colour.
void paintThreatGlyph(QPainter &painter, const QRectF &rect, ThreatFace face, const QColor &colour);
QIcon threatIcon(ThreatFace face);

} // namespace postseal
