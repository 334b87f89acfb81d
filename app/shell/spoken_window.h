// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/shell/main_window.h"

#include <memory>

namespace postseal {

//! The one window of the program. When another language is chosen it is made anew in it, and goes on with what was shown:
//! a widget takes its texts when it is made.
class SpokenWindow : public QObject
{
    Q_OBJECT

public:
    explicit SpokenWindow(const Choices &choices);
    MainWindow &window() { return *m_window; }

private:
    void show(std::unique_ptr<MainWindow> window);
    void speak(const QString &language);

    std::unique_ptr<MainWindow> m_window;
};

} // namespace postseal
