// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/fact_view.h"

#include "app/widgets/card.h"
#include "app/widgets/state_colours.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace postseal {

namespace {

constexpr int kRowHeight = 26;

class RowHeight : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
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
};

} // namespace

FactView::FactView(QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new RowHeight(this));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setHighlightSections(false);
    header()->setFixedHeight(28);
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
    const auto *card = qobject_cast<Card *>(parentWidget());
    if (!card)
        return;
    QPainter painter(viewport());
    const QRectF around(viewport()->mapFrom(card, QPoint()), card->size());
    paintCardCorners(painter, around, card->parentWidget() ? card->parentWidget()->palette() : palette(),
                     verticalScrollBar()->isVisible() ? CardCorners::LeftOnly : CardCorners::All);
}

} // namespace postseal
