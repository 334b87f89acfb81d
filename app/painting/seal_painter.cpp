// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/painting/seal_painter.h"

#include "app/painting/painted_icon.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

namespace postseal {

namespace {

// All shapes live in a box of 104 with its origin in the middle, as they were drawn.
constexpr qreal box = 104;

//! The wax seal's outline: twelve lobes, r(t) = radius + 3 cos 12 t.
QPainterPath lobes(qreal radius)
{
    constexpr int steps = 12 * 20;
    QPainterPath path;
    for (int i = 0; i < steps; ++i) {
        const qreal t = 2 * M_PI * i / steps;
        const qreal r = radius + 3 * qCos(12 * t);
        const QPointF point(r * qCos(t), r * qSin(t));
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

QPainterPath polyline(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    for (const QPointF &point : points)
        path.elementCount() == 0 ? path.moveTo(point) : path.lineTo(point);
    return path;
}

QPainterPath stroked(const QPainterPath &path, qreal width, Qt::PenCapStyle cap, Qt::PenJoinStyle join)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(cap);
    stroker.setJoinStyle(join);
    return stroker.createStroke(path);
}

QPainterPath innerRing()
{
    QPainterPath ring;
    ring.addEllipse(QPointF(), 34.5, 34.5);
    ring.addEllipse(QPointF(), 31.5, 31.5);
    return ring;
}

QPen roundPen(const QColor &colour, qreal width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void paintSealed(QPainter &painter, const QColor &colour)
{
    static const QPainterPath check =
        stroked(polyline({{-17, 1}, {-5, 13}, {18, -12}}), 8, Qt::RoundCap, Qt::RoundJoin);
    static const QPainterPath ring = innerRing() - check;
    static const QPainterPath wax = lobes(45) - ring - check;
    painter.fillPath(wax, colour);
    QColor faint = colour;
    faint.setAlphaF(0.45F);
    painter.fillPath(ring, faint);
}

void paintCracked(QPainter &painter, const QColor &colour)
{
    static const QPainterPath wax = lobes(45)
        - stroked(polyline({{6, -52}, {-9, -22}, {10, -6}, {-8, 20}, {6, 52}}), 8, Qt::FlatCap, Qt::BevelJoin);
    painter.fillPath(wax, colour);
}

void paintOpen(QPainter &painter, const QColor &colour)
{
    painter.strokePath(lobes(43), QPen(colour, 8));
    painter.strokePath(polyline({{-23, -8}, {0, 14}, {23, -8}}), roundPen(colour, 9));
}

void paintBlocked(QPainter &painter, const QColor &colour)
{
    static const QPainterPath wax = [] {
        QPainterPath bar;
        bar.addRoundedRect(-25, -7, 50, 14, 3, 3);
        return lobes(45) - bar;
    }();
    painter.fillPath(wax, colour);
}

void paintUnknown(QPainter &painter, const QColor &colour, qreal scale)
{
    static const QPainterPath outline = lobes(43);
    QPen dots(colour, scale < 0.3 ? 8 : 6); // thicker where it is small, or the dots vanish
    dots.setCapStyle(Qt::FlatCap);
    const qreal dash = outline.length() / 48 / dots.widthF(); // two dashes a lobe, one of them on its tip
    dots.setDashPattern({dash, dash});
    dots.setDashOffset(dash / 2);
    painter.strokePath(outline, dots);

    QPainterPath mark(QPointF(-12, -9)); // a question mark of our own: no font needed
    mark.cubicTo(-12, -26, 13, -26, 13, -9);
    mark.cubicTo(13, 0, 0, 0, 0, 8);
    painter.strokePath(mark, roundPen(colour, 7.5));
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(0, 20), 4.8, 4.8);
}

void paintWaiting(QPainter &painter, const StateColours &colours, qreal progress, qreal size)
{
    const bool big = size >= 40;
    const qreal radius = big ? 44 : 36;
    const QRectF ring(-radius, -radius, 2 * radius, 2 * radius);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.lineStrong, big ? 8 : 14));
    painter.drawEllipse(ring);
    painter.setPen(QPen(colours.accent, big ? 8 : 14, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, 90 * 16, -qRound(360 * 16 * qBound(0.0, progress, 1.0)));
}

} // namespace

Tone sealTone(SealShape shape)
{
    switch (shape) {
    case SealShape::Sealed: return Tone::Sealed;
    case SealShape::Cracked: return Tone::Cracked;
    case SealShape::Open: return Tone::Open;
    case SealShape::Blocked: return Tone::Blocked;
    case SealShape::Unknown: return Tone::Unknown;
    case SealShape::Waiting: return Tone::Secondary;
    case SealShape::Pending: return Tone::Tertiary;
    }
    Q_UNREACHABLE();
}

void paintSeal(QPainter &painter, const QRectF &rect, SealShape shape, const QPalette &palette, qreal progress)
{
    const QRectF square = middleSquare(rect);
    const StateColours &colours = stateColours(palette);
    const QColor colour = toneColour(palette, sealTone(shape));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.center());
    painter.scale(square.width() / box, square.width() / box);
    painter.setPen(Qt::NoPen);
    switch (shape) {
    case SealShape::Sealed: paintSealed(painter, colour); break;
    case SealShape::Cracked: paintCracked(painter, colour); break;
    case SealShape::Open: paintOpen(painter, colour); break;
    case SealShape::Blocked: paintBlocked(painter, colour); break;
    case SealShape::Unknown: paintUnknown(painter, colour, square.width() / box); break;
    case SealShape::Waiting: paintWaiting(painter, colours, progress, square.width()); break;
    case SealShape::Pending: painter.strokePath(lobes(43), QPen(colours.lineStrong, 6)); break;
    }
    painter.restore();
}

QPixmap sealPixmap(SealShape shape, int size, qreal devicePixelRatio, const QPalette &palette)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSeal(painter, QRectF(0, 0, size, size), shape, palette);
    return pixmap;
}

} // namespace postseal
