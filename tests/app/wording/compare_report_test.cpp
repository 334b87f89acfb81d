// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/compare_report.h"

#include "app/wording/compare_text.h"
#include "tests/support/sample_facts.h"

#include <QSet>
#include <QTest>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

FactsBuilder domain()
{
    FactsBuilder builder("example.org");
    builder.mx({{10, "mx1.example.org"}}).host("mx1.example.org").address("192.0.2.1").noStarttls();
    return builder;
}

QString report(FactsBuilder older, FactsBuilder newer)
{
    older.at(sampleTime().addDays(-3));
    return compareReport(*compareInspections(older.facts(), newer.at(sampleTime()).facts()),
                         {.colours = false, .verbose = false, .columns = 100});
}

} // namespace

class CompareReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factNamesAreUnique()
    {
        QSet<QString> names, words;
        for (int i = 0; i <= int(FactKind::TlsaSecurity); ++i) {
            names.insert(factName(FactKind(i)));
            words.insert(factWord(FactKind(i)));
        }
        QCOMPARE(names.size(), int(FactKind::TlsaSecurity) + 1);
        QCOMPARE(words.size(), int(FactKind::TlsaSecurity) + 1);
    }

    void nothingChanged()
    {
        const QString text = report(domain(), domain());
        QVERIFY(text.contains(u"Nothing changed.\n"_s));
        QVERIFY(!text.contains(u'|'));
    }

    void oldStandsBesideNew()
    {
        const QString text = report(domain(), domain().tlsRpt("v=TLSRPTv1; rua=mailto:a@example.org"));
        const QStringList lines = text.split(u'\n');
        const auto row = std::ranges::find_if(lines, [](const QString &line) { return line.contains(u" | \"v="_s); });
        QVERIFY2(row != lines.end(), qPrintable(text));
        QVERIFY(row->startsWith(u"    (none) "_s));
        QVERIFY(lines.contains(u"  TLS-RPT record"_s));
    }

    void noCharacterIsTorn()
    {
        Comparison comparison = *compareInspections(domain().facts(), domain().facts());
        for (const QString &character : {u"\U0001F510"_s, u"e\u0301"_s}) {
            for (int before = 0; before < 3; ++before) {
                const QString filling = QString(before, u'x') + character.repeated(100);
                comparison.facts = {{.before = QStringList{filling}, .after = QStringList{u"x"_s}}};
                const QString text = compareReport(comparison, {.colours = false, .verbose = false, .columns = 100});
                QCOMPARE(text.count(character), 100);
                for (const QString &line : text.split(u'\n')) {
                    QVERIFY2(line.isValidUtf16(), qPrintable(line));
                    QVERIFY2(!line.trimmed().startsWith(u'\u0301') && !line.contains(u"| \u0301"_s), qPrintable(line));
                }
            }
        }
    }

    void whatCouldNotBeToldIsSaid()
    {
        FactsBuilder blocked("example.org");
        blocked.mx({{10, "mx1.example.org"}})
            .host("mx1.example.org")
            .address("192.0.2.1")
            .sessionFails(SmtpStage::Connect, {FailureKind::Unreachable, {}});
        FactsBuilder offered("example.org");
        offered.mx({{10, "mx1.example.org"}}).host("mx1.example.org").address("192.0.2.1").starttls({"leaf"});
        const QString text = report(offered, blocked);
        QVERIFY(text.contains(u"Nothing changed that both inspections could see."_s));
        QVERIFY(text.contains(u"mx1.example.org: STARTTLS (could not tell whether it changed)"_s));
        QVERIFY(text.contains(u"(not seen)"_s));
        QVERIFY(text.contains(u"Only one of the two could tell: "_s));
    }

    //! Beside one real change, what only one of the two saw is not counted among the facts that differ.
    void onlyToldFactsAreCounted()
    {
        FactsBuilder blocked("example.org");
        blocked.mx({{5, "mx1.example.org"}}).host("mx1.example.org").address("192.0.2.1").sessionFails(
            SmtpStage::Connect, {FailureKind::Unreachable, {}});
        const Comparison comparison = *compareInspections(domain().at(sampleTime().addDays(-3)).facts(),
                                                          blocked.at(sampleTime()).facts());
        const auto untold = std::ranges::count(comparison.facts, false, &FactChange::told);
        QVERIFY(untold > 0);
        QVERIFY2(endText(comparison).endsWith(u" Facts that differ: 1."_s), qPrintable(endText(comparison)));
    }

    void resolversStandAside()
    {
        const QString text = report(
            domain(), domain().edit([](InspectionFacts &facts) { facts.vantage.resolver = u"198.51.100.53"_s; }));
        QVERIFY(text.contains(u"Asked otherwise\n  Resolver\n"_s));
        QVERIFY(text.contains(u"Nothing changed.\n"_s));
    }

    void theEndOfEachIsTold_data()
    {
        QTest::addColumn<int>("ending");
        QTest::addColumn<bool>("trialsBegun");
        QTest::addColumn<QString>("end");
        const auto row = [](const char *name, InspectionEnding ending, bool trialsBegun, const QString &end) {
            QTest::newRow(name) << int(ending) << trialsBegun << end;
        };
        using enum InspectionEnding;
        row("finished", Finished, false, {});
        row("finished, thorough", Finished, true, {});
        row("stopped", Stopped, false, u", stopped early"_s);
        row("out of time", TimedOut, false, u", out of time"_s);
        row("stopped in the thorough part", Stopped, true, u", stopped before the thorough part was over"_s);
        row("out of time in the thorough part", TimedOut, true, u", out of time before the thorough part was over"_s);
    }
    void theEndOfEachIsTold()
    {
        QFETCH(int, ending);
        QFETCH(bool, trialsBegun);
        QFETCH(QString, end);
        const auto ends = [&](InspectionFacts &facts) {
            facts.ending = InspectionEnding(ending);
            facts.trialsBegun = trialsBegun;
        };
        const QString text = report(domain().edit(ends), domain());
        const QString resolver = u", resolver "_s + domain().facts().vantage.resolver;
        QVERIFY2(text.contains(resolver + end + u'\n'), qPrintable(text)); // of the older one
        QCOMPARE(text.count(resolver + u'\n'), end.isEmpty() ? 2 : 1);
    }

    void strangersTextIsMadeVisible()
    {
        const QString text = report(
            domain(),
            domain().tlsRpt("v=TLSRPTv1; rua=mailto:a@example.org; x=\x1b[2J").edit([](InspectionFacts &facts) {
                facts.vantage.resolver = u"\u001b]0;x\u0007"_s;
            }));
        QVERIFY(!text.contains(u'\u001b') && !text.contains(u'\u0007'));
    }

    //! Text without a blank is cut where its column ends.
    void columnsFit()
    {
        const QString text = report(domain(),
                                    domain().tlsRpt("v=TLSRPTv1; rua=mailto:" + QByteArray(180, 'a') + "@example.org"));
        int rows = 0;
        for (const QString &line : text.split(u'\n')) {
            if (!line.contains(u" | "_s) || line.startsWith(u"Facts"_s))
                continue;
            ++rows;
            QVERIFY2(line.size() <= 100, qPrintable(line));
        }
        QVERIFY(rows > 3);
    }
};

QTEST_GUILESS_MAIN(CompareReportTest)
#include "compare_report_test.moc"
