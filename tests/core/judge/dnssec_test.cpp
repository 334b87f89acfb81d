// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/seal_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

class JudgeDnssecTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgeDnssec};

private Q_SLOTS:
    void judges_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const DnsQuestion mx{u"example.org"_s, RrType::Mx};
        const auto host = [](DnsSecurity domainSecurity, DnsSecurity hostSecurity) {
            FactsBuilder builder = oneHost(domainSecurity);
            builder.host("mx1.example.org", hostSecurity).address("192.0.3.1");
            return builder;
        };
        row("signed", host(kSecure, kSecure), {u"pass dns.dnssec.secure"_s});
        row("unsigned", host(DnsSecurity::Insecure, DnsSecurity::Insecure), {u"notice dns.dnssec.insecure"_s});
        row("bogus MX", FactsBuilder("example.org").mx(bogus(mx, u"x"_s)), {u"error dns.dnssec.bogus"_s});
        row("bogus address", host(kSecure, kSecure).edit([](InspectionFacts &f) {
            f.hosts[0].aaaa = bogus({u"mx1.example.org"_s, RrType::Aaaa}, u"x"_s);
        }),
            {u"error dns.dnssec.bogus"_s, u"pass dns.dnssec.secure"_s});
        row("bogus TLSA is told with DANE",
            host(kSecure, kSecure).tlsa(bogus({u"_25._tcp.mx1.example.org"_s, RrType::Tlsa}, u"x"_s)),
            {u"pass dns.dnssec.secure"_s});
        row("T-45 half-DANE", host(DnsSecurity::Insecure, kSecure).tlsa({stale()}),
            {u"notice dns.dnssec.insecure"_s, u"warning dns.dnssec.mx-insecure-host-secure mx1"_s});
        row("unsigned domain, signed host without TLSA", host(DnsSecurity::Insecure, kSecure),
            {u"notice dns.dnssec.insecure"_s});
        row("unsigned domain, unsigned TLSA", host(DnsSecurity::Insecure, DnsSecurity::Insecure).tlsa({stale()}),
            {u"notice dns.dnssec.insecure"_s});
        const auto alias = [&](DnsSecurity whole) {
            return host(whole, kSecure).edit([whole, &mx](InspectionFacts &f) {
                f.mx = answeredThrough(mx, {u"mail.example.net"_s}, {mxRdata(10, f.hosts[0].name)}, whole);
            });
        };
        const auto link = [&](DnsSecurity itself) {
            return alias(DnsSecurity::Insecure).edit([itself](InspectionFacts &f) {
                const DnsQuestion cname{u"example.org"_s, RrType::Cname};
                f.further = {{cname, answered(cname, {wireName(u"mail.example.net"_s)}, itself)}};
            });
        };
        row("an alias, all of it signed", alias(kSecure), {u"pass dns.dnssec.secure"_s});
        row("an alias: who is unsigned is not known", alias(DnsSecurity::Insecure), {});
        row("a signed alias to an unsigned name", link(kSecure), {});
        row("an unsigned alias", link(DnsSecurity::Insecure), {u"notice dns.dnssec.insecure"_s});
        row("no such domain", FactsBuilder("example.org").mx(noSuchName(mx)), {});
        row("T-54 null MX", oneHost().mx({{0, ""}}), {});
        row("MX fails", FactsBuilder("example.org").mx(serverFailed(mx)), {});
        row("T-48 no trust anchor", host(DnsSecurity::Insecure, DnsSecurity::Insecure).edit([](InspectionFacts &f) {
            f.vantage.validates = false;
        }),
            {u"cannot-tell dns.dnssec.resolver-not-validating"_s});
    }
    void judges() { m_table.compare(); }

    void everyCheckIsYielded()
    {
        QCOMPARE(m_table.never(Check::DnssecSecure, Check::DnssecResolverNotValidating), QStringList());
    }
};

QTEST_APPLESS_MAIN(JudgeDnssecTest)
#include "dnssec_test.moc"
