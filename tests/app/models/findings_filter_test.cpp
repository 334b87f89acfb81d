// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/models/findings_model.h"
#include "tests/support/sample_findings.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<postseal::Area>)

//! What a filter leaves of the list of findings.
class FindingsFilterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<Area>>("area");
        QTest::addColumn<QStringList>("left");
        const QString absent = u"starttls.absent"_s, record = u"dns.mta-sts-record.missing"_s,
                      chain = u"tls.chain.trusted"_s, offered = u"starttls.offered"_s,
                      report = u"tlsrpt.record.found"_s, begin = u"("_s, end = u")"_s;
        using MaybeArea = std::optional<Area>;
        const QStringList all{absent, record, chain, begin, offered, report, end};
        QTest::newRow("nothing typed") << QString() << MaybeArea() << all;
        QTest::newRow("blanks alone") << u"   "_s << MaybeArea() << all;
        QTest::newRow("a host") << u" MX1.example"_s << MaybeArea() << QStringList{chain, begin, offered, end};
        QTest::newRow("an id") << u"starttls.AB"_s << MaybeArea() << QStringList{absent};
        QTest::newRow("evidence seen") << u"250 chunking"_s << MaybeArea() << QStringList{absent};
        QTest::newRow("evidence expected") << u"250-starttls"_s << MaybeArea() << QStringList{absent};
        QTest::newRow("an area's name") << u"tls-rpt"_s << MaybeArea() << QStringList{begin, report, end};
        QTest::newRow("nothing fits") << u"no such words"_s << MaybeArea() << QStringList{};
        QTest::newRow("no pattern") << u".*"_s << MaybeArea() << QStringList{};
        QTest::newRow("an area") << QString() << MaybeArea(Area::StartTls) << QStringList{absent, begin, offered, end};
        QTest::newRow("an area of what passed alone")
            << QString() << MaybeArea(Area::TlsRpt) << QStringList{begin, report, end};
        QTest::newRow("an area without a row") << QString() << MaybeArea(Area::Dane) << QStringList{};
        QTest::newRow("both") << u"mx2"_s << MaybeArea(Area::StartTls) << QStringList{absent};
        QTest::newRow("both, no row has both") << u"mx2"_s << MaybeArea(Area::Certificate) << QStringList{};
    }
    void filters()
    {
        QFETCH(QString, text);
        QFETCH(std::optional<Area>, area);
        Findings findings = mixed();
        findings[0].seen = {u"250 CHUNKING"_s};
        findings[0].expected = {u"250-STARTTLS"_s};
        FindingsModel model;
        model.setFindings(findings);
        const QStringList all = slugsBelow(model);
        model.setChoice(textChoice(text, area));
        QTEST(slugsBelow(model), "left");
        QCOMPARE(model.openCount(), 3); // the count is that of all, filtered or not
        model.setChoice({});
        QCOMPARE(slugsBelow(model), all);
    }

    void eachKindIsSwitchedByItself_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("gone");
        QTest::newRow("errors") << int(FindingKind::Errors) << QStringList{u"starttls.absent"_s};
        QTest::newRow("warnings") << int(FindingKind::Warnings) << QStringList{u"smtp.session.connect-partial"_s};
        QTest::newRow("notices") << int(FindingKind::Notices) << QStringList{u"dns.mta-sts-record.missing"_s};
        QTest::newRow("others") << int(FindingKind::Others)
                                << QStringList{u"tls.chain.trusted"_s, u"smtp.session.vantage"_s};
        QTest::newRow("passed") << int(FindingKind::Passed)
                                << QStringList{u"starttls.offered"_s, u"tlsrpt.record.found"_s};
    }
    void eachKindIsSwitchedByItself()
    {
        QFETCH(int, kind);
        QFETCH(QStringList, gone);
        FindingsModel model;
        model.setFindings(mixed() << made(Check::SmtpConnectPartial, Standing::Fails, u"mx3.example.org"_s)
                                  << made(Check::SmtpVantage, Standing::Fails));
        const QStringList left = slugsBelow(model);
        const FindingCounts counts = model.counts();
        FindingChoice choice;
        choice.kinds[size_t(kind)] = false;
        model.setChoice(choice);
        QCOMPARE(model.counts(), counts); // a switch tells how many it would show
        QCOMPARE(counts[size_t(kind)], int(gone.size()));
        const QStringList shown = slugsBelow(model);
        for (const QString &slug : left) {
            if (slug.size() > 1)
                QCOMPARE(shown.contains(slug), !gone.contains(slug));
        }
    }

    void fiveThousandAreMeasured()
    {
        const Findings findings = many(5000);
        FindingsModel model;
        const auto timed = [](const char *what, const std::function<void()> &act) {
            QElapsedTimer timer;
            timer.start();
            act();
            qInfo("%s: %lld ms", what, timer.elapsed());
        };
        timed("set", [&] { model.setFindings(findings); });
        timed("one more", [&] { model.setFindings(findings + mixed()); });
        timed("search, first time", [&] { model.setChoice(textChoice(u"mx7"_s)); });
        timed("search again", [&] { model.setChoice(textChoice(u"mx77"_s)); });
        timed("whole again", [&] { model.setChoice({}); });
        timed("by host", [&] { model.setGrouping(FindingGrouping::Host); });
        timed("one less", [&] { model.setFindings(findings); });
        QCOMPARE(countFindings(model), 5000);
    }

private:
    static int countFindings(const FindingsModel &model)
    {
        const QStringList slugs = slugsBelow(model);
        return int(std::ranges::count_if(slugs, [](const QString &slug) { return slug.size() > 1; }));
    }
};

QTEST_GUILESS_MAIN(FindingsFilterTest)
#include "findings_filter_test.moc"
