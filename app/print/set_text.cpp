// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/print/set_text.h"

#include "app/painting/wrapped_text.h"

#include <QPainter>

namespace postseal {

namespace {

QList<QTextLayout::FormatRange> strongRanges(const QString &text, const Setting &setting)
{
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    QList<QTextLayout::FormatRange> ranges;
    const auto add = [&](qsizetype start, qsizetype length) {
        QTextLayout::FormatRange range;
        range.start = int(start);
        range.length = int(length);
        range.format = strong;
        ranges.append(range);
    };
    if (setting.lead > 0)
        add(0, setting.lead);
    for (const QString &word : setting.strong) {
        for (qsizetype at = word.isEmpty() ? -1 : text.indexOf(word); at >= 0;
             at = text.indexOf(word, at + word.size()))
            add(at, word.size());
    }
    return ranges;
}

} // namespace

std::shared_ptr<const WrappedText> wrap(const Paper &paper, const QString &text, const Setting &setting, qreal width)
{
    return std::make_shared<const WrappedText>(text, paper.font(setting.style), strongRanges(text, setting), width);
}

Bands textBands(const Paper &paper, const QString &text, const Setting &setting, qreal left, qreal before)
{
    Bands bands;
    if (text.isEmpty())
        return bands;
    const auto wrapped = wrap(paper, text, setting, paper.width() - left);
    const int lines = wrapped->lineCount();
    for (int i = 0; i < lines; ++i) {
        Band band;
        band.before = i == 0 ? before : 0;
        band.height = wrapped->lineHeight(i);
        band.withNext = lines > 1 && (i == 0 || i == lines - 2);
        band.paint = [wrapped, i, left, colour = paper.colour(setting.tone)](QPainter &painter, QPointF at) {
            painter.setPen(colour);
            wrapped->paintLine(painter, at + QPointF(left, 0), i);
        };
        bands.append(band);
    }
    return bands;
}

void paintText(QPainter &painter, const Paper &paper, const WrappedText &text, QPointF at, Tone tone)
{
    painter.setPen(paper.colour(tone));
    text.paint(painter, at);
}

void paintLine(QPainter &painter, const Paper &paper, const QString &text, const Setting &setting, const QRectF &rect,
               Qt::Alignment alignment)
{
    const QFont font = paper.font(setting.style);
    const QString shown = elided(text, QFontMetricsF(font), rect.width(), Elide::End);
    const auto line = wrap(paper, shown, setting, unlimitedWidth);
    const qreal x = alignment & Qt::AlignRight ? rect.right() - line->size().width() : rect.left();
    paintText(painter, paper, *line, {x, rect.top()}, setting.tone);
}

Band spaceBand(qreal height)
{
    Band band;
    band.height = height;
    band.paint = [](QPainter &, QPointF) {};
    return band;
}

Band ruleBand(const Paper &paper, qreal before)
{
    Band band;
    band.before = before;
    band.height = 0.5 * pt;
    band.withNext = true;
    band.paint = [width = paper.width(), colour = paper.colours().line](QPainter &painter, QPointF at) {
        painter.fillRect(QRectF(at, QSizeF(width, 0.5 * pt)), colour);
    };
    return band;
}

Bands keptWithNext(Bands bands)
{
    if (!bands.isEmpty())
        bands.last().withNext = true;
    return bands;
}

} // namespace postseal
