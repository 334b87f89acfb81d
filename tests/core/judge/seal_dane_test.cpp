// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/dane_domains.h"
#include "tests/core/threats/seal_agreement.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

class SealDaneTest : public QObject
{
    Q_OBJECT

    QSet<int> m_reasons;

    void compare()
    {
        QFETCH(InspectionFacts, facts);
        QFETCH(QString, expected);
        const SealVerdict verdict = judgeSeal(readDomain(facts));
        m_reasons.insert(int(verdict.reason));
        QCOMPARE(told(verdict), expected);
        QCOMPARE(disagreement(facts, verdict), QString());
    }

private Q_SLOTS:
    void usages_data()
    {
        columns();
        const MadeCertificate &good = pki().good;
        const MadeCertificate &root = pki().root;
        const QString holds = u"sealed DaneHolds +mx1"_s;
        const QString fails = u"blocked DaneFitsNoHost -mx1:TlsaMismatch"_s;
        row("3 1 1", dane({tlsaOf(3, 1, 1, good)}), holds);
        row("3 0 1", dane({tlsaOf(3, 0, 1, good)}), holds);
        row("3 1 2", dane({tlsaOf(3, 1, 2, good)}), holds);
        row("3 1 0", dane({tlsaOf(3, 1, 0, good)}), holds);
        row("stale", dane({stale()}), fails);
        row("swapped selector", dane({{3, 1, 1, tlsaOf(3, 0, 1, good).data}}), fails);
        row("stale beside the present one", dane({stale(), tlsaOf(3, 1, 1, good)}), holds);
        row("usage 3 counts the leaf alone", dane({tlsaOf(3, 1, 1, root)}), fails);
        row("T-38 usage 3, expired", dane({tlsaOf(3, 1, 1, pki().expired)}, served(pki().expired)), holds);
        row("T-38 usage 3, another name", dane({tlsaOf(3, 1, 1, pki().otherName)}, served(pki().otherName)), holds);
        row("T-38 usage 3, self-signed",
            dane({tlsaOf(3, 1, 1, pki().selfSigned)}, {pki().selfSigned.der}, ChainVerdict::SelfSigned), holds);
        row("2 0 1", dane({tlsaOf(2, 0, 1, root)}), holds);
        row("2 1 1", dane({tlsaOf(2, 1, 1, root)}), holds);
        row("T-39 usage 2, anchor not served", dane({tlsaOf(2, 0, 1, root)}, {good.der}), fails);
        row("usage 2 of the leaf itself", dane({tlsaOf(2, 0, 1, good)}), fails);
        row("usage 2, self-signed", dane({tlsaOf(2, 0, 1, pki().selfSigned)}, {pki().selfSigned.der}), fails);
        row("usage 2, no chain to the anchor",
            dane({tlsaOf(2, 0, 1, pki().selfSigned)}, {good.der, pki().selfSigned.der}), fails);
        row("usage 2, expired", dane({tlsaOf(2, 0, 1, root)}, served(pki().expired)), fails);
        row("usage 2, another name", dane({tlsaOf(2, 0, 1, root)}, served(pki().otherName)), fails);
        row("T-38 usage 2, the next-hop domain's name", dane({tlsaOf(2, 0, 1, root)}, served(pki().domainOnly)), holds);
        row("usage 2, no DNS name: the common name counts", dane({tlsaOf(2, 0, 1, root)}, served(pki().nameless)),
            holds);
        row("usage 2, no DNS name, another common name",
            dane({tlsaOf(2, 0, 1, root)}, served(makeCertificate({.commonName = "mx9.example.org"}, &root))), fails);
        row("usage 2, a DNS name: the common name does not count",
            dane({tlsaOf(2, 0, 1, root)},
                 served(makeCertificate({.commonName = "mx1.example.org", .dnsNames = {"mx9.example.org"}}, &root))),
            fails);
        row("usage 2, expired intermediate",
            dane({tlsaOf(2, 0, 1, root)}, {pki().underOld.der, pki().oldAuthority.der, root.der}), fails);
        row("usage 2, the anchor below the expired one",
            dane({tlsaOf(2, 0, 1, root)}, {good.der, pki().oldAuthority.der, root.der}), holds);
        row("T-42 a stale 3 1 2 breaks a good 3 1 1", dane({tlsaOf(3, 1, 1, good), stale(3, 1, 2)}), fails);
        row("T-42 a good 3 1 2 beside a stale 3 1 1", dane({stale(), tlsaOf(3, 1, 2, good)}), holds);
        row("T-42 agility is within usage and selector", dane({tlsaOf(3, 1, 1, good), stale(3, 0, 2)}), holds);
        row("T-42 the octets themselves always count", dane({tlsaOf(3, 1, 0, good), stale(3, 1, 2)}), holds);
        row("T-42 an unusable 3 1 2 outdoes nothing", dane({tlsaOf(3, 1, 1, good), {3, 1, 2, "short"}}), holds);
        row("T-40 usage 1 alone: TLS without authentication", dane({tlsaOf(1, 1, 1, good)}),
            u"open TlsaNotUsable -mx1:NoTlsa"_s);
        row("T-40 all unusable, and no STARTTLS", dane({stale(0)}).noStarttls(),
            u"blocked DaneFitsNoHost -mx1:NoStartTls"_s);
        row("T-40 all unusable under enforce", withSts(dane({stale(9)}), "enforce"), u"sealed MtaStsHolds +mx1"_s);
        row("T-40 usage 1 beside a good one", dane({tlsaOf(1, 1, 1, good), tlsaOf(3, 1, 1, good)}), holds);
        row("records that do not decode",
            dane({}).tlsa(answered({u"_25._tcp.mx1.example.org"_s, RrType::Tlsa}, {"x"}, kSecure)),
            u"open TlsaNotUsable -mx1:NoTlsa"_s);
        row("T-46 no STARTTLS", dane(good311()).noStarttls(), u"blocked DaneFitsNoHost -mx1:NoStartTls"_s);
        row("STARTTLS refused", dane(good311()).editSession([](SmtpSession &s) {
            s.startTls = SmtpReply{454, {}};
            s.tls.reset();
        }),
            u"blocked DaneFitsNoHost -mx1:StartTlsRefused"_s);
        row("handshake fails", dane(good311()).sessionFails(SmtpStage::Handshake, {FailureKind::TlsRejected, {}}),
            u"blocked DaneFitsNoHost -mx1:HandshakeFails"_s);
        row("closed behind the handshake", dane(good311()).editSession([](SmtpSession &s) {
            s.stage = SmtpStage::EhloInTls;
            s.ehloInTls.reset();
            s.failure = Failure{FailureKind::Closed, {}};
        }),
            u"blocked DaneFitsNoHost -mx1:HandshakeFails"_s);
        row("one address does not match", dane(good311()).address("192.0.2.9").starttls(served(pki().otherName)),
            u"cracked SomeAddressesFail -mx1:TlsaMismatch"_s);
    }
    void usages() { compare(); }

