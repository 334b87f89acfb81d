// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/painting/wrapped_text.h"
#include "app/print/report_bands.h"
#include "app/print/set_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace postseal {

namespace {

constexpr qreal gutter = 10 * pt, rowPadding = 3 * pt;

Setting cellSetting(const ReportTable &table, qsizetype column)
{
    return {.style = table.fixedColumns.contains(int(column)) ? TextStyle::Fixed : TextStyle::Caption};
}

//! The width that the widest cell of each column would like.
QList<qreal> wantedWidths(const Paper &paper, const ReportTable &table)
{
    QList<qreal> widths;
    for (qsizetype column = 0; column < table.head.size(); ++column) {
        Setting head{.style = TextStyle::Caption};
        head.lead = table.head.at(column).size();
        qreal widest = wrap(paper, table.head.at(column), head, unlimitedWidth)->size().width();
        const QFontMetricsF metrics(paper.font(cellSetting(table, column).style));
        for (const QStringList &row : table.rows)
            widest = qMax(widest, metrics.horizontalAdvance(row.value(column)));
        widths.append(widest + 2); // a rounding must not break a word
    }
    return widths;
}

//! Columns that are content with a fair share get what they want; the others share what is left.
QList<qreal> columnWidths(const Paper &paper, const ReportTable &table)
{
    const QList<qreal> wanted = wantedWidths(paper, table);
    QList<qreal> widths(wanted.size(), 0);
    qreal left = paper.width() - gutter * qreal(wanted.size() - 1);
    qsizetype open = wanted.size();
    for (bool settled = true; settled && open > 0;) {
        settled = false;
        const qreal share = left / qreal(open);
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            if (widths.at(i) == 0 && wanted.at(i) <= share) {
                widths[i] = wanted.at(i);
                left -= wanted.at(i);
                --open;
                settled = true;
            }
        }
    }
    qreal asked = 0;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        asked += widths.at(i) == 0 ? wanted.at(i) : 0;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (widths.at(i) == 0)
            widths[i] = left * wanted.at(i) / asked;
    }
    return widths;
}

Band rowBand(const Paper &paper, const QList<std::shared_ptr<const WrappedText>> &cells, const QList<qreal> &widths,
             Tone tone)
{
    Band band;
    for (const auto &cell : cells)
        band.height = qMax(band.height, cell->size().height() + 2 * rowPadding);
    band.paint = [=, height = band.height](QPainter &painter, QPointF at) {
        qreal x = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            paintText(painter, paper, *cells.at(i), at + QPointF(x, rowPadding), tone);
            x += widths.at(i) + gutter;
        }
        painter.fillRect(QRectF(at + QPointF(0, height - 0.5 * pt), QSizeF(paper.width(), 0.5 * pt)),
                         tone == Tone::Secondary ? paper.colours().lineStrong : paper.colours().line);
    };
    return band;
}

//! Lines of a file on one sunken ground.
Bands lineBands(const Paper &paper, const ReportTable &table)
{
    constexpr qreal padding = 8 * pt;
    Bands bands;
    for (const QStringList &row : table.rows) {
        const auto text = wrap(paper, row.value(0), {.style = TextStyle::Fixed}, paper.width() - 2 * padding);
        Band band;
        band.height = text->size().height();
        band.paint = [=, height = band.height](QPainter &painter, QPointF at) {
            painter.fillRect(QRectF(at, QSizeF(paper.width(), height + 1)), paper.colours().sunken);
            paintText(painter, paper, *text, at + QPointF(padding, 0));
        };
        bands.append(band);
    }
    if (!bands.isEmpty())
        bands.first().before = 4 * pt;
    return bands;
}

} // namespace

Bands tableBands(const Paper &paper, const ReportTable &table)
{
    Bands bands = keptWithNext(textBands(paper, table.title, {.style = TextStyle::Section}, 0, 14 * pt));
    if (table.head.isEmpty()) {
        bands += lineBands(paper, table);
    } else {
        const QList<qreal> widths = columnWidths(paper, table);
        QList<std::shared_ptr<const WrappedText>> cells;
        for (qsizetype i = 0; i < table.head.size(); ++i)
            cells.append(wrap(paper, table.head.at(i),
                              {.style = TextStyle::Caption, .lead = table.head.at(i).size()}, widths.at(i)));
        Band head = rowBand(paper, cells, widths, Tone::Secondary);
        head.withNext = true;
        bands.append(head);
        const auto repeated = std::make_shared<const Band>(head);
        for (const QStringList &row : table.rows) {
            cells.clear();
            for (qsizetype i = 0; i < widths.size(); ++i)
                cells.append(wrap(paper, row.value(i), cellSetting(table, i), widths.at(i)));
            bands.append(rowBand(paper, cells, widths, Tone::Primary));
            bands.last().head = repeated;
        }
    }
    if (!table.note.isEmpty())
        bands.last().withNext = true;
    bands += textBands(paper, table.note, {.style = TextStyle::Caption, .tone = Tone::Secondary}, 0, 4 * pt);
    return bands;
}

} // namespace postseal
