// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace postseal::test {

//! Acts on the dialog that comes up next, inside its own event loop; closes it when `act` has left it open.
//! `act` must not wait for anything to fail: a QVERIFY in it ends `act` alone.
class NextDialog
{
public:
    explicit NextDialog(std::function<void(QWidget &dialog)> act) : m_act(std::move(act))
    {
        m_poll.callOnTimeout([this] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (!dialog)
                return;
            m_poll.stop();
            m_came = true;
            m_act(*dialog);
            if (dialog->isVisible())
                dialog->close();
        });
        m_poll.start(10);
    }

    bool came() const { return m_came; }

private:
    const std::function<void(QWidget &)> m_act;
    QTimer m_poll;
    bool m_came = false;
};

} // namespace postseal::test
