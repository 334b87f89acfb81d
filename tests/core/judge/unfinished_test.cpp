// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge.h"

#include "tests/core/judge/losing_moment.h"
#include "tests/core/judge/seal_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

QString keyOf(const Finding &finding)
{
    return QString::fromLatin1(specOf(finding.check).slug) + u' ' + finding.host + u' '
           + standingWord(finding.standing);
}

QStringList keysOf(const Findings &findings)
{
    QStringList keys;
    for (const Finding &finding : findings)
        keys.append(keyOf(finding));
    return keys;
}

FactsBuilder complete(DnsSecurity security, const QByteArray &mode, const QList<TlsaRecord> &records)
{
    FactsBuilder builder = twoHosts(security);
    builder.sts(kRecord, policy(mode)).tlsRpt("v=TLSRPTv1; rua=mailto:a@example.org");
    for (int i = 1; i <= 2; ++i) {
        builder.host(u"mx%1.example.org"_s.arg(i), security);
        if (!records.isEmpty())
            builder.tlsa(records);
        builder.address(u"192.0.3.%1"_s.arg(i)).starttls(served(pki().good));
        builder.address(u"2001:db9::%1"_s.arg(i)).starttls(served(pki().good));
    }
    return builder;
}

void addRow(const char *name, const FactsBuilder &builder)
{
    InspectionFacts facts = builder.facts();
    facts.finishedAt = pki().now;
    QTest::newRow(name) << facts;
}

Failure refused()
{
    return {FailureKind::Refused, {}};
}

void addDomains()
{
    const DnsQuestion mx{u"example.org"_s, RrType::Mx};
    addRow("nothing there", FactsBuilder("example.org").host("example.org"));
    addRow("no such domain", FactsBuilder("example.org").mx(noSuchName(mx)));
    addRow("null MX", oneHost().mx({{0, ""}}));
    addRow("null MX with a policy", FactsBuilder("example.org").mx({{0, ""}}).sts(kRecord, policy("enforce")));
    addRow("MX fails", FactsBuilder("example.org").mx(serverFailed(mx)));
    addRow("MX times out", FactsBuilder("example.org").mx(timedOut()));
    addRow("nobody answers", FactsBuilder("example.org").mx(timedOut()).edit([](InspectionFacts &f) {
        f.tlsRpt = f.mtaSts.record = f.mtaSts.a = f.mtaSts.aaaa = timedOut();
    }));
    addRow("bogus", FactsBuilder("example.org").mx(bogus(mx, u"x"_s)));
    addRow("implicit MX",
           FactsBuilder("example.org").host("example.org").address("192.0.3.1").starttls(served(pki().good)));
    addRow("implicit MX, lookup fails",
           FactsBuilder("example.org").host("example.org").edit([](InspectionFacts &f) { f.hosts[0].a = timedOut(); }));
    addRow("MX host without address", oneHost().host("mx1.example.org"));
    addRow("MX host is an address",
           FactsBuilder("example.org").mx({{10, "192.0.2.1"}}).host("192.0.2.1").edit([](InspectionFacts &f) {
               f.hosts[0].a = f.hosts[0].aaaa = {};
           }));
}

void addPolicies()
{
    addRow("a policy without a record", oneHost()
                                            .sts(kRecord, policy("enforce"))
                                            .edit([](InspectionFacts &f) {
                                                f.mtaSts.record = noSuchName({u"_mta-sts.example.org"_s, RrType::Txt});
                                            })
                                            .host("mx1.example.org")
                                            .address("192.0.3.1")
                                            .starttls(served(pki().good)));
    FactsBuilder second = oneHost();
    second.stsRecords({kRecord}).policyHost({"192.0.2.80", "2001:db8::80"}).policyFails(refused());
    addRow("the second address of the policy host serves",
           FactsBuilder(second)
               .policyFetch(policyReply(u"mta-sts.example.org"_s, 200, policy("enforce")), {})
               .host("mx1.example.org")
               .address("192.0.3.1")
               .noStarttls());
    addRow("no address of the policy host serves", second.policyFails({FailureKind::Unreachable, {}})
                                                       .host("mx1.example.org")
                                                       .address("192.0.3.1")
                                                       .starttls(served(pki().good)));
    const auto toIpv6 = [](auto &f) { f.mtaSts.fetches[0].exchange.address = *IpAddress::parse(u"2001:db8::80"_s); };
    FactsBuilder silent = oneHost().stsRecords({kRecord}).policyHost({"2001:db8::80"}).policyFails(timedOut());
    silent.edit(toIpv6).host("mx1.example.org").address("2001:db8::1").starttls(served(pki().good));
    addRow("the policy host is silent over IPv6", silent);
    addRow("testing without reports", oneHost()
                                          .sts(kRecord, policy("testing"))
                                          .host("mx1.example.org")
                                          .address("192.0.3.1")
                                          .noStarttls()
                                          .address("192.0.3.2")
                                          .starttls(served(pki().good)));
    addRow("one host not covered", twoHosts()
                                       .sts(kRecord, policy("enforce", "mx1.example.org"))
                                       .host("mx1.example.org")
                                       .address("192.0.3.1")
                                       .starttls(served(pki().good))
                                       .host("mx2.example.org")
                                       .address("192.0.3.2")
                                       .noStarttls());
}

