// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/shell/spoken_window.h"

#include "app/services/language.h"

namespace postseal {

SpokenWindow::SpokenWindow(const Choices &choices)
{
    show(std::make_unique<MainWindow>(choices));
}

void SpokenWindow::show(std::unique_ptr<MainWindow> window)
{
    connect(window.get(), &MainWindow::languageChosen, this, &SpokenWindow::speak,
            Qt::QueuedConnection); // the menu is closed by then
    window->show();
    m_window = std::move(window);
}

void SpokenWindow::speak(const QString &language)
{
    const PageStatus status = m_window->currentPage()->status();
    if (status.busy || status.atWork || !useLanguage(language)) // a worker may be speaking
        return;
    Settings().setLanguage(language);
    auto next = std::make_unique<MainWindow>(m_window->choices());
    next->takeOver(*m_window);
    show(std::move(next)); // before the old one goes: the program ends with its last window
}

} // namespace postseal
