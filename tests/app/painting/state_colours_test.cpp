// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/painting/house_palette.h"
#include "app/painting/seal_painter.h"
#include "app/painting/state_colours.h"

#include <QTest>

using namespace postseal;

namespace {

struct Measured
{
    const char *name;
    QColor colour;
    QColor soft;
};

QList<Measured> states(const StateColours &c)
{
    return {{"sealed", c.sealed, c.sealedSoft}, {"cracked", c.cracked, c.crackedSoft}, {"open", c.open, c.openSoft},
            {"blocked", c.blocked, c.blockedSoft}, {"unknown", c.unknown, c.unknownSoft}};
}

} // namespace

//! The figures that the description of the look promises.
class StateColoursTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastIsMeasuredAsWcagDoes()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrast(Qt::white, Qt::white) * 100), 100);
        QCOMPARE(qRound(contrast(QColor(0x76, 0x76, 0x76), Qt::white) * 100), 454);
    }
    void theWindowChoosesTheColumn()
    {
        QVERIFY(!isDark(lightPalette()));
        QVERIFY(isDark(darkPalette()));
        QVERIFY(stateColours(lightPalette()).sealed != stateColours(darkPalette()).sealed);
        QCOMPARE(stateColours(lightPalette()).cracked, QColor(0x95, 0x56, 0x00));
        QCOMPARE(stateColours(darkPalette()).blocked, QColor(0xcf, 0xa0, 0xee));
    }
    void statesCanBeRead_data() { columns(); }
    void statesCanBeRead()
    {
        QFETCH(bool, dark);
        const QPalette palette = dark ? darkPalette() : lightPalette();
        const StateColours &colours = stateColours(palette);
        const double least = dark ? 5.2 : 4.6;
        for (const Measured &state : states(colours)) {
            for (const QColor &ground : {palette.color(QPalette::Base), state.soft, colours.selection}) {
                const double measured = contrast(state.colour, ground);
                QVERIFY2(measured >= least, qPrintable(QStringLiteral("%1 on %2: %3").arg(
                    QLatin1String(state.name), ground.name(), QString::number(measured))));
            }
        }
    }
    void secondaryTextCanBeRead_data() { columns(); }
    void secondaryTextCanBeRead()
    {
        QFETCH(bool, dark);
        const QPalette palette = dark ? darkPalette() : lightPalette();
        const StateColours &colours = stateColours(palette);
        for (const QColor &ground : {palette.color(QPalette::Base), palette.color(QPalette::Window), colours.sunken,
                                     colours.selection, colours.accentSoft}) {
            QVERIFY2(contrast(colours.secondaryText, ground) >= 4.8, qPrintable(ground.name()));
        }
    }
    void whatCanBePressedCanBeRead_data() { columns(); }
    void whatCanBePressedCanBeRead()
    {
        QFETCH(bool, dark);
        const StateColours &colours = stateColours(dark ? darkPalette() : lightPalette());
        QVERIFY(contrast(colours.onAccent, colours.accent) >= 4.5);
        const QPalette palette = dark ? darkPalette() : lightPalette();
        QVERIFY(contrast(colours.accent, palette.color(QPalette::Base)) >= 4.5);
        QVERIFY(contrast(colours.tertiaryText, palette.color(QPalette::Base)) >= 4.5);
    }
    void seriesCanBeSeen_data() { columns(); }
    void seriesCanBeSeen()
    {
        QFETCH(bool, dark);
        const QPalette palette = dark ? darkPalette() : lightPalette();
        for (const QColor &series : stateColours(palette).series)
            QVERIFY2(contrast(series, palette.color(QPalette::Base)) >= 3.4, qPrintable(series.name()));
    }
    void everySealHasATone()
    {
        QCOMPARE(sealTone(SealShape::Sealed), Tone::Sealed);
        QCOMPARE(sealTone(SealShape::Unknown), Tone::Unknown);
        QVERIFY(sealTone(SealShape::Waiting) != Tone::Sealed);
        QVERIFY(sealTone(SealShape::Pending) != Tone::Unknown);
    }

private:
    static void columns()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
};

QTEST_MAIN(StateColoursTest)
#include "state_colours_test.moc"
