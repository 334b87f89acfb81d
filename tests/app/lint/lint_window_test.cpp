// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/lint/lint_window.h"

#include "app/models/findings_model.h"
#include "app/widgets/marked_edit.h"
#include "tests/support/inspect_page_reader.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QTest>
#include <QTextBlock>
#include <QToolTip>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

const QString kWrongPolicy = u"version: STSv1\nmode: enforced\nmax_age: 1209600\nmx mx.example.org\n"_s;

//! The window as a person has it before them.
struct Shown
{
    LintWindow window;
    MarkedEdit *edit = window.findChild<MarkedEdit *>();
    FindingView *view = test::findingsIn(&window);
    QComboBox *kind = window.findChild<QComboBox *>();

    Shown()
    {
        window.show();
        window.activateWindow();
        edit->setFocus();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window does not become active");
    }
    void type(const QString &text)
    {
        QTest::keyClicks(edit, text);
        QTest::qWait(200);
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keySequence(edit, QKeySequence(QKeySequence::Paste));
        QTest::qWait(200);
    }
    QString texts() const { return test::shownTexts(&window).join(u'\n'); }
    QPoint cursor() const { return {edit->textCursor().positionInBlock(), edit->textCursor().blockNumber()}; }
};

} // namespace

class LintWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyItSaysWhatItIsFor()
    {
        const Shown shown;
        QVERIFY(shown.texts().contains(u"Paste or type"_s));
        QVERIFY(!shown.view->isVisible());
        QVERIFY(!shown.edit->placeholderText().isEmpty());
    }

    void judgesWhileTyping()
    {
        Shown shown;
        shown.type(u"v=STSv1; id=a-b"_s);
        QVERIFY(shown.view->isVisible());
        QVERIFY(shown.texts().contains(u"Faulty"_s));
        QCOMPARE(shown.edit->marks().size(), 1);
        QCOMPARE(shown.edit->marks().constFirst().column, 13);
        QTest::keyClick(shown.edit, Qt::Key_Backspace);
        QTest::keyClick(shown.edit, Qt::Key_Backspace);
        QVERIFY(shown.texts().contains(u"Faulty"_s)); // not before a pause
        QTRY_VERIFY(shown.texts().contains(u"Good"_s));
        QCOMPARE(shown.edit->marks().size(), 0);
        shown.edit->selectAll();
        QTest::keyClick(shown.edit, Qt::Key_Delete);
        QTRY_VERIFY(!shown.view->isVisible());
    }

    void theKindIsGuessedUntilItIsChosen()
    {
        Shown shown;
        shown.type(u"v=TLSRPTv1; rua=x"_s);
        QCOMPARE(shown.kind->currentData().toInt(), int(LintKind::TlsRptRecord));
        QVERIFY(shown.texts().contains(u"guessed"_s));
        shown.kind->setFocus();
        QTest::keyClick(shown.kind, Qt::Key_Up);
        QCOMPARE(shown.kind->currentData().toInt(), int(LintKind::StsRecord));
        QVERIFY(!shown.texts().contains(u"guessed"_s));
        shown.edit->setFocus();
        shown.type(u"y"_s);
        QCOMPARE(shown.kind->currentData().toInt(), int(LintKind::StsRecord));
        shown.edit->selectAll();
        shown.paste(u"3 1 1 abcd"_s);
        QCOMPARE(shown.kind->currentData().toInt(), int(LintKind::StsRecord));
        shown.edit->clear();
        QTest::qWait(200);
        shown.paste(u"3 1 1 abcd"_s);
        QCOMPARE(shown.kind->currentData().toInt(), int(LintKind::Tlsa));
    }

    void aFindingLeadsToItsPlaceAndEnterIntoTheText()
    {
        Shown shown;
        shown.paste(kWrongPolicy);
        QCOMPARE(shown.cursor().y(), 4); // where typing ended
        QCOMPARE(test::titlesIn(*shown.view->model()).size(), 2);
        shown.view->setFocus(Qt::TabFocusReason);
        QTest::keyClick(shown.view, Qt::Key_Down);
        QCOMPARE(shown.cursor(), QPoint(0, 3));
        QTest::keyClick(shown.view, Qt::Key_Up);
        QCOMPARE(shown.cursor(), QPoint(6, 1));
        QVERIFY(!test::detailOf(&shown.window).isEmpty());
        QTest::keyClick(shown.view, Qt::Key_Return);
        QVERIFY(shown.edit->hasFocus());
        shown.edit->moveCursor(QTextCursor::Start);
        QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {},
                          shown.view->visualRect(shown.view->model()->index(1, 0)).center());
        QCOMPARE(shown.cursor(), QPoint(0, 3));
    }

    void typingLeavesTheCursorWhereItIs()
    {
        Shown shown;
        shown.paste(kWrongPolicy);
        shown.edit->moveCursor(QTextCursor::Start);
        shown.type(u"x"_s);
        QCOMPARE(shown.cursor(), QPoint(1, 0));
        QVERIFY(shown.edit->hasFocus());
    }

    void columnsCountCharactersInTheEditor()
    {
        Shown shown;
        shown.paste(u"v=STSv1; id=1; ä=1"_s);
        QCOMPARE(shown.edit->marks().constFirst().column, 15);
        shown.edit->clear();
        shown.paste(u"\"hällö\"\n\"v=STSv1; id=é-b\""_s);
        QCOMPARE(shown.edit->marks().constFirst().line, 1);
        QCOMPARE(shown.edit->marks().constFirst().column, 13);
    }

    void noBlankIsChanged() // a no-break space is a fault
    {
        Shown shown;
        shown.paste(u"version:\u00a0STSv1\nmode: none\nmax_age: 60\n"_s);
        QVERIFY(shown.edit->rawText().contains(u'\u00a0'));
        QVERIFY(shown.texts().contains(u"Faulty"_s));
    }

    void marksCanBeHeard()
    {
        Shown shown;
        shown.paste(kWrongPolicy);
        QVERIFY(shown.edit->accessibleDescription().contains(u"Line 2: "_s));
        for (const QWidget *part : {static_cast<QWidget *>(shown.edit), static_cast<QWidget *>(shown.kind),
                                    static_cast<QWidget *>(shown.view)})
            QVERIFY(!part->accessibleName().isEmpty());
    }

    void theToolTipTellsOfTheLine()
    {
        Shown shown;
        shown.paste(kWrongPolicy);
        const auto tipAt = [&shown](int line) {
            QTextCursor cursor(shown.edit->document()->findBlockByNumber(line));
            const QPoint at = shown.edit->cursorRect(cursor).center();
            QHelpEvent help(QEvent::ToolTip, at, shown.edit->viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(shown.edit->viewport(), &help);
            return QToolTip::isVisible() ? QToolTip::text() : QString();
        };
        QVERIFY(tipAt(1).contains(shown.edit->marks().constFirst().text.toHtmlEscaped()));
        QTRY_COMPARE(tipAt(0), QString());
    }

    void aFaultOfTheRecordAsSuchIsTold()
    {
        Shown shown;
        shown.paste(u"_mta-sts IN TXT \"v=STSv1; id=1;"_s);
        QVERIFY(shown.texts().contains(u"line 1, column 17"_s) || shown.texts().contains(u"column 17"_s));
        QCOMPARE(shown.edit->marks().constFirst().column, 16);
    }

    void textOfStrangersStaysText()
    {
        Shown shown;
        shown.paste(u"version: STSv1\nmode: <b>x</b>\u202e\n"_s);
        QCOMPARE(test::guessingLabels(&shown.window), QStringList());
        QVERIFY(!shown.texts().contains(u'\u202e'));
        QVERIFY(shown.texts().contains(u"<b>"_s));
    }

    void moreThanIsJudgedIsNotTakenIn()
    {
        Shown shown;
        shown.paste(QString(1024 * 1024, u'x'));
        QCOMPARE(shown.edit->rawText().size(), 64 * 1024 + 1);
        QVERIFY(shown.texts().contains(u"Faulty"_s));
    }

    void closesByKey()
    {
        Shown shown;
        QTest::keyClick(shown.edit, Qt::Key_Escape);
        QVERIFY(!shown.window.isVisible());
    }
};

QTEST_MAIN(LintWindowTest)
#include "lint_window_test.moc"
