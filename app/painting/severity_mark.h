// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/painting/state_colours.h"

#include <QRectF>

class QPainter;

namespace postseal {

enum class SeverityMark {
    Error,   //!< octagon with a cross
    Warning, //!< triangle
    Notice,  //!< square with an i
    Info,    //!< dot
    Good,    //!< check mark
    Unknown, //!< question mark: could not tell
};

Tone severityTone(SeverityMark mark);
void paintSeverity(QPainter &painter, const QRectF &rect, SeverityMark mark, const QPalette &palette);

} // namespace postseal
