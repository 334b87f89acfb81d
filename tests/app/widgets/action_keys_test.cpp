// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/action_keys.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>

using namespace postseal;

//! Keys that both a text field and an action want.
class ActionKeysTest : public QObject
{
    Q_OBJECT

    static bool isClaimed(QLineEdit &field, Qt::Key key)
    {
        QKeyEvent event(QEvent::ShortcutOverride, key, Qt::ControlModifier);
        event.ignore();
        QCoreApplication::sendEvent(&field, &event);
        return event.isAccepted();
    }

private Q_SLOTS:
    void anActionIsGivenItsKeyAndNoOther()
    {
        QWidget window;
        QLineEdit field(&window);
        QAction action(&window);
        action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_A)); // every platform's fields select all with it
        QVERIFY(isClaimed(field, Qt::Key_A));
        new ActionKeys({&action}, &window);
        QVERIFY(!isClaimed(field, Qt::Key_A));
        QVERIFY(isClaimed(field, Qt::Key_V));
        action.setEnabled(false);
        QVERIFY(isClaimed(field, Qt::Key_A));
    }
};

QTEST_MAIN(ActionKeysTest)
#include "action_keys_test.moc"
