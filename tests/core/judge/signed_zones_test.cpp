// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/signed_zone.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

//! What holds of the zone as it should be, each by its last word; a row names what differs.
const QStringList kHolds = {u"rrsig-expired"_s,
                            u"rrsig-expiring"_s,
                            u"rrsig-too-long"_s,
                            u"rrsig-inception-future"_s,
                            u"ds-without-dnskey"_s,
                            u"dnskey-without-ds"_s,
                            u"algorithm-deprecated"_s,
                            u"ds-digest-sha1"_s,
                            u"key-small"_s,
                            u"ds-ttl"_s,
                            u"denial-broken mx1"_s,
                            u"mx-secure-host-insecure mx1"_s};

//! \param changes  "error rrsig-expired" stands for the pass, "-key-small" takes it away, others are put in
QStringList expected(const QStringList &changes, const QStringList &order = {})
{
    QStringList lines;
    for (const QString &word : order.isEmpty() ? kHolds : order) {
        QString line = u"pass dns.dnssec."_s + word;
        for (const QString &change : changes) {
            if (change == u'-' + word)
                line.clear();
            else if (change.section(u' ', 1) == word)
                line = change.section(u' ', 0, 0) + u" dns.dnssec."_s + word;
        }
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

QStringList withNsec3(const QStringList &changes)
{
    QStringList order = kHolds;
    for (const QString &word : {u"nsec3-optout"_s, u"nsec3-salt"_s, u"nsec3-iterations"_s})
        order.insert(10, word);
    return expected(changes, order);
}

SignedZone lasting(int hoursBefore, int hoursAfter)
{
    return zoneWith([=](SignedZone &z) {
        z.signature.inception = inHours(-hoursBefore);
        z.signature.expiration = inHours(hoursAfter);
    });
}

FactsBuilder mxIs(const SignedZone &zone, DnsSecurity security)
{
    return zone.builder().edit([&zone, security](InspectionFacts &f) {
        f.mx = zone.sign({u"example.org"_s, RrType::Mx}, {mxRdata(10, u"mx1.example.org"_s)}, security);
    });
}

} // namespace

class JudgeSignedZonesTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgeSignedZones};