void addCertificates()
{
    const TlsaRecord good = tlsaOf(3, 1, 1, pki().good), root = tlsaOf(2, 0, 1, pki().root);
    for (const auto &[name, records] : {std::pair{"stale 3 1 2", QList{good, stale(3, 1, 2)}},
                                        {"swapped", QList{TlsaRecord{3, 0, 1, good.data}}},
                                        {"2 0 1", QList{root}},
                                        {"2 0 1 of another", QList{stale(2, 0, 1)}},
                                        {"two kinds", QList{good, root}}})
        for (const MadeCertificate *second : {&pki().good, &pki().otherName, &pki().domainOnly, &pki().expired})
            addRow(name, complete(kSecure, "enforce", records).starttls({second->der}));
    addRow("alias, the certificate names its end",
           complete(kSecure, "enforce", {root}).starttls(served(pki().otherName)).edit([](InspectionFacts &f) {
               MxHostFacts &host = f.hosts[1];
               host.a = answeredThrough({host.name, RrType::A}, {u"mail.example.net"_s}, {addressRdata(u"192.0.3.2"_s)},
                                        kSecure);
               host.aaaa = answeredThrough({host.name, RrType::Aaaa}, {u"mail.example.net"_s},
                                           {addressRdata(u"2001:db9::2"_s)}, kSecure);
               host.tlsaAtAlias = noSuchName({u"_25._tcp.mail.example.net"_s, RrType::Tlsa}, kSecure);
           }));
    const MadeCertificate edwards = makeCertificate(
        {.commonName = "x", .dnsNames = {"mx2.example.org"}, .curve = "ED25519"}, &pki().root);
    addRow("trials", complete(kSecure, "enforce", {good}).starttls(served(edwards)).edit([](InspectionFacts &f) {
        f.vantage.thorough = true;
        for (MxHostFacts &host : f.hosts) {
            QList<TrialSession> &trials = host.addresses[1].trials;
            trials.append({SessionTrial::NoServerName, plainSession(host.name)});
            trials.append({SessionTrial::EcdsaOnly, starttlsSession(host.name, served(pki().soon))});
            trials.append({SessionTrial::RsaOnly, starttlsSession(host.name, served(pki().good))});
        }
    }));
    addRow("TLSA at other names", complete(kSecure, "none", {}).edit([&good](InspectionFacts &f) {
        const QByteArray rdata = tlsaRdata(3, 1, 1, good.data);
        for (const char *name : {"_25._tcp.example.org", "_25._udp.mx2.example.org", "_25._tcp.b.example.org"}) {
            const DnsQuestion question{QString::fromLatin1(name), RrType::Tlsa};
            f.further.append({question, answered(question, {rdata}, kSecure)});
        }
        for (Observed<DnsFacts> *lookup : {&f.hosts[0].a, &f.hosts[0].aaaa})
            *lookup = answeredThrough(lookup->value()->answer.question, {u"b.example.org"_s, u"c.example.org"_s}, {},
                                      kSecure);
        f.hosts[0].tlsaAtAlias = noSuchName({u"_25._tcp.c.example.org"_s, RrType::Tlsa}, kSecure);
    }));
}

