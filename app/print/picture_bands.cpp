// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/print/picture_bands.h"

#include "app/pictures/path_painter.h"
#include "app/pictures/threat_picture.h"
#include "app/print/report_bands.h"
#include "app/print/set_text.h"

#include <QPainter>

namespace postseal {

namespace {

constexpr qreal unitsPerPixel = 7; //!< the text of pictures is then 9.1 pt

//! A picture of so many pixels, scaled to the width of the paper if it is wider, to the height of a page if higher.
template <class Paint>
Band pictureBand(const Paper &paper, const QSizeF &pixels, const Paint &paint)
{
    const qreal most = paper.area().height() - 60 * pt; // its heading stands above it
    const qreal scale = qMin(unitsPerPixel, qMin(paper.width() / pixels.width(), most / pixels.height()));
    Band band;
    band.before = 8 * pt;
    band.height = pixels.height() * scale;
    band.paint = [scale, paint](QPainter &painter, QPointF at) {
        painter.translate(at);
        painter.scale(scale, scale);
        paint(painter);
    };
    return band;
}

} // namespace

Bands pathBands(const Paper &paper, const DeliveryPath &path)
{
    const QFont font = paper.pictureFont();
    const QSizeF pixels = pathSize(path, font);
    Bands bands = keptWithNext(headingBands(paper, ReportPart::Path));
    bands.append(pictureBand(paper, pixels, [=, palette = paper.palette](QPainter &painter) {
        paintPath(painter, QRectF(QPointF(), pixels), path, palette, font);
    }));
    return bands;
}

Bands threatBands(const Paper &paper, const ThreatTable &table)
{
    const QFont font = paper.pictureFont();
    const QSizeF pixels = threatSize(table, paper.width() / unitsPerPixel, font);
    return {pictureBand(paper, pixels, [=, palette = paper.palette](QPainter &painter) {
        paintThreats(painter, QRectF(QPointF(), pixels), table, palette, font);
    })};
}

} // namespace postseal
