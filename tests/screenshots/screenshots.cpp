// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
// Takes the pictures of docs/screenshots: every state of the Inspect page, light and dark, in three sizes.
// Run inside the lab: tests/lab/lab exec -- postseal_screenshots FOLDER [PART OF A NAME] [LANGUAGE]

#include "app/lint/lint_window.h"
#include "app/pages/inspect/inspect_page.h"
#include "app/pages/inspect/path_view.h"
#include "app/services/language.h"
#include "app/shell/appearance.h"
#include "app/shell/main_window.h"
#include "tests/support/lab_choices.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTabBar>
#include <QThread>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace postseal;

namespace {

struct Shot
{
    QString name;
    QString domain; //!< empty: the start page
    QSize size{1280, 800};
    int tab = 0;
    bool whileRunning = false;
    std::function<void(QWidget &)> then = nullptr; //!< what the user does before the picture is taken
};

void groupByHost(QWidget &window)
{
    window.findChild<QComboBox *>(u"grouping"_s)->setCurrentIndex(2);
}

void searchFacts(QWidget &window)
{
    window.findChild<QLineEdit *>(u"factSearch"_s)->setText(u"mx2"_s);
}

void showLeaf(QWidget &window)
{
    auto *view = window.findChild<QAbstractItemView *>(u"certificates"_s);
    view->setCurrentIndex(view->model()->index(0, 0, view->model()->index(0, 0)));
}

//! The first finding of an area whose detail has texts to copy.
void showRemedy(QWidget &window)
{
    auto *view = window.findChild<QAbstractItemView *>(u"findings"_s);
    const QWidget *texts = window.findChild<QWidget *>(u"remedies"_s);
    for (int row = 0; row < view->model()->rowCount() && texts->isHidden(); ++row)
        view->setCurrentIndex(view->model()->index(row, 0));
    QCoreApplication::processEvents();
    for (const QWidget *around = texts->parentWidget(); around; around = around->parentWidget()) {
        if (const auto *scroll = qobject_cast<const QScrollArea *>(around))
            scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    }
}

void choosePolicy(QWidget &window)
{
    window.findChild<PathView *>()->choose(u"policy"_s);
}

void unfoldPath(QWidget &window)
{
    window.findChild<QAbstractButton *>(u"unfoldPath"_s)->click();
}

void showOwnErrors(QWidget &window)
{
    window.findChild<QComboBox *>(u"attacks"_s)->setCurrentIndex(5);
}

QString saved(const char *name)
{
    return QStringLiteral(POSTSEAL_SOURCE_DIR "/tests/core/compare/") + QString::fromLatin1(name);
}

void compare(QWidget &window)
{
    window.findChild<InspectPage *>()->presenter().compareWith(saved("sealed_before.json"));
    while (window.findChild<InspectPage *>()->presenter().isReading())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

const QList<Shot> kShots = {
    {u"inspect-start"_s, {}},
    {u"inspect-sealed"_s, u"sealed.test"_s},
    {u"inspect-cracked"_s, u"one-bad-host.test"_s},
    {u"inspect-open"_s, u"nothing.test"_s},
    {u"inspect-blocked"_s, u"expired-certificate.test"_s},
    {u"inspect-unknown"_s, u"silent-banner.test"_s},
    {u"inspect-running"_s, u"silent-banner.test"_s, {1280, 800}, 0, true},
    {u"inspect-by-host"_s, u"one-bad-host.test"_s, {1280, 800}, 0, false, groupByHost},
    {u"inspect-facts"_s, u"one-bad-host.test"_s, {1280, 800}, 2},
    {u"inspect-facts-search"_s, u"one-bad-host.test"_s, {1280, 800}, 2, false, searchFacts},
    {u"inspect-certificate"_s, u"sealed.test"_s, {1280, 800}, 3, false, showLeaf},
    {u"inspect-certificates"_s, u"sealed.test"_s, {1280, 800}, 3},
    {u"inspect-policy"_s, u"sealed.test"_s, {1280, 800}, 4},
    {u"inspect-threats"_s, u"some-hosts-tlsa.test"_s, {1280, 800}, 1},
    {u"inspect-threats-running"_s, u"silent-banner.test"_s, {1280, 800}, 1, true},
    {u"inspect-threats-sealed"_s, u"sealed.test"_s, {1280, 800}, 1},
    {u"inspect-threats-own-errors"_s, u"sealed.test"_s, {1280, 800}, 1, false, showOwnErrors},
    {u"inspect-threats-1280x720"_s, u"mta-sts-only.test"_s, {1280, 720}, 1},
    {u"inspect-threats-880x720"_s, u"mta-sts-only.test"_s, {880, 720}, 1},
    {u"inspect-threats-2560x1440"_s, u"some-hosts-tlsa.test"_s, {2560, 1440}, 1},
    {u"inspect-changes"_s, saved("sealed_after.json"), {1280, 800}, 0, false, compare},
    {u"inspect-idn"_s, u"bücher.test"_s},
    {u"inspect-remedy"_s, u"stale-tlsa.test"_s, {1280, 800}, 0, false, showRemedy},
    {u"inspect-remedy-policy"_s, u"policy-blank-line.test"_s, {1280, 800}, 0, false, showRemedy},
    {u"inspect-remedy-880x720"_s, u"stale-tlsa.test"_s, {880, 720}, 0, false, showRemedy},
    {u"inspect-bogus"_s, u"bogus-mx.test"_s},
    {u"inspect-null-mx"_s, u"null-mx.test"_s},
    {u"inspect-node"_s, u"one-bad-host.test"_s, {1280, 800}, 0, false, choosePolicy},
    {u"inspect-path-unfolded-1280x720"_s, u"one-bad-host.test"_s, {1280, 720}, 0, false, unfoldPath},
    {u"inspect-cracked-1280x720"_s, u"one-bad-host.test"_s, {1280, 720}},
    {u"inspect-cracked-880x720"_s, u"one-bad-host.test"_s, {880, 720}},
    {u"inspect-cracked-2560x1440"_s, u"one-bad-host.test"_s, {2560, 1440}},
};

//! The window that judges a text.
struct LintShot
{
    QString name;
    QString text;
    QSize size{1000, 760};
};

const QList<LintShot> kLintShots = {
    {u"lint-start"_s, {}},
    {u"lint-policy"_s, u"version: STSv1\nmode: enforced\nmx: *.mail.example.org\nmx backup.example.org\n"
                       u"max_age: 1209600\nmax-age: 60\n"_s},
    {u"lint-good"_s, u"_mta-sts.example.org. 3600 IN TXT \"v=STSv1; id=20260131T120000;\""_s},
    {u"lint-record"_s, u"_mta-sts.example.org. 3600 IN TXT v=STSv1; id=20260131T120000;"_s},
    {u"lint-tlsa-760x640"_s,
     u"_25._tcp.mx1.example.org. IN TLSA 3 1 1 (\n"
     u"    8d02536c887482bc34ff54e41d2ba659bf85b341a0a20afadb5813dcfbcf286d )\n"
     u"_25._tcp.mx2.example.org. IN TLSA 1 1 1 8d02536c887482bc34ff54e41d2ba659\n"_s,
     {760, 640}},
};

void turn(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(5);
    }
}

bool take(const Shot &shot, const QString &path)
{
    MainWindow window(test::labChoices());
    window.resize(shot.size);
    window.show();
    turn(50);
    if (!shot.domain.isEmpty())
        window.openAddress(shot.domain);
    QElapsedTimer patience;
    patience.start();
    turn(shot.whileRunning ? 2200 : 200);
    while (!shot.whileRunning && window.currentPage()->status().busy && patience.elapsed() < 30'000)
        turn(50);
    if (QTabBar *tabs = window.findChild<QTabBar *>())
        tabs->setCurrentIndex(shot.tab);
    if (shot.then)
        shot.then(window);
    turn(300);
    const bool saved = window.grab().save(path);
    std::printf("%s %s\n", saved ? "wrote" : "could not write", qPrintable(path));
    return saved;
}

bool take(const LintShot &shot, const QString &path)
{
    LintWindow window;
    window.resize(shot.size);
    window.setText(shot.text);
    window.show();
    turn(100);
    const bool saved = window.grab().save(path);
    std::printf("%s %s\n", saved ? "wrote" : "could not write", qPrintable(path));
    return saved;
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true); // nothing of the user's settings is read or written
    QApplication application(argc, argv);
    QApplication::setStyle(u"fusion"_s);
    QApplication::setOrganizationName(u"Postseal"_s);
    QApplication::setApplicationName(u"PostsealScreenshots"_s);
    QApplication::setApplicationVersion(QStringLiteral(POSTSEAL_VERSION));
    if (!useLanguage(QApplication::arguments().value(3, u"en"_s)))
        return 1;
    Settings().clearRecents();
    for (const auto *domain : {"sealed.test", "one-bad-host.test", "bücher.test"})
        Settings().addRecent(QString::fromUtf8(domain));
    const QDir folder(QApplication::arguments().value(1, u"."_s));
    const QString only = QApplication::arguments().value(2);
    bool all = folder.mkpath(u"."_s);
    for (const bool dark : {false, true}) {
        applyAppearance(dark ? Appearance::Dark : Appearance::Light);
        const QString ending = dark ? u"-dark.png"_s : u"-light.png"_s;
        for (const Shot &shot : kShots) {
            if (shot.name.contains(only))
                all = take(shot, folder.filePath(shot.name + ending)) && all;
        }
        for (const LintShot &shot : kLintShots) {
            if (shot.name.contains(only))
                all = take(shot, folder.filePath(shot.name + ending)) && all;
        }
    }
    return all ? 0 : 1;
}