//! The second host is a signed alias into an unsigned zone.
FactsBuilder withTail(FactsBuilder builder)
{
    return builder.edit([](InspectionFacts &facts) {
        MxHostFacts &host = facts.hosts[1];
        host.a = answeredThrough({host.name, RrType::A}, {u"mail.example.net"_s}, {addressRdata(u"192.0.3.2"_s)});
        host.aaaa = answeredThrough({host.name, RrType::Aaaa}, {u"mail.example.net"_s},
                                    {addressRdata(u"2001:db9::2"_s)});
    });
}

HttpsExchange served(const QString &address, int status, const QByteArray &body)
{
    HttpsExchange exchange = policyReply(u"mta-sts.example.org"_s, status, body);
    exchange.address = *IpAddress::parse(address);
    return exchange;
}

void addTrials()
{
    const QString v4 = u"192.0.2.80"_s, v6 = u"2001:db8::80"_s;
    const auto thorough = [&v4](int status, const QByteArray &body, const QList<TrialFetch> &trials) {
        FactsBuilder builder = complete(DnsSecurity::Insecure, "enforce", {});
        return builder.edit([&](InspectionFacts &f) {
            f.vantage.thorough = true;
            f.mtaSts.a = answered({u"mta-sts.example.org"_s, RrType::A}, {addressRdata(v4)});
            f.mtaSts.aaaa = answered({u"mta-sts.example.org"_s, RrType::Aaaa}, {addressRdata(u"2001:db8::80"_s)});
            f.mtaSts.fetches = {{served(v4, status, body), {}}};
            f.mtaSts.trials = trials;
            deriveAgain(f.mtaSts);
            const DnsQuestion caa{u"mta-sts.example.org"_s, RrType::Caa};
            f.further.append({caa, answered(caa, {QByteArray("\0\5issueca.example", 17)})});
        });
    };
    const QByteArray body = policy("enforce"), other = policy("testing");
    HttpsExchange broken = served(v6, 0, {});
    broken.tls.reset();
    broken.failure = Failure{FailureKind::TimedOut, {}};
    addRow("trials, all the same", thorough(200, body,
                                            {{FetchTrial::OtherAddress, served(v6, 200, body)},
                                             {FetchTrial::OtherClient, served(v4, 200, body)},
                                             {FetchTrial::PastCache, served(v4, 200, body)}}));
    addRow("trials, all otherwise", thorough(200, body,
                                             {{FetchTrial::OtherAddress, served(v6, 200, other)},
                                              {FetchTrial::OtherClient, served(v4, 403, {})},
                                              {FetchTrial::PastCache, served(v4, 200, other)}}));
    addRow("trials, another client shows the cache", thorough(200, body,
                                                              {{FetchTrial::PastCache, served(v4, 200, body)},
                                                               {FetchTrial::OtherClient, served(v4, 200, other)}}));
    addRow("trials, IPv6 is silent", thorough(200, body, {{FetchTrial::OtherAddress, broken}}));
    addRow("trials, the file lies elsewhere", thorough(404, {}, {{FetchTrial::PathAtRoot, served(v4, 200, body)}}));
}

