// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/finding_row_delegate.h"

#include "app/widgets/focus_ring.h"
#include "app/widgets/plain_tool_tip.h"
#include "app/widgets/severity_mark.h"
#include "app/widgets/type_scale.h"
#include "app/widgets/visible_text.h"
#include "app/widgets/wrapped_text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr int pad = 8;
constexpr int markSize = 14;
constexpr int subjectAt = 38;
constexpr int narrowestTitleAt = 170, widestTitleAt = 260; // host names get what room there is
constexpr int lineGap = 1;
constexpr int narrowBelow = 420; // the subject then stands before the caption, and the title gets its place

//! A piece of text and where it stands.
struct Cell
{
    QString text;
    QFont font;
    QRect rect;
    Tone tone;
    Elide elide = Elide::End;

    QString shown() const { return elided(text, QFontMetricsF(font), rect.width(), elide); }
};

QString textOf(const QModelIndex &index, int role)
{
    return visibleText(index.data(role).toString());
}

QFont titleFont(const QFont &base)
{
    return styledFont(base, TextStyle::Section);
}

QFont captionFont(const QFont &base)
{
    return styledFont(base, TextStyle::Caption);
}

bool isGroup(const QModelIndex &index)
{
    return index.data(finding_role::IsGroup).toBool();
}

QList<Cell> groupCells(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect rect = option.rect.adjusted(pad + 14, 0, -pad, -1);
    return {{textOf(index, finding_role::Title), option.font, rect, Tone::Secondary}};
}

QList<Cell> findingCells(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect row = option.rect;
    const QFont title = titleFont(option.font);
    const QFont caption = captionFont(option.font);
    const int titleHeight = QFontMetrics(title).height();
    const int captionHeight = QFontMetrics(caption).height();
    const int top = row.top() + (row.height() - 1 - titleHeight - lineGap - captionHeight) / 2;
    const bool narrow = row.width() < narrowBelow;
    const int titleAt = qBound(narrowestTitleAt, row.width() * 3 / 10, widestTitleAt);
    const int left = row.left() + (narrow ? subjectAt : titleAt);
    const int wide = row.right() - pad - left;
    const QRect titleRect(left, top, wide, titleHeight);
    const QRect captionRect(left, top + titleHeight + lineGap, wide, captionHeight);
    const QString subject = textOf(index, finding_role::Subject);
    const QString meaning = textOf(index, finding_role::Caption);
    const Cell titleCell{textOf(index, finding_role::Title), title, titleRect, Tone::Primary};
    if (meaning.isEmpty() && !narrow) { // one line stands in the middle
        const int middle = row.top() + (row.height() - 1 - titleHeight) / 2;
        return {{subject, option.font, QRect(row.left() + subjectAt, middle, titleAt - subjectAt - pad, titleHeight),
                 Tone::Secondary},
                {titleCell.text, title, QRect(left, middle, wide, titleHeight), Tone::Primary}};
    }
    if (narrow) {
        const QString both = meaning.isEmpty() ? subject : subject + u" · "_s + meaning;
        return {titleCell, {both, caption, captionRect, Tone::Secondary}};
    }
    const QRect subjectRect(row.left() + subjectAt, top, titleAt - subjectAt - pad, titleHeight);
    return {{subject, option.font, subjectRect, Tone::Secondary},
            titleCell,
            {meaning, caption, captionRect, Tone::Secondary}};
}

QList<Cell> cells(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return isGroup(index) ? groupCells(option, index) : findingCells(option, index);
}

void paintFold(QPainter &painter, const QRect &row, bool open, const QColor &colour)
{
    QPainterPath triangle;
    triangle.addPolygon(QPolygonF({{-2.2, -3.6}, {3, 0}, {-2.2, 3.6}}));
    triangle.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(row.left() + pad + 3.5, row.top() + (row.height() - 1) / 2.0);
    painter.rotate(open ? 90 : 0);
    painter.fillPath(triangle, colour);
    painter.restore();
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const StateColours &colours = stateColours(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    painter.fillRect(option.rect, selected ? colours.selection : option.palette.color(QPalette::Base));
    painter.fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), colours.line);
}

} // namespace

void FindingRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option);
    const QList<Cell> row = cells(option, index);
    if (isGroup(index)) {
        paintFold(*painter, option.rect, option.state & QStyle::State_Open,
                  toneColour(option.palette, Tone::Secondary));
    } else {
        const auto mark = SeverityMark(index.data(finding_role::Severity).toInt());
        const QRect first = row.first().rect;
        paintSeverity(
            *painter,
            QRectF(option.rect.left() + pad, first.top() + (first.height() - markSize) / 2.0, markSize, markSize), mark,
            option.palette);
    }
    for (const Cell &cell : row) {
        painter->setFont(cell.font);
        painter->setPen(toneColour(option.palette, cell.tone));
        painter->drawText(cell.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, cell.shown());
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paintFocusRing(*painter, option.rect.adjusted(1, 1, -1, -2), option.palette, 5);
    painter->restore();
}

QSize FindingRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int title = QFontMetrics(titleFont(option.font)).height();
    if (isGroup(index) || textOf(index, finding_role::Caption).isEmpty())
        return {narrowestTitleAt, qMax(28, title + 10) + 1};
    return {narrowestTitleAt * 2, qMax(46, title + lineGap + QFontMetrics(captionFont(option.font)).height() + 10) + 1};
}

bool FindingRowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList cut;
    for (const Cell &cell : cells(option, index)) {
        if (cell.shown() != cell.text)
            cut += cell.text;
    }
    QToolTip::showText(event->globalPos(), plainToolTip(cut.join(u'\n')), view);
    return true;
}

} // namespace postseal
