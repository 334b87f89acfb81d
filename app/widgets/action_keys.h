// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace postseal {

//! Gives keys of actions to them where a text field would take them for itself: on X11 Ctrl+E goes to the end of a line.
class ActionKeys : public QObject
{
    Q_OBJECT

public:
    //! Watches the text fields that are in `window` by now, and belongs to it.
    ActionKeys(const QList<QAction *> &actions, QWidget *window);

protected:
    bool eventFilter(QObject *field, QEvent *event) override;

private:
    const QList<QAction *> m_actions;
};

} // namespace postseal