    void lookups_data()
    {
        columns();
        const DnsQuestion tlsa{u"_25._tcp.mx1.example.org"_s, RrType::Tlsa};
        const FactsBuilder good = dane(good311());
        const auto with = [&good](const std::function<void(InspectionFacts &)> &change) {
            FactsBuilder builder = good;
            return builder.edit(change);
        };
        const QString blocked = u"blocked DaneFitsNoHost -mx1:TlsaLookupFails"_s;
        row("T-37 TLSA bogus", with([&](InspectionFacts &f) { f.hosts[0].tlsa = bogus(tlsa, u"x"_s); }), blocked);
        row("T-37 TLSA fails", with([&](InspectionFacts &f) { f.hosts[0].tlsa = serverFailed(tlsa); }), blocked);
        row("T-37 TLSA times out", with([](InspectionFacts &f) { f.hosts[0].tlsa = timedOut(); }), blocked);
        row("T-49 enforce does not rescue it",
            withSts(with([](InspectionFacts &f) { f.hosts[0].tlsa = timedOut(); }), "enforce"), blocked);
        row("T-37 secure absence is none",
            with([&](InspectionFacts &f) { f.hosts[0].tlsa = noSuchType(tlsa, kSecure); }), u"open NothingPublished"_s);
        row("AAAA fails", with([](InspectionFacts &f) {
                f.hosts[0].aaaa = serverFailed({u"mx1.example.org"_s, RrType::Aaaa});
            }),
            blocked);
        row("AAAA bogus", with([](InspectionFacts &f) {
                f.hosts[0].aaaa = bogus({u"mx1.example.org"_s, RrType::Aaaa}, u"x"_s);
            }),
            blocked);
        row("T-36 addresses insecure",
            with([](InspectionFacts &f) { f.hosts[0].a.value()->answer.security = DnsSecurity::Insecure; }),
            u"open TlsaNotUsable"_s);
        for (const FailureKind kind :
             {FailureKind::Unreachable, FailureKind::Refused, FailureKind::TlsRejected, FailureKind::Internal}) {
            const QByteArray name = "the resolver fails, " + QByteArray::number(int(kind));
            row((name + ": TLSA").constData(),
                with([kind](InspectionFacts &f) { f.hosts[0].tlsa = resolversOwn(kind); }), u"unknown NotTold"_s);
            row((name + ": AAAA").constData(),
                with([kind](InspectionFacts &f) { f.hosts[0].aaaa = resolversOwn(kind); }), u"unknown NotTold"_s);
        }
        row("the resolver fails under enforce",
            withSts(with([](InspectionFacts &f) { f.hosts[0].tlsa = resolversOwn(); }), "enforce"),
            u"unknown NotTold"_s);
        row("the resolver fails for one, the servers for the other", with([](InspectionFacts &f) {
                f.hosts[0].a = resolversOwn();
                f.hosts[0].aaaa = serverFailed({u"mx1.example.org"_s, RrType::Aaaa});
            }),
            blocked);
        row("T-36 addresses insecure, and TLSA fails", with([&](InspectionFacts &f) {
                f.hosts[0].a.value()->answer.security = DnsSecurity::Insecure;
                f.hosts[0].tlsa = serverFailed(tlsa);
            }),
            u"open NothingPublished"_s);
        row("A16 TLSA unsigned",
            with([](InspectionFacts &f) { f.hosts[0].tlsa.value()->answer.security = DnsSecurity::Insecure; }),
            u"open TlsaNotUsable"_s);
        row("T-45 half-DANE", with([](InspectionFacts &f) { f.mx.value()->answer.security = DnsSecurity::Insecure; }),
            u"open TlsaNotUsable"_s);
        row("T-45 half-DANE under enforce",
            withSts(with([](InspectionFacts &f) { f.mx.value()->answer.security = DnsSecurity::Insecure; }), "enforce"),
            u"sealed MtaStsHolds +mx1"_s);
        row("half-DANE, TLSA stale, under enforce", withSts(dane({stale()}), "enforce").edit([](InspectionFacts &f) {
            f.mx.value()->answer.security = DnsSecurity::Insecure;
        }),
            u"sealed MtaStsHolds +mx1"_s);
        const auto blind = [](InspectionFacts &f) { f.vantage.validates = false; };
        row("T-48 no trust anchor, records there", with(blind), u"unknown NotTold"_s);
        row("no trust anchor, no records", dane({}).tlsa(noSuchName(tlsa)).edit(blind), u"open NothingPublished"_s);
        row("no trust anchor, enforce, matching records", withSts(with(blind), "enforce"),
            u"sealed MtaStsHolds +mx1"_s);
        row("no trust anchor, enforce, records that do not match", withSts(dane({stale()}), "enforce").edit(blind),
            u"unknown NotTold"_s);
        row("no trust anchor, enforce, no records", withSts(dane({}).tlsa(noSuchName(tlsa)), "enforce").edit(blind),
            u"sealed MtaStsHolds +mx1"_s);
    }
    void lookups() { compare(); }

