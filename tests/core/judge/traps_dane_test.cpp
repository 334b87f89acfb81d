// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge.h"

#include "tests/core/judge/tlsa_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

TlsaRecord good(int usage = 3, int selector = 1, int matching = 1)
{
    return tlsaOf(usage, selector, matching, usage == 2 ? pki().root : pki().good);
}

FactsBuilder twoWith(const QList<TlsaRecord> &first, const QList<TlsaRecord> &second)
{
    FactsBuilder builder = twoHosts(kSecure);
    for (const auto &[host, records] : {std::pair{"mx1.example.org", first}, {"mx2.example.org", second}}) {
        builder.host(host, kSecure);
        if (!records.isEmpty())
            builder.tlsa(records);
        builder.address("192.0.3.1").starttls(served(pki().good));
    }
    return builder;
}

//! \param told  words of findings as told() writes them, host left out; "!" before what must not be there
void trap(const char *name, const FactsBuilder &builder, const QByteArray &seal, const QByteArrayList &told)
{
    InspectionFacts facts = builder.facts();
    facts.finishedAt = pki().now;
    QTest::newRow(name) << facts << QString::fromLatin1(seal) << told;
}

FactsBuilder enforcing(const FactsBuilder &builder)
{
    return FactsBuilder(builder).sts(kRecord, policy("enforce"));
}

FactsBuilder insecureAddress(const FactsBuilder &builder)
{
    return FactsBuilder(builder).edit(
        [](InspectionFacts &f) { f.hosts[0].a.value()->answer.security = DnsSecurity::Insecure; });
}

FactsBuilder aliased(const QList<TlsaRecord> &own, const Observed<DnsFacts> &atEnd, DnsSecurity tail = kSecure)
{
    return withTlsa(own).edit([=](InspectionFacts &f) {
        asAlias(f, atEnd);
        f.hosts[0].a.value()->answer.security = f.hosts[0].aaaa.value()->answer.security = tail;
    });
}

} // namespace

//! What is easily got wrong about DANE, each trap of the list by its number: the whole judgement of it.
class TrapsDaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void traps_data()
    {
        QTest::addColumn<InspectionFacts>("facts");
        QTest::addColumn<QString>("seal");
        QTest::addColumn<QByteArrayList>("wanted");
        hosts();
        lookups();
        records();
        matching();
        others();
    }
    void traps()
    {
        QFETCH(InspectionFacts, facts);
        QFETCH(QString, seal);
        QFETCH(QByteArrayList, wanted);
        const Judgement judgement = judge(facts);
        QCOMPARE(sealWord(judgement.seal.state), seal);
        QByteArrayList lines;
        for (const Finding &finding : judgement.findings)
            lines.append(told(finding).section(u' ', 0, 1).toLatin1());
        for (const QByteArray &line : wanted) {
            const bool unwanted = line.startsWith('!');
            const QByteArray message = line + " among\n" + lines.join('\n');
            QVERIFY2(lines.contains(unwanted ? line.sliced(1) : line) != unwanted, message.constData());
        }
    }