private Q_SLOTS:
    void signatures_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        row("all well", SignedZone().builder(), expected({}));
        row("half of three weeks is over", lasting(240, 264).builder(), expected({}));
        row("two days and a half of two weeks are left", lasting(276, 60).builder(),
            expected({u"warning rrsig-expiring"_s}));
        row("three days and an hour are left", lasting(263, 73).builder(), expected({}));
        row("an hour is left", lasting(335, 1).builder(), expected({u"warning rrsig-expiring"_s}));
        row("signed on the fly for two days, a day ago", lasting(25, 23).builder(), expected({}));
        row("signed on the fly for two hours", lasting(1, 1).builder(), expected({}));
        row("signed on the fly for two days, nearly over", lasting(44, 4).builder(),
            expected({u"warning rrsig-expiring"_s}));
        row("200 days", lasting(24, 199 * 24).builder(), expected({u"notice rrsig-too-long"_s}));
        row("180 days", lasting(24, 179 * 24).builder(), expected({}));
        row("a second signature lives on", mxIs(lasting(335, 1), kSecure).edit([](InspectionFacts &f) {
            for (FurtherLookup &further : f.further) // those of the keys live on, too
                if (further.question.type == RrType::Dnskey)
                    further.lookup = SignedZone().sign(further.question, {SignedZone().key});
            const DnsQuestion mx{u"example.org"_s, RrType::Mx};
            const SignedZone old = lasting(335, 1), fresh;
            f.mx = replied(mx,
                           {{mx.name, RrType::Mx, mxRdata(10, f.hosts[0].name)},
                            signatureOver(mx.name, RrType::Mx, old.signature),
                            signatureOver(mx.name, RrType::Mx, fresh.signature)},
                           kSecure);
        }),
            expected({}));
        row("only a signature that no DS trusts lives on", SignedZone().builder().edit([](InspectionFacts &f) {
            const DnsQuestion keys{u"example.org"_s, RrType::Dnskey};
            const SignedZone zone;
            SignatureToWrite trusted = lasting(335, 1).signature, other = zone.signature;
            trusted.keyTag = keyTag(zone.key);
            other.keyTag = trusted.keyTag + 1;
            answerFurther(f, replied(keys,
                                     {{keys.name, RrType::Dnskey, zone.key},
                                      signatureOver(keys.name, RrType::Dnskey, trusted),
                                      signatureOver(keys.name, RrType::Dnskey, other)},
                                     kSecure));
        }),
            expected({u"warning rrsig-expiring"_s}));
        row("the keys of another zone have no answer", SignedZone().builder().edit([](InspectionFacts &f) {
            f.mtaSts.a = signedReply({u"mta-sts.example.org"_s, RrType::A}, {addressRdata(u"192.0.2.80"_s)},
                                     {u"mta-sts.example.org"_s, inHours(-24), inHours(240)});
            answerFurther(f, serverFailed({u"mta-sts.example.org"_s, RrType::Ds}));
        }),
            {u"pass dns.dnssec.denial-broken mx1"_s, u"pass dns.dnssec.mx-secure-host-insecure mx1"_s});
        row("still to answer", SignedZone().builder().edit([](InspectionFacts &f) { f.further.clear(); }),
            {u"pass dns.dnssec.denial-broken mx1"_s, u"pass dns.dnssec.mx-secure-host-insecure mx1"_s});
        row("not over yet", SignedZone().builder().edit(unfinished),
            {u"pass dns.dnssec.denial-broken mx1"_s, u"pass dns.dnssec.mx-secure-host-insecure mx1"_s});
    }
    void signatures() { m_table.compare(); }

    void broken_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QStringList rest = {u"-mx-secure-host-insecure mx1"_s, u"-rrsig-expiring"_s,
                                  u"-rrsig-inception-future"_s};
        const auto bogusMx = [](const SignedZone &zone) { return mxIs(zone, DnsSecurity::Bogus); };
        row("expired", bogusMx(lasting(400, -10)).edit([](InspectionFacts &f) {
            answerFurther(
                f, lasting(400, -10).sign({u"example.org"_s, RrType::Dnskey}, {SignedZone().key}, DnsSecurity::Bogus));
        }),
            expected({u"error rrsig-expired"_s, u"-rrsig-expiring"_s, u"-rrsig-too-long"_s,
                      u"-rrsig-inception-future"_s, u"-ds-without-dnskey"_s, u"-algorithm-deprecated"_s,
                      u"-key-small"_s, u"-ds-ttl"_s, u"-mx-secure-host-insecure mx1"_s}));
        row("expired an hour ago, some validators are lenient", lasting(335, -1).builder(),
            expected(
                {u"error rrsig-expired"_s, u"-rrsig-expiring"_s, u"-rrsig-too-long"_s, u"-rrsig-inception-future"_s}));
        row("not valid yet", bogusMx(lasting(-10, 400)).edit([](InspectionFacts &f) {
            answerFurther(f, SignedZone().sign({u"example.org"_s, RrType::Dnskey}, {SignedZone().key}));
        }),
            expected({u"-rrsig-expired"_s, u"-rrsig-expiring"_s, u"error rrsig-inception-future"_s,
                      u"-mx-secure-host-insecure mx1"_s}));
        row("the validator alone knows that it expired", SignedZone().builder().edit([](InspectionFacts &f) {
            f.mx = bogus({u"example.org"_s, RrType::Mx},
                         u"validation failure <x. MX IN>: signature expired from 1.1.1.1"_s);
        }),
            expected({u"error rrsig-expired"_s, u"-rrsig-expiring"_s, u"-rrsig-inception-future"_s,
                      u"-mx-secure-host-insecure mx1"_s}));
        row("an unknown cause", bogusMx(SignedZone()),
            expected({u"-rrsig-expired"_s, u"-rrsig-expiring"_s, u"-rrsig-inception-future"_s,
                      u"-mx-secure-host-insecure mx1"_s}));
        row("expired in an unsigned zone", mxIs(lasting(400, -10), DnsSecurity::Insecure).edit([](InspectionFacts &f) {
            f.hosts.clear();
            answerFurther(f, replied({u"example.org"_s, RrType::Ds}, {}, kSecure));
            answerFurther(f, lasting(400, -10).sign({u"example.org"_s, RrType::Dnskey}, {SignedZone().key},
                                                    DnsSecurity::Insecure));
        }),
            {u"warning dns.dnssec.dnskey-without-ds"_s});
    }
    void broken() { m_table.compare(); }

    void keys_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QByteArray other = dnskeyRdata(257, 13, QByteArray(64, 'o'));
        const QStringList bogusKeys = {
            u"error ds-without-dnskey"_s, u"-rrsig-expired"_s, u"-rrsig-expiring"_s, u"-rrsig-inception-future"_s,
            u"-algorithm-deprecated"_s,   u"-key-small"_s,     u"-ds-ttl"_s};
        row("the DS fits no key", zoneWith([&](SignedZone &z) {
                                      z.ds = {dsRdataFor(u"example.org"_s, other)};
                                      z.keysAre = DnsSecurity::Bogus;
                                  }).builder(),
            expected(bogusKeys));
        row("the DS has the tag but not the digest", zoneWith([](SignedZone &z) {
                                                         z.ds = {dsRdata(keyTag(z.key), 13, 2, QByteArray(32, 'x'))};
                                                         z.keysAre = DnsSecurity::Bogus;
                                                     }).builder(),
            expected(bogusKeys));
        row("a DS, and no key at all", SignedZone().builder().edit([](InspectionFacts &f) {
            answerFurther(f, replied({u"example.org"_s, RrType::Dnskey}, {}, DnsSecurity::Bogus));
        }),
            expected(bogusKeys));
        row("a second DS without key belongs to a rollover",
            zoneWith([&](SignedZone &z) { z.ds.append(dsRdataFor(u"example.org"_s, other)); }).builder(), expected({}));
        row("the DS fits, yet the keys are bogus",
            zoneWith([](SignedZone &z) { z.keysAre = DnsSecurity::Bogus; }).builder(),
            expected({u"-ds-without-dnskey"_s, u"-rrsig-expired"_s, u"-rrsig-expiring"_s, u"-rrsig-inception-future"_s,
                      u"-algorithm-deprecated"_s, u"-key-small"_s, u"-ds-ttl"_s}));
        row("RSASHA1", keyed(dnskeyRdata(257, 7, rsaKey(256))).builder(),
            expected({u"warning algorithm-deprecated"_s}));
        row("RSASHA256", keyed(dnskeyRdata(257, 8, rsaKey(256))).builder(), expected({}));
        row("1024 bits", keyed(dnskeyRdata(257, 8, rsaKey(128))).builder(), expected({u"warning key-small"_s}));
        row("a revoked key does not count",
            zoneWith([](SignedZone &z) { z.keys.append(dnskeyRdata(257 | 128, 5, rsaKey(64))); }).builder(),
            expected({}));
        row("SHA-1 alone", zoneWith([](SignedZone &z) { z.ds = {dsRdataFor(u"example.org"_s, z.key, 1)}; }).builder(),
            expected({u"warning ds-digest-sha1"_s}));
        row("SHA-1 beside SHA-256",
            zoneWith([](SignedZone &z) { z.ds.append(dsRdataFor(u"example.org"_s, z.key, 1)); }).builder(),
            expected({}));
        row("SHA-384", zoneWith([](SignedZone &z) { z.ds = {dsRdataFor(u"example.org"_s, z.key, 4)}; }).builder(),
            expected({}));
        row("two days for the DS", zoneWith([](SignedZone &z) { z.dsTtl = 172800; }).builder(),
            expected({u"info ds-ttl"_s}));
        QStringList order = kHolds;
        order.insert(10, u"cds-pending"_s);
        const auto cds = [](const QByteArrayList &wanted) {
            return SignedZone().builder().edit([&wanted](InspectionFacts &f) {
                answerFurther(f, answered({u"example.org"_s, RrType::Cds}, wanted, kSecure));
                answerFurther(f, noSuchType({u"example.org"_s, RrType::Cdnskey}, kSecure));
            });
        };
        row("CDS as DS", cds(SignedZone().ds), expected({}, order));
        row("CDS for another key", cds({dsRdataFor(u"example.org"_s, other)}),
            expected({u"info cds-pending"_s}, order));
        row("no CDS", cds({}), expected({}));
        row("CDNSKEY for another key", SignedZone().builder().edit([&other](InspectionFacts &f) {
            answerFurther(f, noSuchType({u"example.org"_s, RrType::Cds}, kSecure));
            answerFurther(f, answered({u"example.org"_s, RrType::Cdnskey}, {other}, kSecure));
        }),
            expected({u"info cds-pending"_s}, order));
    }
    void keys() { m_table.compare(); }

    void denials_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        row("NSEC3 as it should be", nsec3(false, 0, {}).builder(), withNsec3({}));
        row("iterations", nsec3(false, 10, {}).builder(), withNsec3({u"notice nsec3-iterations"_s}));
        row("salt", nsec3(false, 0, "salt").builder(), withNsec3({u"notice nsec3-salt"_s}));
        row("opt-out", nsec3(true, 0, {}).builder(), withNsec3({u"notice nsec3-optout"_s}));
        // The flag of NSEC3PARAM is zero whatever the NSEC3 records have (RFC 5155 section 4.1.2).
        const RecordToWrite param{u"example.org"_s, RrType::Nsec3param, nsec3paramRdata(0, {})};
        row("NSEC3PARAM alone", zoneWith([&](SignedZone &z) { z.denial = {param}; }).builder(),
            withNsec3({u"-nsec3-optout"_s}));
        const auto beside = [&param](SignedZone zone) {
            zone.denial.prepend(param);
            return zone.builder();
        };
        row("NSEC3PARAM beside NSEC3", beside(nsec3(false, 0, {})), withNsec3({}));
        row("NSEC3PARAM beside opt-out", beside(nsec3(true, 0, {})), withNsec3({u"notice nsec3-optout"_s}));
        row("NSEC3PARAM of another zone alone", nsec3(false, 0, {}).builder().edit([&](InspectionFacts &f) {
            SignedZone other;
            other.signature.signer = u"mta-sts.example.org"_s;
            other.ds = {dsRdataFor(other.signature.signer, other.key)};
            f.mtaSts.a = other.sign({other.signature.signer, RrType::A}, {addressRdata(u"192.0.2.80"_s)});
            SignatureToWrite parent = SignedZone().signature;
            parent.keyTag = keyTag(SignedZone().key);
            answerFurther(f, signedReply({other.signature.signer, RrType::Ds}, other.ds, parent));
            answerFurther(f, other.sign({other.signature.signer, RrType::Dnskey}, other.keys));
            answerFurther(f, replied({other.signature.signer, RrType::Nsec3param},
                                     {{other.signature.signer, RrType::Nsec3param, nsec3paramRdata(0, {})}}, kSecure));
        }),
            withNsec3({u"-nsec3-optout"_s}));
        row("opt-out of the registry",
            zoneWith([](SignedZone &z) {
                z.denial = {{u"0p9mhaveqvm6t7vbl5lop2u3t2rp3tom.org"_s, RrType::Nsec3, nsec3Rdata(true, 5, "salt")}};
            }).builder(),
            expected({}));
        const DnsQuestion tlsa{u"_25._tcp.mx1.example.org"_s, RrType::Tlsa}, a{tlsa.name, RrType::A};
        const auto tlsaIs = [](const Observed<DnsFacts> &answer) { return SignedZone().builder().tlsa(answer); };
        const QStringList unproven = expected(
            {u"error denial-broken mx1"_s, u"-rrsig-expired"_s, u"-rrsig-expiring"_s, u"-rrsig-inception-future"_s});
        row("absence is not proven", tlsaIs(replied(tlsa, {}, DnsSecurity::Bogus)), unproven);
        row("the records are there and bogus",
            tlsaIs(replied(tlsa, {{tlsa.name, RrType::Tlsa, tlsaRdata(3, 1, 1, "x")}}, DnsSecurity::Bogus)),
            expected(
                {u"-denial-broken mx1"_s, u"-rrsig-expired"_s, u"-rrsig-expiring"_s, u"-rrsig-inception-future"_s}));
        row("absence was proven, until yesterday", tlsaIs([&] {
                SignatureToWrite old = lasting(400, -24).signature;
                return replied(tlsa, {}, DnsSecurity::Bogus, {signatureOver(u"mx1.example.org"_s, RrType::Nsec, old)});
            }()),
            expected({u"-denial-broken mx1"_s, u"error rrsig-expired"_s, u"-rrsig-expiring"_s,
                      u"-rrsig-inception-future"_s}));
        row("no TLSA answer, and another type shows that nothing is proven",
            tlsaIs(serverFailed(tlsa)).edit([&a](InspectionFacts &f) {
                answerFurther(f, replied(a, {}, DnsSecurity::Bogus));
            }),
            expected({u"error denial-broken mx1"_s}));
        row("no TLSA answer, another type is denied well", tlsaIs(serverFailed(tlsa)).edit([&a](InspectionFacts &f) {
            answerFurther(f, replied(a, {}, kSecure, {}, 3));
        }),
            expected({u"-denial-broken mx1"_s}));
        const Observed<DnsFacts> there = answered(tlsa, {tlsaRdata(3, 1, 1, QByteArray(32, 'x'))}, kSecure);
        const auto above = [&](const DnsFacts &answer) {
            return tlsaIs(there).edit([&answer](InspectionFacts &f) { answerFurther(f, answer); });
        };
        const DnsQuestion upper{u"_tcp.mx1.example.org"_s, RrType::A};
        QStringList order = kHolds;
        order.replace(10, u"empty-nonterminal mx1"_s);
        row("the name above is denied", above(noSuchName(upper, kSecure)),
            expected({u"error empty-nonterminal mx1"_s}, order));
        row("the name above has nothing", above(noSuchType(upper, kSecure)), expected({}, order));
        row("the name above was not asked", tlsaIs(there), expected({u"-denial-broken mx1"_s}));
    }
    void denials() { m_table.compare(); }

    void names_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const auto hostIs = [](DnsSecurity security) {
            FactsBuilder builder = oneHost(kSecure);
            return builder.host("mx1.example.org", security).address("192.0.3.1");
        };
        row("an unsigned host", hostIs(DnsSecurity::Insecure), {u"notice dns.dnssec.mx-secure-host-insecure mx1"_s});
        row("the addresses are still to come", hostIs(kSecure).edit([](InspectionFacts &f) {
            unfinished(f);
            f.hosts[0].a = {};
        }),
            {u"pass dns.dnssec.denial-broken mx1"_s});
        const auto link = [](const QString &name, const QString &target, DnsSecurity security) {
            return answered({name, RrType::Cname}, {wireName(target)}, security);
        };
        const auto alias = [&](DnsSecurity first, DnsSecurity second, DnsSecurity all) {
            return oneHost(kSecure).host("mx1.example.org", all).edit([=](InspectionFacts &f) {
                const QStringList chain{u"a.example.net"_s, u"b.example.com"_s};
                f.hosts[0].a = answeredThrough({u"mx1.example.org"_s, RrType::A}, chain, {addressRdata(u"192.0.3.1"_s)},
                                               all);
                f.hosts[0].aaaa = answeredThrough({u"mx1.example.org"_s, RrType::Aaaa}, chain, {}, all);
                f.hosts[0].tlsa = noSuchName({u"_25._tcp.mx1.example.org"_s, RrType::Tlsa}, kSecure);
                answerFurther(f, link(u"mx1.example.org"_s, chain[0], first));
                answerFurther(f, link(chain[0], chain[1], second));
            });
        };
        constexpr auto kNot = DnsSecurity::Insecure;
        row("every link is signed", alias(kSecure, kSecure, kSecure),
            {u"pass dns.dnssec.denial-broken mx1"_s, u"pass dns.dnssec.mx-secure-host-insecure mx1"_s,
             u"pass dns.dnssec.alias-insecure-link mx1"_s});
        row("the second link is not", alias(kSecure, kNot, kNot), {u"warning dns.dnssec.alias-insecure-link mx1"_s});
        row("the end is not", alias(kSecure, kSecure, kNot), {u"warning dns.dnssec.alias-insecure-link mx1"_s});
        row("no link is", alias(kNot, kNot, kNot), {});
        row("a link that is not told", alias(kSecure, kNot, kNot).edit([](InspectionFacts &f) { f.further.clear(); }),
            {});
        const auto policyIs = [](DnsSecurity security) {
            return FactsBuilder("example.org")
                .mx({{10, "mx1.example.net"}})
                .stsRecords({kRecord}, security)
                .policyHost({"192.0.2.80"}, security);
        };
        row("the names of the policy are signed", policyIs(kSecure), {u"pass dns.dnssec.policy-names-signed"_s});
        row("the names of the policy are not", policyIs(kNot), {u"info dns.dnssec.policy-names-signed"_s});
        row("no policy", FactsBuilder("example.org").mx({{10, "mx1.example.net"}}), {});
    }
    void names() { m_table.compare(); }

    void silent_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        row("nothing is validated",
            lasting(335, 1).builder().edit([](InspectionFacts &f) { f.vantage.validates = false; }), {});
        row("no such domain", FactsBuilder("example.org").mx(noSuchName({u"example.org"_s, RrType::Mx}, kSecure)), {});
        row("T-54 null MX", oneHost().mx({{0, ""}}, kSecure), {});
    }
    void silent() { m_table.compare(); }

    //! While further answers are still to come, nothing is said that they could take back.
    void saysNothingTooEarly()
    {
        for (const SignedZone &zone :
             {SignedZone(), lasting(335, 1), nsec3(true, 5, "x"), keyed(dnskeyRdata(257, 5, rsaKey(64)))}) {
            InspectionFacts whole = zone.builder().facts();
            whole.finishedAt = pki().now;
            const QStringList known = told(judgeSignedZones(readDomain(whole)));
            for (unsigned lost = 0; lost < 1u << whole.further.size(); ++lost) {
                InspectionFacts part = whole;
                unfinished(part);
                for (qsizetype i = 0; i < part.further.size(); ++i) {
                    if (lost >> i & 1)
                        part.further[i].lookup = {};
                }
                for (const QString &line : told(judgeSignedZones(readDomain(part))))
                    QVERIFY2(known.contains(line), qPrintable(line));
            }
        }
    }

    void everyCheckIsYielded()
    {
        QCOMPARE(m_table.never(Check::DnssecDsWithoutDnskey, Check::DnssecPolicyNamesSigned), QStringList());
    }
};

QTEST_APPLESS_MAIN(JudgeSignedZonesTest)
#include "signed_zones_test.moc"
