// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/painting/house_palette.h"
#include "app/painting/state_colours.h"
#include "app/widgets/buttons.h"
#include "app/widgets/house_style.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class HouseStyleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new HouseStyle); }
    void outlinesCanBeSeenInTheDark()
    {
        QLineEdit edit;
        edit.setPalette(darkPalette());
        edit.resize(120, 30);
        const QImage image = edit.grab().toImage();
        QCOMPARE(image.pixelColor(60, 0), stateColours(darkPalette()).lineStrong);
        QCOMPARE(image.pixelColor(60, 5), darkPalette().color(QPalette::Base));
    }
    void thePrimaryButtonFollowsThePalette()
    {
        QWidget page;
        auto *button = new PrimaryButton(u"Inspect"_s, &page);
        button->resize(120, 34);
        for (const QPalette &palette : {lightPalette(), darkPalette(), lightPalette()}) {
            page.setPalette(palette);
            QCOMPARE(button->grab().toImage().pixelColor(60, 4), stateColours(palette).accent);
            QCOMPARE(button->palette().color(QPalette::ButtonText), stateColours(palette).onAccent);
        }
        QCOMPARE(button->font().weight(), QFont::DemiBold);
    }
    void scrollBarsReachTheirEnds()
    {
        QPlainTextEdit text(QString(500, u'\n'));
        text.resize(200, 200);
        text.show();
        QScrollBar *bar = text.verticalScrollBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(bar->width() / 2, bar->height() - 3));
        QVERIFY(bar->value() > 0);
        const QPoint top(bar->width() / 2, 3);
        bar->setValue(0);
        QTest::mousePress(bar, Qt::LeftButton, {}, top);
        QTest::mouseMove(bar, QPoint(top.x(), bar->height() + 20));
        QTest::mouseRelease(bar, Qt::LeftButton, {}, QPoint(top.x(), bar->height() + 20));
        QCOMPARE(bar->value(), bar->maximum());
    }
};

QTEST_MAIN(HouseStyleTest)
#include "house_style_test.moc"
