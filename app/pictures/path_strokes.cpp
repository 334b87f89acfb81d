// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pictures/path_strokes.h"

#include "app/painting/type_scale.h"
#include "app/painting/wrapped_text.h"
#include "app/pictures/path_painter.h"
#include "app/pictures/path_parts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

// The line has a style: solid = sealed, dashes = for some only, dots = open to anybody, a bar across = blocked.
QPen wayPen(SealShape state, const QPalette &palette, qreal width = 2.6)
{
    const StateColours &colours = stateColours(palette);
    QPen pen(toneColour(palette, sealTone(state)), width, Qt::SolidLine, Qt::FlatCap);
    switch (state) {
    case SealShape::Sealed:
    case SealShape::Blocked: break;
    case SealShape::Cracked: pen.setDashPattern({2.6, 1.7}); break;
    case SealShape::Open:
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.1, 2.1});
        break;
    case SealShape::Unknown:
        pen.setWidthF(1.6);
        pen.setDashPattern({6, 4});
        break;
    case SealShape::Waiting:
    case SealShape::Pending: pen = QPen(colours.lineStrong, 1.6, Qt::SolidLine, Qt::FlatCap); break;
    }
    return pen;
}

void paintArrow(QPainter &painter, QPointF tip, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{tip + QPointF(2, 0), tip + QPointF(-9, -5.5), tip + QPointF(-9, 5.5)});
    painter.setBrush(Qt::NoBrush);
}

void paintBar(QPainter &painter, QPointF middle, const QColor &colour)
{
    painter.setPen(QPen(colour, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle + QPointF(0, -9), middle + QPointF(0, 9));
}

void paintWay(QPainter &painter, const PlacedWay &placed, const QPalette &palette, bool oneOfMany)
{
    const SealShape state = placed.way.state;
    const QPen pen = placed.way.carriesMail ? wayPen(state, palette, oneOfMany ? 1.6 : 2.6)
                                            : QPen(stateColours(palette).lineStrong, 1.5);
    const QPointF tip = placed.line.currentPosition();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(placed.line);
    if (placed.way.carriesMail)
        paintArrow(painter, tip, pen.color());
    if (placed.way.carriesMail && state == SealShape::Blocked)
        paintBar(painter, placed.line.pointAtPercent(0.4), pen.color());
}

void paintLegend(QPainter &painter, QPointF at, const QPalette &palette, const QFont &font)
{
    const std::pair<SealShape, QString> entries[] = {
        {SealShape::Sealed, pathText(QT_TRANSLATE_NOOP("Path", "sealed"))},
        {SealShape::Cracked, pathText(QT_TRANSLATE_NOOP("Path", "for some only"))},
        {SealShape::Open, pathText(QT_TRANSLATE_NOOP("Path", "open to anybody"))},
        {SealShape::Blocked, pathText(QT_TRANSLATE_NOOP("Path", "blocked"))}};
    const QFontMetricsF metrics(font);
    const qreal middle = at.y() - metrics.xHeight() / 2;
    painter.setFont(font);
    for (const auto &[state, text] : entries) {
        painter.setPen(wayPen(state, palette));
        painter.drawLine(QPointF(at.x(), middle), QPointF(at.x() + 24, middle));
        if (state == SealShape::Blocked) {
            painter.setPen(QPen(toneColour(palette, Tone::Blocked), 3, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(QPointF(at.x() + 12, middle - 4), QPointF(at.x() + 12, middle + 4));
        }
        painter.setPen(toneColour(palette, Tone::Tertiary));
        painter.drawText(QPointF(at.x() + 30, at.y()), text);
        at.rx() += 30 + metrics.horizontalAdvance(text) + 18;
    }
}

QPen linkPen(LinkState state, const QPalette &palette)
{
    switch (state) {
    case LinkState::Secure: return {toneColour(palette, Tone::Sealed), 1.5};
    case LinkState::Insecure: return {toneColour(palette, Tone::Open), 1.5, Qt::DashLine};
    case LinkState::Bogus: return {toneColour(palette, Tone::Blocked), 2.2};
    case LinkState::Unknown: return {toneColour(palette, Tone::Unknown), 1.2, Qt::DotLine};
    }
    Q_UNREACHABLE();
}

//! The last zone gets what the others leave of the row; of too many the middle is left out.
QList<ChainLink> linksThatFit(QList<ChainLink> chain, const QFontMetricsF &metrics, qreal room)
{
    const auto width = [&metrics](const QList<ChainLink> &links) {
        qreal sum = 0;
        for (const ChainLink &link : links)
            sum += metrics.horizontalAdvance(link.zone) + 20;
        return sum;
    };
    while (chain.size() > 3 && width(chain) > room)
        chain.removeAt(chain.size() - 2);
    return chain;
}

} // namespace

void paintZoneChain(QPainter &painter, const QRectF &row, const QList<ChainLink> &chain, const QPalette &palette,
                    const QFont &font)
{
    constexpr qreal gap = 8;
    const QFontMetricsF metrics(font);
    qreal left = row.left();
    bool first = true;
    painter.setFont(font);
    for (const ChainLink &link : linksThatFit(chain, metrics, row.width())) {
        const QString zone = elided(link.zone, metrics, row.right() - left - 14, Elide::Start);
        const QRectF pill(left, row.top(), qMax(28.0, metrics.horizontalAdvance(zone) + 14), row.height());
        painter.setBrush(Qt::NoBrush);
        painter.setPen(linkPen(link.state, palette));
        if (!first && link.state != LinkState::Insecure)
            painter.drawLine(QPointF(pill.left() - gap, pill.center().y()), QPointF(pill.left(), pill.center().y()));
        if (!first && link.state == LinkState::Bogus) // the link that does not hold
            painter.drawLine(QPointF(pill.left() - gap / 2, pill.top() + 3),
                             QPointF(pill.left() - gap / 2, pill.bottom() - 3));
        painter.drawRoundedRect(pill, row.height() / 2, row.height() / 2);
        painter.setPen(toneColour(palette, link.state == LinkState::Unknown ? Tone::Tertiary : Tone::Primary));
        painter.drawText(QPointF(pill.center().x() - metrics.horizontalAdvance(zone) / 2,
                                 pill.center().y() + (metrics.ascent() - metrics.descent()) / 2),
                         zone);
        left = pill.right() + gap;
        first = false;
    }
}

void paintPathWays(QPainter &painter, const PathLayout &layout, const QPalette &palette, const QFont &font)
{
    const QFont caption = styledFont(font, TextStyle::Caption);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(caption);
    for (const PlacedText &text : layout.captions) {
        painter.setPen(toneColour(palette, text.tone));
        painter.drawText(text.at, text.text);
    }
    const bool many = std::ranges::count(layout.nodes, NodeForm::Line, &PlacedNode::form) > kFewHosts;
    for (const PlacedWay &way : layout.ways)
        paintWay(painter, way, palette, many && way.way.from == u"policy");
    paintLegend(painter, layout.legend, palette, caption);
    painter.restore();
}

} // namespace postseal
