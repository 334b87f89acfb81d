// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/seal_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

FactsBuilder with(const QList<TlsaRecord> &records, const QList<QByteArray> &certificates = served(pki().good))
{
    FactsBuilder builder = oneHost(kSecure);
    builder.host("mx1.example.org", kSecure).tlsa(records).address("192.0.3.1").starttls(certificates);
    return builder;
}

FactsBuilder withSecond(FactsBuilder first, const QList<TlsaRecord> &records)
{
    first.mx({{10, "mx1.example.org"}, {20, "mx2.example.org"}}, kSecure).host("mx2.example.org", kSecure);
    if (!records.isEmpty())
        first.tlsa(records);
    first.address("192.0.3.2").starttls(served(pki().good));
    return first;
}

QList<TlsaRecord> good311()
{
    return {tlsaOf(3, 1, 1, pki().good)};
}

} // namespace

class JudgeDaneTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgeDane};

private Q_SLOTS:
    void records_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString valid = u"pass dane.tlsa.valid mx1"_s, noMatch = u"error dane.tlsa.no-match mx1"_s,
                      unusable = u"error dane.tlsa.all-unusable mx1"_s;
        const TlsaRecord good = good311().constFirst();
        row("3 1 1", with({good}), {valid});
        row("2 0 1", with({tlsaOf(2, 0, 1, pki().root)}), {valid});
        row("T-28 stale", with({stale()}), {noMatch});
        row("swapped selector", with({{3, 1, 1, tlsaOf(3, 0, 1, pki().good).data}}),
            {u"error dane.tlsa.swapped-selector mx1"_s});
        row("T-40 usage 0 beside a good one", with({stale(0), good}), {u"warning dane.tlsa.usage-pkix mx1"_s, valid});
        row("T-40 usage 1 alone", with({stale(1)}), {u"warning dane.tlsa.usage-pkix mx1"_s, unusable});
        row("usage 4", with({stale(4), good}), {u"warning dane.tlsa.usage-unknown mx1"_s, valid});
        row("selector 2", with({stale(3, 2), good}), {u"warning dane.tlsa.selector-unknown mx1"_s, valid});
        row("matching 3", with({stale(3, 1, 3), good}), {u"warning dane.tlsa.matching-unknown mx1"_s, valid});
        row("short digest", with({{3, 1, 1, "short"}, good}), {u"error dane.tlsa.digest-length mx1"_s, valid});
        row("no data", with({{3, 1, 0, ""}}), {u"error dane.tlsa.syntax-field mx1"_s, unusable});
        row("T-41 no certificate in it", with({{3, 0, 0, "0"}, {3, 1, 0, pki().good.der}}),
            {u"error dane.tlsa.full-parse mx1"_s, u"error dane.tlsa.full-parse mx1"_s, unusable});
        row("T-41 the whole key, the whole certificate",
            with({tlsaOf(3, 1, 0, pki().good), tlsaOf(3, 0, 0, pki().good)}), {valid});
        row("T-42 stale 3 1 2", with({good, stale(3, 1, 2)}), {u"error dane.tlsa.agility-inconsistent mx1"_s});
        row("T-42 stale 3 1 1 under a good 3 1 2", with({tlsaOf(3, 1, 2, pki().good), stale()}), {valid});
        row("T-42 stale 3 1 2 beside a good 2 0 1", with({good, stale(3, 1, 2), tlsaOf(2, 0, 1, pki().root)}), {valid});
        row("T-39 anchor not served", with({tlsaOf(2, 0, 1, pki().root)}, {pki().good.der}),
            {u"error dane.tlsa.usage2-not-served mx1"_s});
        row("anchor of another chain", with({stale(2, 0, 1)}), {u"error dane.tlsa.usage2-not-served mx1"_s});
        row("anchor of another chain beside a stale key", with({stale(2, 0, 1), stale()}), {noMatch});
        row("served, but not the issuer",
            with({tlsaOf(2, 0, 1, pki().oldAuthority)}, {pki().good.der, pki().oldAuthority.der, pki().root.der}),
            {u"error dane.tlsa.usage2-chain mx1"_s});
        for (const TlsaRecord &record :
             {TlsaRecord{3, 0, 1, good.data}, TlsaRecord{2, 1, 1, good.data},
              TlsaRecord{3, 0, 1, tlsaOf(2, 0, 1, pki().root).data}, TlsaRecord{3, 1, 1, sha256Of(pki().good.pem)}})
            row(("swapped: " + toText(record).left(8).toLatin1()).constData(), with({record}),
                {u"error dane.tlsa.swapped-selector mx1"_s});
        row("swapped, another address to come", with({{3, 0, 1, good.data}}).address("192.0.3.2").edit(unfinished), {});
        const MadeCertificate former = makeCertificate(
            {.commonName = "CA", .isCa = true, .notBeforeDays = -9, .notAfterDays = -1}, &pki().root);
        const MadeCertificate renewed = makeCertificate({.commonName = "CA", .isCa = true}, &pki().root, former.key);
        row("an authority that was renewed with its key, both served",
            with({tlsaOf(2, 1, 1, renewed)},
                 {makeLeaf(renewed, {"mx1.example.org"}).der, former.der, renewed.der, pki().root.der}),
            {valid});
        row("usage 2, another name", with({tlsaOf(2, 0, 1, pki().root)}, served(pki().otherName)),
            {u"error dane.tlsa.usage2-name mx1"_s});
        row("usage 2, expired", with({tlsaOf(2, 0, 1, pki().root)}, served(pki().expired)),
            {u"error dane.tlsa.usage2-expired mx1"_s});
        row("T-38 usage 3, expired", with({tlsaOf(3, 1, 1, pki().expired)}, served(pki().expired)),
            {valid, u"info dane.tlsa.usage3-expired mx1"_s});
        row("T-46 no STARTTLS", with({good}).noStarttls(), {u"error dane.tlsa.no-starttls mx1"_s});
        row("T-46 no STARTTLS, all unusable", with({stale(0)}).noStarttls(),
            {u"warning dane.tlsa.usage-pkix mx1"_s, unusable, u"error dane.tlsa.no-starttls mx1"_s});
        row("STARTTLS refused", with({good}).editSession([](SmtpSession &s) { s.startTls->code = 454; }),
            {u"error dane.tlsa.no-starttls mx1"_s});
        row("handshake", with({good}).sessionFails(SmtpStage::Handshake, {FailureKind::TlsRejected, {}}),
            {u"error dane.tlsa.tls-failure mx1"_s});
        row("closed inside TLS", with({good}).editSession([](SmtpSession &s) {
            s.stage = SmtpStage::EhloInTls;
            s.ehloInTls.reset();
            s.failure = Failure{FailureKind::Closed, {}};
        }),
            {u"error dane.tlsa.tls-failure mx1"_s});
        row("one address stale", with({good}).address("192.0.3.2").starttls(served(pki().otherName)),
            {u"error dane.tlsa.no-match-address mx1"_s});
        row("one address refuses",
            with({good}).address("192.0.3.2").sessionFails(SmtpStage::Connect, {FailureKind::Refused, {}}), {valid});
        row("stale, one address to come", with({stale()}).address("192.0.3.2").edit(unfinished), {});
        row("good, one address to come", with({good}).address("192.0.3.2").edit(unfinished), {});
        row("one of three stale, one to come",
            with({good}).address("192.0.3.2").starttls(served(pki().otherName)).address("192.0.3.3").edit(unfinished),
            {u"error dane.tlsa.no-match-address mx1"_s});
        row("nobody answers", with({good}).sessionFails(SmtpStage::Connect, timedOut()), {});
    }
    void records() { m_table.compare(); }

    void lookups_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const DnsQuestion tlsa{u"_25._tcp.mx1.example.org"_s, RrType::Tlsa},
            atAlias{u"_25._tcp.mail.example.net"_s, RrType::Tlsa};
        const QString fails = u"error dane.tlsa.lookup-error mx1"_s, isBogus = u"error dane.tlsa.bogus mx1"_s;
        const auto lookup = [](const Observed<DnsFacts> &answer) { return with(good311()).tlsa(answer); };
        const auto alias = [](const Observed<DnsFacts> &answer) {
            return with(good311()).edit([&answer](InspectionFacts &f) {
                f.hosts[0].a = answeredThrough({u"mx1.example.org"_s, RrType::A}, {u"mail.example.net"_s},
                                               {addressRdata(u"192.0.3.1"_s)}, kSecure);
                f.hosts[0].tlsaAtAlias = answer;
            });
        };
        row("T-37 SERVFAIL", lookup(serverFailed(tlsa)), {fails});
        row("T-37 times out", lookup(timedOut()), {fails});
        row("the resolver fails", lookup(resolversOwn()), {u"cannot-tell dane.tlsa.lookup-error mx1"_s});
        row("the resolver fails for A: told with the MX hosts",
            with(good311()).edit([](InspectionFacts &f) { f.hosts[0].a = resolversOwn(); }), {});
        row("the resolver fails for A, the servers for TLSA",
            lookup(timedOut()).edit([](InspectionFacts &f) { f.hosts[0].a = resolversOwn(); }), {});
        row("T-37 bogus", lookup(bogus(tlsa, u"x"_s)), {isBogus});
        row("stopped", lookup(cancelled()).edit(unfinished), {});
        row("not yet", lookup({}).edit(unfinished), {});
        row("T-44 at the alias' end: SERVFAIL", alias(serverFailed(atAlias)), {fails});
        row("T-44 at the alias' end: bogus", alias(bogus(atAlias, u"x"_s)), {isBogus});
        row("T-44 at the alias' end: nothing", alias(noSuchName(atAlias, kSecure)), {u"pass dane.tlsa.valid mx1"_s});
        row("T-44 at the alias' end: not yet", alias({}).edit(unfinished), {});
        row("A fails: told with the MX hosts",
            with(good311()).edit([](InspectionFacts &f) { f.hosts[0].a = timedOut(); }), {});
        row("T-37 absent", lookup(noSuchName(tlsa, kSecure)), {u"notice dane.tlsa.absent"_s});
        row("absent without an address of today", lookup(noSuchType(tlsa, kSecure)), {u"notice dane.tlsa.absent"_s});
        row("T-36 addresses insecure", with(good311()).edit([](InspectionFacts &f) {
            f.hosts[0].a.value()->answer.security = DnsSecurity::Insecure;
        }),
            {u"notice dane.tlsa.not-applicable-address mx1"_s});
        row("T-36 addresses insecure, no TLSA", lookup(noSuchName(tlsa)).edit([](InspectionFacts &f) {
            f.hosts[0].a.value()->answer.security = DnsSecurity::Insecure;
        }),
            {});
        row("unsigned TLSA", with({}).tlsa(good311(), DnsSecurity::Insecure), {u"warning dane.tlsa.unsigned mx1"_s});
        row("unsigned TLSA, addresses insecure", with({}).tlsa(good311(), DnsSecurity::Insecure).edit([](auto &f) {
            f.hosts[0].a.value()->answer.security = DnsSecurity::Insecure;
        }),
            {u"warning dane.tlsa.unsigned mx1"_s});
        row("unsigned TLSA, MX insecure",
            oneHost().host("mx1.example.org").tlsa(good311()).address("192.0.3.1").starttls(served(pki().good)),
            {u"notice dane.tlsa.not-applicable-mx mx1"_s, u"warning dane.tlsa.unsigned mx1"_s});
        row("T-45 MX insecure", with(good311()).mx({{10, "mx1.example.org"}}),
            {u"notice dane.tlsa.not-applicable-mx mx1"_s});
        row("MX insecure, no TLSA",
            oneHost().host("mx1.example.org").tlsa(noSuchName(tlsa)).address("192.0.3.1").starttls({}), {});
        row("T-48 no trust anchor", with(good311()).edit([](InspectionFacts &f) { f.vantage.validates = false; }), {});
        row("T-35 some hosts", withSecond(with(good311()), {}),
            {u"pass dane.tlsa.valid mx1"_s, u"warning dane.tlsa.some-hosts"_s});
        row("T-35 some hosts, the second's are unusable", withSecond(with(good311()), {stale(1)}),
            {u"pass dane.tlsa.valid mx1"_s, u"warning dane.tlsa.usage-pkix mx2"_s,
             u"error dane.tlsa.all-unusable mx2"_s, u"warning dane.tlsa.some-hosts"_s});
        const QStringList unusable{u"warning dane.tlsa.usage-pkix mx1"_s, u"error dane.tlsa.all-unusable mx1"_s};
        row("the first's are unusable, the second has none", withSecond(with({stale(1)}), {}),
            unusable + QStringList{u"warning dane.tlsa.some-hosts"_s});
        row("unusable everywhere", withSecond(with({stale(1)}), {stale(1)}),
            unusable + QStringList(unusable).replaceInStrings(u"mx1"_s, u"mx2"_s));
        row("T-35 some hosts, the first still to come", withSecond(lookup({}), {}).edit(unfinished), {});
        const auto elsewhere = [](FactsBuilder builder) {
            builder.mx({{10, "mx1.example.org"}, {20, "mx2.example.org"}}, kSecure)
                .host("mx2.example.org")
                .address("192.0.3.2")
                .starttls({});
            return builder;
        };
        row("T-35 the second host in an unsigned zone", elsewhere(with(good311())),
            {u"pass dane.tlsa.valid mx1"_s, u"warning dane.tlsa.some-hosts"_s});
        row("both without, the second in an unsigned zone", elsewhere(lookup(noSuchName(tlsa, kSecure))),
            {u"notice dane.tlsa.absent"_s});
        row("absence that nobody signed is no proof", lookup(noSuchName(tlsa)), {});
        row("all hosts", withSecond(with(good311()), good311()),
            {u"pass dane.tlsa.valid mx1"_s, u"pass dane.tlsa.valid mx2"_s});
        row("no host", withSecond(lookup(noSuchName(tlsa, kSecure)), {}), {u"notice dane.tlsa.absent"_s});
    }
    void lookups() { m_table.compare(); }

    void usage2NameShowsBothSides()
    {
        FactsBuilder builder = with({tlsaOf(2, 0, 1, pki().root)}, served(pki().otherName));
        builder.edit([](InspectionFacts &f) {
            f.hosts[0].a = answeredThrough({u"mx1.example.org"_s, RrType::A}, {u"mail.example.com"_s},
                                           {addressRdata(u"192.0.3.1"_s)}, kSecure);
            f.hosts[0].tlsaAtAlias = answered({u"_25._tcp.mail.example.com"_s, RrType::Tlsa},
                                              {tlsaRdata(2, 0, 1, tlsaOf(2, 0, 1, pki().root).data)}, kSecure);
        });
        InspectionFacts facts = builder.facts();
        facts.finishedAt = pki().now;
        const Findings findings = judgeDane(readDomain(facts));
        QCOMPARE(told(findings), QStringList{u"error dane.tlsa.usage2-name mx1"_s});
        QCOMPARE(findings.constFirst().seen, QStringList{u"DNS:mail.example.net"_s});
        QCOMPARE(findings.constFirst().expected, (QStringList{u"DNS:mail.example.com"_s, u"DNS:example.org"_s}));
        QVERIFY(findings.constFirst().details.contains(Detail{Slot::Name, u"mail.example.com"_s}));
    }

    void everyCheckIsYielded() { QCOMPARE(m_table.never(Check::DaneValid, Check::DaneTlsFailure), QStringList()); }
};

QTEST_APPLESS_MAIN(JudgeDaneTest)
#include "dane_test.moc"
