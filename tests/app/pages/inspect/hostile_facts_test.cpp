// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/inspect_page.h"

#include "app/widgets/counted_tab_bar.h"
#include "app/widgets/evidence_box.h"
#include "app/widgets/fact_view.h"
#include "tests/support/hostile_facts.h"
#include "tests/support/inspect_page_reader.h"

#include <QTest>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSmallest{900, 660}; // of the page in a window of 1024x768 with its menus and bars

QString inOneText(const QStringList &texts)
{
    return texts.join(u'\n');
}

} // namespace

Q_DECLARE_METATYPE(std::function<postseal::InspectionFacts()>)

//! Facts that strangers can make: nothing of them is run, hidden or guessed at, and the window keeps its size.
class HostileFactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isShownWhole_data()
    {
        QTest::addColumn<std::function<InspectionFacts()>>("make");
        const auto samples = hostileSamples();
        for (auto sample = samples.begin(); sample != samples.end(); ++sample)
            QTest::newRow(sample.key().constData()) << sample.value();
    }
    void isShownWhole()
    {
        QFETCH(std::function<InspectionFacts()>, make);
        InspectPage page;
        page.show();
        page.presenter().show(make(), u"hostile.json"_s);
        auto *tabs = page.findChild<CountedTabBar *>();
        for (const QSize &size : {QSize(1280, 800), QSize(700, 660), QSize(2560, 1440)}) {
            page.resize(size);
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                for (FactView *view : page.findChildren<FactView *>())
                    view->expandAll();
                QVERIFY(!page.grab().isNull());
                checkTexts(page);
            }
        }
        tabs->setCurrentIndex(0);
        readEveryFinding(page);
        const QSize least = page.minimumSizeHint();
        QVERIFY2(least.width() <= kSmallest.width() && least.height() <= kSmallest.height(),
                 qPrintable(u"%1x%2"_s.arg(least.width()).arg(least.height())));
    }

    void whatWasSaidIsShownAsItWasSaid()
    {
        InspectPage page;
        page.show();
        page.presenter().show(banners(), {});
        page.findChild<CountedTabBar *>()->setCurrentIndex(2);
        const QAbstractItemModel &facts = *test::visibleFactsIn(&page)->model();
        const QModelIndexList hits = facts.match(facts.index(0, 1), Qt::DisplayRole,
                                                 u"<b>x</b><img src=file:///etc/passwd> {domain} %1 &amp;"_s, -1,
                                                 Qt::MatchRecursive | Qt::MatchContains);
        QVERIFY(!hits.isEmpty());
    }

private:
    static void checkTexts(const InspectPage &page)
    {
        QCOMPARE(test::guessingLabels(&page), QStringList());
        const QString shown = inOneText(test::shownTexts(&page));
        QVERIFY(!shown.isEmpty());
        QVERIFY(!hasRawControls(shown));
        for (const EvidenceBox *box : page.findChildren<EvidenceBox *>())
            QVERIFY(!hasRawControls(box->toPlainText()));
        for (const QWidget *widget : page.findChildren<QWidget *>()) {
            const QString tip = widget->toolTip();
            QVERIFY(tip.isEmpty() || (tip.startsWith(u"<qt>"_s) && !tip.contains(u"<b>"_s)));
        }
    }

    static void readEveryFinding(const InspectPage &page)
    {
        FindingView *view = test::findingsIn(&page);
        view->expandAll();
        int told = 0;
        for (QModelIndex index = view->model()->index(0, 0); index.isValid() && told < 300;
             index = view->indexBelow(index)) {
            view->setCurrentIndex(index);
            const QString title = index.data(finding_role::Title).toString();
            if (!index.data(finding_role::IsGroup).toBool())
                QVERIFY2(test::detailOf(&page).contains(title), qPrintable(title));
            QVERIFY(!hasRawControls(inOneText(test::detailOf(&page))));
            ++told;
        }
        QVERIFY(told > 0);
        QVERIFY(!page.findChild<FindingDetail *>()->grab().isNull());
    }
};

QTEST_MAIN(HostileFactsTest)
#include "hostile_facts_test.moc"
