// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/host_text.h"

#include <QLocale>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

//! The line that tells how much was asked, and how the run ended where the seal does not tell it.
class HostTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void counts_data()
    {
        QTest::addColumn<int>("ending");
        QTest::addColumn<bool>("trialsBegun");
        QTest::addColumn<QString>("behind");
        using enum InspectionEnding;
        const auto row = [](const char *name, InspectionEnding ending, bool begun, const QString &behind = {}) {
            QTest::newRow(name) << int(ending) << begun << behind;
        };
        row("finished", Finished, false);
        row("finished, thorough", Finished, true);
        row("stopped: the seal says so", Stopped, false);
        row("out of time: the seal says so", TimedOut, false);
        row("stopped behind the sender's part", Stopped, true, u", stopped before the thorough part was over"_s);
        row("out of time behind the sender's part", TimedOut, true,
            u", out of time before the thorough part was over"_s);
    }
    void counts()
    {
        QFETCH(int, ending);
        QFETCH(bool, trialsBegun);
        InspectionFacts facts;
        facts.startedAt = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
        facts.finishedAt = facts.startedAt.addMSecs(2500);
        facts.ending = InspectionEnding(ending);
        facts.trialsBegun = trialsBegun;
        QCOMPARE(countsText(facts).section(u", "_s, 0, 0), u"2.50 s"_s);
        QTEST(countsText(facts).section(u"connection(s)"_s, 1), "behind");
        facts.vantage.privateAllowed = true;
        QVERIFY(countsText(facts).endsWith(u", private addresses allowed"_s));
    }
};

QTEST_GUILESS_MAIN(HostTextTest)
#include "host_text_test.moc"
