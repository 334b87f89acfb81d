// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/quantities.h"

#include <QLocale>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class QuantitiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup() { QLocale::setDefault(QLocale::system()); }

    void durations()
    {
        QCOMPARE(durationText(0ms), u"0.00 s"_s);
        QCOMPARE(durationText(412ms), u"0.41 s"_s);
        QCOMPARE(durationText(4'210ms), u"4.2 s"_s);
        QCOMPARE(durationText(12s), u"12 s"_s);
        QCOMPARE(durationText(65s), u"1 min 5 s"_s);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(durationText(412ms), u"0,41 s"_s);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QCOMPARE(durationText(4'210ms), u"4,2 s"_s);
    }

    void spans()
    {
        QCOMPARE(spanText(0s), u"0 seconds"_s);
        QCOMPARE(spanText(1s), u"1 second"_s);
        QCOMPARE(spanText(90s), u"90 seconds"_s);
        QCOMPARE(spanText(5min), u"5 minutes"_s);
        QCOMPARE(spanText(1h), u"60 minutes"_s);
        QCOMPARE(spanText(2h), u"2 hours"_s);
        QCOMPARE(spanText(24h), u"1 day"_s);
        QCOMPARE(spanText(1209600s), u"14 days"_s);
        QCOMPARE(daysText(0), u"less than a day"_s);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(daysText(36500), u"36.500 days"_s);
    }

    void ends()
    {
        const QDateTime now(QDate(2026, 11, 23), QTime(14, 0), Qt::UTC);
        QCOMPARE(endsText(now.addDays(12), now), u"ends in 12 days"_s);
        QCOMPARE(endsText(now.addSecs(60), now), u"ends in less than a day"_s);
        QCOMPARE(endsText(now.addDays(-3), now), u"ended 3 days ago"_s);
    }

    void sizes()
    {
        QCOMPARE(sizeText(512), u"512 bytes"_s);
        QCOMPARE(sizeText(64 * 1024), u"64.0 KiB"_s);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(sizeText(1536), u"1,5 KiB"_s);
    }

    void times()
    {
        const QDateTime late(QDate(2026, 12, 5), QTime(23, 30, 7), Qt::LocalTime);
        QCOMPARE(dateText(late.toUTC()), u"12/5/26"_s); // the local day
        QVERIFY(dateTimeText(late.toUTC()).startsWith(u"12/5/26"_s));
        QCOMPARE(utcText(QDateTime(QDate(2026, 12, 5), QTime(23, 30, 7), Qt::UTC)), u"2026-12-05 23:30:07 UTC"_s);
    }
};

QTEST_GUILESS_MAIN(QuantitiesTest)
#include "quantities_test.moc"
