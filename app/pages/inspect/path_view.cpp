// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/path_view.h"

#include "app/pages/inspect/path_access.h"
#include "app/pages/inspect/path_items.h"

#include <QAccessible>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace postseal {

namespace {

constexpr qreal kSmallest = 0.25, kLargest = 4;

} // namespace

PathView::PathView(QWidget *parent) : QGraphicsView(parent), m_ways(new PathWaysItem(this))
{
    installPathAccess();
    setScene(new QGraphicsScene(this));
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex); // two dozen items
    scene()->addItem(m_ways);
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setAccessibleName(tr("Delivery path"));
    setAccessibleDescription(tr("The arrow keys walk from node to node; Enter chooses one, Escape goes back."));
    viewport()->setBackgroundRole(QPalette::Base);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        for (PathNodeItem *item : std::as_const(m_items)) {
            if (item->node().since)
                item->update();
        }
    });
}

void PathView::showPath(const DeliveryPath &path)
{
    if (path == m_path)
        return;
    m_path = path;
    if (placeOf(m_current) < 0)
        m_current.clear();
    layOut();
    const bool waits = std::ranges::any_of(m_path.nodes, [](const PathNode &node) { return node.since.has_value(); });
    waits ? m_tick.start() : m_tick.stop();
}

void PathView::layOut()
{
    const qreal wanted = m_layout.size.height();
    m_layout = layOutPath(m_path, font(), viewport()->width());
    m_ways->show(m_layout);
    QList<PathNodeItem *> before;
    before.swap(m_items);
    for (qsizetype i = 0; i < m_path.nodes.size(); ++i) {
        const auto same = std::ranges::find_if(
            before, [&](const PathNodeItem *item) { return item->node().key == m_path.nodes.at(i).key; });
        PathNodeItem *item = same == before.end() ? new PathNodeItem(this) : *same;
        if (same == before.end())
            scene()->addItem(item);
        else
            before.erase(same);
        item->show(m_path.nodes.at(i), m_layout.nodes.at(i));
        m_items.append(item);
    }
    qDeleteAll(before);
    scene()->setSceneRect(QRectF(QPointF(), m_layout.size));
    m_base = qBound(0.5, (viewport()->width() - 1) / m_layout.size.width(), 1.0);
    setZoom(m_zoom);
    mark();
    if (!qFuzzyCompare(wanted + 1, m_layout.size.height() + 1))
        Q_EMIT wantedHeightChanged();
}

int PathView::wantedHeight() const
{
    return int(std::ceil(m_layout.size.height() * m_base));
}

int PathView::leastHeight(const QFont &font)
{
    return int(std::ceil(layOutPath({}, font, kPathWidth).size.height()));
}

void PathView::mark()
{
    for (PathNodeItem *item : std::as_const(m_items))
        item->setMark({item->node().key == m_selected, hasFocus() && item->node().key == m_current});
}

void PathView::select(const QString &key)
{
    if (key == m_selected)
        return;
    m_selected = key;
    mark();
    if (const qsizetype place = placeOf(key); place >= 0 && !hasFocus()) {
        m_current = key; // the keyboard begins where one looks
        ensureVisible(m_items.at(place)->place(), 8, 8);
    }
}

void PathView::choose(const QString &key)
{
    if (!m_path.node(key))
        return;
    m_current = key;
    select(key);
    mark();
    Q_EMIT nodeChosen(key);
}

qsizetype PathView::placeOf(const QString &key) const
{
    const auto found = std::ranges::find(m_path.nodes, key, &PathNode::key);
    return found == m_path.nodes.end() ? -1 : found - m_path.nodes.begin();
}

QRect PathView::placeOnScreen(const PathNodeItem &item) const
{
    const QRect place = mapFromScene(item.place()).boundingRect();
    return {viewport()->mapToGlobal(place.topLeft()), place.size()};
}