    void aliases_data() // RFC 7672 section 2.2.2
    {
        columns();
        const FactsBuilder here = dane(good311());
        const FactsBuilder staleHere = dane({stale()});
        const TlsaRecord good = good311().constFirst();
        row("T-44 the end of the alias first", alias(staleHere, tlsaAtAliasEnd(good)), u"sealed DaneHolds +mx1"_s);
        row("T-44 and it alone", alias(here, tlsaAtAliasEnd(stale())), u"blocked DaneFitsNoHost -mx1:TlsaMismatch"_s);
        row("T-44 then the host's own name", alias(here, noSuchName(atAliasEnd(), kSecure)),
            u"sealed DaneHolds +mx1"_s);
        row("T-44 an unsigned record at the end counts for nothing",
            alias(here, tlsaAtAliasEnd(stale(), DnsSecurity::Insecure)), u"sealed DaneHolds +mx1"_s);
        row("T-37 the lookup at the end fails", alias(here, serverFailed(atAliasEnd())),
            u"blocked DaneFitsNoHost -mx1:TlsaLookupFails"_s);
        row("T-37 the lookup at the end times out", alias(here, timedOut()),
            u"blocked DaneFitsNoHost -mx1:TlsaLookupFails"_s);
        row("T-44 insecure tail, signed alias: the host's own name", alias(here, {}, DnsSecurity::Insecure),
            u"sealed DaneHolds +mx1"_s);
        row("T-44 insecure tail, stale record at the alias", alias(staleHere, {}, DnsSecurity::Insecure),
            u"blocked DaneFitsNoHost -mx1:TlsaMismatch"_s);
        row("insecure tail, unsigned alias",
            alias(dane({}).tlsa(good311(), DnsSecurity::Insecure), {}, DnsSecurity::Insecure), u"open TlsaNotUsable"_s);
        const auto own = [&](const Observed<DnsFacts> &tlsa, const Observed<DnsFacts> &link) {
            return alias(FactsBuilder(here).tlsa(tlsa), {}, DnsSecurity::Insecure).edit([&](InspectionFacts &f) {
                f.further.append({{u"mx1.example.org"_s, RrType::Cname}, link});
            });
        };
        const DnsQuestion tlsa{u"_25._tcp.mx1.example.org"_s, RrType::Tlsa};
        const auto link = [](DnsSecurity security) {
            return answered({u"mx1.example.org"_s, RrType::Cname}, {wireName(u"mail.example.net"_s)}, security);
        };
        const QString lookupFails = u"blocked DaneFitsNoHost -mx1:TlsaLookupFails"_s;
        row("T-44 insecure tail, signed alias, the TLSA lookup fails", own(serverFailed(tlsa), link(kSecure)),
            lookupFails);
        row("T-44 insecure tail, signed alias, the TLSA lookup times out", own(timedOut(), link(kSecure)), lookupFails);
        row("T-44 insecure tail, signed alias, TLSA bogus", own(bogus(tlsa, u"x"_s), link(kSecure)), lookupFails);
        row("T-44 insecure tail, signed alias, TLSA unsigned",
            own(answered(tlsa, {tlsaRdata(3, 1, 1, good.data)}), link(kSecure)), u"open TlsaNotUsable"_s);
        row("T-44 insecure tail, unsigned alias, the TLSA lookup fails", own(timedOut(), link(DnsSecurity::Insecure)),
            u"open NothingPublished"_s);
        row("T-44 insecure tail, the alias is still to come, the TLSA lookup fails",
            withSts(own(timedOut(), {}), "enforce").edit(unfinished), u"unknown Stopped +mx1"_s);
        row("T-44 insecure tail, the resolver fails", own(resolversOwn(), resolversOwn()), u"unknown NotTold"_s);
        row("T-29 usage 2 accepts the name at the alias' end",
            alias(dane({stale()}, served(pki().leaf({"mail.example.net"}, -1, 9))),
                  tlsaAtAliasEnd(tlsaOf(2, 0, 1, pki().root))),
            u"sealed DaneHolds +mx1"_s);
        row("T-29 but not where the host's own name is the base",
            alias(dane({tlsaOf(2, 0, 1, pki().root)}, served(pki().leaf({"mail.example.net"}, -1, 9))),
                  noSuchName(atAliasEnd(), kSecure)),
            u"blocked DaneFitsNoHost -mx1:TlsaMismatch"_s);
        const DnsFacts mx = answeredThrough({u"example.org"_s, RrType::Mx}, {u"example.com"_s},
                                            {mxRdata(10, u"mx1.example.org"_s)}, kSecure);
        row("T-38 usage 2 accepts the domain's own alias",
            dane({tlsaOf(2, 0, 1, pki().root)}, served(pki().leaf({"example.com"}, -1, 9))).mx(mx),
            u"sealed DaneHolds +mx1"_s);
    }
    void aliases() { compare(); }

