// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/shell/main_window.h"

#include "app/lint/lint_window.h"
#include "app/services/language.h"
#include "app/shell/appearance.h"
#include "app/shell/page_list.h"
#include "app/shell/settings_dialog.h"
#include "app/widgets/action_keys.h"
#include "app/widgets/address_bar.h"
#include "app/widgets/busy_bar.h"
#include "app/widgets/buttons.h"
#include "app/widgets/hairline.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/side_bar.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postseal {

MainWindow::MainWindow(const Choices &choices, QWidget *parent)
    : QMainWindow(parent), m_choices(choices), m_address(new AddressBar(this)),
      m_button(new PrimaryButton(tr("Inspect"), this)), m_side(new SideBar(this)), m_pages(new QStackedWidget(this)),
      m_busy(new BusyBar(this)), m_statusLeft(new PlainLabel(this)), m_statusRight(new PlainLabel(this))
{
    setWindowTitle(u"Postseal"_s);
    makePages();
    makeMenus();
    makeStatusBar();
    surroundPages();
    resize(1280, 800);
    restoreGeometry(m_settings.windowGeometry());
    new ActionKeys(currentPage()->fileActions() + currentPage()->pageActions(), this);
    refresh();
    m_address->setFocus();
}

MainWindow::~MainWindow() = default;

Page *MainWindow::currentPage() const
{
    return static_cast<Page *>(m_pages->currentWidget());
}

QWidget *MainWindow::makeAddressRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 6, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_address, 1);
    layout->addWidget(m_button);
    m_address->setPlaceholderText(tr("Domain, address or host name"));
    m_address->setAccessibleName(tr("Domain"));
    connect(m_address, &AddressBar::entered, this, [this](const QString &text) {
        m_address->setModified(false); // from here on the page says what stands there
        currentPage()->enter(text);
    });
    connect(m_button, &PrimaryButton::clicked, this, &MainWindow::pressMainButton);
    auto *focus = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this);
    connect(focus, &QShortcut::activated, m_address, &AddressBar::beginTyping);
    m_escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(m_escape, &QShortcut::activated, this, [this] { currentPage()->stop(); });
    return row;
}

void MainWindow::makePages()
{
    int number = 1;
    for (const PageSpec &spec : pageList()) {
        const QString id = QString::fromLatin1(spec.id);
        Page *page = spec.make(m_pages);
        page->setObjectName(id);
        m_pages->addWidget(page);
        m_side->addPage(id, QCoreApplication::translate("PageList", spec.title), lineIcon(spec.icon));
        connect(page, &Page::statusChanged, this, &MainWindow::refresh);
        connect(page, &Page::inspected, this, &MainWindow::remember);
        auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number++)), this);
        connect(key, &QShortcut::activated, this, [this, page, id] {
            m_side->setCurrentPage(id);
            m_pages->setCurrentWidget(page);
        });
    }
    m_side->addFootItem(u"settings"_s, tr("Settings"), lineIcon(LineIcon::Settings));
    m_side->setCurrentPage(QString::fromLatin1(pageList().constFirst().id));
    connect(m_side, &SideBar::pageChosen, this,
            [this](const QString &id) { m_pages->setCurrentWidget(m_pages->findChild<Page *>(id)); });
    connect(m_side, &SideBar::footItemChosen, this, &MainWindow::openSettings);
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::refresh);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(m_pages, 1);
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeAddressRow());
    column->addWidget(new Hairline(middle));
    column->addLayout(row, 1);
    setCentralWidget(middle);
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions(currentPage()->fileActions());
    file->addSeparator();
    QAction *settings = file->addAction(tr("S&ettings…"), QKeySequence::Preferences, this, &MainWindow::openSettings);
    settings->setMenuRole(QAction::PreferencesRole);
    file->addAction(tr("Clear &history"), this, [this] {
        m_settings.clearRecents();
        surroundPages();
    });
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &MainWindow::close);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    auto *group = new QActionGroup(this);
    const std::pair<QString, Appearance> appearances[] = {
        {tr("As the &system"), Appearance::System}, {tr("&Light"), Appearance::Light}, {tr("&Dark"), Appearance::Dark}};
    for (const auto &[title, appearance] : appearances) {
        QAction *action = view->addAction(title);
        action->setCheckable(true);
        action->setChecked(m_settings.appearance() == appearance);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, appearance = appearance] { setAppearance(appearance); });
    }

    addLanguages(*view);

    QMenu *page = menuBar()->addMenu(tr("&Inspect"));
    page->addActions(currentPage()->pageActions());

    makeToolsMenu();
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Postseal"), this, &MainWindow::about);
}

void MainWindow::makeToolsMenu()
{
    QMenu *tools = menuBar()->addMenu(tr("&Tools"));
    tools->addAction(tr("&Check a policy or record…"), QKeySequence(Qt::CTRL | Qt::Key_K), this, &MainWindow::openLint);
}

