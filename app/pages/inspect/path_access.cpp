// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/path_access.h"

#include "app/pages/inspect/path_items.h"
#include "app/pages/inspect/path_view.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QAccessibleWidget>
#include <QGraphicsScene>

namespace postseal {

namespace {

PathView *viewOf(const PathNodeItem *item)
{
    const QList<QGraphicsView *> views = item->scene() ? item->scene()->views() : QList<QGraphicsView *>();
    return views.isEmpty() ? nullptr : qobject_cast<PathView *>(views.constFirst());
}

class NodeAccess : public QAccessibleObject, public QAccessibleActionInterface
{
public:
    explicit NodeAccess(PathNodeItem *item) : QAccessibleObject(item) {}

    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(viewOf(item())); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? item()->node().spoken : QString();
    }
    QRect rect() const override
    {
        const PathView *view = viewOf(item());
        return view ? view->placeOnScreen(*item()) : QRect();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.focused = item()->mark().focused;
        state.selected = item()->mark().selected;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override
    {
        if (PathView *view = viewOf(item()); view && action == pressAction())
            view->choose(item()->node().key);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    PathNodeItem *item() const { return static_cast<PathNodeItem *>(object()); }
};

class ViewAccess : public QAccessibleWidget
{
public:
    explicit ViewAccess(PathView *view) : QAccessibleWidget(view, QAccessible::List) {}

    int childCount() const override { return int(view()->nodeItems().size()); }
    QAccessibleInterface *child(int index) const override
    {
        return QAccessible::queryAccessibleInterface(view()->nodeItems().value(index));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child ? int(view()->nodeItems().indexOf(qobject_cast<PathNodeItem *>(child->object()))) : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (PathNodeItem *item : view()->nodeItems()) {
            if (view()->placeOnScreen(*item).contains(x, y))
                return QAccessible::queryAccessibleInterface(item);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        for (PathNodeItem *item : view()->nodeItems()) {
            if (item->mark().focused)
                return QAccessible::queryAccessibleInterface(item);
        }
        return nullptr;
    }

private:
    PathView *view() const { return static_cast<PathView *>(object()); }
};

QAccessibleInterface *pathInterface(const QString &, QObject *object)
{
    if (auto *view = qobject_cast<PathView *>(object))
        return new ViewAccess(view);
    if (auto *item = qobject_cast<PathNodeItem *>(object))
        return new NodeAccess(item);
    return nullptr;
}

} // namespace

void installPathAccess()
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(pathInterface);
        return true;
    }();
}

} // namespace postseal
