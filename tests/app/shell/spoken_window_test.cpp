// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/shell/spoken_window.h"

#include "app/lint/lint_window.h"
#include "app/pages/inspect/inspect_page.h"
#include "app/pages/inspect/path_view.h"
#include "app/services/language.h"
#include "app/widgets/address_bar.h"
#include "app/widgets/counted_tab_bar.h"
#include "tests/support/inspect_page_reader.h"
#include "tests/support/own_settings.h"
#include "tests/support/sample_facts.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>

using namespace postseal;
using namespace postseal::inspect_state;
using namespace Qt::StringLiterals;

namespace {

QAction *languageAction(const MainWindow &window, const QString &language)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->isCheckable() && action->data().isValid() && action->data().toString() == language)
            return action;
    }
    return nullptr;
}

} // namespace

//! The language is changed while the program runs.
class SpokenWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_settings.areUsed()); }
    void init()
    {
        QSettings().clear();
        QVERIFY(useLanguage(u"en"_s));
    }
    void cleanupTestCase() { useLanguage({}); }

    void theMenuOffersWhatTheProgramCarries()
    {
        SpokenWindow spoken({});
        for (const QString &language : availableLanguages()) {
            if (language != "pseudo"_L1)
                QVERIFY2(languageAction(spoken.window(), language), qPrintable(language));
        }
        QVERIFY(languageAction(spoken.window(), u""_s)->isChecked());
        QVERIFY(!languageAction(spoken.window(), u"tlh"_s));
    }

    void theWindowGoesOnInAnotherLanguage()
    {
        SpokenWindow spoken({});
        const InspectionFacts facts = test::sampleFacts().first();
        static_cast<InspectPage *>(spoken.window().currentPage())->presenter().show(facts, u"kept.json"_s);
        spoken.window().setGeometry(20, 30, 1100, 760);
        const QPointer<MainWindow> english = &spoken.window();
        const QString before = english->menuBar()->actions().constFirst()->text();
        languageAction(*english, u"de"_s)->trigger();
        QTRY_VERIFY(!english);
        MainWindow &german = spoken.window();
        QVERIFY(german.isVisible());
        QVERIFY(german.menuBar()->actions().constFirst()->text() != before);
        QVERIFY(languageAction(german, u"de"_s)->isChecked());
        QCOMPARE(german.size(), QSize(1100, 760));
        const auto &state = static_cast<InspectPage *>(german.currentPage())->presenter().state();
        QCOMPARE(std::get<Done>(state).facts, facts);
        QCOMPARE(std::get<Done>(state).file, u"kept.json"_s);
        QCOMPARE(Settings().language(), u"de"_s);
        QCOMPARE(test::guessingLabels(&german), QStringList());
    }

    void noOtherLanguageWhileAWorkerSpeaks()
    {
        SpokenWindow spoken({});
        MainWindow &window = spoken.window();
        window.openAddress(QStringLiteral(POSTSEAL_SOURCE_DIR "/resources/samples/one-bad-host.json"));
        const auto menu = static_cast<QMenu *>(languageAction(window, u"de"_s)->parent());
        QVERIFY(!menu->isEnabled());
        Q_EMIT window.languageChosen(u"de"_s); // chosen just before
        QCoreApplication::sendPostedEvents(&spoken, QEvent::MetaCall);
        QCOMPARE(&spoken.window(), &window);
        QVERIFY(Settings().language().isEmpty());
        QTRY_VERIFY(menu->isEnabled());
    }

    void aClearedHistoryStaysCleared()
    {
        SpokenWindow spoken({});
        static_cast<InspectPage *>(spoken.window().currentPage())->presenter().show(test::richFacts(), {});
        Settings().clearRecents();
        const QPointer<MainWindow> english = &spoken.window();
        languageAction(*english, u"de"_s)->trigger();
        QTRY_VERIFY(!english);
        QCOMPARE(Settings().recents(), QStringList());
    }

    void whatWasBegunGoesOnInAnotherLanguage()
    {
        SpokenWindow spoken({});
        const QPointer<MainWindow> english = &spoken.window();
        QVERIFY(QTest::qWaitForWindowActive(english));
        static_cast<InspectPage *>(english->currentPage())->presenter().show(test::richFacts(), {});
        english->findChild<CountedTabBar *>()->setCurrentIndex(2);
        english->findChild<PathView *>()->choose(u"policy"_s);
        english->findChild<AddressBar *>()->setFocus();
        english->findChild<AddressBar *>()->clear();
        QTest::keyClicks(english->findChild<AddressBar *>(), u"half.exa"_s);
        QTest::keySequence(english, QKeySequence(Qt::CTRL | Qt::Key_K));
        QVERIFY(english->findChild<LintWindow *>());
        english->findChild<LintWindow *>()->setText(u"version: STSv1\nmode: enforce"_s);
        languageAction(*english, u"de"_s)->trigger();
        QTRY_VERIFY(!english);
        MainWindow &german = spoken.window();
        QCOMPARE(german.findChild<CountedTabBar *>()->currentIndex(), 2);
        QCOMPARE(german.findChild<PathView *>()->selected(), u"policy"_s);
        QCOMPARE(german.findChild<AddressBar *>()->text(), u"half.exa"_s);
        auto *lint = german.findChild<LintWindow *>();
        QVERIFY(lint && lint->isVisible());
        QCOMPARE(lint->findChild<QPlainTextEdit *>(u"text"_s)->toPlainText(), u"version: STSv1\nmode: enforce"_s);
    }

    void theSystemsLanguageIsAChoiceToo()
    {
        Settings().setLanguage(u"fr"_s);
        SpokenWindow spoken({});
        const QPointer<MainWindow> before = &spoken.window();
        languageAction(*before, u""_s)->trigger();
        QTRY_VERIFY(!before);
        QVERIFY(Settings().language().isEmpty());
    }

private:
    const test::OwnSettings m_settings;
};

QTEST_MAIN(SpokenWindowTest)
#include "spoken_window_test.moc"
