// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/pages/page.h"
#include "app/services/choices.h"
#include "app/shell/settings.h"

#include <QMainWindow>

class QMenu;
class QShortcut;
class QStackedWidget;

namespace postseal {

class AddressBar;
class BusyBar;
class LintWindow;
class PlainLabel;
class PrimaryButton;
class SideBar;

//! The frame: menus, address bar, side bar, status bar. Navigation only; the rules are the pages'.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    //! \param choices  those of the settings with what the command line says on top; changed only for this run
    explicit MainWindow(const Choices &choices, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openAddress(const QString &address); //!< as if it had been typed; a file's path opens the file
    Page *currentPage() const;
    const Choices &choices() const { return m_choices; }
    void takeOver(MainWindow &same); //!< the place and the pages of one that was made for another language

Q_SIGNALS:
    void languageChosen(const QString &language); //!< empty: the system's

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeAddressRow();
    void makePages();
    void makeMenus();
    void makeToolsMenu();
    void addLanguages(QMenu &view);
    void makeStatusBar();
    void refresh(); //!< what the current page says goes into the frame
    void pressMainButton();
    void openLint();
    void openSettings();
    void remember(const QString &domain);
    void surroundPages();
    void setAppearance(Appearance appearance);
    void about();

    Settings m_settings;
    Choices m_choices;
    AddressBar *m_address;
    PrimaryButton *m_button;
    SideBar *m_side;
    QStackedWidget *m_pages;
    BusyBar *m_busy;
    PlainLabel *m_statusLeft;
    PlainLabel *m_statusRight;
    LintWindow *m_lint = nullptr;  //!< made when it is first wanted
    QMenu *m_languages = nullptr;
    QShortcut *m_escape = nullptr; //!< stops what runs, wherever the focus is
    bool m_showsBusy = false;
    bool m_closing = false; //!< as soon as the page is no more at work
};

} // namespace postseal
