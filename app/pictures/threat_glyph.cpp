// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pictures/threat_glyph.h"

#include "app/painting/painted_icon.h"

#include <QPainter>
#include <QPainterPath>

namespace postseal {

namespace {

void paintLine(QPainter &painter, const QColor &colour, qreal width, std::initializer_list<QPointF> points)
{
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF(QList<QPointF>(points)));
}

void paintBar(QPainter &painter, const QColor &colour, const QRectF &bar)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(bar, 1.2, 1.2);
}

void paintOutline(QPainter &painter, const QColor &colour, const QRectF &rect, qreal radius)
{
    painter.setPen(QPen(colour, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, radius, radius);
}

//! Somebody reads it.
void paintEye(QPainter &painter, const QColor &colour)
{
    QPainterPath eye(QPointF(1.2, 8));
    eye.quadTo(8, 0.2, 14.8, 8);
    eye.quadTo(8, 15.8, 1.2, 8);
    painter.strokePath(eye, QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(8, 8), 2.2, 2.2);
}

//! A question mark of our own: no font needed.
void paintQuestion(QPainter &painter, const QColor &colour)
{
    QPainterPath mark(QPointF(5, 5.6));
    mark.cubicTo(5, 1.4, 11.2, 1.4, 11.2, 5.6);
    mark.cubicTo(11.2, 8, 8, 7.8, 8, 10.2);
    painter.strokePath(mark, QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(8, 13.2), 1.2, 1.2);
}

} // namespace

Tone faceTone(ThreatFace face)
{
    switch (face) {
    case ThreatFace::Sealed: return Tone::Sealed;
    case ThreatFace::Held:
    case ThreatFace::Outage: return Tone::Blocked;
    case ThreatFace::Unproven: return Tone::Cracked;
    case ThreatFace::Diverted:
    case ThreatFace::Deceived:
    case ThreatFace::Plain: return Tone::Open;
    case ThreatFace::NotHere: return Tone::Tertiary;
    case ThreatFace::Untold: return Tone::Unknown;
    }
    Q_UNREACHABLE();
}

void paintThreatGlyph(QPainter &painter, const QRectF &rect, ThreatFace face, const QColor &colour)
{
    const QRectF square = middleSquare(rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.width() / 16);
    switch (face) {
    case ThreatFace::Sealed: paintLine(painter, colour, 2.2, {{3, 8.5}, {6.5, 12}, {13.5, 4.5}}); break;
    case ThreatFace::Held: paintBar(painter, colour, QRectF(2, 6, 12, 4.5)); break;
    case ThreatFace::Outage:
        paintOutline(painter, colour, QRectF(1.2, 1.2, 13.6, 13.6), 6.8);
        paintBar(painter, colour, QRectF(4, 6.4, 8, 3.2));
        break;
    case ThreatFace::Unproven:
        paintOutline(painter, colour, QRectF(1.5, 1.5, 13, 13), 4);
        paintLine(painter, colour, 1.8, {{8, 1.5}, {6, 6}, {10, 8}, {7, 14.5}});
        break;
    case ThreatFace::Diverted: paintEye(painter, colour); break;
    case ThreatFace::Deceived:
        paintLine(painter, colour, 1.8, {{3, 8.5}, {6.5, 12}, {13.5, 4.5}});
        paintLine(painter, colour, 1.8, {{3, 2.5}, {14, 14}});
        break;
    case ThreatFace::Plain:
        paintOutline(painter, colour, QRectF(1.5, 3.5, 13, 9), 0.5);
        paintLine(painter, colour, 1.5, {{1.5, 4}, {8, 9}, {14.5, 4}});
        break;
    case ThreatFace::NotHere: paintLine(painter, colour, 1.4, {{5, 8}, {11, 8}}); break;
    case ThreatFace::Untold: paintQuestion(painter, colour); break;
    }
    painter.restore();
}

QIcon threatIcon(ThreatFace face)
{
    return paintedIcon([face](QPainter &painter, const QRectF &rect, const QPalette &palette, QIcon::State) {
        paintThreatGlyph(painter, rect, face, toneColour(palette, faceTone(face)));
    });
}

} // namespace postseal
