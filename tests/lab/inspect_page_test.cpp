// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/inspect_page.h"
#include "app/shell/main_window.h"
#include "app/widgets/address_bar.h"
#include "app/widgets/buttons.h"
#include "app/widgets/side_bar.h"
#include "app/wording/finding_text.h"
#include "app/wording/seal_text.h"
#include "core/checks/catalogue.h"
#include "tests/support/inspect_page_reader.h"
#include "tests/support/lab_choices.h"
#include "tests/support/modal_dialog.h"
#include "tests/support/own_settings.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace postseal {

using namespace inspect_state;

namespace {

constexpr int kWholeRun = 20'000;    // ms; a table of the lab gives each domain its own, none has more
constexpr qint64 kStopPromise = 500; // ms from Escape to the end
constexpr int kStopPatience = 5'000;

//! The window as a person has it before them: keys go where the focus is.
class Driven : public MainWindow
{
public:
    Driven() : MainWindow(test::labChoices())
    {
        show();
        activateWindow();
    }

    InspectPage &page() const { return static_cast<InspectPage &>(*currentPage()); }
    AddressBar &address() const { return *findChild<AddressBar *>(); }
    PrimaryButton &button() const { return *findChild<PrimaryButton *>(); }
    bool busy() const { return currentPage()->status().busy; }
    const Done *done() const { return std::get_if<Done>(&page().presenter().state()); }
    QString doneDomain() const { return done() ? done()->facts.domain : QString(); }
    bool waitsFor(SmtpStage stage) const
    {
        const Running *running = std::get_if<Running>(&page().presenter().state());
        return running && std::ranges::any_of(running->news.waiting, [stage](const Waiting &each) {
                   return each.what == Waiting::For::Smtp && each.stage == stage;
               });
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *focus = focusWidget() ? focusWidget() : this;
        QTest::keyClick(popup ? popup : focus, key, modifiers);
    }
    void enter(const QString &domain)
    {
        press(Qt::Key_L, Qt::ControlModifier);
        for (const QChar letter : domain) // QTest::keyClicks() knows Latin letters alone
            QTest::sendKeyEvent(QTest::Click, &address(), Qt::Key_unknown, letter, {});
        press(Qt::Key_Return);
    }
    void keepPicture(const QString &name)
    {
        const QDir folder(QStringLiteral(POSTSEAL_BINARY_DIR "/screenshots"));
        folder.mkpath(u"."_s);
        QVERIFY(grab().save(folder.filePath(u"inspect-page-test-"_s + name + u".png"_s)));
    }
};

} // namespace

//! The whole window against real servers, driven by keyboard and mouse.
class InspectPageLabTest : public QObject
{
    Q_OBJECT

    //! Begins an inspection of a host that takes the connection and says nothing, and waits until it is waited for.
    void beginASilentOne()
    {
        m_window->enter(u"silent-banner.test"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->waitsFor(SmtpStage::Greeting), kWholeRun);
    }

