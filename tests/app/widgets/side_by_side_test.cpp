// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/side_by_side.h"

#include <QTest>

using namespace postseal;

namespace {

int third(Qt::Orientation orientation, int whole)
{
    return orientation == Qt::Vertical ? whole / 2 : whole / 3;
}

} // namespace

//! Where there is room the detail stands beside the list; what was dragged stays until the two change their places.
class SideBySideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsWithItsWidth()
    {
        SideBySide both(&third);
        both.addWidget(new QWidget);
        both.addWidget(new QWidget);
        both.resize(900, 600);
        both.show();
        QCOMPARE(both.orientation(), Qt::Horizontal);
        const int detail = both.sizes().value(1);
        QVERIFY2(std::abs(detail - 300) <= 10, QByteArray::number(detail).constData());
        both.setSizes({500, 390}); // as the user drags
        const QList<int> dragged = both.sizes();
        both.resize(910, 600);
        QVERIFY(std::abs(both.sizes().value(1) - dragged.value(1)) <= 10);
        both.resize(700, 600);
        QCOMPARE(both.orientation(), Qt::Vertical);
        QVERIFY(std::abs(both.sizes().value(0) - both.sizes().value(1)) <= 10);
        both.resize(900, 600);
        QCOMPARE(both.orientation(), Qt::Horizontal);
        QVERIFY(std::abs(both.sizes().value(1) - 300) <= 10);
    }
};

QTEST_MAIN(SideBySideTest)
#include "side_by_side_test.moc"
