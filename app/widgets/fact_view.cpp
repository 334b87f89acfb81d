// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/fact_view.h"

#include "app/painting/state_colours.h"
#include "app/widgets/card.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace postseal {

namespace {

constexpr int kRowHeight = 26;

} // namespace

//! Rows of one height, quiet first and last columns, and the text that is searched for marked.
class FactView::Cells : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QString marked;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!marked.isEmpty())
            paintMarks(*painter, option, index);
        QStyledItemDelegate::paint(painter, option, index);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), qMax(size.height() + 6, kRowHeight)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const StateColours &colours = stateColours(option->palette);
        option->state &= ~(QStyle::State_Selected | QStyle::State_HasFocus); // the whole row shows it, see drawRow()
        if (index.column() != 1)
            option->palette.setColor(QPalette::Text, colours.secondaryText);
    }

private:
    //! Behind each place where the text stands; what is cut off is marked at the cell's end.
    void paintMarks(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        constexpr int kMostMarks = 50;
        const QString shown = index.data().toString();
        const int margin = option.widget->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget)
                           + 1;
        const QRect cell = option.rect.adjusted(margin, 3, -margin, -4);
        const StateColours &colours = stateColours(option.palette);
        int marks = 0;
        for (qsizetype at = shown.indexOf(marked, 0, Qt::CaseInsensitive); at >= 0 && marks < kMostMarks;
             at = shown.indexOf(marked, at + marked.size(), Qt::CaseInsensitive), ++marks) {
            const int left = cell.left() + option.fontMetrics.horizontalAdvance(shown, int(at));
            const int right = cell.left() + option.fontMetrics.horizontalAdvance(shown, int(at + marked.size()));
            const QRect mark(QPoint(qMin(left, cell.right() - 12), cell.top()),
                             QPoint(qMin(right, cell.right()), cell.bottom()));
            painter.fillRect(mark, colours.crackedSoft);
            painter.fillRect(QRect(mark.left(), mark.bottom(), mark.width(), 2), colours.cracked);
            if (right >= cell.right())
                return;
        }
    }
};

FactView::FactView(QWidget *parent) : QTreeView(parent), m_cells(new Cells(this))
{
    setItemDelegate(m_cells);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setHighlightSections(false);
    header()->setFixedHeight(28);
}

void FactView::markText(const QString &text)
{
    m_cells->marked = text;
    viewport()->update();
}

void FactView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    row.state &= ~QStyle::State_Selected;
    const bool current = hasFocus() && currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0);
    if (current || selectionModel()->isRowSelected(index.row(), index.parent()))
        painter->fillRect(row.rect, stateColours(palette()).selection);
    QTreeView::drawRow(painter, row, index);
    painter->setPen(stateColours(palette()).line);
    painter->drawLine(row.rect.bottomLeft(), row.rect.bottomRight());
}

void FactView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    paintCardCorners(*this);
}

} // namespace postseal