    //! Milliseconds until the run has ended after `act`.
    qint64 timeToStop(const std::function<void()> &act)
    {
        QElapsedTimer timer;
        timer.start();
        act();
        [this] { QTRY_VERIFY_WITH_TIMEOUT(!m_window->busy(), kStopPatience); }();
        return timer.elapsed();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("POSTSEAL_LAB_TABLE"), "run inside the lab: tests/lab/lab exec -- ...");
        QVERIFY(m_settings.areUsed());
        QCOMPARE(Settings().recents(), QStringList());
    }
    void init()
    {
        m_window = std::make_unique<Driven>();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        Settings().clearRecents();
    }

    void typedAndEntered_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<SealState>("seal");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("named");
        QTest::newRow("sealed") << u"sealed.test"_s << SealState::Sealed << u"sealed.test"_s << QString();
        QTest::newRow("cracked") << u"one-bad-host.test"_s << SealState::Cracked << u"one-bad-host.test"_s
                                 << u"mx2.one-bad-host.test"_s;
        QTest::newRow("open") << u"nothing.test"_s << SealState::Open << u"nothing.test"_s << QString();
        QTest::newRow("blocked") << u"expired-certificate.test"_s << SealState::Blocked << u"expired-certificate.test"_s
                                 << QString();
        QTest::newRow("bogus") << u"bogus.test"_s << SealState::Blocked << u"bogus.test"_s << QString();
        QTest::newRow("takes no mail") << u"null-mx.test"_s << SealState::Unknown << u"null-mx.test"_s
                                       << u"null-mx.test"_s;
        QTest::newRow("U-label") << u"bücher.test"_s << SealState::Sealed << u"bücher.test"_s << QString();
        QTest::newRow("address") << u"someone@Sealed.TEST"_s << SealState::Sealed << u"sealed.test"_s << QString();
    }
    void typedAndEntered()
    {
        QFETCH(QString, typed);
        QFETCH(SealState, seal);
        QFETCH(QString, named);
        QVERIFY(m_window->address().hasFocus()); // at the start one just types
        m_window->enter(typed);
        QVERIFY(m_window->busy()); // at once
        QVERIFY(test::verdictOf(m_window.get()).contains(VerdictCard::tr("Looking …")));
        QVERIFY(test::findingsIn(m_window.get())->isVisible());
        m_window->keepPicture(QString::fromLatin1(QTest::currentDataTag()) + u"-begins"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->busy(), kWholeRun);
        QVERIFY(m_window->done());
        const SealVerdict &verdict = m_window->done()->judgement.seal;
        QCOMPARE(verdict.state, seal);
        const QStringList said = test::verdictOf(m_window.get());
        QVERIFY(said.contains(sealName(seal)));
        QVERIFY(said.contains(sealSentence(verdict, m_window->doneDomain())));
        QVERIFY2(said.join(u' ').contains(named), qPrintable(said.join(u' ')));
        QTEST(m_window->currentPage()->status().address, "shown");
        QCOMPARE(m_window->address().accessibleDescription(), sealName(seal));
        QVERIFY(m_window->windowTitle().startsWith(m_window->currentPage()->status().address));
        QCOMPARE(Settings().recents().value(0), m_window->currentPage()->status().address);
        QCOMPARE(test::guessingLabels(m_window.get()), QStringList());
        QTest::qWait(50);
        m_window->keepPicture(QString::fromLatin1(QTest::currentDataTag()));
    }

    void theAddressIsShownAsItIsMeant()
    {
        for (const QString &typed :
             {u"someone@SEALED.test"_s, u"https://Nothing.test/path"_s}) { // a second one as well
            m_window->enter(typed);
            QTRY_VERIFY_WITH_TIMEOUT(m_window->done() && typed.contains(m_window->doneDomain(), Qt::CaseInsensitive),
                                     kWholeRun);
            QCOMPARE(m_window->address().text(), m_window->doneDomain());
            QVERIFY(test::findingsIn(m_window.get())->hasFocus()); // the keyboard goes on with what was found
        }
    }

    void stopsWithinHalfASecond_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Escape") << true;
        QTest::newRow("the button") << false;
    }
    void stopsWithinHalfASecond()
    {
        QFETCH(bool, byKey);
        qint64 fastest = 1'000'000;
        for (int attempt = 0; attempt < 3 && fastest > kStopPromise; ++attempt) {
            beginASilentOne();
            fastest = qMin(fastest, timeToStop([this, byKey] {
                               if (byKey)
                                   m_window->press(Qt::Key_Escape);
                               else
                                   QTest::mouseClick(&m_window->button(), Qt::LeftButton);
                           }));
            QCOMPARE(m_window->doneDomain(), u"silent-banner.test"_s);
            QCOMPARE(m_window->done()->facts.ending, InspectionEnding::Stopped);
            QVERIFY(m_window->done()->facts.mx.value()); // what was heard is kept
        }
        QVERIFY2(fastest <= kStopPromise, qPrintable(QString::number(fastest)));
    }

    void escapeStopsFromTheAddressBarToo()
    {
        beginASilentOne();
        m_window->press(Qt::Key_L, Qt::ControlModifier);
        m_window->press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->busy(), kStopPatience);
    }

    void whatIsWaitedForIsSaid()
    {
        beginASilentOne();
        m_window->keepPicture(u"waiting"_s);
        const PageStatus status = m_window->currentPage()->status();
        QVERIFY2(status.left.join(u' ').contains(u"silent-banner.test"_s), qPrintable(status.left.join(u' ')));
        QVERIFY(test::shownTexts(m_window.get()).join(u' ').contains(status.left.constFirst().section(u':', 0, 0)));
    }

    void inspectsAgain()
    {
        m_window->enter(u"sealed.test"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->done(), kWholeRun);
        for (const bool byKey : {true, false}) {
            const QDateTime before = m_window->done()->facts.startedAt;
            QTest::qWait(2);
            if (byKey)
                m_window->press(Qt::Key_F5);
            else
                QTest::mouseClick(&m_window->button(), Qt::LeftButton);
            QVERIFY(m_window->busy());
            QTRY_COMPARE_WITH_TIMEOUT(m_window->doneDomain(), u"sealed.test"_s, kWholeRun);
            QVERIFY(m_window->done()->facts.startedAt > before);
        }
    }

    void theAddressBarIsOneKeyAway()
    {
        m_window->enter(u"sealed.test"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->done(), kWholeRun);
        QVERIFY(!m_window->address().hasFocus()); // the findings have it
        m_window->press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_window->address().hasFocus());
        QCOMPARE(m_window->address().selectedText(), u"sealed.test"_s);
    }

    void aClickedFindingIsTold()
    {
        m_window->enter(u"one-bad-host.test"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->done(), kWholeRun);
        FindingView *view = test::findingsIn(m_window.get());
        for (int row = qMin(3, view->model()->rowCount() - 2); row >= 0; --row) {
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                              view->visualRect(view->model()->index(row, 0)).center());
            if (view->currentIndex().data(finding_role::IsGroup).toBool())
                continue;
            const Findings &findings = m_window->done()->judgement.findings;
            const QString title = view->currentIndex().data().toString();
            const auto finding = std::ranges::find_if(findings,
                                                      [&title](const Finding &each) { return titleOf(each) == title; });
            QVERIFY(finding != findings.end());
            QVERIFY(test::detailOf(m_window.get()).contains(title));
            QVERIFY(test::detailOf(m_window.get()).contains(QLatin1StringView(specOf(finding->check).slug)));
        }
    }

    void anotherDomainLeavesTheFirst()
    {
        beginASilentOne();
        m_window->enter(u"nothing.test"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->doneDomain(), u"nothing.test"_s, kWholeRun);
        QTest::qWait(500); // the first one has ended meanwhile
        QCOMPARE(m_window->doneDomain(), u"nothing.test"_s);
        QCOMPARE(m_window->address().text(), u"nothing.test"_s);
        QCOMPARE(Settings().recents(), QStringList{u"nothing.test"_s});
    }

    void typingIsNotDisturbedByNews()
    {
        beginASilentOne();
        m_window->press(Qt::Key_L, Qt::ControlModifier);
        QTest::qWait(1'200); // the status is told anew each second
        QCOMPARE(m_window->address().selectedText(), u"silent-banner.test"_s);
        QTest::keyClicks(&m_window->address(), u"half a na"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->busy(), kWholeRun); // it ends by itself, after four seconds of silence
        QCOMPARE(m_window->address().text(), u"half a na"_s);
        QVERIFY(m_window->address().hasFocus());
    }

    void mayBeClosedWhileItRuns()
    {
        beginASilentOne();
        QElapsedTimer timer;
        timer.start();
        m_window->close();
        m_window.reset();
        QVERIFY(timer.elapsed() < kStopPatience);
    }

    void settingsThatCannotBeUsedAreNotTaken()
    {
        const Choices before = m_window->page().presenter().choices();
        bool refused = false;
        const test::NextDialog settings([&refused](QWidget &dialog) {
            const auto edits = dialog.findChildren<QLineEdit *>();
            const auto roots = std::ranges::find_if(
                edits, [](const QLineEdit *edit) { return edit->text() == test::labChoices().caFile; });
            QVERIFY(roots != edits.end());
            (*roots)->setText(u"/nowhere/roots.pem"_s);
            QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
            refused = dialog.isVisible() && test::shownTexts(&dialog).join(u' ').contains(u"/nowhere/roots.pem"_s);
        });
        QTest::mouseClick(m_window->findChild<SideBar *>()->findChildren<QToolButton *>().constLast(), Qt::LeftButton);
        QVERIFY(settings.came());
        QVERIFY(refused);
        QVERIFY(m_window->page().presenter().choices() == before);
        m_window->enter(u"sealed.test"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->doneDomain(), u"sealed.test"_s, kWholeRun);
    }

private:
    test::OwnSettings m_settings;
    std::unique_ptr<Driven> m_window;
};

} // namespace postseal

QTEST_MAIN(postseal::InspectPageLabTest)
#include "inspect_page_test.moc"
