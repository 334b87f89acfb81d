// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/painting/wrapped_text.h"
#include "app/print/report_bands.h"
#include "app/print/set_text.h"

#include <QFontMetricsF>
#include <QPainter>

namespace postseal {

namespace {

constexpr qreal gutter = 10 * pt, rowPadding = 3 * pt;

Setting cellSetting(const ReportTable &table, qsizetype column)
{
    return {.style = table.fixedColumns.contains(int(column)) ? TextStyle::Fixed : TextStyle::Caption};
}

//! What a column asks for: so that its longest word is not broken, and so that no cell is.
struct Wish
{
    qreal least = 0;
    qreal all = 0;
};

Wish wishOf(const Paper &paper, const ReportTable &table, qsizetype column)
{
    constexpr qreal most = 0.62; // of the paper, for one word
    QFont bold = paper.font(TextStyle::Caption);
    bold.setWeight(QFont::DemiBold);
    Wish wish;
    const auto take = [&wish](const QFontMetricsF &metrics, const QString &text) {
        wish.all = qMax(wish.all, metrics.horizontalAdvance(text));
        for (const QString &word : text.split(u' '))
            wish.least = qMax(wish.least, metrics.horizontalAdvance(word));
    };
    take(QFontMetricsF(bold), table.head.at(column));
    const QFontMetricsF metrics(paper.font(cellSetting(table, column).style));
    for (const QStringList &row : table.rows)
        take(metrics, row.value(column));
    wish.all += 2; // a rounding must not break a word
    wish.least = qMin(qMin(wish.least + 2, paper.width() * most), wish.all);
    return wish;
}

//! The width beyond which columns have to give way, so that all fit: narrow ones keep what they need.
qreal widestLeast(const QList<Wish> &wishes, qreal room)
{
    qreal most = room;
    for (qsizetype round = 0; round < wishes.size(); ++round) {
        qreal narrow = 0;
        qsizetype wide = 0;
        for (const Wish &wish : wishes) {
            narrow += wish.least < most ? wish.least : 0;
            wide += wish.least < most ? 0 : 1;
        }
        if (narrow + most * qreal(wide) <= room)
            return most;
        most = qMax((room - narrow) / qreal(qMax<qsizetype>(1, wide)), room / qreal(wishes.size()));
    }
    return room / qreal(wishes.size());
}

//! Every column gets its least; what is left goes where more is wished for.
QList<qreal> columnWidths(const Paper &paper, const ReportTable &table)
{
    QList<Wish> wishes;
    for (qsizetype column = 0; column < table.head.size(); ++column)
        wishes.append(wishOf(paper, table, column));
    const qreal room = paper.width() - gutter * qreal(wishes.size() - 1);
    const qreal most = widestLeast(wishes, room);
    qreal least = 0, more = 0;
    for (Wish &wish : wishes) {
        wish.least = qMin(wish.least, most);
        least += wish.least;
        more += wish.all - wish.least;
    }
    const qreal grow = more > 0 ? qBound(0.0, (room - least) / more, 1.0) : 0;
    QList<qreal> widths;
    for (const Wish &wish : wishes)
        widths.append(wish.least + (wish.all - wish.least) * grow);
    return widths;
}

using Cells = QList<std::shared_ptr<const WrappedText>>;

Cells cellsOf(const Paper &paper, const ReportTable &table, const QStringList &row, const QList<qreal> &widths)
{
    Cells cells;
    for (qsizetype i = 0; i < widths.size(); ++i)
        cells.append(wrap(paper, row.value(i), cellSetting(table, i), widths.at(i)));
    return cells;
}

Cells headOf(const Paper &paper, const ReportTable &table, const QList<qreal> &widths)
{
    Cells cells;
    for (qsizetype i = 0; i < widths.size(); ++i)
        cells.append(wrap(paper, table.head.at(i), {.style = TextStyle::Caption, .lead = table.head.at(i).size()},
                          widths.at(i)));
    return cells;
}

//! With a hairline below, unless the next row goes on with this one.
Band rowBand(const Paper &paper, const Cells &cells, const QList<qreal> &widths, Tone tone, bool goesOn = false)
{
    Band band;
    band.withNext = goesOn;
    for (const auto &cell : cells)
        band.height = qMax(band.height, cell->size().height() + (goesOn ? rowPadding : 2 * rowPadding));
    band.paint = [=, height = band.height](QPainter &painter, QPointF at) {
        qreal x = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            paintText(painter, paper, *cells.at(i), at + QPointF(x, rowPadding), tone);
            x += widths.at(i) + gutter;
        }
        if (goesOn)
            return;
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

//! A short table is not torn apart; of a long one the first two rows and the last two stay together.
Bands kept(Bands rows)
{
    constexpr qsizetype fewRows = 12;
    for (qsizetype i = 0; i + 1 < rows.size(); ++i) {
        if (rows.size() <= fewRows || i == 0 || i == rows.size() - 2)
            rows[i].withNext = true;
    }
    return rows;
}

} // namespace

Bands tableBands(const Paper &paper, const ReportTable &table)
{
    Bands bands = keptWithNext(textBands(paper, table.title, {.style = TextStyle::Section}, 0, 14 * pt));
    if (table.head.isEmpty()) {
        bands += kept(lineBands(paper, table));
    } else {
        const QList<qreal> widths = columnWidths(paper, table);
        Band head = rowBand(paper, headOf(paper, table, widths), widths, Tone::Secondary);
        head.withNext = true;
        bands.append(head);
        const auto repeated = std::make_shared<const Band>(head);
        Bands rows;
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            const bool goesOn = i + 1 < table.rows.size() && table.rows.at(i + 1).value(0).isEmpty();
            rows.append(rowBand(paper, cellsOf(paper, table, table.rows.at(i), widths), widths, Tone::Primary, goesOn));
            rows.last().head = repeated;
        }
        bands += kept(rows);
    }
    if (!table.note.isEmpty())
        bands.last().withNext = true;
    bands += textBands(paper, table.note, {.style = TextStyle::Caption, .tone = Tone::Secondary}, 0, 4 * pt);
    return bands;
}

} // namespace postseal
