// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/pictures/path_layout.h"

#include <QGraphicsView>
#include <QTimer>

namespace postseal {

class PathNodeItem;
class PathWaysItem;

//! The delivery path to look at and to walk: the arrows go from node to node, Enter, Space or a click choose one,
//! Ctrl with the wheel, plus and minus zooms. Items stay where they are from one piece of news to the next.
class PathView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit PathView(QWidget *parent = nullptr);
    void showPath(const DeliveryPath &path);
    const DeliveryPath &path() const { return m_path; }
    void select(const QString &key); //!< outlines the node; an empty key: none
    const QString &selected() const { return m_selected; }
    const QString &current() const { return m_current; } //!< where the keyboard is
    void choose(const QString &key);
    void zoomIn() { zoomBy(1.25); }
    void zoomOut() { zoomBy(0.8); }
    void fit(); //!< all of it, not larger than it is drawn
    qreal zoom() const { return m_zoom; }
    int wantedHeight() const; //!< to show all of it in its own size
    static int leastHeight(const QFont &font); //!< of a path with few hosts

    const QList<PathNodeItem *> &nodeItems() const { return m_items; } //!< in the order of the path
    QRect placeOnScreen(const PathNodeItem &item) const;

Q_SIGNALS:
    void nodeChosen(const QString &key);
    void wantedHeightChanged();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layOut();
    void zoomBy(qreal factor);
    void setZoom(qreal zoom);
    void walkTo(qsizetype place);
    void tellFocus(PathNodeItem *item);
    void walkToColumn(int by);
    void walkInColumn(int by);
    void mark();
    qsizetype placeOf(const QString &key) const;
    bool walk(int key);

    DeliveryPath m_path;
    PathLayout m_layout;
    PathWaysItem *m_ways;
    QList<PathNodeItem *> m_items;
    QString m_selected, m_current;
    QTimer m_tick; //!< the seconds that something is waited for
    qreal m_zoom = 1;
    qreal m_base = 1; //!< less where the view is narrower than the picture can be: all of it is seen all the same
};

} // namespace postseal
