// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/models/findings_model.h"

#include "app/models/finding_mark.h"
#include "app/widgets/finding_row_delegate.h"
#include "core/checks/catalogue.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<postseal::Area>)

namespace {

Finding made(Check check, Standing standing, const QString &host = {})
{
    Finding finding;
    finding.check = check;
    finding.standing = standing;
    finding.host = host;
    for (const Slot slot : {Slot::Host, Slot::Address, Slot::Domain, Slot::Text, Slot::Name})
        finding.details.append({slot, host.isEmpty() ? u"example.org"_s : host});
    return finding;
}

//! Three that did not pass, of three areas, and two that did.
Findings mixed()
{
    return {made(Check::StartTlsAbsent, Standing::Fails, u"mx2.example.org"_s),
            made(Check::StsRecordMissing, Standing::Fails),
            made(Check::ChainTrusted, Standing::CannotTell, u"mx1.example.org"_s),
            made(Check::StartTlsOffered, Standing::Passes, u"mx1.example.org"_s),
            made(Check::TlsRptFound, Standing::Passes)};
}

//! The ids row by row; what a group holds stands between brackets.
QStringList slugsBelow(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList slugs;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString slug = index.data(FindingsModel::SlugRole).toString();
        slugs += slug.isEmpty() ? QStringList(u"("_s) + slugsBelow(model, index) + QStringList(u")"_s)
                                : QStringList(slug);
    }
    return slugs;
}

FindingChoice textChoice(const QString &text, std::optional<Area> area = std::nullopt)
{
    FindingChoice choice;
    choice.text = text;
    choice.area = area;
    return choice;
}

QStringList topTitles(const QAbstractItemModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles += model.index(row, 0).data(finding_role::Title).toString();
    return titles;
}

//! As many as a very large domain has: each check of the catalogue over and over, on hosts of two addresses.
Findings many(int count)
{
    Findings findings;
    const auto rows = catalogue();
    for (int i = 0; i < count; ++i) {
        const CheckSpec &spec = rows[size_t(i) % rows.size()];
        const bool passes = *spec.passed && i % 3 != 0;
        Finding finding = made(spec.check,
                               passes || spec.severity == Severity::Pass ? Standing::Passes : Standing::Fails,
                               u"mx%1.example.org"_s.arg(size_t(i) / rows.size()));
        finding.details.append({Slot::Count, qint64(i)});
        finding.seen = {u"250-mx%1.example.org"_s.arg(i), u"250 SIZE 52428800"_s};
        findings.append(finding);
    }
    return findings;
}

} // namespace

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
    static void groupings()
    {
        QTest::addColumn<int>("grouping");
        QTest::newRow("severity") << int(FindingGrouping::Severity);
        QTest::newRow("area") << int(FindingGrouping::Area);
        QTest::newRow("host") << int(FindingGrouping::Host);
    }
    static int countFindings(const FindingsModel &model)
    {
        const QStringList slugs = slugsBelow(model);
        return int(std::ranges::count_if(slugs, [](const QString &slug) { return slug.size() > 1; }));
    }
};

QTEST_GUILESS_MAIN(FindingsModelTest)
#include "findings_model_test.moc"
