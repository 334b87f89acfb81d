// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/painting/line_icons.h"
#include "app/widgets/address_bar.h"
#include "app/widgets/copy_button.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/side_bar.h"
#include "app/widgets/tab_strip.h"

#include <QAccessible>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace postseal;
using namespace Qt::StringLiterals;

//! The parts with which one goes about: side bar, address bar, tabs, the empty page.
class NavigationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sideBarGoesByKeyAndMouse()
    {
        SideBar bar;
        bar.addPage(u"inspect"_s, u"Inspect"_s, lineIcon(LineIcon::Inspect));
        bar.addPage(u"reports"_s, u"Reports"_s, lineIcon(LineIcon::Reports));
        bar.addFootItem(u"settings"_s, u"Settings"_s, lineIcon(LineIcon::Settings));
        bar.setCurrentPage(u"inspect"_s);
        QCOMPARE(bar.currentPage(), u"inspect"_s);
        bar.show();
        bar.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        QSignalSpy chosen(&bar, &SideBar::pageChosen);
        QSignalSpy foot(&bar, &SideBar::footItemChosen);
        const QList<QToolButton *> items = bar.findChildren<QToolButton *>();
        items[0]->setFocus();
        QTest::keyClick(items[0], Qt::Key_Down);
        QCOMPARE(bar.currentPage(), u"reports"_s);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), u"reports"_s);
        QTest::mouseClick(items[2], Qt::LeftButton);
        QCOMPARE(foot.size(), 1);
        QCOMPARE(bar.currentPage(), u"reports"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(items[1])->text(QAccessible::Name), u"Reports"_s);
        QVERIFY(QAccessible::queryAccessibleInterface(items[1])->state().checked);
    }
    void sideBarIsNarrowInANarrowWindow()
    {
        QWidget window;
        auto *layout = new QHBoxLayout(&window);
        auto *bar = new SideBar;
        bar->addPage(u"inspect"_s, u"Inspect"_s, lineIcon(LineIcon::Inspect));
        layout->addWidget(bar);
        layout->addStretch();
        window.resize(1200, 400);
        window.show();
        QCOMPARE(bar->width(), SideBar::fullWidth);
        QVERIFY(bar->findChild<QToolButton *>()->toolTip().isEmpty());
        window.resize(880, 400);
        QCoreApplication::processEvents();
        QVERIFY(bar->isCompact());
        QCOMPARE(bar->width(), SideBar::compactWidth);
        QVERIFY(bar->findChild<QToolButton *>()->toolTip().contains(u"Inspect"_s));
    }
    void addressBarTellsWhatWasTyped()
    {
        AddressBar bar;
        QSignalSpy entered(&bar, &AddressBar::entered);
        QSignalSpy stop(&bar, &AddressBar::stopRequested);
        QTest::keyClick(&bar, Qt::Key_Return);
        QCOMPARE(entered.size(), 0);
        QTest::keyClicks(&bar, u" example.org "_s);
        QTest::keyClick(&bar, Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered[0][0].toString(), u"example.org"_s);
        QTest::keyClick(&bar, Qt::Key_Escape);
        QCOMPARE(stop.size(), 1);
    }
    void addressBarMakesRoom()
    {
        AddressBar bar;
        const int before = bar.textMargins().left();
        bar.setSeal(SealShape::Cracked, u"Cracked"_s);
        bar.setKeyHint(u"Ctrl L"_s);
        QVERIFY(bar.textMargins().left() >= before + 18);
        QVERIFY(bar.textMargins().right() > 30);
        QVERIFY(bar.sizeHint().height() >= 34);
        bar.setHistory({u"example.org"_s, u"mx.example.net"_s});
        bar.completer()->setCompletionPrefix(u"net"_s);
        QCOMPARE(bar.completer()->completionCount(), 1);
    }
    void addressBarFollowsTheFont()
    {
        QWidget parent;
        AddressBar bar(&parent);
        QFont font = parent.font();
        font.setPointSizeF(10);
        parent.setFont(font);
        QCOMPARE(qRound(bar.font().pointSizeF() * 100), 1120);
        font.setPointSizeF(20);
        parent.setFont(font);
        QCOMPARE(qRound(bar.font().pointSizeF() * 100), 2240);
    }
    void tabsTurnThePages()
    {
        QStackedWidget pages;
        TabStrip strip(&pages);
        QSignalSpy changed(&strip, &TabStrip::currentChanged);
        auto *first = new QWidget;
        auto *second = new QWidget;
        strip.addPage(first, u"&Findings"_s);
        strip.addPage(second, u"Threats"_s);
        QCOMPARE(pages.currentWidget(), first);
        auto *tabs = strip.findChild<QTabBar *>();
        const int narrow = tabs->tabRect(0).width();
        strip.setCount(0, 12);
        QVERIFY(tabs->tabRect(0).width() > narrow);
        QCOMPARE(tabs->accessibleTabName(0), u"Findings, 12"_s);
        changed.clear();
        strip.show();
        QTest::keyClick(tabs, Qt::Key_Right);
        QCOMPARE(pages.currentWidget(), second);
        QCOMPARE(changed.size(), 1);
        strip.setCurrentIndex(0);
        QCOMPARE(strip.currentIndex(), 0);
    }
    void theEmptyPageOffersTheRecent()
    {
        EmptyState empty;
        empty.setTitle(u"Does mail to a domain travel sealed?"_s);
        QSignalSpy chosen(&empty, &EmptyState::recentChosen);
        empty.setRecents(u"Recent:"_s, {u"a&b.example"_s});
        empty.show();
        const QList<QPushButton *> links = empty.findChildren<QPushButton *>();
        QCOMPARE(links.size(), 1);
        QCOMPARE(links[0]->text(), u"a&&b.example"_s);
        QTest::mouseClick(links[0], Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), u"a&b.example"_s);
    }
    void copiesWhatItIsToldTo()
    {
        CopyButton button;
        QVERIFY(!button.isEnabled());
        button.setSource([] { return u"v=STSv1; id=1"_s; });
        const QSize before = button.sizeHint();
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"v=STSv1; id=1"_s);
        QCOMPARE(button.sizeHint(), before);
    }
};

QTEST_MAIN(NavigationTest)
#include "navigation_test.moc"
