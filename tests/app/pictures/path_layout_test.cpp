// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pictures/path_layout.h"

#include "tests/app/pictures/path_samples.h"

#include <QGuiApplication>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

QPolygonF pointsOf(const QPainterPath &line)
{
    QPolygonF points;
    for (int i = 0; i <= 24; ++i)
        points.append(line.pointAtPercent(i / 24.0));
    return points;
}

//! Two ways may begin or end in one point; elsewhere they must not meet.
bool cross(const QPolygonF &a, const QPolygonF &b)
{
    if (!a.boundingRect().adjusted(-1, -1, 1, 1).intersects(b.boundingRect().adjusted(-1, -1, 1, 1)))
        return false;
    for (qsizetype i = 1; i < a.size(); ++i) {
        for (qsizetype j = 1; j < b.size(); ++j) {
            QPointF at;
            if (QLineF(a[i - 1], a[i]).intersects(QLineF(b[j - 1], b[j]), &at) != QLineF::BoundedIntersection)
                continue;
            const auto near = [&at](QPointF end) { return QLineF(at, end).length() < 3; };
            if (!near(a.first()) && !near(a.last()))
                return true;
        }
    }
    return false;
}

bool runsThrough(const QPolygonF &way, const PlacedNode &node)
{
    const QRectF inside = node.rect.adjusted(1, 1, -1, -1);
    return std::ranges::any_of(way, [&inside](QPointF point) { return inside.contains(point); });
}

} // namespace

class PathLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlapsAndNothingCrosses_data()
    {
        QTest::addColumn<int>("hosts");
        QTest::addColumn<qreal>("width");
        for (int hosts = 1; hosts <= 20; ++hosts) {
            QTest::addRow("%d hosts", hosts) << hosts << qreal(kPathWidth);
        }
        for (const int hosts : {1, 3, 20}) {
            QTest::addRow("%d hosts, narrow", hosts) << hosts << 500.0;
            QTest::addRow("%d hosts, wide", hosts) << hosts << 4000.0;
        }
    }
    void nothingOverlapsAndNothingCrosses()
    {
        QFETCH(int, hosts);
        QFETCH(qreal, width);
        const DeliveryPath path = pathOf(manyHosts(hosts));
        const PathLayout layout = layOutPath(path, QGuiApplication::font(), width);
        QCOMPARE(layout.nodes.size(), path.nodes.size());
        QCOMPARE(layout.ways.size(), 2 + 2 * hosts);
        QList<QPolygonF> ways;
        for (const PlacedWay &way : layout.ways)
            ways.append(pointsOf(way.line));
        const QRectF whole(QPointF(), layout.size);
        for (const PlacedNode &node : layout.nodes) {
            QVERIFY2(whole.contains(node.rect), qPrintable(node.key));
            for (const PlacedNode &other : layout.nodes)
                QVERIFY2(&node == &other || !node.rect.adjusted(-1, -1, 1, 1).intersects(other.rect), qPrintable(node.key));
            for (const QPolygonF &way : ways)
                QVERIFY2(!runsThrough(way, node), qPrintable(node.key));
        }
        for (qsizetype i = 0; i < layout.ways.size(); ++i) {
            for (qsizetype j = i + 1; j < layout.ways.size(); ++j)
                QVERIFY2(!cross(ways[i], ways[j]), qPrintable(layout.ways[i].way.to + layout.ways[j].way.to));
        }
    }

    void hostsStandByPreference()
    {
        const PathLayout layout = layOutPath(pathOf(manyHosts(20)), QGuiApplication::font(), kPathWidth);
        qreal last = 0;
        for (const PlacedNode &node : layout.nodes) {
            if (!node.key.startsWith(u"host:"))
                continue;
            QVERIFY(node.rect.top() > last);
            QCOMPARE(node.form, NodeForm::Line);
            last = node.rect.bottom();
        }
    }

    void nothingJumpsWhileAnswersArrive()
    {
        InspectionFacts facts = manyHosts(2);
        InspectionNews before;
        before.facts.domain = facts.domain;
        before.facts.ending = InspectionEnding::Stopped;
        const QFont font = QGuiApplication::font();
        const PathLayout first = layOutPath(deliveryPathOf(before, judge(before.facts)), font, kPathWidth);
        const PathLayout last = layOutPath(pathOf(facts), font, kPathWidth);
        for (const auto *key : {u"sender", u"dns", u"policy", u"reports"})
            QCOMPARE(first.node(key)->rect, last.node(key)->rect);
        QCOMPARE(first.size, last.size);
    }

    void manyHostsAreCounted()
    {
        const auto caption = [](int hosts) { return layOutPath(pathOf(manyHosts(hosts)), QGuiApplication::font(), kPathWidth).captions.at(3).text; };
        QCOMPARE(caption(2), u"Mail hosts"_s);
        QCOMPARE(caption(20), u"Mail hosts: %1 of %2 not sealed"_s.arg(QLocale().toString(6), QLocale().toString(20)));
        QCOMPARE(caption(60), u"Mail hosts: %1 of %2 not sealed"_s.arg(QLocale().toString(20), QLocale().toString(60)));
    }

    void aLargerFontMakesItLarger()
    {
        QFont font = QGuiApplication::font();
        const DeliveryPath path = pathOf(manyHosts(2));
        const QSizeF before = layOutPath(path, font, kPathWidth).size;
        font.setPixelSize(40);
        const QSizeF after = layOutPath(path, font, kPathWidth).size;
        QVERIFY(after.height() > before.height() * 1.5 && after.width() > before.width() * 1.5);
    }
};

QTEST_MAIN(PathLayoutTest)
#include "path_layout_test.moc"
