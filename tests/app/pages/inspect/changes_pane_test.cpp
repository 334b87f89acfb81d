// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/changes_pane.h"

#include "app/pages/inspect/fold.h"
#include "app/pages/inspect/inspect_page.h"
#include "app/widgets/buttons.h"
#include "app/widgets/copy_button.h"
#include "app/widgets/counted_tab_bar.h"
#include "app/widgets/evidence_pair.h"
#include "app/widgets/severity_badge.h"
#include "core/storage/inspection_file.h"
#include "tests/support/inspect_page_reader.h"
#include "tests/support/modal_dialog.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace postseal;
using namespace postseal::inspect_state;
using namespace Qt::StringLiterals;

namespace {

QString saved(const char *name)
{
    return QStringLiteral(POSTSEAL_SOURCE_DIR "/tests/core/compare/") + QString::fromLatin1(name);
}

const QString kBefore = saved("sealed_before.json"), kAfter = saved("sealed_after.json");
const QString kOther = QStringLiteral(POSTSEAL_SOURCE_DIR "/resources/samples/one-bad-host.json");

class Framed : public QMainWindow
{
public:
    Framed() : page(new InspectPage(this))
    {
        setCentralWidget(page);
        menuBar()->addMenu(QStringLiteral("Inspect"))->addActions(page->pageActions());
        resize(1280, 800);
        show();
        activateWindow();
    }
    QTabBar *tabs() const { return findChild<CountedTabBar *>(); }
    ChangesPane *changes() const { return findChild<ChangesPane *>(); }
    QScrollArea *scroll() const { return findChild<QScrollArea *>(u"changes"_s); }
    bool offersTab() const { return tabs()->isTabVisible(tabs()->count() - 1); }
    QAction *compare() const
    {
        for (QAction *action : page->pageActions()) {
            if (action->text() == u"&Compare with file…"_s)
                return action;
        }
        return nullptr;
    }
    void open(const QString &file) const
    {
        page->presenter().open(file);
        QTRY_VERIFY(!page->presenter().isReading());
    }
    //! What is said when they cannot be compared.
    QString trouble(const QString &file) const
    {
        QString said;
        test::NextDialog dialog([&said](QWidget &box) {
            said = static_cast<QMessageBox &>(box).text();
            box.close();
        });
        page->presenter().compareWith(file);
        [&] { QTRY_VERIFY(!page->presenter().isReading()); }();
        return said;
    }
    InspectPage *page;
};

} // namespace

class ChangesPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_frame = std::make_unique<Framed>();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
    }
    void cleanup() { m_frame.reset(); }

    void isOfferedWhenDone()
    {
        QVERIFY(!m_frame->compare()->isEnabled());
        QVERIFY(!m_frame->offersTab());
        m_frame->open(kAfter);
        QVERIFY(m_frame->compare()->isEnabled());
        QVERIFY(!m_frame->offersTab());
        QCOMPARE(m_frame->tabs()->tabText(m_frame->tabs()->currentIndex()), u"Findings"_s);
    }

    void showsWhatChanged()
    {
        m_frame->open(kAfter);
        QCOMPARE(m_frame->trouble(kBefore), QString());
        QVERIFY(m_frame->offersTab());
        QCOMPARE(m_frame->tabs()->tabText(m_frame->tabs()->currentIndex()), u"Changes"_s);
        const QStringList texts = test::shownTexts(m_frame->changes());
        for (const QString &text :
             {u"The policy changed and its id did not"_s, u"STARTTLS was offered before and is not now"_s,
              u"TLS-RPT · deploy.tlsrpt-removed"_s, u"Appeared: 8"_s, u"Went: 3"_s, u"Policy: mode"_s, u"old"_s, u"new"_s})
            QVERIFY2(texts.contains(text), qPrintable(text + u'\n' + texts.join(u'\n')));
        QVERIFY(!texts.join(u' ').contains(u"tls.chain.trusted"_s)); // folded
        QCOMPARE(test::guessingLabels(m_frame.get()), QStringList());
        bool mode = false;
        QTest::qWait(50); // laid out
        for (const EvidencePair *pair : m_frame->changes()->findChildren<EvidencePair *>()) {
            QVERIFY(pair->height() >= pair->heightForWidth(pair->width())); // nothing is cut
            QVERIFY(pair->seenBox()->accessibleDescription().startsWith(u"only there: "_s));
            mode = mode || (pair->seenBox()->toPlainText().contains(u"enforce"_s)
                            && pair->expectedBox()->toPlainText().contains(u"testing"_s));
        }
        QVERIFY(mode);
    }

    void theOlderIsOldWhicheverIsOpen()
    {
        m_frame->open(kBefore);
        QCOMPARE(m_frame->trouble(kAfter), QString());
        QVERIFY(test::shownTexts(m_frame->changes()).contains(u"Policy: mode"_s));
        const Done &done = std::get<Done>(m_frame->page->presenter().state());
        QCOMPARE(done.comparison->older.seal.state, SealState::Sealed);
        QCOMPARE(done.file, kBefore);
    }

    void keyboardScrollsFoldsAndCloses()
    {
        m_frame->open(kAfter);
        QCOMPARE(m_frame->trouble(kBefore), QString());
        QCOMPARE(QApplication::focusWidget(), m_frame->scroll());
        QTest::keyClick(m_frame->scroll(), Qt::Key_Down);
        QVERIFY(m_frame->scroll()->verticalScrollBar()->value() > 0);

        auto *fold = m_frame->changes()->findChild<Fold *>();
        auto *button = fold->findChild<LinkButton *>();
        QVERIFY(button->accessibleName().endsWith(u"folded"_s));
        const qsizetype before = test::shownTexts(m_frame->changes()).size();
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(button->accessibleName().endsWith(u"unfolded"_s));
        QVERIFY(test::shownTexts(m_frame->changes()).size() > before);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(test::shownTexts(m_frame->changes()).size(), before);

        SmallButton *close = closeButton();
        close->setFocus(Qt::TabFocusReason);
        QTest::keyClick(close, Qt::Key_Space);
        QTRY_VERIFY(!m_frame->offersTab());
        QCOMPARE(m_frame->tabs()->tabText(m_frame->tabs()->currentIndex()), u"Findings"_s);
        QVERIFY(!std::get<Done>(m_frame->page->presenter().state()).comparison);
    }

    void isCopiedAsText()
    {
        m_frame->open(kAfter);
        QCOMPARE(m_frame->trouble(kBefore), QString());
        QTest::mouseClick(m_frame->changes()->findChild<CopyButton *>(), Qt::LeftButton);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.startsWith(u"SEALED → CRACKED  sealed.test"_s));
        QVERIFY(text.contains(u"deploy.id-unchanged"_s) && !text.contains(u'\u001b'));
    }

    void anotherInspectionEndsIt()
    {
        m_frame->open(kAfter);
        QCOMPARE(m_frame->trouble(kBefore), QString());
        m_frame->open(kOther);
        QVERIFY(!m_frame->offersTab());
        QCOMPARE(test::shownTexts(m_frame->changes()), QStringList());
    }

    void anotherWindowTakesItOver()
    {
        m_frame->open(kAfter);
        QCOMPARE(m_frame->trouble(kBefore), QString());
        Framed other;
        other.page->takeOver(*m_frame->page);
        QVERIFY(other.offersTab());
    }

    void whatCannotBeComparedIsToldInASentence_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("says");
        QTest::newRow("another domain") << kOther << u"inspections of two domains, sealed.test and one-bad-host.test"_s;
        QTest::newRow("no such file") << u"/nothing.json"_s << u"/nothing.json is not a readable inspection"_s;
    }
    void whatCannotBeComparedIsToldInASentence()
    {
        QFETCH(QString, file);
        QFETCH(QString, says);
        m_frame->open(kAfter);
        const QString trouble = m_frame->trouble(file);
        QVERIFY2(trouble.contains(says), qPrintable(trouble));
        QVERIFY(!m_frame->offersTab());
    }

    void theMenuAsksForTheFile()
    {
        m_frame->open(kAfter);
        test::NextDialog dialog([](QWidget &asked) {
            auto *name = asked.findChild<QLineEdit *>(u"fileNameEdit"_s);
            name->setText(kBefore);
            QTest::keyClick(name, Qt::Key_Return);
        });
        m_frame->compare()->trigger();
        QVERIFY(dialog.came());
        QTRY_VERIFY(m_frame->offersTab());
    }

    void manyAreShownAtOnceAndMoreWhenWanted()
    {
        Comparison many;
        Finding finding;
        for (int i = 0; i < 400; ++i) {
            finding.host = u"mx%1.example.org"_s.arg(i);
            many.findings.appeared.append(finding);
        }
        ChangesPane pane;
        QElapsedTimer clock;
        clock.start();
        pane.resize(1000, 600);
        pane.showComparison(many);
        pane.show();
        QVERIFY2(clock.elapsed() < 400, qPrintable(QString::number(clock.elapsed()))); // 100 ms with nothing beside it
        const auto rows = [&pane] { return pane.findChildren<SeverityBadge *>().size(); };
        QCOMPARE(rows(), 40);
        const auto more = [&pane]() -> LinkButton * {
            for (LinkButton *button : pane.findChildren<LinkButton *>()) {
                if (button->text().startsWith(u"More: "_s))
                    return button;
            }
            return nullptr;
        };
        QVERIFY(more());
        QVERIFY(more()->text().endsWith(QLocale().toString(360)));
        for (int presses = 0; more(); ++presses) {
            QVERIFY(presses < 9);
            QTest::mouseClick(more(), Qt::LeftButton);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QCOMPARE(rows(), 400);
    }

private:
    SmallButton *closeButton() const
    {
        for (SmallButton *button : m_frame->changes()->findChildren<SmallButton *>()) {
            if (button->text() == u"Close comparison"_s)
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<Framed> m_frame;
};

QTEST_MAIN(ChangesPaneTest)
#include "changes_pane_test.moc"
