// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/shell/main_window.h"

#include "app/lint/lint_window.h"
#include "app/pages/inspect/inspect_page.h"
#include "app/shell/settings_dialog.h"
#include "app/widgets/address_bar.h"
#include "tests/support/inspect_page_reader.h"
#include "tests/support/modal_dialog.h"
#include "tests/support/own_settings.h"
#include "tests/support/sample_facts.h"

#include <QAction>
#include <QCompleter>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace postseal;
using namespace postseal::inspect_state;
using namespace Qt::StringLiterals;

namespace {

InspectPage &pageOf(const MainWindow &window)
{
    return static_cast<InspectPage &>(*window.currentPage());
}

QList<QAction *> menuActions(const MainWindow &window)
{
    QList<QAction *> actions;
    for (const QAction *menu : window.menuBar()->actions())
        actions += menu->menu()->actions();
    return actions;
}

} // namespace

//! The frame round the pages, without a network: menus, dialogs, what is remembered.
class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_settings.areUsed()); }
    void init() { QSettings().clear(); }

    void everyActionHasAMenuAndNoKeyTwo()
    {
        const MainWindow window({});
        QList<QKeySequence> keys;
        for (const QAction *action : menuActions(window)) {
            QVERIFY(action->isSeparator() || !action->text().isEmpty());
            if (action->shortcut().isEmpty())
                continue;
            QVERIFY2(!keys.contains(action->shortcut()), qPrintable(action->text()));
            keys.append(action->shortcut());
        }
        for (const QKeySequence::StandardKey key : {QKeySequence::Open, QKeySequence::Save, QKeySequence::Find})
            QVERIFY(keys.contains(QKeySequence(key)));
        QVERIFY(keys.contains(QKeySequence(Qt::Key_F5)));
    }

    void noLabelGuessesWhatItsTextIs()
    {
        MainWindow window({});
        window.show();
        QCOMPARE(test::guessingLabels(&window), QStringList());
        pageOf(window).presenter().show(test::richFacts(), {});
        QCOMPARE(test::guessingLabels(&window), QStringList());
        const SettingsDialog dialog({});
        QCOMPARE(test::guessingLabels(&dialog), QStringList());
        int boxes = 0;
        const test::NextDialog about([&boxes](QWidget &box) {
            QCOMPARE(qobject_cast<QMessageBox *>(&box)->textFormat(), Qt::PlainText);
            QCOMPARE(test::guessingLabels(&box), QStringList());
            ++boxes;
        });
        menuActions(window).constLast()->trigger(); // Help > About
        QCOMPARE(boxes, 1);
    }

    void whatTheResolverIsCalledStaysText()
    {
        Choices choices;
        choices.resolver = u"<b>bold</b>\u202e"_s;
        MainWindow window(choices);
        window.show();
        const QString shown = test::shownTexts(&window).join(u' ');
        QVERIFY(shown.contains(u"<b>bold</b>"_s));
        QVERIFY(!shown.contains(u'\u202e'));
    }

    void inspectionsAreRememberedTheLatestFirst()
    {
        MainWindow window({});
        window.show();
        const QStringList domains{u"a.example"_s, u"b.example"_s, u"a.example"_s, u"xn--bcher-kva.example"_s};
        for (const QString &domain : domains)
            Q_EMIT pageOf(window).presenter().inspected(DomainName::parse(domain)->unicode());
        const QStringList expected{u"bücher.example"_s, u"a.example"_s, u"b.example"_s};
        QCOMPARE(Settings().recents(), expected);
        const auto history = [&window] {
            QStringList entries;
            const QAbstractItemModel *model = window.findChild<AddressBar *>()->completer()->model();
            for (int row = 0; row < model->rowCount(); ++row)
                entries.append(model->index(row, 0).data().toString());
            return entries;
        };
        QCOMPARE(history(), expected);
        const QList<QAction *> actions = menuActions(window);
        (*std::ranges::find_if(actions, [](const QAction *action) {
            return action->text().contains(u"istory"_s);
        }))->trigger();
        QCOMPARE(Settings().recents(), QStringList());
        QCOMPARE(history(), QStringList());
    }

    void noMoreThanADozenIsRemembered()
    {
        for (int i = 0; i < 20; ++i)
            Settings().addRecent(u"d%1.example"_s.arg(i));
        QCOMPARE(Settings().recents().size(), 12);
        QCOMPARE(Settings().recents().constFirst(), u"d19.example"_s);
    }

    void aFileIsOpenedAsItIsGiven()
    {
        const QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        const auto back = qScopeGuard([&before] { QDir::setCurrent(before); });
        InspectPresenter writer;
        writer.show(test::richFacts(), {});
        QCOMPARE(writer.save(folder.filePath(u"saved.json"_s)), QString());
        for (const QString &given : {u"saved.json"_s, u"./saved.json"_s, folder.filePath(u"saved.json"_s)}) {
            MainWindow window({});
            window.openAddress(given);
            QTRY_VERIFY2(std::holds_alternative<Done>(pageOf(window).presenter().state()), qPrintable(given));
            const Done *done = std::get_if<Done>(&pageOf(window).presenter().state());
            QVERIFY(done->facts == test::richFacts());
            QCOMPARE(window.findChild<AddressBar *>()->text(), u"example.org"_s);
        }
        QCOMPARE(Settings().recents(), QStringList()); // what a file holds was not inspected here
    }

    void closingWaitsForWhatIsAtWork()
    {
        MainWindow window({});
        window.show();
        window.openAddress(QStringLiteral(POSTSEAL_SOURCE_DIR "/resources/samples/one-bad-host.json"));
        QVERIFY(pageOf(window).status().atWork);
        QVERIFY(!window.close());
        QVERIFY(window.isVisible());
        QTRY_VERIFY(!window.isVisible());
        QVERIFY(!pageOf(window).status().atWork);
    }

    void aTextIsCheckedInAWindowOfItsOwn()
    {
        MainWindow window({});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto shown = [&window] {
            QList<LintWindow *> windows = window.findChildren<LintWindow *>();
            windows.removeIf([](const LintWindow *each) { return !each->isVisible(); });
            return windows;
        };
        QTest::keySequence(&window, QKeySequence(Qt::CTRL | Qt::Key_K));
        QCOMPARE(shown().size(), 1);
        QVERIFY(shown().constFirst()->isWindow() && !shown().constFirst()->isModal());
        LintWindow *first = shown().constFirst();
        first->setText(u"v=STSv1; id=1;"_s);
        first->close();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keySequence(&window, QKeySequence(Qt::CTRL | Qt::Key_K));
        QCOMPARE(shown(), QList<LintWindow *>{first}); // with what stood in it
        QCOMPARE(first->findChild<QPlainTextEdit *>()->toPlainText(), u"v=STSv1; id=1;"_s);
    }

    void settingsKeepWhatTheyShow_data()
    {
        QTest::addColumn<Choices>("choices");
        QTest::newRow("the built-in ones") << Choices();
        Choices choices{.resolver = u"192.0.2.53@5353, 2001:db8::53"_s,
                        .trustAnchor = u"none"_s,
                        .caFile = u"/roots.pem"_s,
                        .ehloName = u"me.example"_s,
                        .timeoutSeconds = 7};
        choices.options.allowPrivate = true;
        choices.options.ipv6 = false;
        QTest::newRow("all others") << choices;
        choices.trustAnchor = u"/root.key"_s;
        choices.options.ipv4 = false;
        choices.options.ipv6 = true;
        QTest::newRow("IPv6 and a key") << choices;
        choices.options.smtpPort = 2525;
        QTest::newRow("a port of the command line") << choices;
        choices.resolver = u"recursive"_s;
        QTest::newRow("recursion") << choices;
        choices.rootHints = u"/root.hints"_s;
        QTest::newRow("recursion from a file") << choices;
        choices.rootHints.clear();
        choices.resolver = u"tls:192.0.2.53#dns.example"_s;
        QTest::newRow("over TLS") << choices;
    }
    void settingsKeepWhatTheyShow()
    {
        QFETCH(Choices, choices);
        QVERIFY(SettingsDialog(choices).choices() == choices);
        Settings().setChoices(choices);
        choices.options.smtpPort = 25; // for one run only
        QVERIFY(Settings().choices() == choices);
    }

    void rootHintsBelongToRecursion()
    {
        SettingsDialog dialog({});
        auto *resolver = dialog.findChild<QComboBox *>();
        const auto hints = [&dialog] {
            const auto edits = dialog.findChildren<QLineEdit *>();
            return *std::ranges::find_if(edits, [](const QLineEdit *edit) {
                return edit->parent()->findChild<QPushButton *>({}, Qt::FindDirectChildrenOnly);
            });
        }();
        QVERIFY(!hints->isEnabled());
        resolver->setCurrentIndex(1);
        QVERIFY(hints->isEnabled());
        hints->setText(u"/root.hints"_s);
        QCOMPARE(dialog.choices().resolver, u"recursive"_s);
        QCOMPARE(dialog.choices().rootHints, u"/root.hints"_s);
        resolver->setCurrentText(u"192.0.2.53"_s);
        QVERIFY(!hints->isEnabled());
        QCOMPARE(dialog.choices().rootHints, QString());
    }

    void settingsThatCannotBeUsedAreSaid()
    {
        SettingsDialog dialog({});
        dialog.show();
        const auto edits = dialog.findChildren<QLineEdit *>();
        const auto roots = std::ranges::find_if(edits, [](const QLineEdit *edit) {
            return edit->isEnabled() && edit->parent()->findChild<QPushButton *>({}, Qt::FindDirectChildrenOnly);
        });
        QVERIFY(roots != edits.end()); // the field with a button that chooses a file
        const QStringList before = test::shownTexts(&dialog);
        (*roots)->setText(u"/nowhere/<b>.pem"_s);
        QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        QVERIFY(dialog.isVisible());
        QCOMPARE(test::shownTexts(&dialog).size(), before.size() + 1);
        QVERIFY(test::shownTexts(&dialog).join(u' ').contains(u"/nowhere/<b>.pem"_s));
        QCOMPARE(test::guessingLabels(&dialog), QStringList());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
    }

private:
    test::OwnSettings m_settings;
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
