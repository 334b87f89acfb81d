// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/models/findings_model.h"

#include "app/models/finding_mark.h"
#include "app/widgets/finding_row_delegate.h"
#include "core/checks/catalogue.h"

#include <QAbstractItemModelTester>
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

} // namespace

//! The list of findings: what stands where, what it says, and what a filter leaves of it.
class FindingsModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheRulesOfAModel()
    {
        FindingsModel model;
        FindingsFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester ofModel(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester ofFilter(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFindings(mixed());
        filter.setText(u"mx1"_s);
        filter.setArea(Area::StartTls);
        model.setFindings(mixed().mid(3));
        filter.setText({});
        filter.setArea(std::nullopt);
        model.setFindings(mixed().mid(0, 2));
        model.setFindings({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(filter.rowCount(), 0);
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
        QCOMPARE(model.index(0, 0, group).parent(), group);
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
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
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setFindings(mixed());
        QCOMPARE(resets.size(), 0);
        Findings other = mixed();
        other[4].host = u"elsewhere.example"_s; // one that passed
        model.setFindings(other);
        QCOMPARE(resets.size(), 1);
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
        const QModelIndex row = model.index(0, 0);
        QCOMPARE(row.data(finding_role::Subject).toString(), hostile);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(hostile));
        FindingsFilter filter;
        filter.setSourceModel(&model);
        filter.setText(hostile);
        QCOMPARE(filter.rowCount(), 1);
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
        QTest::newRow("nothing typed") << QString() << MaybeArea()
                                       << QStringList{absent, record, chain, begin, offered, report, end};
        QTest::newRow("blanks alone") << u"   "_s << MaybeArea()
                                      << QStringList{absent, record, chain, begin, offered, report, end};
        QTest::newRow("a host") << u" MX1.example"_s << MaybeArea() << QStringList{chain, begin, offered, end};
        QTest::newRow("an id") << u"starttls.AB"_s << MaybeArea() << QStringList{absent};
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
        FindingsModel model;
        FindingsFilter filter;
        filter.setSourceModel(&model);
        filter.setText(text);
        filter.setArea(area);
        model.setFindings(mixed());
        QTEST(slugsBelow(filter), "left");
        filter.setText({});
        filter.setArea(std::nullopt);
        QCOMPARE(slugsBelow(filter), slugsBelow(model));
        QCOMPARE(model.openCount(), 3); // the count is that of all, filtered or not
    }

    void problemsAlone()
    {
        FindingsModel model;
        FindingsFilter filter;
        filter.setSourceModel(&model);
        model.setFindings(mixed() << made(Check::SmtpVantage, Standing::Fails, u"mx9.example.org"_s));
        filter.setProblemsOnly(true);
        QCOMPARE(slugsBelow(filter).value(0), u"starttls.absent"_s);
        QVERIFY(!slugsBelow(filter).contains(u"smtp.session.vantage"_s));
        QVERIFY(!slugsBelow(filter).contains(u"starttls.offered"_s));
    }
};

QTEST_GUILESS_MAIN(FindingsModelTest)
#include "findings_model_test.moc"
