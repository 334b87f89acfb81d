// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/path_items.h"

#include "app/widgets/plain_tool_tip.h"

#include <QPainter>
#include <QWidget>

namespace postseal {

PathNodeItem::PathNodeItem(const QWidget *view) : m_view(view)
{
    setCursor(Qt::PointingHandCursor);
}

void PathNodeItem::show(const PathNode &node, const PlacedNode &placed)
{
    if (node == m_node && placed == m_placed)
        return; // what stayed is not painted again
    if (placed.rect != m_placed.rect)
        prepareGeometryChange();
    m_node = node;
    m_placed = placed;
    setToolTip(plainToolTip(node.spoken));
    update();
}

void PathNodeItem::setMark(NodeMark mark)
{
    if (mark.selected == m_mark.selected && mark.focused == m_mark.focused)
        return;
    m_mark = mark;
    update();
}

QRectF PathNodeItem::boundingRect() const
{
    return m_placed.rect.adjusted(-5, -5, 5, 5); // the ring of the keyboard's place
}

void PathNodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    paintPathNode(*painter, m_node, m_placed, m_view->palette(), m_view->font(), m_mark,
                  QDateTime::currentDateTimeUtc());
}

void PathWaysItem::show(const PathLayout &layout)
{
    if (layout == m_layout)
        return;
    if (layout.size != m_layout.size)
        prepareGeometryChange();
    m_layout = layout;
    update();
}

void PathWaysItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    paintPathWays(*painter, m_layout, m_view->palette(), m_view->font());
}

} // namespace postseal
