// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/print/page_flow.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

//! Bands as letters: a line of height 10; a capital stays with the next one; "t" and "T" have a head "H" of height 10.
Bands bandsFrom(const QString &letters)
{
    const auto head = std::make_shared<const Band>(Band{.height = 10});
    Bands bands;
    for (const QChar letter : letters) {
        Band band{.before = letter == u'_' ? 5.0 : 0.0, .height = letter == u'#' ? 100.0 : 10.0};
        band.withNext = letter.isUpper();
        if (letter.toLower() == u't')
            band.head = head;
        bands.append(band);
    }
    return bands;
}

//! How many bands each page of height 40 holds, heads that stand there again included.
QList<int> sizesOf(const QString &letters, int mostPages = 100)
{
    PageFlow flow(40, mostPages);
    flow.add(bandsFrom(letters));
    QList<int> sizes;
    for (const PageFlow::Page &page : flow.finish())
        sizes.append(int(page.size()));
    return sizes;
}

} // namespace

Q_DECLARE_METATYPE(QList<int>)

//! Where pages break.
class PageFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void breaks_data()
    {
        QTest::addColumn<QString>("bands");
        QTest::addColumn<QList<int>>("pages");
        const auto row = [](const char *name, const QString &bands, const QList<int> &pages) {
            QTest::newRow(name) << bands << pages;
        };
        row("nothing is no page", u""_s, {});
        row("a page is filled", u"aaaa"_s, {4});
        row("and the next begun", u"aaaaa"_s, {4, 1});
        row("a heading goes with what it heads", u"aaaHa"_s, {3, 2});
        row("two headings, too", u"aaHHa"_s, {2, 3});
        row("a heading with nothing behind it is not lost", u"aH"_s, {2});
        row("what belongs together and fits on no page is broken where it must", u"AAAAAa"_s, {4, 2});
        row("a band higher than a page stands alone", u"a#a"_s, {1, 1, 1});
        row("space above counts", u"a_aa"_s, {3, 1});
        row("but not at the top of a page", u"aaaa_aaa"_s, {4, 4});
        row("a table's head stands above its rows again", u"tttttt"_s, {4, 4});
        row("but not above what is no row", u"tttaaaaa"_s, {4, 4, 1});
    }
    void breaks()
    {
        QFETCH(QString, bands);
        QTEST(sizesOf(bands), "pages");
    }

    void nothingStandsBelowThePage()
    {
        PageFlow flow(40, 100);
        flow.add(bandsFrom(u"aHa_a_AAatTtta_aAaaHHHaaa_tttttttt"_s));
        for (const PageFlow::Page &page : flow.finish()) {
            qreal y = 0;
            for (const PageFlow::Placed &placed : page) {
                QVERIFY(placed.y >= y); // no two on each other
                y = placed.y + placed.band.height;
                QVERIFY(y <= 40);
            }
            QCOMPARE(page.constFirst().y, 0.0);
        }
    }

    void thereIsALastPage()
    {
        PageFlow flow(40, 2);
        flow.add(bandsFrom(u"aaaaaaaa"_s));
        QVERIFY(!flow.isFull());
        flow.add(bandsFrom(u"a"_s));
        QVERIFY(flow.isFull());
        flow.add(bandsFrom(u"aHa"_s));
        QCOMPARE(flow.finish().size(), 2);
        QCOMPARE(sizesOf(u"aaaaHaaaaaa"_s, 2), (QList<int>{4, 4}));
    }
};

QTEST_APPLESS_MAIN(PageFlowTest)
#include "page_flow_test.moc"
