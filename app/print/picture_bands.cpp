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

constexpr qreal outset = 20 * pt; //!< into the margins: the path is wide, and its words should be readable

//! The path in the narrowest form that it has.
void paintLaidOut(QPainter &painter, const PathLayout &layout, const DeliveryPath &path, const QPalette &palette,
                  const QFont &font)
{
    paintPathWays(painter, layout, palette, font);
    for (qsizetype i = 0; i < path.nodes.size(); ++i)
        paintPathNode(painter, path.nodes.at(i), layout.nodes.at(i), palette, font);
}

} // namespace

Bands pathBands(const Paper &paper, const DeliveryPath &path)
{
    const QFont font = paper.pictureFont();
    const PathLayout layout = layOutPath(path, font, 0);
    const qreal most = paper.area().height() - 60 * pt; // its heading stands above it
    const qreal scale = qMin(unitsPerPixel,
                             qMin((paper.width() + 2 * outset) / layout.size.width(), most / layout.size.height()));
    const qreal left = qMax(-outset, (paper.width() - layout.size.width() * scale) / 2);
    Band band;
    band.before = 8 * pt;
    band.height = layout.size.height() * scale;
    band.paint = [=, palette = paper.palette](QPainter &painter, QPointF at) {
        painter.translate(at + QPointF(left, 0));
        painter.scale(scale, scale);
        paintLaidOut(painter, layout, path, palette, font);
    };
    return keptWithNext(headingBands(paper, ReportPart::Path)) + Bands{band};
}

Bands threatBands(const Paper &paper, const ThreatTable &table)
{
    const QFont font = paper.pictureFont();
    const QSizeF pixels = threatSize(table, paper.width() / unitsPerPixel, font);
    const qreal scale = qMin(unitsPerPixel, paper.width() / pixels.width());
    Band band;
    band.before = 8 * pt;
    band.height = pixels.height() * scale;
    band.paint = [=, palette = paper.palette](QPainter &painter, QPointF at) {
        painter.translate(at);
        painter.scale(scale, scale);
        paintThreats(painter, QRectF(QPointF(), pixels), table, palette, font);
    };
    return {band};
}

} // namespace postseal
