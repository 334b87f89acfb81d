// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/path_view.h"

#include "app/pages/inspect/inspect_page.h"
#include "app/pages/inspect/path_items.h"
#include "app/widgets/buttons.h"
#include "app/widgets/counted_tab_bar.h"
#include "tests/app/pictures/path_samples.h"
#include "tests/support/inspect_page_reader.h"
#include "tests/support/modal_dialog.h"

#include <QAccessible>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

class Framed : public QMainWindow
{
public:
    explicit Framed(QSize size = {1280, 800}) : page(new InspectPage(this))
    {
        setCentralWidget(page);
        menu = menuBar()->addMenu(QStringLiteral("Inspect"));
        menu->addActions(page->pageActions());
        resize(size);
        show();
        activateWindow();
    }
    PathView *view() const { return findChild<PathView *>(); }
    QString narrowedTo() const { return shownTexts(findChild<QWidget *>(u"narrowedTo"_s)->parentWidget()).join(u' '); }
    QStringList titles() const { return titlesIn(*findingsIn(this)->model()); }
    QPoint middleOf(const QString &key) const
    {
        for (const PathNodeItem *item : view()->nodeItems()) {
            if (item->node().key == key)
                return view()->mapFromScene(item->place().center());
        }
        return {-1, -1};
    }
    InspectPage *page;
    QMenu *menu;
};

const QString kMx1 = u"host:mx1.example.org"_s, kMx3 = u"host:mx3.example.org"_s;

} // namespace

//! The delivery path on the page: walking, choosing, going back, exporting.
class PathViewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Framed> m_frame;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_frame->view(), key, modifiers); }

    QMenu *pathMenu() const
    {
        QMenu *menu = nullptr;
        for (QAction *action : m_frame->menu->actions())
            menu = action->menu() ? action->menu() : menu;
        return menu;
    }

