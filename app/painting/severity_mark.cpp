// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/painting/severity_mark.h"

#include "app/painting/painted_icon.h"

#include <QPainter>
#include <QPainterPath>

namespace postseal {

namespace {

// Drawn in a box of 16; what is cut out of a full shape shows the ground.
QPen roundPen(const QColor &colour, qreal width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QPainterPath roundStroke(const QPainterPath &path, qreal width)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::RoundCap);
    return stroker.createStroke(path);
}

QPainterPath line(QPointF from, QPointF to)
{
    QPainterPath path(from);
    path.lineTo(to);
    return path;
}

QPainterPath polygon(const QPolygonF &points)
{
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

const QPainterPath &octagon()
{
    static const QPainterPath path =
        polygon({{5, 1}, {11, 1}, {15, 5}, {15, 11}, {11, 15}, {5, 15}, {1, 11}, {1, 5}})
        - (roundStroke(line({5.5, 5.5}, {10.5, 10.5}), 1.8) | roundStroke(line({10.5, 5.5}, {5.5, 10.5}), 1.8));
    return path;
}

const QPainterPath &triangle()
{
    static const QPainterPath path = [] {
        QPainterPath dot;
        dot.addEllipse(QPointF(8, 12.4), 1.1, 1.1);
        return polygon({{8, 1}, {15.5, 15}, {0.5, 15}}) - roundStroke(line({8, 6}, {8, 10}), 1.8) - dot;
    }();
    return path;
}

void paintNotice(QPainter &painter, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.6));
    painter.drawRoundedRect(QRectF(1.5, 1.5, 13, 13), 3, 3);
    painter.setPen(roundPen(colour, 1.8));
    painter.drawLine(QPointF(8, 7.4), QPointF(8, 11));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(8, 4.7), 1, 1);
}

void paintGood(QPainter &painter, const QColor &colour)
{
    painter.setPen(roundPen(colour, 2.2));
    painter.drawPolyline(QPolygonF({{3, 8.5}, {6.5, 12}, {13.5, 4.5}}));
}

void paintUnknown(QPainter &painter, const QColor &colour)
{
    QPainterPath mark(QPointF(4.6, 5.2));
    mark.cubicTo(4.6, 0.9, 11.4, 0.9, 11.4, 5.2);
    mark.cubicTo(11.4, 7.8, 8, 7.6, 8, 10.2);
    painter.strokePath(mark, roundPen(colour, 2));
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(8, 13.4), 1.3, 1.3);
}

} // namespace

Tone severityTone(SeverityMark mark)
{
    switch (mark) {
    case SeverityMark::Error: return Tone::Open;
    case SeverityMark::Warning: return Tone::Cracked;
    case SeverityMark::Notice: return Tone::Accent;
    case SeverityMark::Info: return Tone::Tertiary;
    case SeverityMark::Good: return Tone::Sealed;
    case SeverityMark::Unknown: return Tone::Unknown;
    }
    Q_UNREACHABLE();
}

void paintSeverity(QPainter &painter, const QRectF &rect, SeverityMark mark, const QPalette &palette)
{
    const QRectF square = middleSquare(rect);
    const QColor colour = toneColour(palette, severityTone(mark));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.width() / 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case SeverityMark::Error: painter.fillPath(octagon(), colour); break;
    case SeverityMark::Warning: painter.fillPath(triangle(), colour); break;
    case SeverityMark::Notice: paintNotice(painter, colour); break;
    case SeverityMark::Info: painter.setBrush(colour); painter.drawEllipse(QPointF(8, 8), 2.2, 2.2); break;
    case SeverityMark::Good: paintGood(painter, colour); break;
    case SeverityMark::Unknown: paintUnknown(painter, colour); break;
    }
    painter.restore();
}

} // namespace postseal
