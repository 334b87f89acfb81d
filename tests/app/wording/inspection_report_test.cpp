// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/inspection_report.h"

#include "core/judge/judge.h"
#include "core/storage/inspection_file.h"
#include "tests/support/sample_facts.h"

#include <QRegularExpression>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

InspectionReport sample()
{
    const Result<InspectionFacts> facts = loadInspection(
        QStringLiteral(POSTSEAL_SOURCE_DIR "/resources/samples/one-bad-host.json"));
    return reportOf(*facts, judge(*facts));
}

const ReportTable *tableIn(const InspectionReport &report, const QString &title)
{
    for (const ReportTable &table : report.facts) {
        if (table.title == title)
            return &table;
    }
    return nullptr;
}

} // namespace

//! What a report tells, before anybody sets it.
class InspectionReportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fileNames_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("name");
        QTest::newRow("a domain") << u"example.org"_s << u"example.org-20261128.pdf"_s;
        QTest::newRow("A-labels") << u"xn--bcher-kva.test"_s << u"xn--bcher-kva.test-20261128.pdf"_s;
        QTest::newRow("capitals") << u"EXAMPLE.org"_s << u"example.org-20261128.pdf"_s;
        QTest::newRow("a way out") << u"../../etc/passwd"_s << u"etc-passwd-20261128.pdf"_s;
        QTest::newRow("an option") << u"--help"_s << u"help-20261128.pdf"_s;
        QTest::newRow("controls") << u"a\n\u202eb"_s << u"a--b-20261128.pdf"_s;
        QTest::newRow("nothing") << u""_s << u"domain-20261128.pdf"_s;
        QTest::newRow("very long") << QString(5000, u'a') << QString(200, u'a') + u"-20261128.pdf"_s;
    }
    void fileNames()
    {
        QFETCH(QString, domain);
        InspectionFacts facts;
        facts.domain = domain;
        facts.finishedAt = QDateTime({2026, 11, 28}, {23, 59}, Qt::UTC);
        const QString name = reportFileName(facts, u"pdf"_s);
        QTEST(name, "name");
        QVERIFY(QRegularExpression(u"^[a-z0-9][a-z0-9.-]*$"_s).match(name).hasMatch());
    }

    void theSampleIsTold()
    {
        const InspectionReport report = sample();
        QCOMPARE(report.domain, u"one-bad-host.test"_s);
        QCOMPARE(report.state, SealState::Cracked);
        QCOMPARE(report.seals.size(), 4);
        QCOMPARE(report.faults.constFirst().title, u"STARTTLS is not offered"_s);
        QCOMPARE(report.faults.constFirst().where, u"mx2.one-bad-host.test"_s);
        QVERIFY(report.untold.isEmpty());
        int passed = 0;
        for (const PassedArea &area : report.passed) {
            passed += area.count;
            QVERIFY(!area.titles.isEmpty());
        }
        QVERIFY(report.summary.contains(QString::number(passed)));
        const ReportTable *hosts = tableIn(report, u"Mail hosts"_s);
        QVERIFY(hosts);
        QCOMPARE(hosts->rows.size(), 3);
        QCOMPARE(hosts->rows.at(1).at(1), u"mx2.one-bad-host.test"_s);
        const ReportTable *tls = tableIn(report, u"Encryption, as agreed with each address"_s);
        QVERIFY(tls);
        QCOMPARE(tls->rows.size(), 2); // mx2 has none
        QVERIFY(!tableIn(report, u"TLSA records (DANE)"_s));
        const ReportTable *policy = tableIn(report, u"Policy as served"_s);
        QVERIFY(policy && policy->head.isEmpty());
        QCOMPARE(policy->rows.constFirst(), QStringList{u"version: STSv1"_s});
    }

    void weakCellsAreToldOnceEach()
    {
        const InspectionReport report = sample();
        int told = 0;
        for (const WeakGroup &group : report.weak) {
            QVERIFY(!group.help.isEmpty());
            for (const WeakOutcome &outcome : group.outcomes) {
                QVERIFY(outcome.face != ThreatFace::Sealed && outcome.face != ThreatFace::Held);
                for (const ReportField &situation : outcome.situations)
                    told += int(situation.label.split(u"; "_s).size() * situation.text.split(u"; "_s).size());
            }
        }
        int weak = 0;
        for (const ThreatCell &cell : report.threats.cells)
            weak += cell.standing == CellStanding::Told && !cell.protects() ? 1 : 0;
        QCOMPARE(told, weak);
        QVERIFY(weak > 10);
        QCOMPARE(report.weak.constLast().change, ThreatChange::TheSendersOwn);
    }

    void textsToCopyAreThere()
    {
        InspectionFacts facts = test::FactsBuilder("example.org").mx({{10, "mx1.example.org"}}).facts();
        const InspectionReport report = reportOf(facts, judge(facts));
        const auto missing = std::ranges::find(report.faults, Check::TlsRptMissing,
                                               [](const ReportFinding &entry) { return entry.finding.check; });
        QVERIFY(missing != report.faults.end());
        QCOMPARE(missing->texts.size(), 1);
        QCOMPARE(missing->texts.at(0).caption, u"Publish in the zone of example.org"_s);
        QCOMPARE(missing->texts.at(0).lines, QStringList{u"_smtp._tls.example.org. 86400 IN TXT "
                                                         "\"v=TLSRPTv1; rua=mailto:tlsrpt@example.org\""_s});
        for (const ReportFinding &entry : report.untold)
            QVERIFY(entry.texts.isEmpty());
    }

    void theSameTextIsThereOnce()
    {
        test::FactsBuilder builder("example.org");
        QList<test::MxLine> mx;
        for (int i = 0; i < 12; ++i)
            mx.append({i, "mx" + QByteArray::number(i) + ".example.org"});
        builder.mx(mx).sts("v=STSv1; id=1;",
                           "version: STSv1\r\nmode: enforce\r\nmx: *.example.net\r\nmax_age: 604800\r\n");
        for (int i = 0; i < 12; ++i)
            builder.host(u"mx%1.example.org"_s.arg(i)).address(u"192.0.2.%1"_s.arg(i)).noStarttls();
        InspectionFacts facts = builder.facts();
        const InspectionReport report = reportOf(facts, judge(facts));
        int texts = 0;
        for (const ReportFinding &entry : report.faults) {
            QVERIFY(entry.texts.size() <= kMostTexts);
            for (qsizetype i = 0; i < entry.texts.size(); ++i) {
                const ReportRemedy &text = entry.texts.at(i);
                QVERIFY(!text.lines.isEmpty() && text.lines.size() <= kMostRemedyLines);
                for (const ReportRemedy &other : entry.texts.mid(i + 1))
                    QVERIFY2(other.caption != text.caption || other.lines != text.lines, qPrintable(text.caption));
                ++texts;
            }
        }
        QVERIFY(texts > 3);
        const auto absent = std::ranges::find(report.faults, Check::StartTlsAbsent,
                                              [](const ReportFinding &entry) { return entry.finding.check; });
        QVERIFY(absent != report.faults.end());
        QCOMPARE(absent->texts.size(), kMostTexts); // two for each of twelve hosts: which server it is, is not told
    }

    void longTextsSayHowMuchIsLeftOut()
    {
        QList<test::MxLine> mx;
        for (int i = 0; i < 45; ++i)
            mx.append({i, "mx" + QByteArray::number(i) + ".example.org"});
        InspectionFacts facts = test::FactsBuilder("example.org").mx(mx).facts();
        const InspectionReport report = reportOf(facts, judge(facts));
        const auto missing = std::ranges::find(report.faults, Check::StsRecordMissing,
                                               [](const ReportFinding &entry) { return entry.finding.check; });
        QVERIFY(missing != report.faults.end() && !missing->texts.isEmpty());
        QCOMPARE(missing->texts.at(0).lines.size(), kMostRemedyLines);
        QCOMPARE(missing->texts.at(0).more, 48 - int(kMostRemedyLines)); // version, mode, max_age
    }

    void noTextToCopyIsCut()
    {
        QByteArrayList destinations;
        for (int i = 0; i < 50; ++i)
            destinations.append("mailto:reports-" + QByteArray::number(i) + "@example.org!10m");
        const InspectionFacts facts =
            test::FactsBuilder("example.org").tlsRpt("v=TLSRPTv1; rua=" + destinations.join(',')).facts();
        const InspectionReport report = reportOf(facts, judge(facts));
        int whole = 0;
        for (const ReportFinding &finding : report.faults) {
            for (const ReportRemedy &text : finding.texts) {
                for (const QString &line : text.lines) {
                    QVERIFY2(!line.endsWith(u'…'), qPrintable(line));
                    whole += line.contains(u"reports-49@example.org"_s) && line.endsWith(u'"') ? 1 : 0;
                }
            }
        }
        QVERIFY(whole > 0);
    }
    void longEvidenceSaysHowMuchIsLeftOut()
    {
        InspectionFacts facts = test::FactsBuilder("example.org")
                                    .mx({{10, "mx1.example.org"}})
                                    .host("mx1.example.org")
                                    .address("192.0.2.1")
                                    .noStarttls()
                                    .editSession([](SmtpSession &session) {
                                        session.ehlo = SmtpReply{250, QByteArrayList(50, "SIZE 1")};
                                    })
                                    .facts();
        const InspectionReport report = reportOf(facts, judge(facts));
        const auto absent = std::ranges::find(report.faults, u"STARTTLS is not offered"_s, &ReportFinding::title);
        QVERIFY(absent != report.faults.end());
        QCOMPARE(absent->seen.size(), kMostEvidence);
        QCOMPARE(absent->moreSeen, int(absent->finding.seen.size() - kMostEvidence));
        QVERIFY(absent->moreSeen > 0);
    }

    void whatIsFoundAtManyHostsIsToldOnce()
    {
        QList<test::MxLine> lines;
        for (int i = 0; i < 80; ++i)
            lines.append({i, "mx" + QByteArray::number(i) + ".example.org"});
        test::FactsBuilder builder("example.org");
        builder.mx(lines);
        for (const test::MxLine &line : lines)
            builder.host(QString::fromLatin1(line.target)).address("192.0.2.1").noStarttls();
        const InspectionFacts facts = builder.facts();
        const InspectionReport report = reportOf(facts, judge(facts));
        const auto absent = [](const ReportFinding &finding) { return finding.title == u"STARTTLS is not offered"_s; };
        QCOMPARE(std::ranges::count_if(report.faults, absent), 1);
        const ReportFinding &told = *std::ranges::find_if(report.faults, absent);
        QCOMPARE(told.where, u"mx0.example.org"_s);
        QCOMPARE(told.others.size(), kMostOthers);
        QCOMPARE(told.moreOthers, 80 - 1 - int(kMostOthers));
        QCOMPARE(told.others.constFirst().label, u"mx1.example.org"_s);
        QVERIFY(told.others.constFirst().text.contains(u"mx1.example.org"_s));
    }

    void withoutMailThereIsLessToTell()
    {
        InspectionFacts facts = test::FactsBuilder("example.org").mx({{0, ""}}).facts();
        const InspectionReport report = reportOf(facts, judge(facts));
        QVERIFY(report.seals.isEmpty());
        QVERIFY(report.weak.isEmpty());
        QVERIFY(report.noThreats.contains(u"example.org takes no mail"_s));
        QVERIFY(!tableIn(report, u"Mail hosts"_s));
    }

    void whatCouldNotBeToldStandsApart()
    {
        InspectionFacts facts = test::FactsBuilder("example.org")
                                    .mx({{10, "mx1.example.org"}})
                                    .host("mx1.example.org")
                                    .address("192.0.2.1")
                                    .sessionFails(SmtpStage::Connect, {FailureKind::TimedOut, u"timeout"_s})
                                    .facts();
        const InspectionReport report = reportOf(facts, judge(facts));
        QVERIFY(!report.untold.isEmpty());
        for (const ReportFinding &finding : report.untold)
            QCOMPARE(finding.finding.standing, Standing::CannotTell);
        for (const ReportFinding &finding : report.faults)
            QCOMPARE(finding.finding.standing, Standing::Fails);
    }
};

QTEST_GUILESS_MAIN(InspectionReportTest)
#include "inspection_report_test.moc"
