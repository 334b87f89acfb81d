// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/models/findings_model.h"

#include "app/wording/names.h"
#include "tests/support/sample_findings.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

//! The list of findings: what stands where, what it says, and what a filter leaves of it.
class FindingsModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheRulesOfAModel_data() { groupings(); }
    void keepsTheRulesOfAModel()
    {
        QFETCH(int, grouping);
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGrouping(FindingGrouping(grouping));
        model.setFindings(mixed());
        model.setChoice(textChoice(u"mx1"_s, Area::StartTls));
        model.setFindings(mixed().mid(3));
        model.setChoice({});
        model.setFindings(mixed().mid(0, 2));
        Findings turned = mixed();
        std::ranges::reverse(turned);
        model.setFindings(turned);
        model.setFindings(many(250));
        model.setFindings(many(200) + mixed());
        model.setFindings({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.isEmpty());
    }

    void whatPassedIsFoldedIntoOneRow()
    {
        FindingsModel model;
        model.setFindings(mixed());
        QCOMPARE(slugsBelow(model),
                 (QStringList{u"starttls.absent"_s, u"dns.mta-sts-record.missing"_s, u"tls.chain.trusted"_s, u"("_s,
                              u"starttls.offered"_s, u"tlsrpt.record.found"_s, u")"_s}));
        QCOMPARE(model.openCount(), 3);
        const QModelIndex group = model.index(3, 0);
        QVERIFY(group.data(finding_role::IsGroup).toBool());
        QCOMPARE(model.findingAt(group), nullptr);
        QVERIFY(group.data(finding_role::Title).toString().contains(QLocale().toString(2)));
        QCOMPARE(group.data(), group.data(finding_role::Title));
        QCOMPARE(group.data(Qt::AccessibleTextRole), group.data(finding_role::Title));
        QVERIFY(!group.data(finding_role::Subject).isValid());
        QVERIFY(!group.data(FindingsModel::OpensRole).toBool());
        QCOMPARE(model.index(0, 0, group).parent(), group);
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    }

    void muchThatPassedIsFoldedByArea()
    {
        Findings findings;
        for (int i = 0; i < 24; ++i)
            findings.append(made(i < 20 ? Check::StartTlsOffered : Check::TlsRptFound, Standing::Passes,
                                 u"mx%1.example.org"_s.arg(i)));
        FindingsModel model;
        model.setFindings(findings);
        QCOMPARE(model.rowCount(model.index(0, 0)), 24); // not much
        findings.append(made(Check::TlsRptFound, Standing::Passes, u"example.org"_s));
        model.setFindings(findings);
        const QModelIndex good = model.index(0, 0);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(good.data(finding_role::Title).toString().contains(QLocale().toString(25)));
        QCOMPARE(model.rowCount(good), 2);
        const QModelIndex startTls = model.index(0, 0, good), reports = model.index(1, 0, good);
        QCOMPARE(startTls.data(finding_role::Title).toString(), areaName(Area::StartTls));
        QCOMPARE(reports.data(finding_role::Title).toString(), areaName(Area::TlsRpt));
        for (const QModelIndex &area : {startTls, reports}) {
            QVERIFY(area.data(finding_role::IsGroup).toBool() && !model.findingAt(area));
            QVERIFY(!area.data(FindingsModel::OpensRole).toBool()); // one line for each
        }
        QCOMPARE(model.rowCount(startTls), 20);
        QCOMPARE(model.rowCount(reports), 5);
        QVERIFY(model.findingAt(model.index(4, 0, reports)));
        QVERIFY(startTls.data(FindingsModel::PlaceRole) != reports.data(FindingsModel::PlaceRole));
        model.setChoice(textChoice(u"mx3."_s));
        QCOMPARE(model.rowCount(model.index(0, 0)), 1); // little is left: no areas
        model.setChoice({});
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    }

    void infosAreFoldedBeforeWhatPassed()
    {
        FindingsModel model;
        model.setFindings(mixed() << made(Check::SmtpVantage, Standing::Fails)
                                  << made(Check::SmtpVantage, Standing::Fails, u"mx1.example.org"_s));
        QCOMPARE(slugsBelow(model).mid(3, 4),
                 (QStringList{u"("_s, u"smtp.session.vantage"_s, u"smtp.session.vantage"_s, u")"_s}));
        QCOMPARE(model.openCount(), 3); // an info asks for nothing
        QVERIFY(model.index(3, 0).data(finding_role::Title).toString().contains(QLocale().toString(2)));
    }

    void withoutAnythingThatPassedThereIsNoSuchRow()
    {
        FindingsModel model;
        model.setFindings(mixed().mid(0, 3));
        QCOMPARE(model.rowCount(), 3);
        model.setFindings(mixed().mid(3));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.openCount(), 0);
    }

    void byAreaTheWorstFirst()
    {
        FindingsModel model;
        model.setGrouping(FindingGrouping::Area);
        model.setFindings(mixed());
        QCOMPARE(topTitles(model), (QStringList{u"STARTTLS"_s, u"MTA-STS"_s, u"Certificates"_s, u"TLS-RPT"_s}));
        const QModelIndex startTls = model.index(0, 0), reports = model.index(3, 0);
        QCOMPARE(startTls.data(finding_role::Severity).toInt(), int(SeverityMark::Error));
        QCOMPARE(reports.data(finding_role::Severity).toInt(), int(SeverityMark::Good));
        QVERIFY(startTls.data(FindingsModel::OpensRole).toBool() && !reports.data(FindingsModel::OpensRole).toBool());
        QCOMPARE(slugsBelow(model, startTls),
                 (QStringList{u"starttls.absent"_s, u"("_s, u"starttls.offered"_s, u")"_s}));
        QCOMPARE(slugsBelow(model, reports), (QStringList{u"("_s, u"tlsrpt.record.found"_s, u")"_s}));
        QVERIFY(model.index(0, 0, reports).data(FindingsModel::OpensRole).toBool()); // there is nothing else to see
        QVERIFY(!model.index(1, 0, startTls).data(FindingsModel::OpensRole).toBool());
        const QString counts = startTls.data(finding_role::Caption).toString();
        QCOMPARE(counts.count(u'1'), 2);
        const QString spoken = startTls.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(u"Error"_s) && spoken.contains(u"STARTTLS"_s) && spoken.endsWith(counts),
                 qPrintable(spoken));
    }

    void byHostWithTheDomainItself()
    {
        FindingsModel model;
        model.setGrouping(FindingGrouping::Host);
        model.setFindings(mixed() << made(Check::StartTlsAbsent, Standing::Fails, u"mx10.example.org"_s));
        const QStringList titles = topTitles(model);
        QCOMPARE(titles.mid(0, 2), (QStringList{u"mx2.example.org"_s, u"mx10.example.org"_s}));
        QCOMPARE(titles.value(3), u"mx1.example.org"_s);
        QCOMPARE(slugsBelow(model, model.index(2, 0)),
                 (QStringList{u"dns.mta-sts-record.missing"_s, u"("_s, u"tlsrpt.record.found"_s, u")"_s}));
        QCOMPARE(model.index(0, 0, model.index(0, 0)).data(finding_role::Subject).toString(), u"STARTTLS"_s);
    }

    void theSameFindingOnManyAddressesStaysManyRows()
    {
        Findings findings;
        for (const auto *address : {"192.0.2.1", "192.0.2.2", "192.0.2.2"}) {
            Finding finding = made(Check::StartTlsAbsent, Standing::Fails, u"mx1.example.org"_s);
            finding.details = {{Slot::Address, QString::fromLatin1(address)}};
            findings.append(finding);
        }
        FindingsModel model;
        model.setFindings(findings);
        QCOMPARE(model.rowCount(), 3);
        model.setGrouping(FindingGrouping::Host);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowCount(model.index(0, 0)), 3);
    }

    void newOnesSlideIntoTheirPlace_data() { groupings(); }
    void newOnesSlideIntoTheirPlace()
    {
        QFETCH(int, grouping);
        FindingsModel model;
        model.setGrouping(FindingGrouping(grouping));
        model.setFindings(mixed().mid(2));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QList<QPersistentModelIndex> kept;
        for (const Finding &finding : mixed().mid(2))
            kept.append(model.indexOf(finding));
        model.setFindings(mixed());
        Findings judgedAnew = mixed();
        judgedAnew[2].seen = {u"more was heard"_s};
        model.setFindings(judgedAnew);
        QCOMPARE(resets.size(), 0);
        for (qsizetype i = 0; i < kept.size(); ++i) {
            QVERIFY(kept.at(i).isValid());
            QCOMPARE(*model.findingAt(kept.at(i)), judgedAnew.at(2 + i));
        }
        QCOMPARE(model.successorOf(mixed().at(2)), QModelIndex(kept.at(0)));
    }

    void eachFindingIsFoundAgain()
    {
        FindingsModel model;
        model.setFindings(mixed());
        for (const Finding &finding : mixed()) {
            const QModelIndex index = model.indexOf(finding);
            QVERIFY(index.isValid());
            QCOMPARE(*model.findingAt(index), finding);
        }
        QVERIFY(!model.indexOf(made(Check::StartTlsAbsent, Standing::Fails, u"mx3.example.org"_s)).isValid());
        QVERIFY(!model.indexOf(made(Check::StartTlsAbsent, Standing::Passes, u"mx2.example.org"_s)).isValid());
        QCOMPARE(model.findingAt({}), nullptr);
    }

    void theSameFindingsChangeNothing()
    {
        FindingsModel model;
        model.setFindings(mixed());
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged), resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy comes(&model, &QAbstractItemModel::rowsInserted), goes(&model, &QAbstractItemModel::rowsRemoved);
        model.setFindings(mixed());
        QCOMPARE(changes.size() + resets.size() + comes.size() + goes.size(), 0);
        Findings other = mixed();
        other[4].host = u"elsewhere.example"_s; // one that passed
        model.setFindings(other);
        QCOMPARE(comes.size(), 1);
        QCOMPARE(goes.size(), 1);
        QCOMPARE(resets.size(), 0);
    }

    void aRowSaysWhatItIsInWords()
    {
        FindingsModel model;
        model.setFindings(mixed());
        const QModelIndex absent = model.index(0, 0), record = model.index(1, 0), untold = model.index(2, 0);
        QCOMPARE(absent.data(finding_role::Subject).toString(), u"mx2.example.org"_s);
        QCOMPARE(record.data(finding_role::Subject).toString(), u"MTA-STS"_s); // without a host: the area
        QCOMPARE(absent.data(FindingsModel::AreaRole).toInt(), int(Area::StartTls));
        QCOMPARE(absent.data(finding_role::Severity).toInt(), int(SeverityMark::Error));
        QCOMPARE(untold.data(finding_role::Severity).toInt(), int(SeverityMark::Unknown));
        QVERIFY(!absent.data(finding_role::Caption).toString().isEmpty());
        for (const QModelIndex &index : {absent, record, untold}) {
            const QString spoken = index.data(Qt::AccessibleTextRole).toString();
            QVERIFY(spoken.startsWith(markWord(*model.findingAt(index))));
            QVERIFY(spoken.contains(index.data(finding_role::Subject).toString()));
            QVERIFY(spoken.endsWith(index.data(finding_role::Title).toString()));
            QCOMPARE(index.data().toString(), index.data(finding_role::Title).toString());
        }
    }

    void eachSeverityHasAMark_data()
    {
        QTest::addColumn<int>("check");
        QTest::addColumn<bool>("unbound");
        QTest::addColumn<int>("mark");
        QTest::newRow("error") << int(Check::SmtpConnect) << false << int(SeverityMark::Error);
        QTest::newRow("warning") << int(Check::SmtpConnectPartial) << false << int(SeverityMark::Warning);
        QTest::newRow("info") << int(Check::SmtpVantage) << false << int(SeverityMark::Info);
        QTest::newRow("good") << int(Check::StartTlsOffered) << false << int(SeverityMark::Good);
        QTest::newRow("bound") << int(Check::StartTlsAbsent) << false << int(SeverityMark::Error);
        QTest::newRow("nothing binds: one step lower")
            << int(Check::StartTlsAbsent) << true << int(SeverityMark::Warning);
    }
    void eachSeverityHasAMark()
    {
        QFETCH(int, check);
        QFETCH(bool, unbound);
        Finding finding = made(Check(check),
                               specOf(Check(check)).severity == Severity::Pass ? Standing::Passes : Standing::Fails);
        finding.unbound = unbound;
        QTEST(int(markOf(finding)), "mark");
        finding.standing = Standing::CannotTell;
        QCOMPARE(markOf(finding), SeverityMark::Unknown);
    }

    void textOfAStrangerStaysText_data()
    {
        QTest::addColumn<QString>("hostile");
        for (const QString &hostile :
             {u"{domain}"_s, u"{host}{text}"_s, u"<b>x</b>"_s, u"<img src=x>&amp;"_s, u"%1%2"_s, u"&File"_s})
            QTest::newRow(qPrintable(hostile)) << hostile;
    }
    void textOfAStrangerStaysText()
    {
        QFETCH(QString, hostile);
        FindingsModel model;
        Finding finding = made(Check::SmtpGreeting554, Standing::Fails, hostile);
        finding.details = {{Slot::Host, hostile}, {Slot::Address, hostile}, {Slot::Text, hostile}};
        model.setFindings({finding});
        const QModelIndex row = model.indexOf(finding);
        QCOMPARE(row.data(finding_role::Subject).toString(), hostile);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(hostile));
        model.setChoice(textChoice(hostile));
        QCOMPARE(model.rowCount(), 1);
    }

private:
    static void groupings()
    {
        QTest::addColumn<int>("grouping");
        QTest::newRow("severity") << int(FindingGrouping::Severity);
        QTest::newRow("area") << int(FindingGrouping::Area);
        QTest::newRow("host") << int(FindingGrouping::Host);
    }
};

QTEST_GUILESS_MAIN(FindingsModelTest)
#include "findings_model_test.moc"