    void someHosts_data()
    {
        columns();
        const FactsBuilder good = dane(good311());
        const FactsBuilder bad = dane({stale()});
        row("both hold", withSecond(good, good311()), u"sealed DaneHolds +mx1 +mx2"_s);
        row("T-35 the second has no TLSA", withSecond(good, {}), u"cracked SomeHostsUnbound +mx1 -mx2:NoTlsa"_s);
        row("T-35 only the backup has TLSA",
            withSecond(dane({}).tlsa(noSuchName({u"_25._tcp.mx1.example.org"_s, RrType::Tlsa}, kSecure)), good311()),
            u"cracked SomeHostsUnbound +mx2 -mx1:NoTlsa"_s);
        row("the second is stale", withSecond(good, {stale()}), u"cracked SomeHostsFail +mx1 -mx2:TlsaMismatch"_s);
        row("the second's records are unusable", withSecond(good, {stale(1)}),
            u"cracked SomeHostsUnbound +mx1 -mx2:NoTlsa"_s);
        row("both stale", withSecond(bad, {stale()}), u"blocked DaneFitsNoHost -mx1:TlsaMismatch -mx2:TlsaMismatch"_s);
        row("the first is stale, the second has none", withSecond(bad, {}),
            u"cracked SomeAddressesFail -mx1:TlsaMismatch -mx2:NoTlsa"_s);
        row("nobody connects to the second, bound",
            withSecond(good, good311()).sessionFails(SmtpStage::Connect, {FailureKind::Refused, {}}),
            u"sealed DaneHolds +mx1"_s);
        row("nobody connects to the second, unbound: the path can answer for it",
            withSecond(good, {}).sessionFails(SmtpStage::Connect, {FailureKind::Refused, {}}),
            u"cracked SomeHostsUnbound +mx1 -mx2:NoTlsa"_s);
        row("the first is stale, nobody connects to the second",
            withSecond(bad, good311()).sessionFails(SmtpStage::Connect, {FailureKind::Refused, {}}),
            u"blocked DaneFitsNoHost -mx1:TlsaMismatch"_s);
        FactsBuilder addressless = good;
        addressless.mx({{10, "mx1.example.org"}, {20, "mx2.example.org"}}, kSecure).host("mx2.example.org", kSecure);
        row("the second provably has no address", addressless, u"sealed DaneHolds +mx1"_s);
        FactsBuilder unproven = good;
        unproven.mx({{10, "mx1.example.org"}, {20, "mx2.example.org"}}, kSecure).host("mx2.example.org");
        row("the second has no address, which nobody signed", unproven, u"cracked SomeHostsUnbound +mx1 -mx2:NoTlsa"_s);
        row("the lookup of the second fails",
            withSecond(good, {}).tlsa(serverFailed({u"_25._tcp.mx2.example.org"_s, RrType::Tlsa})),
            u"cracked SomeHostsFail +mx1 -mx2:TlsaLookupFails"_s);
        row("the lookup of the second fails, the first has none",
            withSecond(dane({}).tlsa(noSuchName({u"_25._tcp.mx1.example.org"_s, RrType::Tlsa}, kSecure)), {})
                .tlsa(serverFailed({u"_25._tcp.mx2.example.org"_s, RrType::Tlsa})),
            u"open NothingPublished -mx2:TlsaLookupFails"_s);
        const auto more = [](FactsBuilder builder) {
            return builder.mx({{10, "mx1.example.org"}, {20, "mx2.example.org"}}, kSecure);
        };
        row("stale, and of the second nothing is known", more(bad), u"unknown NotTold -mx1:TlsaMismatch"_s);
        row("the lookup fails, and of the second nothing is known",
            more(dane({}).tlsa(serverFailed({u"_25._tcp.mx1.example.org"_s, RrType::Tlsa}))),
            u"unknown NotTold -mx1:TlsaLookupFails"_s);
        row("holds, and of the second nothing is known", more(good), u"unknown NotTold +mx1"_s);
        row("the second declines", withSecond(good, good311()).editSession([](SmtpSession &s) {
            s.greeting = SmtpReply{554, {}};
        }),
            u"unknown NotTold +mx1"_s);
    }
    void someHosts() { compare(); }

