// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/inspector/inspect.h"
#include "core/inspector/trials.h"
#include "tests/support/dns_packet.h"
#include "tests/support/sample_facts.h"
#include "tests/support/scripted_world.h"

#include <QTest>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

InspectionFacts withReports(const QByteArray &rua)
{
    InspectionFacts facts =
        FactsBuilder("example.org").mx({{10, "mx1.example.org"}}).tlsRpt("v=TLSRPTv1; rua=" + rua).facts();
    for (const QString &host : {u"a.example"_s, u"b.example"_s, u"c.example"_s, u"d.example"_s}) {
        facts.further.append({{host, RrType::A}, answered({host, RrType::A}, {addressRdata(u"192.0.2.9"_s)})});
        facts.further.append({{host, RrType::Aaaa}, answered({host, RrType::Aaaa}, {addressRdata(u"2001:db8::9"_s)})});
    }
    return facts;
}

QStringList wantedBy(const InspectionFacts &facts)
{
    QStringList lines;
    for (const WantedReportFetch &wanted : reportFetches(facts))
        lines.append(u"%1 %2 %3 %4"_s.arg(wanted.host, wanted.address.toString()).arg(wanted.port).arg(wanted.path));
    return lines;
}

InspectionFacts run(bool thorough, bool privateAllowed, QStringList *log)
{
    ScriptedWorld scripted(1);
    scripted.options.thorough = thorough;
    scripted.options.allowPrivate = privateAllowed;
    scripted.dns.set(RrType::Txt, u"_smtp._tls.example.org"_s,
                     {txtRdata({"v=TLSRPTv1; rua=https://r.example.net:8443/v1"})});
    scripted.dns.set(RrType::A, u"r.example.net"_s, {addressRdata(u"10.0.0.9"_s)});
    const InspectionFacts facts = inspect(scripted.world(), *DomainName::parse(u"example.org"), {});
    *log = scripted.https.traffic.log().filter(u"r.example.net"_s);
    return facts;
}

} // namespace

class ReportFetchesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whom()
    {
        QCOMPARE(wantedBy(withReports("mailto:a@a.example")), QStringList());
        QCOMPARE(wantedBy(withReports("https://a.example/v1?x=y")), QStringList{u"a.example 192.0.2.9 443 /v1"_s});
        QCOMPARE(wantedBy(withReports("https://a.example:8443")), QStringList{u"a.example 192.0.2.9 8443 /"_s});
        QCOMPARE(wantedBy(withReports("https://not.asked.example/")), QStringList());
        QCOMPARE(
            wantedBy(withReports("https://a.example/,https://b.example/,https://c.example/,https://d.example/")).size(),
            3);
        InspectionFacts facts = withReports("https://a.example/");
        facts.vantage.ipv4 = false;
        QCOMPARE(wantedBy(facts), QStringList{u"a.example 2001:db8::9 443 /"_s});
    }

    void onlyInAThoroughRun()
    {
        QStringList log;
        QVERIFY(run(false, true, &log).reportEndpoints.isEmpty());
        QCOMPARE(log, QStringList());
        QCOMPARE(run(true, true, &log).reportEndpoints.size(), 1);
        QCOMPARE(log, QStringList{u"r.example.net 10.0.0.9 8443 /v1"_s});
    }

    void privateAddressesAreLeftAlone()
    {
        QStringList log;
        const InspectionFacts facts = run(true, false, &log);
        QCOMPARE(log, QStringList());
        QCOMPARE(facts.reportEndpoints.size(), 1);
        QCOMPARE(facts.reportEndpoints[0].failure->kind, FailureKind::NotPermitted);
        QCOMPARE(facts.reportEndpoints[0].url, QUrl(u"https://r.example.net/v1"_s));
    }
};

QTEST_GUILESS_MAIN(ReportFetchesTest)
#include "report_fetches_test.moc"
