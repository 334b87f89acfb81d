// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/painting/state_colours.h"
#include "app/painting/type_scale.h"

#include <QFont>
#include <QPageLayout>

class QPainter;

namespace postseal {

//! Measures on paper are tenths of a point, whatever the device: fine enough that no hinting shows, and the same text
//! breaks at the same place in a file and on every printer.
constexpr int unitsPerInch = 720;
constexpr qreal pt = 10;

//! The sheet, its margins and what is set on it: always dark on light.
struct Paper
{
    QPageSize size;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    QPalette palette;
    QFont body;  //!< 9.5 pt
    QFont fixed; //!< 8 pt

    static Paper forLocale(); //!< Letter where that is the custom, else A4
    static Paper onSheetOf(const QPageLayout &layout);

    QSizeF sheet() const;
    QRectF area() const; //!< between the margins, header and footer left out
    qreal width() const { return area().width(); }
    QFont font(TextStyle style) const;
    //! For pictures that are drawn in pixels of a screen and scaled.
    QFont pictureFont() const;
    QColor colour(Tone tone) const { return toneColour(palette, tone); }
    const StateColours &colours() const { return stateColours(palette); }
};

bool fontsAreThere(); //!< false: nothing can be set

} // namespace postseal