void addHosts()
{
    for (const DnsSecurity security : {DnsSecurity::Insecure, DnsSecurity::Secure}) {
        for (const char *mode : {"enforce", "testing", "none"}) {
            const QByteArray name = QByteArray(mode) + (security == kSecure ? " signed" : "");
            addRow((name + ", all well").constData(), complete(security, mode, {}));
            addRow((name + ", TLSA").constData(), complete(security, mode, {tlsaOf(3, 1, 1, pki().good)}));
            addRow((name + ", TLSA stale").constData(), complete(security, mode, {stale()}));
            addRow((name + ", second address without STARTTLS").constData(),
                   complete(security, mode, {tlsaOf(3, 1, 1, pki().good)}).noStarttls());
            addRow((name + ", second address with another certificate").constData(),
                   complete(security, mode, {tlsaOf(3, 1, 1, pki().good)}).starttls(served(pki().otherName)));
            addRow((name + ", second host silent").constData(),
                   complete(security, mode, {}).sessionFails(SmtpStage::Connect, timedOut()));
            addRow((name + ", second host refuses").constData(),
                   complete(security, mode, {}).sessionFails(SmtpStage::Connect, refused()));
        }
    }
    addRow("REQUIRETLS", complete(kSecure, "enforce", {}).editSession([](SmtpSession &s) {
        s.ehloInTls->lines.append("REQUIRETLS");
    }));
    addRow("trials", complete(kSecure, "enforce", {}).edit([](InspectionFacts &f) {
        f.vantage.thorough = true;
        for (MxHostFacts &host : f.hosts) {
            for (AddressFacts &address : host.addresses) {
                SmtpSession stalled = *address.session.value();
                stalled.stage = SmtpStage::Handshake;
                stalled.failure = timedOut();
                stalled.startTlsOffered = address.address.family() == IpFamily::V4;
                address.trials = {{SessionTrial::NoServerName, *address.session.value()},
                                  {SessionTrial::OtherServerName, *address.session.value()},
                                  {SessionTrial::LargeHello, stalled},
                                  {SessionTrial::RsaOnly, stalled}};
            }
        }
    }));
    FactsBuilder silent = twoHosts();
    for (const char *host : {"mx1.example.org", "mx2.example.org"})
        silent.host(host)
            .address("192.0.3.1")
            .sessionFails(SmtpStage::Connect, timedOut())
            .address("2001:db9::1")
            .sessionFails(SmtpStage::Connect, {FailureKind::Unreachable, {}});
    addRow("port 25 blocked", silent);
    addRow("DANE on the second host only", complete(kSecure, "none", {}).tlsa({tlsaOf(3, 1, 1, pki().good)}));
    addRow("self-signed with TLSA under enforce", oneHost(kSecure)
                                                      .sts(kRecord, policy("enforce"))
                                                      .host("mx1.example.org", kSecure)
                                                      .tlsa({tlsaOf(3, 1, 1, pki().selfSigned)})
                                                      .address("192.0.3.1")
                                                      .starttls({pki().selfSigned.der}, ChainVerdict::SelfSigned)
                                                      .address("192.0.3.2")
                                                      .starttls(served(pki().good)));
    const auto named = [](const QByteArray &mode, const QByteArray &mx, const QByteArray &host) {
        return domain({{10, host}})
            .sts(kRecord, policy(mode, mx))
            .host(QString::fromLatin1(host))
            .address("192.0.3.1")
            .noStarttls()
            .address("2001:db9::1")
            .noStarttls();
    };
    addRow("wildcard too deep", named("enforce", "*.example.org", "a.b.example.org"));
    addRow("wildcard over its base", named("testing", "*.example.org", "example.org"));
    addRow("an unused name that does not exist",
           named("enforce", "*.example.org\r\nmx: old.example.net", "a.example.org").edit([](InspectionFacts &f) {
               f.further.append({{u"old.example.net"_s, RrType::A}, noSuchName({u"old.example.net"_s, RrType::A})});
           }));
    addRow(
        "the alias' target is covered",
        named("enforce", "mail.example.net", "a.example.org").edit([](InspectionFacts &f) {
            MxHostFacts &host = f.hosts[0];
            host.a = answeredThrough({host.name, RrType::A}, {u"mail.example.net"_s}, {addressRdata(u"192.0.3.1"_s)});
            host.aaaa = answeredThrough({host.name, RrType::Aaaa}, {u"mail.example.net"_s},
                                        {addressRdata(u"2001:db9::1"_s)});
        }));
    addRow("all fail at every address", complete(kSecure, "enforce", {}).edit([](InspectionFacts &f) {
        for (MxHostFacts &host : f.hosts) {
            for (AddressFacts &address : host.addresses)
                address.chain = chainCheck(ChainVerdict::PrivateCa, {});
        }
    }));
    addRow("TLSA lookup fails", oneHost(kSecure)
                                    .host("mx1.example.org", kSecure)
                                    .tlsa(timedOut())
                                    .address("192.0.3.1")
                                    .starttls(served(pki().good)));
    addRow("AAAA bogus", complete(kSecure, "enforce", {tlsaOf(3, 1, 1, pki().good)}).edit([](InspectionFacts &f) {
        f.hosts[1].aaaa = bogus({u"mx2.example.org"_s, RrType::Aaaa}, u"x"_s);
        f.hosts[1].addresses.removeLast();
    }));
    addRow("AAAA insecure", complete(kSecure, "enforce", {tlsaOf(3, 1, 1, pki().good)}).edit([](InspectionFacts &f) {
        f.hosts[1].aaaa.value()->answer.security = DnsSecurity::Insecure;
    }));
    addRow("alias with an insecure tail beside a signed host",
           withTail(complete(kSecure, "none", {tlsaOf(3, 1, 1, pki().good)})));
    addRow("alias with an insecure tail, no TLSA", withTail(complete(kSecure, "enforce", {})));
    const DnsQuestion tlsa{u"_25._tcp.mail.example.net"_s, RrType::Tlsa};
    for (const auto &[name, atAlias] :
         {std::pair{"alias, stale at its end", answered(tlsa, {tlsaRdata(3, 1, 1, QByteArray(32, 'x'))}, kSecure)},
          std::pair{"alias, nothing at its end", noSuchName(tlsa, kSecure)},
          std::pair{"alias, lookup at its end fails", serverFailed(tlsa)}})
        addRow(name, oneHost(kSecure)
                         .host("mx1.example.org", kSecure)
                         .tlsa({tlsaOf(3, 1, 1, pki().good)})
                         .address("192.0.3.1")
                         .starttls(served(pki().good))
                         .edit([&atAlias = atAlias](InspectionFacts &f) {
                             f.hosts[0].a = answeredThrough({u"mx1.example.org"_s, RrType::A}, {u"mail.example.net"_s},
                                                            {addressRdata(u"192.0.3.1"_s)}, kSecure);
                             f.hosts[0].aaaa = answeredThrough({u"mx1.example.org"_s, RrType::Aaaa},
                                                               {u"mail.example.net"_s}, {}, kSecure);
                             f.hosts[0].tlsaAtAlias = atAlias;
                         }));
}

} // namespace

