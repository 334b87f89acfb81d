// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/finding_row_delegate.h"

#include "app/painting/severity_mark.h"
#include "app/painting/type_scale.h"
#include "app/painting/visible_text.h"
#include "app/painting/wrapped_text.h"
#include "app/widgets/focus_ring.h"
#include "app/widgets/plain_tool_tip.h"

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
constexpr int depthStep = 14; // what stands in a group begins further right; titles stay in their column
constexpr int foldWidth = 14;
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

bool hasMark(const QModelIndex &index)
{
    return index.data(finding_role::Severity).isValid();
}

int indentOf(const QModelIndex &index)
{
    int indent = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        indent += depthStep;
    return indent;
}

//! A group with a mark is a heading, with its counts at the right; one without is a quiet line.
QList<Cell> groupCells(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int indent = indentOf(index);
    if (!hasMark(index))
        return {{textOf(index, finding_role::Title), option.font,
                 option.rect.adjusted(pad + foldWidth + indent, 0, -pad, -1), Tone::Secondary}};
    const QRect rect = option.rect.adjusted(pad + foldWidth + markSize + pad + indent, 0, -pad, -1);
    const QString title = textOf(index, finding_role::Title), counts = textOf(index, finding_role::Caption);
    const QFont strong = titleFont(option.font), small = captionFont(option.font);
    const int wanted = QFontMetrics(small).horizontalAdvance(counts) + 2;
    const int ofTitle = qMin(QFontMetrics(strong).horizontalAdvance(title) + 12, rect.width() / 2);
    const int wide = qMin(wanted, rect.width() - ofTitle);
    return {{title, strong, rect.adjusted(0, 0, -wide - pad, 0), Tone::Primary},
            {counts, small, QRect(rect.right() - wide + 1, rect.top(), wide, rect.height()), Tone::Secondary}};
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
    const int left = row.left() + (narrow ? subjectAt + indentOf(index) : titleAt);
    const int wide = row.right() - pad - left;
    const int subjectLeft = row.left() + subjectAt + indentOf(index);
    const QRect titleRect(left, top, wide, titleHeight);
    const QRect captionRect(left, top + titleHeight + lineGap, wide, captionHeight);
    const QString subject = textOf(index, finding_role::Subject);
    const QString meaning = textOf(index, finding_role::Caption);
    const Cell titleCell{textOf(index, finding_role::Title), title, titleRect, Tone::Primary};
    if (meaning.isEmpty() && !narrow) { // one line stands in the middle
        const int middle = row.top() + (row.height() - 1 - titleHeight) / 2;
        return {
            {subject, option.font, QRect(subjectLeft, middle, left - subjectLeft - pad, titleHeight), Tone::Secondary},
            {titleCell.text, title, QRect(left, middle, wide, titleHeight), Tone::Primary}};
    }
    if (narrow) {
        const QString both = meaning.isEmpty() ? subject : subject + u" · "_s + meaning;
        return {titleCell, {both, caption, captionRect, Tone::Secondary}};
    }
    const QRect subjectRect(subjectLeft, top, left - subjectLeft - pad, titleHeight);
    return {{subject, option.font, subjectRect, Tone::Secondary},
            titleCell,
            {meaning, caption, captionRect, Tone::Secondary}};
}

QList<Cell> cells(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return isGroup(index) ? groupCells(option, index) : findingCells(option, index);
}

void paintFold(QPainter &painter, const QRect &row, int indent, bool open, const QColor &colour)
{
    QPainterPath triangle;
    triangle.addPolygon(QPolygonF({{-2.2, -3.6}, {3, 0}, {-2.2, 3.6}}));
    triangle.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(row.left() + indent + pad + 3.5, row.top() + (row.height() - 1) / 2.0);
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
    const int indent = indentOf(index), fold = isGroup(index) ? foldWidth : 0;
    if (isGroup(index))
        paintFold(*painter, option.rect, indent, option.state & QStyle::State_Open,
                  toneColour(option.palette, Tone::Secondary));
    if (hasMark(index)) {
        const auto mark = SeverityMark(index.data(finding_role::Severity).toInt());
        const QRect first = row.first().rect;
        paintSeverity(*painter,
                      QRectF(option.rect.left() + pad + indent + fold, first.top() + (first.height() - markSize) / 2.0,
                             markSize, markSize),
                      mark, option.palette);
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
    if (isGroup(index) || index.data(finding_role::Caption).toString().isEmpty())
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