//! Each in its own words, so that whoever lost the way finds it.
void MainWindow::addLanguages(QMenu &view)
{
    view.addSeparator();
    m_languages = view.addMenu(tr("L&anguage"));
    auto *group = new QActionGroup(this);
    const auto add = [this, group](const QString &title, const QString &language) {
        QAction *action = m_languages->addAction(title);
        action->setCheckable(true);
        action->setChecked(m_settings.language() == language);
        action->setData(language);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { Q_EMIT languageChosen(language); });
    };
    add(tr("As the &system"), {});
    const QStringList available = availableLanguages();
    const std::pair<QString, QString> languages[] = {
        {u"English"_s, u"en"_s}, {u"Deutsch"_s, u"de"_s}, {u"Español"_s, u"es"_s}, {u"Français"_s, u"fr"_s}};
    for (const auto &[title, language] : languages) {
        if (available.contains(language))
            add(title, language);
    }
}

void MainWindow::takeOver(MainWindow &same)
{
    setGeometry(same.geometry());
    setWindowState(same.windowState());
    for (int i = 0; i < m_pages->count(); ++i)
        static_cast<Page *>(m_pages->widget(i))->takeOver(*static_cast<Page *>(same.m_pages->widget(i)));
    m_pages->setCurrentIndex(same.m_pages->currentIndex());
    m_side->setCurrentPage(m_pages->currentWidget()->objectName());
    refresh();
    if (same.m_address->isModified()) { // half typed
        m_address->setText(same.m_address->text());
        m_address->setModified(true);
    }
    if (!same.m_lint)
        return;
    m_lint = new LintWindow(this);
    m_lint->takeOver(*same.m_lint);
    m_lint->setVisible(same.m_lint->isVisible());
}

void MainWindow::makeStatusBar()
{
    for (PlainLabel *label : {m_statusLeft, m_statusRight}) {
        label->setTextStyle(TextStyle::Caption);
        label->setTone(Tone::Secondary);
        label->setElide(Elide::End);
        label->setContentsMargins(6, 0, 6, 0);
    }
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(8, 0, 8, 0);
    statusBar()->addWidget(m_busy);
    statusBar()->addWidget(m_statusLeft, 1);
    statusBar()->addPermanentWidget(m_statusRight);
}

void MainWindow::refresh()
{
    const PageStatus status = currentPage()->status();
    const bool typing = m_address->hasFocus() && m_address->isModified();
    if (!typing && !status.address.isEmpty() && status.address != m_address->text()) // what is selected stays selected
        m_address->setText(status.address);
    m_address->setSeal(status.seal, status.sealWord);
    m_address->setProgress(status.progress);
    m_address->setKeyHint(status.busy   ? tr("Esc")
                          : status.seal ? QString()
                                        : QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText));
    m_button->setText(status.busy ? tr("Stop") : status.again ? tr("Inspect again") : tr("Inspect"));
    m_showsBusy = status.busy;
    m_escape->setEnabled(status.busy);
    m_languages->setEnabled(!status.busy && !status.atWork); // a run belongs to its window
    m_busy->setVisible(status.busy || status.atWork);
    m_busy->setFraction(status.progress);
    m_statusLeft->setText(status.left.join(u"     "_s));
    m_statusRight->setText(status.right);
    setWindowTitle(status.address.isEmpty() ? u"Postseal"_s : tr("%1 – Postseal").arg(status.address));
    if (m_closing && !status.atWork)
        QMetaObject::invokeMethod(this, &MainWindow::close, Qt::QueuedConnection);
}

void MainWindow::pressMainButton()
{
    if (m_showsBusy)
        currentPage()->stop();
    else
        currentPage()->enter(m_address->text());
}

void MainWindow::openAddress(const QString &address)
{
    const QFileInfo file(address);
    const bool meansFile = (address.contains(u'/') || address.endsWith(".json"_L1)) && file.isFile();
    m_address->setText(address);
    currentPage()->enter(meansFile ? file.absoluteFilePath() : address);
}

void MainWindow::openLint()
{
    if (!m_lint)
        m_lint = new LintWindow(this);
    m_lint->show();
    m_lint->raise();
    m_lint->activateWindow();
}

void MainWindow::openSettings()
{
    SettingsDialog dialog(m_choices, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_choices = dialog.choices();
    m_settings.setChoices(m_choices);
    surroundPages();
}

void MainWindow::remember(const QString &domain)
{
    m_settings.addRecent(domain);
    surroundPages();
}

void MainWindow::surroundPages()
{
    const QStringList recents = m_settings.recents();
    m_address->setHistory(recents);
    for (qsizetype i = 0; i < pageList().size(); ++i)
        pageList().at(i).surround(*static_cast<Page *>(m_pages->widget(int(i))), {m_choices, recents.mid(0, 5)});
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_settings.setAppearance(appearance);
    applyAppearance(appearance);
}

void MainWindow::about()
{
    QMessageBox box(
        QMessageBox::NoIcon, tr("About Postseal"),
        tr("Postseal %1\n\nShows whether mail to a domain travels sealed: MTA-STS, DANE, STARTTLS and TLS-RPT.\n\n"
           "It contacts the resolver, the policy host and the mail hosts of the domains you name, and nobody else.\n\n"
           "Free software under the GNU General Public License, version 3 or later.")
            .arg(QCoreApplication::applicationVersion()),
        QMessageBox::Close, this);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_closing = currentPage()->status().atWork; // what is written comes to its end first, and whether it was is told
    if (m_closing)
        return event->ignore();
    m_settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace postseal
