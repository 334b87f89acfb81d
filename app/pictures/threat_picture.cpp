// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pictures/threat_picture.h"

#include "app/painting/type_scale.h"
#include "app/painting/visible_text.h"
#include "app/painting/wrapped_text.h"
#include "app/pictures/threat_glyph.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QtMath>

#include <algorithm>

namespace postseal {

namespace {

constexpr qreal margin = 16;
constexpr qreal widest = 1100; // of a picture that stands alone
constexpr int imageScale = 2;

struct LegendEntry
{
    ThreatFace face;
    QString word;
    QPointF at;
};

//! Entries from left to right, in as many lines as it takes; and how high they are.
std::pair<QList<LegendEntry>, qreal> legendOf(const ThreatTable &table, qreal width, const QFont &font)
{
    const QFontMetricsF metrics(styledFont(font, TextStyle::Caption));
    const qreal line = std::max(16.0, metrics.height() + 2);
    QList<LegendEntry> entries;
    QPointF at;
    for (const ThreatFace face : table.facesShown()) {
        const QString word = faceWord(face);
        const qreal wide = 18 + metrics.horizontalAdvance(word);
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + line};
        entries.append({face, word, at});
        at.rx() += wide + 16;
    }
    return {entries, at.y() + line};
}

WrappedText footOf(const ThreatTable &table, qreal width, const QFont &font)
{
    return {visibleText(table.foot), styledFont(font, TextStyle::Caption), {}, width};
}

WrappedText titleOf(const ThreatTable &table, qreal width, const QFont &font)
{
    return {visibleText(table.title), styledFont(font, TextStyle::Title), {}, width};
}

qreal wholeWidth(const ThreatTable &table, const ThreatMeasures &measures)
{
    return measures.label + measures.column * qreal(table.columns.size());
}

void paintGrid(QPainter &painter, QPointF at, const ThreatTable &table, const ThreatMeasures &measures,
               const ThreatLook &look)
{
    const QFont small = styledFont(look.font, TextStyle::Caption);
    paintThreatHeading(painter, {at.x() - 4, at.y(), measures.label, measures.head}, table.corner,
                       {look.palette, small}, Tone::Secondary);
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const qreal x = at.x() + measures.label + measures.column * qreal(column);
        paintThreatHeading(painter, {x, at.y(), measures.column, measures.head}, table.columns.at(column).name,
                           look);
    }
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const qreal y = at.y() + measures.head + measures.row * qreal(row);
        paintThreatSender(painter, {at.x(), y, measures.label, measures.row}, table.rows.at(row), look);
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            const qreal x = at.x() + measures.label + measures.column * qreal(column);
            paintThreatCell(painter, {x, y, measures.column, measures.row}, table.at(row, column), look);
        }
    }
}

} // namespace

QSizeF threatLegendSize(const ThreatTable &table, qreal width, const QFont &font)
{
    return {width, legendOf(table, width, font).second};
}

void paintThreatLegend(QPainter &painter, const QRectF &rect, const ThreatTable &table, const ThreatLook &look)
{
    const QFont small = styledFont(look.font, TextStyle::Caption);
    const QFontMetricsF metrics(small);
    painter.save();
    painter.setFont(small);
    for (const LegendEntry &entry : legendOf(table, rect.width(), look.font).first) {
        const QColor colour = toneColour(look.palette, faceTone(entry.face));
        const QPointF at = rect.topLeft() + entry.at;
        paintThreatGlyph(painter, {at.x(), at.y() + 1, 13, 13}, entry.face, colour);
        painter.setPen(colour);
        painter.drawText(QPointF(at.x() + 18, at.y() + 7.5 + metrics.capHeight() / 2), entry.word);
    }
    painter.restore();
}

QSizeF threatSize(const ThreatTable &table, qreal width, const QFont &font)
{
    const ThreatMeasures measures = threatMeasures(table, width - 2 * margin, font);
    const qreal inner = std::max(width - 2 * margin, wholeWidth(table, measures));
    qreal height = margin + measures.head + measures.row * qreal(table.rows.size()) + 8
                   + threatLegendSize(table, inner, font).height() + margin;
    if (!table.title.isEmpty())
        height += titleOf(table, inner, font).size().height() + 8;
    if (!table.foot.isEmpty())
        height += footOf(table, inner, font).size().height() + 4;
    return {qCeil(inner + 2 * margin) * 1.0, qCeil(height) * 1.0};
}

void paintThreats(QPainter &painter, const QRectF &rect, const ThreatTable &table, const QPalette &palette,
                  const QFont &font)
{
    const QRectF inside = rect.adjusted(margin, margin, -margin, -margin);
    const ThreatMeasures measures = threatMeasures(table, inside.width(), font);
    QPointF at = inside.topLeft();
    painter.save();
    if (!table.title.isEmpty()) {
        const WrappedText title = titleOf(table, inside.width(), font);
        painter.setPen(toneColour(palette, Tone::Primary));
        title.paint(painter, at + QPointF(4, 0));
        at.ry() += title.size().height() + 8;
    }
    paintGrid(painter, at, table, measures, {palette, font});
    at.ry() += measures.head + measures.row * qreal(table.rows.size()) + 8;
    const qreal legend = threatLegendSize(table, inside.width(), font).height();
    paintThreatLegend(painter, {at.x() + 4, at.y(), inside.width(), legend}, table, {palette, font});
    if (!table.foot.isEmpty()) {
        painter.setPen(toneColour(palette, Tone::Secondary));
        footOf(table, inside.width(), font).paint(painter, at + QPointF(4, legend + 4));
    }
    painter.restore();
}

QByteArray threatSvg(const ThreatTable &table, const QPalette &palette, const QFont &font)
{
    const QRectF whole(QPointF(), threatSize(table, widest, font));
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(whole.size().toSize());
    generator.setViewBox(whole);
    generator.setResolution(96);
    QPainter painter(&generator);
    painter.fillRect(whole, palette.base());
    paintThreats(painter, whole, table, palette, font);
    painter.end();
    return svg;
}

QImage threatImage(const ThreatTable &table, const QPalette &palette, const QFont &font)
{
    const QRectF whole(QPointF(), threatSize(table, widest, font));
    QImage image((whole.size() * imageScale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(imageScale);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    paintThreats(painter, whole, table, palette, font);
    return image;
}

} // namespace postseal