private:
    static void hosts()
    {
        trap("T-35 TLSA on the backup only", twoWith({}, {good()}), "cracked", {"warning dane.tlsa.some-hosts"});
        trap("T-35 TLSA on the first only", twoWith({good()}, {}), "cracked", {"warning dane.tlsa.some-hosts"});
        trap("T-35 on both", twoWith({good()}, {good()}), "sealed", {"!warning dane.tlsa.some-hosts"});
        trap("T-36 addresses not signed", insecureAddress(withTlsa({good()})), "open",
             {"notice dane.tlsa.not-applicable-address", "!pass dane.tlsa.valid"});
        trap("T-36 addresses not signed, stale TLSA: nobody asks for it",
             insecureAddress(enforcing(withTlsa({stale()}))), "sealed",
             {"!error dane.tlsa.no-match", "!error dane.tlsa.lookup-error"});
        trap("T-36 addresses not signed, the TLSA lookup fails",
             insecureAddress(enforcing(withTlsa({})).tlsa(timedOut())), "sealed", {"!error dane.tlsa.lookup-error"});
        trap("T-45 MX not signed", withTlsa({good()}).mx({{10, "mx1.example.org"}}), "open",
             {"notice dane.tlsa.not-applicable-mx", "!pass dane.tlsa.valid"});
        trap("T-48 no trust anchor of our own",
             withTlsa({good()}).edit([](InspectionFacts &f) { f.vantage.validates = false; }), "unknown",
             {"!pass dane.tlsa.valid"});
    }
    static void lookups()
    {
        const DnsQuestion tlsa{u"_25._tcp.mx1.example.org"_s, RrType::Tlsa};
        trap("T-37 the lookup fails", withTlsa({}).tlsa(serverFailed(tlsa)), "blocked",
             {"error dane.tlsa.lookup-error", "!notice dane.tlsa.absent"});
        trap("T-37 the lookup fails under enforce", enforcing(withTlsa({})).tlsa(serverFailed(tlsa)), "blocked",
             {"error dane.tlsa.lookup-error"});
        trap("T-37 bogus", withTlsa({}).tlsa(bogus(tlsa, u"x"_s)), "blocked", {"error dane.tlsa.bogus"});
        trap("T-37 securely absent", enforcing(withTlsa({})).tlsa(noSuchName(tlsa, kSecure)), "sealed",
             {"notice dane.tlsa.absent", "!error dane.tlsa.lookup-error"});
        const DnsFacts goodEnd = tlsaAt(u"_25._tcp.mail.example.net"_s, {good()}),
                       staleEnd = tlsaAt(u"_25._tcp.mail.example.net"_s, {stale()}),
                       nothing = tlsaAt(u"_25._tcp.mail.example.net"_s, {});
        trap("T-44 at the end of the alias", aliased({}, goodEnd), "sealed", {"pass dane.tlsa.valid"});
        trap("T-44 the end goes first", aliased({good()}, staleEnd), "blocked", {"error dane.tlsa.no-match"});
        trap("T-44 then the alias itself", aliased({good()}, nothing), "sealed", {"pass dane.tlsa.valid"});
        trap("T-44 the end lies in an unsigned zone", aliased({good()}, {}, DnsSecurity::Insecure), "sealed",
             {"pass dane.tlsa.valid"});
        trap("T-44 never in between", aliased({}, nothing).edit([](InspectionFacts &f) {
            asAlias(f, f.hosts[0].tlsaAtAlias, {u"middle.example.org"_s});
            f.hosts[0].tlsa = tlsaAt(u"_25._tcp.mx1.example.org"_s, {});
            addFurther(f, u"_25._tcp.middle.example.org"_s, {good()});
        }),
             "open", {"warning dane.tlsa.cname-base", "!pass dane.tlsa.valid"});
    }
    static void records()
    {
        const QByteArray unusable = "error dane.tlsa.all-unusable", pkix = "warning dane.tlsa.usage-pkix";
        trap("T-40 usages 0 and 1 alone", withTlsa({stale(0), stale(1)}), "open",
             {unusable, pkix, "!pass dane.tlsa.valid"});
        trap("T-40 TLS is compulsory then", withTlsa({stale(1)}).noStarttls(), "blocked",
             {unusable, "error dane.tlsa.no-starttls"});
        trap("T-40 beside a good one", withTlsa({stale(1), good()}), "sealed", {pkix, "!error dane.tlsa.all-unusable"});
        trap("T-41 matching type 0", withTlsa({good(3, 1, 0)}), "sealed",
             {"pass dane.tlsa.valid", "notice dane.tlsa.matching-full"});
        trap("T-41 matching type 0 with something else in it", withTlsa({{3, 1, 0, QByteArray(32, 'x')}}), "open",
             {"error dane.tlsa.full-parse", unusable, "!pass dane.tlsa.valid"});
        trap("T-42 a stale 3 1 2 over a good 3 1 1", withTlsa({good(), stale(3, 1, 2)}), "blocked",
             {"error dane.tlsa.agility-inconsistent", "!pass dane.tlsa.valid", "!error dane.tlsa.no-match"});
        trap("T-43 2 0 1 of an issuer to come", withTlsa({good(), stale(2, 0, 1)}), "sealed",
             {"pass dane.tlsa.valid", "warning dane.tlsa.combination-unmatched"});
        trap("T-73 a record of the whole certificate", withTlsa({good(3, 0, 1)}), "sealed",
             {"pass dane.tlsa.valid", "notice dane.tlsa.usage3-cert"});
        trap("T-73 a record of the key", withTlsa({good()}), "sealed", {"pass dane.tlsa.usage3-cert"});
    }
    static void matching()
    {
        const TlsaRecord root = good(2, 0, 1);
        trap("T-38 usage 3: no names, no dates, no chain",
             withTlsa({tlsaOf(3, 1, 1, pki().expired)}).starttls({pki().expired.der}, ChainVerdict::Incomplete),
             "sealed", {"pass dane.tlsa.valid", "!error tls.expiry.expired", "!error tls.chain.incomplete"});
        trap("T-38 usage 2 by the domain's name", withTlsa({root}, served(pki().domainOnly)), "sealed",
             {"pass dane.tlsa.valid", "warning tls.name.domain-only"});
        trap("T-38 usage 2 by another name", withTlsa({root}, served(pki().otherName)), "blocked",
             {"error dane.tlsa.usage2-name"});
        trap("T-38 usage 2, expired", withTlsa({root}, served(pki().expired)), "blocked",
             {"error dane.tlsa.usage2-expired"});
        trap("T-38 a digest somewhere in the list is not enough",
             withTlsa({tlsaOf(2, 0, 1, pki().oldAuthority)}, {pki().good.der, pki().oldAuthority.der}), "blocked",
             {"error dane.tlsa.usage2-chain", "!pass dane.tlsa.valid"});
        trap("T-39 the root is not served", withTlsa({root}, {pki().good.der}), "blocked",
             {"error dane.tlsa.usage2-not-served", "!pass dane.tlsa.valid"});
        trap("T-39 not even when its whole certificate is in the record", withTlsa({good(2, 0, 0)}, {pki().good.der}),
             "blocked", {"error dane.tlsa.usage2-not-served"});
    }
    static void others()
    {
        trap("T-46 TLSA without STARTTLS", withTlsa({good()}).noStarttls(), "blocked",
             {"error dane.tlsa.no-starttls", "!pass dane.tlsa.valid"});
        trap("T-47 STARTTLS at the second contact only", withTlsa({good()}).noStarttls().edit([](InspectionFacts &f) {
            addTrial(f, SessionTrial::NoServerName, served(pki().good));
        }),
             "blocked", {"error dane.tlsa.selective-starttls"});
        trap("T-49 MTA-STS does not rescue DANE", enforcing(withTlsa({stale()})), "blocked",
             {"error dane.tlsa.no-match", "pass mta-sts.match.all"});
        trap("T-49 nor DANE MTA-STS",
             enforcing(withTlsa({tlsaOf(3, 1, 1, pki().selfSigned)})
                           .starttls({pki().selfSigned.der}, ChainVerdict::SelfSigned)),
             "blocked", {"pass dane.tlsa.valid", "error mta-sts.match.dane-conflict"});
    }
};

QTEST_APPLESS_MAIN(TrapsDaneTest)
#include "traps_dane_test.moc"
