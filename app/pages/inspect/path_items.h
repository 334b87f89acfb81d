// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/pictures/path_painter.h"

#include <QGraphicsObject>

namespace postseal {

//! One node of the delivery path in the scene. It paints with font and palette of the view it is made for.
class PathNodeItem : public QGraphicsObject
{
    Q_OBJECT

public:
    explicit PathNodeItem(const QWidget *view);
    void show(const PathNode &node, const PlacedNode &placed);
    void setMark(NodeMark mark);
    const PathNode &node() const { return m_node; }
    const QRectF &place() const { return m_placed.rect; }
    NodeMark mark() const { return m_mark; }

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const QWidget *m_view;
    PathNode m_node;
    PlacedNode m_placed;
    NodeMark m_mark;
};

//! All that stands behind the nodes: ways, captions of the columns, the legend.
class PathWaysItem : public QGraphicsItem
{
public:
    explicit PathWaysItem(const QWidget *view) : m_view(view) {}
    void show(const PathLayout &layout);
    QRectF boundingRect() const override { return {QPointF(), m_layout.size}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const QWidget *m_view;
    PathLayout m_layout;
};

} // namespace postseal
