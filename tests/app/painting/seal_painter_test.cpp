// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/painting/house_palette.h"
#include "app/painting/seal_painter.h"
#include "app/widgets/seal_badge.h"
#include "app/widgets/severity_badge.h"

#include <QAccessible>
#include <QPainter>
#include <QTest>

using namespace postseal;

namespace {

constexpr SealShape allSeals[] = {SealShape::Sealed, SealShape::Cracked, SealShape::Open, SealShape::Blocked,
                                  SealShape::Unknown, SealShape::Waiting, SealShape::Pending};
constexpr SeverityMark allMarks[] = {SeverityMark::Error, SeverityMark::Warning, SeverityMark::Notice,
                                     SeverityMark::Info, SeverityMark::Good, SeverityMark::Unknown};

//! How much of each point is covered, whatever the colour.
QImage coverage(const QPixmap &pixmap)
{
    return pixmap.toImage().convertToFormat(QImage::Format_Alpha8);
}

int difference(const QImage &a, const QImage &b)
{
    int points = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            points += qAbs(qAlpha(a.pixel(x, y)) - qAlpha(b.pixel(x, y))) > 96 ? 1 : 0;
    }
    return points;
}

QPixmap markPixmap(SeverityMark mark, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSeverity(painter, pixmap.rect(), mark, lightPalette());
    return pixmap;
}

} // namespace

class SealPainterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shapesDifferWithoutColour_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {16, 20, 26, 64, 96})
            QTest::addRow("%d px", size) << size;
    }
    void shapesDifferWithoutColour()
    {
        QFETCH(int, size);
        for (const SealShape one : allSeals) {
            for (const SealShape other : allSeals) {
                if (one == other)
                    continue;
                const int points = difference(coverage(sealPixmap(one, size, 1, lightPalette())),
                                              coverage(sealPixmap(other, size, 1, lightPalette())));
                QVERIFY2(points >= size * size / 32, qPrintable(QString::number(points)));
            }
        }
    }
    void marksDifferWithoutColour()
    {
        for (const SeverityMark one : allMarks) {
            for (const SeverityMark other : allMarks)
                QVERIFY(one == other || difference(coverage(markPixmap(one, 14)), coverage(markPixmap(other, 14))) > 8);
        }
    }
    void isSharpOnFineScreens()
    {
        const QPixmap pixmap = sealPixmap(SealShape::Sealed, 20, 2, lightPalette());
        QCOMPARE(pixmap.size(), QSize(40, 40));
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(20, 20));
    }
    void theRingFollowsItsValue()
    {
        SealBadge badge(64);
        badge.setPalette(lightPalette());
        badge.setSeal(SealShape::Waiting, QStringLiteral("Waiting"));
        badge.setProgress(0.2);
        const QImage early = badge.grab().toImage();
        badge.setProgress(0.8);
        QVERIFY(badge.grab().toImage() != early);
    }
    void theBadgeFollowsThePalette()
    {
        SealBadge badge(64);
        badge.setSeal(SealShape::Sealed, QStringLiteral("Sealed"));
        badge.setPalette(lightPalette());
        const QImage light = badge.grab().toImage();
        badge.setPalette(darkPalette());
        QVERIFY(badge.grab().toImage() != light);
        QCOMPARE(badge.size(), QSize(64, 64));
    }
    void badgesAreReadAloud()
    {
        SealBadge seal(26);
        seal.setSeal(SealShape::Cracked, QStringLiteral("Cracked"));
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&seal);
        QVERIFY(access);
        QCOMPARE(access->role(), QAccessible::Graphic);
        QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Cracked"));

        SeverityBadge mark(16);
        mark.setMark(SeverityMark::Warning, QStringLiteral("Warning"));
        QCOMPARE(QAccessible::queryAccessibleInterface(&mark)->text(QAccessible::Name), QStringLiteral("Warning"));
    }
};

QTEST_MAIN(SealPainterTest)
#include "seal_painter_test.moc"