private Q_SLOTS:
    void init()
    {
        m_frame = std::make_unique<Framed>();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
        m_frame->page->presenter().show(manyHosts(3), {});
    }
    void cleanup() { m_frame.reset(); }

    void theSelectedFindingMarksItsNode()
    {
        QCOMPARE(m_frame->view()->selected(), kMx3); // the worst one
        QVERIFY(m_frame->narrowedTo().isEmpty());
    }

    void aClickNarrowsAndEscapeGoesBack()
    {
        const QStringList all = m_frame->titles();
        QTest::mouseClick(m_frame->view()->viewport(), Qt::LeftButton, {}, m_frame->middleOf(kMx1));
        QCOMPARE(m_frame->view()->selected(), kMx1);
        QVERIFY(m_frame->narrowedTo().contains(u"mx1.example.org"_s));
        QVERIFY(m_frame->titles().size() < all.size());
        QVERIFY(!m_frame->titles().contains(u"STARTTLS is not offered"_s));
        QTest::keyClick(m_frame->view(), Qt::Key_Escape);
        QVERIFY(m_frame->narrowedTo().isEmpty());
        QCOMPARE(m_frame->titles().size(), all.size());
    }

    void aClickChoosesWhatIsUnderItInAScrolledPath()
    {
        m_frame->page->presenter().show(manyHosts(20), {});
        findingsIn(m_frame.get())->setFocus();
        m_frame->view()->verticalScrollBar()->setValue(m_frame->view()->verticalScrollBar()->maximum());
        const QString late = u"host:mx18.example.org"_s;
        const QPoint at = m_frame->middleOf(late);
        QVERIFY(m_frame->view()->viewport()->rect().contains(at));
        QVERIFY(!m_frame->view()->hasFocus());
        m_frame->view()->setFocus(Qt::MouseFocusReason); // as a press of the mouse gives it, before it is delivered
        QTest::mouseClick(m_frame->view()->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(m_frame->view()->selected(), late);
    }

    void theLinkIsAWayBackToo()
    {
        m_frame->view()->choose(u"policy"_s);
        QVERIFY(m_frame->narrowedTo().contains(u"mta-sts.example.org"_s));
        m_frame->findChild<QPushButton *>(u"wholeAgain"_s)->click();
        QVERIFY(m_frame->narrowedTo().isEmpty());
        m_frame->view()->choose(kMx1);
        m_frame->view()->choose(u"sender"_s); // who sees all of it
        QVERIFY(m_frame->narrowedTo().isEmpty());
    }

    void keysWalkFromNodeToNode()
    {
        PathView *view = m_frame->view();
        view->setFocus();
        press(Qt::Key_Home);
        QCOMPARE(view->current(), u"sender"_s);
        press(Qt::Key_Left);
        QCOMPARE(view->current(), u"sender"_s);
        press(Qt::Key_Right);
        QCOMPARE(view->current(), u"dns"_s);
        press(Qt::Key_Down);
        QCOMPARE(view->current(), u"dns"_s);
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        QCOMPARE(view->current(), u"host:mx2.example.org"_s);
        press(Qt::Key_Up);
        press(Qt::Key_Up);
        QCOMPARE(view->current(), kMx1);
        QVERIFY(m_frame->narrowedTo().isEmpty()); // walking chooses nothing
        press(Qt::Key_Space);
        QVERIFY(m_frame->narrowedTo().contains(u"mx1.example.org"_s));
        press(Qt::Key_End);
        QCOMPARE(view->current(), u"reports"_s);
        press(Qt::Key_Return);
        QVERIFY(m_frame->narrowedTo().contains(u"rua"_s));
    }

    void theFactsGoToTheNode()
    {
        auto *tabs = m_frame->findChild<CountedTabBar *>();
        m_frame->view()->choose(kMx3);
        tabs->setCurrentIndex(2);
        QCOMPARE(visibleFactsIn(m_frame.get())->currentIndex().data().toString(), u"mx3.example.org"_s);
        m_frame->view()->choose(u"reports"_s);
        QCOMPARE(visibleFactsIn(m_frame.get())->currentIndex().data().toString(), u"TLS-RPT"_s);
    }

    void anotherDomainIsShownWhole()
    {
        m_frame->view()->choose(kMx1);
        InspectionFacts other = manyHosts(1);
        other.domain = u"example.net"_s;
        m_frame->page->presenter().show(other, {});
        QVERIFY(m_frame->narrowedTo().isEmpty());
    }

    void itemsStayWhatTheyAre()
    {
        const QList<PathNodeItem *> before = m_frame->view()->nodeItems();
        m_frame->page->presenter().show(manyHosts(4), {});
        const QList<PathNodeItem *> after = m_frame->view()->nodeItems();
        QCOMPARE(after.size(), before.size() + 1);
        for (PathNodeItem *item : before)
            QVERIFY(after.contains(item));
    }

    void assistiveTechnologyWalksTheNodes()
    {
        PathView *view = m_frame->view();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), int(view->nodeItems().size()));
        for (int i = 0; i < list->childCount(); ++i) {
            QAccessibleInterface *node = list->child(i);
            QCOMPARE(node->text(QAccessible::Name), view->path().nodes.at(i).spoken);
            QCOMPARE(list->indexOfChild(node), i);
            QCOMPARE(node->parent(), list);
            QVERIFY(!node->rect().isEmpty());
        }
        QVERIFY(list->child(5)->text(QAccessible::Name).contains(u"mx3.example.org"_s));
        QVERIFY(list->child(5)->text(QAccessible::Name).contains(u"Open"_s));
        list->child(3)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(m_frame->narrowedTo().contains(u"mx1.example.org"_s));
        QVERIFY(list->child(3)->state().selected && !list->child(4)->state().selected);
    }

    void itZooms()
    {
        PathView *view = m_frame->view();
        view->setFocus();
        press(Qt::Key_Plus);
        QVERIFY(view->zoom() > 1);
        press(Qt::Key_0);
        QVERIFY(view->zoom() <= 1);
        for (int i = 0; i < 50; ++i)
            press(Qt::Key_Minus);
        QVERIFY(view->zoom() >= 0.2);
    }

    void aLowWindowFoldsIt()
    {
        QVERIFY(m_frame->view()->isVisible());
        auto *unfold = m_frame->findChild<SmallButton *>(u"unfoldPath"_s);
        QVERIFY(!unfold->isVisible());
        m_frame->resize(1280, 720);
        QTRY_VERIFY(!m_frame->view()->isVisible());
        QVERIFY(unfold->isVisible());
        unfold->click();
        QTRY_VERIFY(m_frame->view()->isVisible());
        m_frame->resize(1280, 800);
        QTRY_VERIFY(!unfold->isVisible());
        QVERIFY(m_frame->view()->isVisible());
    }

    void aPictureThatCannotBeWrittenIsTold()
    {
        QString trouble;
        QTimer poll;
        poll.callOnTimeout([&trouble] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (auto *files = qobject_cast<QFileDialog *>(dialog)) {
                files->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(u"/proc/path.png"_s);
                QMetaObject::invokeMethod(files, "accept");
            } else if (auto *box = qobject_cast<QMessageBox *>(dialog)) {
                trouble = box->text();
                box->close();
            }
        });
        poll.start(20);
        pathMenu()->actions().at(1)->trigger();
        QVERIFY2(trouble.contains(u"/proc/path.png"_s), qPrintable(trouble));
    }

    void manyHostsAreScrolledToAndAHighWindowShowsThemAll()
    {
        PathView *view = m_frame->view();
        m_frame->page->presenter().show(manyHosts(20), {});
        view->choose(u"host:mx18.example.org"_s);
        QTRY_VERIFY(view->viewport()->rect().contains(m_frame->middleOf(u"host:mx18.example.org"_s)));
        QVERIFY(!view->viewport()->rect().contains(m_frame->middleOf(u"sender"_s)));
        m_frame->resize(1280, 1700);
        QTRY_VERIFY(view->height() >= view->wantedHeight());
        m_frame->resize(1280, 800); // and it becomes low again
        QTRY_VERIFY(m_frame->height() == 800 && view->height() < view->wantedHeight());
    }

    void aNarrowWindowShowsAllOfIt()
    {
        m_frame->resize(860, 800);
        const PathView *view = m_frame->view();
        QTRY_VERIFY(view->viewport()->rect().contains(m_frame->middleOf(u"reports"_s)));
        QVERIFY(!view->horizontalScrollBar()->isVisible() && !view->verticalScrollBar()->isVisible());
        QCOMPARE(view->zoom(), 1.0);
    }

    void menuCopiesAndSaves()
    {
        QMenu *menu = pathMenu();
        QVERIFY(menu && menu->menuAction()->isEnabled());
        QGuiApplication::clipboard()->clear();
        menu->actions().at(2)->trigger();
        QVERIFY(QGuiApplication::clipboard()->image().width() > 1000);
        QTemporaryDir folder;
        QString suggested;
        const QString file = folder.filePath(u"path.svg"_s);
        const NextDialog dialog([&](QWidget &widget) {
            auto *files = qobject_cast<QFileDialog *>(&widget);
            auto *name = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
            suggested = name->text();
            name->setText(file);
            QMetaObject::invokeMethod(files, "accept");
        });
        menu->actions().at(0)->trigger();
        QVERIFY(dialog.came());
        QCOMPARE(suggested, u"example.org-delivery-path.svg"_s);
        QVERIFY(QSvgRenderer(file).isValid());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    PathViewTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "path_view_test.moc"