void PathView::walkTo(qsizetype place)
{
    if (m_items.isEmpty())
        return;
    PathNodeItem *item = m_items.at(qBound(qsizetype(0), place, m_items.size() - 1));
    m_current = item->node().key;
    mark();
    ensureVisible(item->place(), 8, 8);
    tellFocus(item);
}

void PathView::tellFocus(PathNodeItem *item)
{
    QAccessibleEvent event(item, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

//! To the nearest node of the column before or behind.
void PathView::walkToColumn(int by)
{
    const qsizetype from = qMax(qsizetype(0), placeOf(m_current));
    const auto wanted = PathPlace(qBound(0, int(m_path.nodes.at(from).place) + by, int(PathPlace::Reports)));
    const qreal height = m_items.at(from)->place().center().y();
    qsizetype nearest = from;
    qreal least = 1e9;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const qreal distance = std::abs(m_items.at(i)->place().center().y() - height);
        if (m_path.nodes.at(i).place == wanted && distance < least) {
            nearest = i;
            least = distance;
        }
    }
    walkTo(nearest);
}

void PathView::walkInColumn(int by)
{
    const qsizetype from = qMax(qsizetype(0), placeOf(m_current));
    const qsizetype to = from + by;
    const bool same = to >= 0 && to < m_items.size() && m_path.nodes.at(to).place == m_path.nodes.at(from).place;
    walkTo(same ? to : from);
}

bool PathView::walk(int key)
{
    switch (key) {
    case Qt::Key_Left: walkToColumn(-1); return true;
    case Qt::Key_Right: walkToColumn(1); return true;
    case Qt::Key_Up: walkInColumn(-1); return true;
    case Qt::Key_Down: walkInColumn(1); return true;
    case Qt::Key_Home: walkTo(0); return true;
    case Qt::Key_End: walkTo(m_items.size() - 1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: choose(m_current); return true;
    case Qt::Key_Plus: zoomIn(); return true;
    case Qt::Key_Minus: zoomOut(); return true;
    case Qt::Key_0: fit(); return true;
    default: return false;
    }
}

void PathView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers others = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (m_items.isEmpty() || others != Qt::NoModifier || !walk(event->key()))
        event->ignore();
}

void PathView::mousePressEvent(QMouseEvent *event)
{
    const auto *item = dynamic_cast<PathNodeItem *>(itemAt(event->pos()));
    if (item && event->button() == Qt::LeftButton)
        choose(item->node().key);
    event->accept();
}

void PathView::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept(); // the first click has chosen
}

void PathView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QGraphicsView::wheelEvent(event);
    if (event->angleDelta().y() != 0) {
        setTransformationAnchor(AnchorUnderMouse);
        zoomBy(std::pow(1.25, event->angleDelta().y() / 120.0));
        setTransformationAnchor(AnchorViewCenter);
    }
    event->accept();
}

void PathView::zoomBy(qreal factor)
{
    setZoom(m_zoom * factor);
}

void PathView::setZoom(qreal zoom)
{
    m_zoom = qBound(kSmallest, zoom, kLargest);
    setTransform(QTransform::fromScale(m_zoom * m_base, m_zoom * m_base));
}

void PathView::fit()
{
    const QSizeF room = QSizeF(viewport()->size()) / m_base;
    setZoom(qMin(1.0, qMin(room.width() / m_layout.size.width(), room.height() / m_layout.size.height())));
}

void PathView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        layOut();
}

bool PathView::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange && !m_path.nodes.isEmpty())
        layOut();
    return QGraphicsView::event(event);
}

void PathView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    const qsizetype place = qMax(qsizetype(0), placeOf(m_current));
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
                       || event->reason() == Qt::ShortcutFocusReason;
    if (byKey)
        return walkTo(place);
    mark(); // a press comes with the focus: what is under it must not scroll away
    if (place < m_items.size())
        tellFocus(m_items.at(place));
}

void PathView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    mark();
}

} // namespace postseal