//! While an inspection runs, and after it was stopped, nothing is said that the whole inspection would not say too.
class UnfinishedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingTooEarly_data()
    {
        QTest::addColumn<InspectionFacts>("whole");
        addDomains();
        addPolicies();
        addTrials();
        addHosts();
        addCertificates();
    }
    void saysNothingTooEarly()
    {
        QFETCH(InspectionFacts, whole);
        const Judgement last = judge(whole);
        const QStringList known = keysOf(last.findings);
        for (quint32 seed = 0; seed < 80; ++seed) {
            const Judgement early = judge(Moment(whole, seed, seed % 2 == 0).facts());
            const auto with = [&](const QString &what) {
                return QByteArray(what.toUtf8() + ", moment " + QByteArray::number(seed));
            };
            for (const QString &key : keysOf(early.findings))
                QVERIFY2(known.contains(key), with(key).constData());
            QVERIFY2(early.seal.state != SealState::Sealed, with(u"sealed"_s).constData());
            const bool settled = early.seal.state == SealState::Unknown || early.seal.state == last.seal.state;
            QVERIFY2(settled, with(told(early.seal) + u" becomes "_s + told(last.seal)).constData());
            for (const auto small :
                 {&SealVerdict::mtaSts, &SealVerdict::dane, &SealVerdict::startTls, &SealVerdict::tlsRpt}) {
                const SealState state = (early.seal.*small).state;
                const bool final = state != SealState::Sealed && state != SealState::Blocked;
                QVERIFY2(final || state == (last.seal.*small).state, with(u"small seal"_s).constData());
            }
        }
    }

    void stoppedAtOnce()
    {
        InspectionFacts facts;
        facts.domain = u"example.org"_s;
        facts.finishedAt = pki().now;
        for (const InspectionEnding ending : {InspectionEnding::Stopped, InspectionEnding::TimedOut}) {
            facts.ending = ending;
            const Judgement judgement = judge(facts);
            QCOMPARE(told(judgement.seal), u"unknown Stopped"_s);
            QCOMPARE(told(judgement.findings), QStringList());
        }
    }

    void stoppedWhole() // everything was heard, yet nobody vouches that nothing is missing
    {
        InspectionFacts facts = complete(kSecure, "enforce", {tlsaOf(3, 1, 1, pki().good)}).facts();
        facts.finishedAt = pki().now;
        QCOMPARE(told(judge(facts).seal), u"sealed BothHold +mx1 +mx2"_s);
        unfinished(facts);
        QCOMPARE(told(judge(facts).seal), u"unknown Stopped +mx1 +mx2"_s);
    }
};

QTEST_APPLESS_MAIN(UnfinishedTest)
#include "unfinished_test.moc"
