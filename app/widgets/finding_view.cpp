// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/finding_view.h"

#include "app/widgets/card.h"
#include "app/widgets/finding_row_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace postseal {

FindingView::FindingView(QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new FindingRowDelegate(this));
    setHeaderHidden(true);
    header()->setStretchLastSection(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    connect(this, &QAbstractItemView::clicked, this, &FindingView::toggleGroup);
}

bool FindingView::toggleGroup(const QModelIndex &index)
{
    if (!index.data(finding_role::IsGroup).toBool())
        return false;
    setExpanded(index, !isExpanded(index));
    return true;
}

void FindingView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

void FindingView::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && toggleGroup(currentIndex()))
        return;
    QTreeView::keyPressEvent(event);
}

void FindingView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    paintCardCorners(*this);
}

} // namespace postseal
