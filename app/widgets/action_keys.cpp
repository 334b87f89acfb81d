// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/action_keys.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace postseal {

ActionKeys::ActionKeys(const QList<QAction *> &actions, QWidget *window) : QObject(window), m_actions(actions)
{
    for (QLineEdit *field : window->findChildren<QLineEdit *>())
        field->installEventFilter(this);
}

bool ActionKeys::eventFilter(QObject *field, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(field, event);
    const QKeySequence pressed(static_cast<QKeyEvent *>(event)->keyCombination());
    const bool taken = std::ranges::any_of(m_actions, [&pressed](const QAction *action) {
        return action->isEnabled() && action->shortcuts().contains(pressed);
    });
    if (taken)
        event->ignore();
    return taken; // not asked: it would say yes
}

} // namespace postseal
