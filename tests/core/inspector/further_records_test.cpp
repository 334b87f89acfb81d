// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/json_words.h"
#include "core/inspector/further_areas.h"
#include "tests/support/dnssec_packet.h"
#include "tests/support/sample_facts.h"

#include <QTest>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(postseal::InspectionFacts)

namespace {

constexpr auto kSecure = DnsSecurity::Secure;

DnsFacts signedBy(const QString &zone, const DnsQuestion &question, const QByteArrayList &rdata,
                  DnsSecurity security = kSecure)
{
    return signedReply(question, rdata, {zone, sampleTime().addDays(-1), sampleTime().addDays(7)}, security);
}

FactsBuilder domain(DnsSecurity security = DnsSecurity::Insecure)
{
    FactsBuilder builder("example.org");
    return builder.mx({{10, "mx1.example.net"}}, security);
}

//! The MX answer carries a signature of example.org, the address one of example.net.
FactsBuilder signedDomain()
{
    return domain().host("mx1.example.net", kSecure).address("192.0.3.1").edit([](InspectionFacts &f) {
        f.mx = signedBy(u"example.org"_s, {u"example.org"_s, RrType::Mx}, {mxRdata(10, u"mx1.example.net"_s)});
        f.hosts[0].a = signedBy(u"example.net"_s, {u"mx1.example.net"_s, RrType::A}, {addressRdata(u"192.0.3.1"_s)});
    });
}

QStringList zone(const QString &name)
{
    return {name + u" DS"_s, name + u" DNSKEY"_s, name + u" NSEC3PARAM"_s};
}

void thorough(InspectionFacts &facts)
{
    facts.vantage.thorough = true;
}

void row(const char *name, const FactsBuilder &builder, const QStringList &expected)
{
    QTest::newRow(name) << builder.facts() << expected;
}

void columns()
{
    QTest::addColumn<InspectionFacts>("facts");
    QTest::addColumn<QStringList>("expected");
}

void compare(QList<DnsQuestion> (*area)(const InspectionFacts &))
{
    QFETCH(InspectionFacts, facts);
    QFETCH(QStringList, expected);
    QStringList asked;
    for (const DnsQuestion &question : area(facts))
        asked.append(question.name + u' ' + wordOf(question.type));
    QCOMPARE(asked.join(u'\n'), expected.join(u'\n'));
}

FactsBuilder reports(const QByteArray &rua)
{
    return domain().tlsRpt("v=TLSRPTv1; rua=" + rua);
}

} // namespace

class FurtherRecordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dnssec_data()
    {
        columns();
        row("unsigned", domain(), {});
        row("two zones", signedDomain(), zone(u"example.org"_s) + zone(u"example.net"_s));
        row("thorough", FactsBuilder("example.org").edit([](InspectionFacts &f) {
            thorough(f);
            f.mx = signedBy(u"example.org"_s, {u"example.org"_s, RrType::Mx}, {mxRdata(10, u"a.example.net"_s)});
        }),
            zone(u"example.org"_s) + QStringList{u"example.org CDS"_s, u"example.org CDNSKEY"_s});
        row("an island",
            FactsBuilder("example.org")
                .mx(signedBy(u"example.org"_s, {u"example.org"_s, RrType::Mx}, {mxRdata(10, u"a.example.net"_s)},
                             DnsSecurity::Insecure)),
            zone(u"example.org"_s));
        row("a registry's zone", FactsBuilder("example.org").edit([](InspectionFacts &f) {
            f.mtaSts.a = signedBy(u"org"_s, {u"mta-sts.example.org"_s, RrType::A}, {});
        }),
            {});
        row("a zone that the name does not lie in", FactsBuilder("example.org").edit([](InspectionFacts &f) {
            f.mtaSts.a = signedBy(u"example.net"_s, {u"mta-sts.example.org"_s, RrType::A}, {});
        }),
            {});
        row("bogus without a packet", FactsBuilder("example.org").mx(bogus({u"example.org"_s, RrType::Mx}, u"x"_s)),
            zone(u"example.org"_s));
        row("nothing is validated", signedDomain().edit([](InspectionFacts &f) { f.vantage.validates = false; }), {});
        row("no such domain", FactsBuilder("example.org").mx(noSuchName({u"example.org"_s, RrType::Mx}, kSecure)), {});
        const auto host = [](DnsSecurity security) {
            return domain(kSecure).host("mx1.example.net", security).address("192.0.3.1");
        };
        const DnsQuestion tlsa{u"_25._tcp.mx1.example.net"_s, RrType::Tlsa};
        row("TLSA fails", host(kSecure).tlsa(serverFailed(tlsa)), {u"_25._tcp.mx1.example.net A"_s});
        row("TLSA fails at an unsigned host", host(DnsSecurity::Insecure).tlsa(serverFailed(tlsa)), {});
        row("TLSA was broken off", host(kSecure).tlsa(Failure{FailureKind::Cancelled, {}}), {});
        row("TLSA is there", host(kSecure).tlsa({{3, 1, 1, "x"}}), {});
        row("TLSA is there, thorough", host(kSecure).tlsa({{3, 1, 1, "x"}}).edit(thorough),
            {u"_tcp.mx1.example.net A"_s});
        const auto alias = [&host](DnsSecurity security) {
            return host(security).edit([security](InspectionFacts &f) {
                f.hosts[0].a = answeredThrough({u"mx1.example.net"_s, RrType::A},
                                               {u"a.example.com"_s, u"b.example.com"_s}, {addressRdata(u"192.0.3.1"_s)},
                                               security);
            });
        };
        row("an alias into an unsigned zone", alias(DnsSecurity::Insecure),
            {u"mx1.example.net CNAME"_s, u"a.example.com CNAME"_s});
        row("a signed alias", alias(kSecure), {});
        row("an alias of a host of an unsigned domain",
            alias(DnsSecurity::Insecure).mx({{10, "mx1.example.net"}}, DnsSecurity::Insecure), {});
    }
    void dnssec() { compare(furtherForDnssec); }

    void discovery_data()
    {
        columns();
        const QStringList wrong = {u"example.org TXT"_s, u"mta-sts.example.org TXT"_s, u"_mta_sts.example.org TXT"_s,
                                   u"_mtasts.example.org TXT"_s, u"_mta-sts.example.org.example.org TXT"_s};
        row("missing", domain(), wrong);
        row("an unrelated text", domain().stsRecords({"v=spf1 -all"}), wrong);
        row("there", domain().stsRecords({"v=STSv1; id=1"}), {});
        row("there and broken", domain().stsRecords({"V=STSV1 id=1"}), {});
        row("the lookup failed", domain().edit([](InspectionFacts &f) {
            f.mtaSts.record = serverFailed({u"_mta-sts.example.org"_s, RrType::Txt});
        }),
            {});
        row("null MX", FactsBuilder("example.org").mx({{0, ""}}), {});
        row("MX is still to answer", FactsBuilder("example.org").mx(Observed<DnsFacts>()), {});
    }
    void discovery() { compare(furtherForDiscovery); }

    void tlsRpt_data()
    {
        columns();
        row("missing", domain(),
            {u"_tlsrpt.example.org TXT"_s, u"_smtp-tls.example.org TXT"_s, u"_smtp-tlsrpt.example.org TXT"_s,
             u"_smtp._tls._tcp.example.org TXT"_s, u"_tls._smtp.example.org TXT"_s, u"smtp._tls.example.org TXT"_s,
             u"_smtp._tls.example.org.example.org TXT"_s});
        row("null MX", FactsBuilder("example.org").mx({{0, ""}}), {});
        row("broken", domain().tlsRpt("v=TLSRPTv1 rua=mailto:a@example.net"), {});
        row("at home", reports("mailto:a@example.org"), {});
        row("elsewhere", reports("mailto:a@example.net"), {u"example.net MX"_s});
        const auto without = [](const DnsFacts &mx) {
            return reports("mailto:a@example.net").edit([&mx](InspectionFacts &f) {
                f.further.append({mx.answer.question, mx});
            });
        };
        const DnsQuestion mx{u"example.net"_s, RrType::Mx};
        row("elsewhere, no MX", without(noSuchType(mx)),
            {u"example.net MX"_s, u"example.net A"_s, u"example.net AAAA"_s});
        row("elsewhere, no such name", without(noSuchName(mx)), {u"example.net MX"_s});
        row("elsewhere, no answer", without(serverFailed(mx)), {u"example.net MX"_s});
        row("https", reports("https://example.net/"), {});
        row("https, thorough", reports("https://example.net/").edit(thorough),
            {u"example.net A"_s, u"example.net AAAA"_s});
        row("https to an address, thorough", reports("https://[2001:db8::1]/").edit(thorough), {});
        row("six addresses",
            reports("mailto:a@a.example,mailto:a@b.example,mailto:a@c.example,mailto:a@d.example,"
                    "mailto:a@e.example,mailto:a@f.example"),
            {u"a.example MX"_s, u"b.example MX"_s, u"c.example MX"_s, u"d.example MX"_s, u"e.example MX"_s});
        const FactsBuilder dane =
            reports("mailto:a@example.org").host("mx1.example.net", kSecure).tlsa({{3, 1, 1, "x"}});
        row("TLSA", dane, {});
        row("TLSA, thorough", FactsBuilder(dane).edit(thorough), {u"_smtp._tls.mx1.example.net TXT"_s});
    }
    void tlsRpt() { compare(furtherForTlsRpt); }
};

QTEST_APPLESS_MAIN(FurtherRecordsTest)
#include "further_records_test.moc"
