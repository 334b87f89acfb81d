// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pictures/threat_picture.h"

#include "app/painting/type_scale.h"
#include "app/painting/visible_text.h"
#include "app/painting/wrapped_text.h"
#include "app/pictures/threat_glyph.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace postseal {

namespace {

constexpr qreal gap = 3;    // around a cell
constexpr qreal glyph = 16; // at the body's size of 13 pixels

QColor softColour(const QPalette &palette, ThreatFace face)
{
    const StateColours &colours = stateColours(palette);
    switch (faceTone(face)) {
    case Tone::Sealed: return colours.sealedSoft;
    case Tone::Blocked: return colours.blockedSoft;
    case Tone::Cracked: return colours.crackedSoft;
    case Tone::Open: return colours.openSoft;
    case Tone::Unknown: return colours.unknownSoft;
    case Tone::Primary:
    case Tone::Secondary:
    case Tone::Tertiary:
    case Tone::Accent: return palette.color(QPalette::Base);
    }
    Q_UNREACHABLE();
}

QFont wordFont(const QFont &font)
{
    QFont word = font;
    word.setWeight(QFont::Medium);
    return word;
}

WrappedText wrapped(const QString &text, const QFont &font, qreal width)
{
    return {visibleText(text), font, {}, std::max(1.0, width)};
}

//! What of a cell's width is left for its word.
qreal wordWidth(qreal column, const QFont &font)
{
    return column - 2 * gap - 8 - std::max(glyph, QFontMetricsF(font).height()) - 6 - 4;
}

//! So wide that no word takes more than two lines, within reason.
qreal leastColumn(const ThreatTable &table, const QFont &font, qreal line)
{
    qreal column = line * 6;
    const auto fits = [&](ThreatFace face) {
        return wrapped(faceWord(face), wordFont(font), wordWidth(column, font)).lineCount() <= 2;
    };
    for (const ThreatFace face : table.facesShown()) {
        while (column < line * 10 && !fits(face))
            column += 4;
    }
    return column;
}

void paintMark(QPainter &painter, const QRectF &rect, const QPalette &palette, CellMark mark)
{
    if (mark == CellMark::None)
        return;
    const StateColours &colours = stateColours(palette);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mark == CellMark::Current ? colours.accent : colours.tertiaryText, 2));
    painter.drawRoundedRect(rect, 6, 6);
}

} // namespace

void paintThreatCell(QPainter &painter, const QRectF &rect, const ThreatTableCell &cell, const ThreatLook &look,
                     CellMark mark)
{
    const QColor colour = toneColour(look.palette, faceTone(cell.face));
    const QRectF box = rect.adjusted(gap, gap, -gap, -gap);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(softColour(look.palette, cell.face));
    painter.drawRoundedRect(box, 6, 6);
    paintMark(painter, box, look.palette, mark);
    const qreal side = std::max(glyph, QFontMetricsF(look.font).height());
    const QRectF sign(box.x() + 8, box.center().y() - side / 2, side, side);
    paintThreatGlyph(painter, sign, cell.face, colour);
    const qreal left = sign.right() + 6;
    const WrappedText word = wrapped(cell.word, wordFont(look.font), wordWidth(rect.width(), look.font));
    painter.setClipRect(box);
    painter.setPen(colour);
    word.paint(painter, QPointF(left, qFloor(box.center().y() - word.size().height() / 2)));
    painter.restore();
}

void paintThreatSender(QPainter &painter, const QRectF &rect, const ThreatTableRow &row, const ThreatLook &look)
{
    const QFont small = styledFont(look.font, TextStyle::Caption);
    const QRectF box = rect.adjusted(4, 0, -8, 0);
    const WrappedText name = wrapped(row.name, wordFont(look.font), box.width());
    const WrappedText caption = wrapped(row.caption, small, box.width());
    const bool both = name.size().height() + caption.size().height() <= rect.height();
    const qreal high = name.size().height() + (both ? caption.size().height() : 0);
    const qreal top = qFloor(std::max(rect.y(), rect.center().y() - high / 2));
    painter.save();
    painter.setClipRect(rect);
    painter.setPen(toneColour(look.palette, Tone::Primary));
    name.paint(painter, QPointF(box.x(), top));
    painter.setPen(toneColour(look.palette, Tone::Secondary));
    if (both)
        caption.paint(painter, QPointF(box.x(), top + name.size().height()));
    painter.restore();
}

void paintThreatHeading(QPainter &painter, const QRectF &rect, const QString &text, const ThreatLook &look,
                        Tone tone)
{
    const QRectF box = rect.adjusted(8, 0, -4, -4);
    const WrappedText shown = wrapped(text, wordFont(look.font), box.width());
    painter.save();
    painter.setPen(toneColour(look.palette, tone));
    shown.paint(painter, QPointF(box.x(), std::max(box.y(), qFloor(box.bottom() - shown.size().height()) * 1.0)));
    painter.restore();
}

ThreatMeasures threatMeasures(const ThreatTable &table, qreal width, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal line = std::max(13.0, metrics.height());
    ThreatMeasures measures;
    measures.label = width < line * 52 ? line * 9.4 : line * 13.4;
    const qreal share = (width - measures.label) / std::max<qreal>(1, qreal(table.columns.size()));
    measures.column = qFloor(std::clamp(share, leastColumn(table, font, line), line * 15));
    measures.row = qCeil(line * 3 + 8);
    measures.lowestRow = qCeil(line * 2 + 7);
    for (const ThreatFace face : table.facesShown()) {
        const WrappedText word = wrapped(faceWord(face), wordFont(font), wordWidth(measures.column, font));
        measures.lowestRow = std::max(measures.lowestRow, qCeil(word.size().height() + 2 * gap) * 1.0);
    }
    measures.row = std::max(measures.row, measures.lowestRow);
    for (const ThreatTableColumn &column : table.columns) {
        const WrappedText name = wrapped(column.name, wordFont(font), measures.column - 12);
        measures.head = std::max(measures.head, qCeil(name.size().height() + 6) * 1.0);
    }
    const WrappedText corner = wrapped(table.corner, styledFont(font, TextStyle::Caption), measures.label - 12);
    measures.head = std::max({measures.head, line + 6, qCeil(corner.size().height() + 6) * 1.0});
    return measures;
}

} // namespace postseal