    void withPolicy_data()
    {
        columns();
        const FactsBuilder good = dane(good311());
        const QList<TlsaRecord> self311{tlsaOf(3, 1, 1, pki().selfSigned)};
        const FactsBuilder selfSigned = dane(self311, {pki().selfSigned.der}, ChainVerdict::SelfSigned);
        row("both hold", withSts(good, "enforce"), u"sealed BothHold +mx1"_s);
        row("T-49 DANE fails under enforce", withSts(dane({stale()}), "enforce"),
            u"blocked DaneFitsNoHost -mx1:TlsaMismatch"_s);
        row("T-49 enforce fails, DANE holds", withSts(selfSigned, "enforce"),
            u"blocked PolicyFitsNoHost -mx1:SelfSigned"_s);
        row("enforce, DANE on some hosts only", withSts(withSecond(good, {}), "enforce"),
            u"sealed BothHold +mx1 +mx2"_s);
        row("enforce, DANE fails on the second", withSts(withSecond(good, {stale()}), "enforce"),
            u"cracked SomeHostsFail +mx1 -mx2:TlsaMismatch"_s);
        row("testing, both would hold", withSts(good, "testing"), u"sealed DaneHolds +mx1"_s);
        row("testing fails, DANE holds", withSts(selfSigned, "testing"), u"cracked Testing +mx1 -mx1:SelfSigned"_s);
        row("mode none, DANE holds", withSts(good, "none"), u"sealed DaneHolds +mx1"_s);
        row("the policy is refused, DANE holds", FactsBuilder(good).sts(kRecord, "mode: x"),
            u"cracked AnotherFails +mx1"_s);
        row("the policy is not served, DANE holds", FactsBuilder(good).stsRecords({kRecord}),
            u"cracked AnotherFails +mx1"_s);
        row("two records, DANE holds",
            FactsBuilder(good).sts(kRecord, policy("enforce")).stsRecords({kRecord, kRecord}),
            u"cracked AnotherFails +mx1"_s);
        row("the record's lookup fails, DANE holds",
            FactsBuilder(good).edit([](InspectionFacts &f) { f.mtaSts.record = timedOut(); }),
            u"unknown NotTold +mx1"_s);
        row("no route to the policy host, DANE holds",
            FactsBuilder(good)
                .stsRecords({kRecord})
                .policyHost({"192.0.2.80"})
                .policyFails({FailureKind::Unreachable, {}}),
            u"unknown NotTold +mx1"_s);
        row("strict senders refuse the policy, DANE holds", FactsBuilder(good).sts(kRecord, policy("enforce") + "\r\n"),
            u"cracked StrictSendersRefuse +mx1"_s);
        row("each mechanism has one host", withSts(withSecond(selfSigned, {stale()}), "enforce"),
            u"cracked SomeAddressesFail -mx1:SelfSigned -mx2:TlsaMismatch"_s);
        row("port 25 blocked", withSts(good, "enforce").sessionFails(SmtpStage::Connect, timedOut()),
            u"unknown Port25Blocked"_s);
        row("port 25 blocked, the TLSA lookup fails",
            FactsBuilder(good)
                .tlsa(serverFailed({u"_25._tcp.mx1.example.org"_s, RrType::Tlsa}))
                .sessionFails(SmtpStage::Connect, timedOut()),
            u"blocked DaneFitsNoHost -mx1:TlsaLookupFails"_s);
        row("implicit MX, signed",
            FactsBuilder("example.org")
                .mx(noSuchType({u"example.org"_s, RrType::Mx}, kSecure))
                .host("example.org", kSecure)
                .tlsa(good311())
                .address("192.0.2.1")
                .starttls(served(pki().good)),
            u"sealed DaneHolds +example"_s);
    }
    void withPolicy() { compare(); }

    void everyReasonIsYielded()
    {
        for (const SealReason reason :
             {SealReason::BothHold, SealReason::DaneHolds, SealReason::SomeHostsUnbound, SealReason::AnotherFails,
              SealReason::TlsaNotUsable, SealReason::DaneFitsNoHost})
            QVERIFY2(m_reasons.contains(int(reason)), kReasons[int(reason)]);
    }
};

QTEST_APPLESS_MAIN(SealDaneTest)
#include "seal_dane_test.moc"
