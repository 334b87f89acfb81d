// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/seal_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

const QString kResolves = u"pass https.policy-host.name-resolves mta-sts"_s;

QStringList after(const QString &finding)
{
    return {kResolves, finding};
}

FactsBuilder announced(const QList<QByteArray> &addresses = {"198.41.0.80"})
{
    FactsBuilder builder = oneHost();
    builder.stsRecords({kRecord}).policyHost(addresses);
    return builder;
}

FactsBuilder failing(FailureKind kind, const std::function<void(HttpsExchange &)> &change = {})
{
    HttpsExchange exchange = policyReply(u"mta-sts.example.org"_s, 0, {});
    exchange.tls.reset();
    exchange.failure = Failure{kind, u"why"_s};
    if (change)
        change(exchange);
    return announced().policyFetch(exchange, {});
}

FactsBuilder refusedCertificate(const MadeCertificate &leaf, const Observed<ChainCheck> &chain)
{
    HttpsExchange exchange = policyReply(u"mta-sts.example.org"_s, 0, {}, {leaf.der});
    exchange.failure = Failure{FailureKind::TlsRejected, u"certificate"_s};
    exchange.certificateRefused = true;
    return announced().policyFetch(exchange, chain);
}

FactsBuilder replying(int status,
                      const QList<QPair<QByteArray, QByteArray>> &headers = {{"content-type", "text/plain"}},
                      int milliseconds = 90)
{
    HttpsExchange exchange = policyReply(u"mta-sts.example.org"_s, status, policy("enforce"));
    exchange.headers = headers;
    exchange.took = std::chrono::milliseconds(milliseconds);
    return announced().policyFetch(exchange, {});
}

QStringList replied(const QStringList &rest)
{
    return QStringList{kResolves, u"pass https.policy-host.cert-untrusted mta-sts"_s,
                       u"pass https.policy-host.cert-mismatch mta-sts"_s,
                       u"pass https.policy-host.cert-expired mta-sts"_s}
           + rest;
}

} // namespace

class JudgePolicyHostTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgePolicyHost};

private Q_SLOTS:
    void names_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const DnsQuestion a{u"mta-sts.example.org"_s, RrType::A};
        const auto lookups = [](const Observed<DnsFacts> &v4, const Observed<DnsFacts> &v6) {
            return oneHost().stsRecords({kRecord}).edit([&](InspectionFacts &f) {
                f.mtaSts.a = v4;
                f.mtaSts.aaaa = v6;
            });
        };
        row("nobody looks for it", oneHost(), {});
        row("nobody looks for it, an unrelated text", oneHost().stsRecords({"v=spf1 -all"}), {});
        row("no record, yet a policy", oneHost().sts(kRecord, policy("enforce")).stsRecords({}),
            replied(
                {u"pass https.policy-host.status-200 mta-sts"_s, u"pass https.policy-host.content-type mta-sts"_s}));
        row("a faulty record announces it too", oneHost().stsRecords({"v=STSv2; id=1"}),
            {u"error https.policy-host.name-resolves mta-sts"_s});
        row("no address", oneHost().stsRecords({kRecord}), {u"error https.policy-host.name-resolves mta-sts"_s});
        row("SERVFAIL", lookups(serverFailed(a), noSuchType(a)), {u"error https.policy-host.dns-error mta-sts"_s});
        row("times out", lookups(noSuchType(a), timedOut()), {u"error https.policy-host.dns-error mta-sts"_s});
        const QString untold = u"cannot-tell https.policy-host.dns-error mta-sts"_s;
        row("the resolver fails", lookups(resolversOwn(), noSuchName(a)), {untold});
        row("more than is read", lookups(tooMuch(noSuchType(a)), noSuchType(a)), {untold});
        row("the resolver fails, and the servers", lookups(resolversOwn(), serverFailed(a)),
            {u"error https.policy-host.dns-error mta-sts"_s});
        row("bogus", lookups(bogus(a, u"x"_s), noSuchType(a)), {u"error https.policy-host.dns-error mta-sts"_s});
        row("bogus, with an address",
            lookups(answered(a, {addressRdata(u"198.41.0.80"_s)}, DnsSecurity::Bogus), noSuchType(a)),
            {u"error https.policy-host.dns-error mta-sts"_s});
        row("more than is read", lookups(tooMuch(answered(a, {addressRdata(u"198.41.0.80"_s)})), noSuchType(a)),
            {u"cannot-tell https.policy-host.dns-error mta-sts"_s});
        row("more than is read, and the other fails",
            lookups(tooMuch(answered(a, {addressRdata(u"198.41.0.80"_s)})), timedOut()),
            {u"error https.policy-host.dns-error mta-sts"_s});
        const QString hidden = u"error https.policy-host.private-address mta-sts"_s;
        row("a private address and a public one", announced({"10.0.0.5", "2600::80"}), {kResolves, hidden});
        row("a public address and a private one", announced({"198.41.0.80", "fd00::80"}), {kResolves, hidden});
        row("two private addresses", announced({"10.0.0.5", "fd00::80"}), {kResolves, hidden, hidden});
        row("private addresses are allowed",
            announced({"10.0.0.5"}).edit([](InspectionFacts &f) { f.vantage.privateAllowed = true; }), {kResolves});
        row("one fails, the other has an address",
            announced().edit([](InspectionFacts &f) { f.mtaSts.aaaa = timedOut(); }), {kResolves});
        const auto leadsTo = [a](const QString &target) {
            DnsFacts answer = answeredThrough(a, {target}, {});
            answer.answer.rcode = 3;
            return answer;
        };
        row("an alias that dangles", lookups(leadsTo(u"gone.example.net"_s), leadsTo(u"gone.example.net"_s)),
            {u"error https.policy-host.cname-dangling mta-sts"_s});
        row("an alias within the domain", lookups(leadsTo(u"web.example.org"_s), leadsTo(u"web.example.org"_s)),
            {u"error https.policy-host.name-resolves mta-sts"_s});
        row("an alias to a host without address",
            lookups(answeredThrough(a, {u"web.example.net"_s}, {}), leadsTo(u"web.example.net"_s)),
            {u"error https.policy-host.name-resolves mta-sts"_s});
        row("an alias, and the other lookup fails", lookups(leadsTo(u"gone.example.net"_s), timedOut()),
            {u"error https.policy-host.dns-error mta-sts"_s});
        row("stopped", lookups(cancelled(), noSuchType(a)).edit(unfinished), {});
        row("not yet", lookups(noSuchType(a), {}).edit(unfinished), {});
    }
    void names() { m_table.compare(); }

    void connections_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const auto tls = [](HttpsExchange &e) { e.tls = tlsOutcome(u"mta-sts.example.org"_s, {}); };
        const auto status = [](HttpsExchange &e) {
            e.tls = tlsOutcome(u"mta-sts.example.org"_s, {});
            e.status = 200;
        };
        row("private, told with the names",
            announced({"10.0.0.5"}).policyFails({FailureKind::NotPermitted, u"private network"_s}),
            after(u"error https.policy-host.private-address mta-sts"_s));
        row("private, and the other refuses",
            announced({"198.41.0.80", "fd00::80"})
                .policyFails({FailureKind::Refused, {}})
                .policyFails({FailureKind::NotPermitted, u"unique-local"_s}),
            {kResolves, u"error https.policy-host.private-address mta-sts"_s,
             u"error https.policy-host.connect mta-sts"_s});
        const auto overIpv6 = [](HttpsExchange &e) { e.address = *IpAddress::parse(u"2600::80"_s); };
        row("no connection over IPv6 in time, and nothing else came over it", failing(FailureKind::TimedOut, overIpv6),
            after(u"cannot-tell https.policy-host.connect mta-sts"_s));
        row("no connection over IPv6 in time, while a mail host answers over it",
            failing(FailureKind::TimedOut, overIpv6).host("mx1.example.org").address("2600::1").noStarttls(),
            after(u"error https.policy-host.connect mta-sts"_s));
        row("silent after connecting over IPv6",
            failing(FailureKind::TimedOut,
                    [&overIpv6](HttpsExchange &e) {
                        overIpv6(e);
                        e.connected = true;
                    }),
            after(u"error https.policy-host.tls-handshake mta-sts"_s));
        row("refused over IPv6", failing(FailureKind::Refused, overIpv6),
            after(u"error https.policy-host.connect mta-sts"_s));
        const auto notFound = [](HttpsExchange &e) {
            e.tls = tlsOutcome(u"mta-sts.example.org"_s, {});
            e.status = 404;
        };
        for (const FailureKind kind : {FailureKind::Closed, FailureKind::TooLarge, FailureKind::TimedOut})
            row(("404, and the page did not come whole " + QByteArray::number(int(kind))).constData(),
                failing(kind, notFound), replied({u"error https.policy-host.not-found mta-sts"_s}));
        row("refused", failing(FailureKind::Refused), after(u"error https.policy-host.connect mta-sts"_s));
        row("no connection in time", failing(FailureKind::TimedOut),
            after(u"error https.policy-host.connect mta-sts"_s));
        row("closed before TLS", failing(FailureKind::Closed), after(u"error https.policy-host.connect mta-sts"_s));
        row("silent after connecting", failing(FailureKind::TimedOut, [](HttpsExchange &e) { e.connected = true; }),
            after(u"error https.policy-host.tls-handshake mta-sts"_s));
        row("no route from here", failing(FailureKind::Unreachable),
            after(u"cannot-tell https.policy-host.connect mta-sts"_s));
        row("our library", failing(FailureKind::Internal), after(u"cannot-tell https.policy-host.connect mta-sts"_s));
        row("stopped", failing(FailureKind::Cancelled).edit(unfinished), {kResolves});
        row("T-13 handshake", failing(FailureKind::TlsRejected),
            after(u"error https.policy-host.tls-handshake mta-sts"_s));
        const auto alert = [](int number) { return [number](HttpsExchange &e) { e.alert = number; }; };
        row("protocol version", failing(FailureKind::TlsRejected, alert(70)),
            after(u"error https.policy-host.tls-version mta-sts"_s));
        for (const int number : {41, 42, 43, 116})
            row(("alert " + QByteArray::number(number)).constData(), failing(FailureKind::TlsRejected, alert(number)),
                after(u"error https.policy-host.client-cert mta-sts"_s));
        row("handshake failure", failing(FailureKind::TlsRejected, alert(40)),
            after(u"error https.policy-host.tls-handshake mta-sts"_s));
        const auto settings = [](HttpsExchange &e) {
            e.tls = tlsOutcome(u"mta-sts.example.org"_s, {});
            e.instead = QByteArray::fromHex("00000c040000000000") + "123456";
        };
        for (const FailureKind kind : {FailureKind::Closed, FailureKind::ProtocolBroken, FailureKind::TimedOut})
            row(("HTTP/2, " + QByteArray::number(int(kind))).constData(), failing(kind, settings),
                after(u"warning https.policy-host.http11 mta-sts"_s));
        row("another frame of HTTP/2",
            failing(FailureKind::Closed,
                    [&settings](HttpsExchange &e) {
                        settings(e);
                        e.instead[3] = 7;
                    }),
            after(u"error https.policy-host.body-truncated mta-sts"_s));
        row("no reply in time", failing(FailureKind::TimedOut, tls),
            after(u"warning https.policy-host.slow mta-sts"_s));
        row("too large", failing(FailureKind::TooLarge, status),
            after(u"warning https.policy-host.body-size mta-sts"_s));
        row("cut off", failing(FailureKind::Closed, status),
            after(u"error https.policy-host.body-truncated mta-sts"_s));
        row("no HTTP", failing(FailureKind::ProtocolBroken, tls),
            after(u"error https.policy-host.body-truncated mta-sts"_s));
        row("IPv4 refuses, no IPv6 here", failing(FailureKind::Refused).policyFails({FailureKind::Unreachable, {}}),
            after(u"error https.policy-host.connect mta-sts"_s));
        row("another address to try",
            announced({"198.41.0.80", "198.41.0.81"}).policyFails({FailureKind::Refused, {}}).edit(unfinished),
            {kResolves});
        row("none left to try", announced().policyFails({FailureKind::Refused, {}}).edit(unfinished),
            after(u"error https.policy-host.connect mta-sts"_s));
    }
    void connections() { m_table.compare(); }

    void certificates_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const MadeCertificate good = pki().leaf({"mta-sts.example.org"}, -1, 90);
        const Observed<ChainCheck> trusted = chainCheck(ChainVerdict::Trusted, {});
        row("untrusted", refusedCertificate(good, chainCheck(ChainVerdict::PrivateCa, {})),
            after(u"error https.policy-host.cert-untrusted mta-sts"_s));
        row("no verdict on the chain", refusedCertificate(good, {}),
            after(u"error https.policy-host.cert-untrusted mta-sts"_s));
        row("self-signed", refusedCertificate(good, chainCheck(ChainVerdict::SelfSigned, {})),
            after(u"error https.policy-host.cert-self-signed mta-sts"_s));
        row("expired", refusedCertificate(pki().leaf({"mta-sts.example.org"}, -9, -2), trusted),
            after(u"error https.policy-host.cert-expired mta-sts"_s));
        row("from tomorrow", refusedCertificate(pki().leaf({"mta-sts.example.org"}, 2, 9), trusted),
            after(u"error https.policy-host.cert-expired mta-sts"_s));
        row("T-12 another name", refusedCertificate(pki().leaf({"host.example.net"}, -1, 9), trusted),
            after(u"error https.policy-host.cert-mismatch mta-sts"_s));
        row("T-12 common name alone",
            refusedCertificate(makeCertificate({.commonName = "mta-sts.example.org"}), trusted),
            after(u"error https.policy-host.cert-cn-only mta-sts"_s));
        row("T-12 common name beside others",
            refusedCertificate(makeCertificate({.commonName = "*.example.org", .dnsNames = {"www.example.net"}}),
                               trusted),
            after(u"error https.policy-host.cert-cn-only mta-sts"_s));
        const auto behindAlias = [](FactsBuilder builder) {
            return builder.edit([](InspectionFacts &f) {
                f.mtaSts.a = answeredThrough({u"mta-sts.example.org"_s, RrType::A},
                                             {u"org.example.net"_s, u"host.example.net"_s},
                                             {addressRdata(u"198.41.0.80"_s)});
            });
        };
        row("T-12 the alias' target alone",
            behindAlias(refusedCertificate(pki().leaf({"host.example.net"}, -1, 9), trusted)),
            after(u"error https.policy-host.cert-names-target mta-sts"_s));
        row("T-12 an alias, and another name",
            behindAlias(refusedCertificate(pki().leaf({"www.example.com"}, -1, 9), trusted)),
            after(u"error https.policy-host.cert-mismatch mta-sts"_s));
        row("refused for another reason", refusedCertificate(good, trusted),
            after(u"error https.policy-host.cert-untrusted mta-sts"_s));
        row("all at once",
            refusedCertificate(pki().leaf({"host.example.net"}, -9, -2), chainCheck(ChainVerdict::Incomplete, {})),
            {kResolves, u"error https.policy-host.cert-untrusted mta-sts"_s,
             u"error https.policy-host.cert-expired mta-sts"_s, u"error https.policy-host.cert-mismatch mta-sts"_s});
    }
    void certificates() { m_table.compare(); }

    void replies_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString ok = u"pass https.policy-host.status-200 mta-sts"_s,
                      plain = u"pass https.policy-host.content-type mta-sts"_s;
        row("T-11 well", replying(200), replied({ok, plain}));
        row("T-11 with a parameter, any case", replying(200, {{"Content-Type", "Text/PLAIN ; charset=utf-8"}}),
            replied({ok, plain}));
        row("T-11 another type", replying(200, {{"content-type", "text/html"}}),
            replied({ok, u"warning https.policy-host.content-type mta-sts"_s}));
        row("T-11 no type", replying(200, {}),
            replied({ok, u"warning https.policy-host.content-type-missing mta-sts"_s}));
        row("slow", replying(200, {{"content-type", "text/plain"}}, 5001),
            replied({ok, plain, u"warning https.policy-host.slow mta-sts"_s}));
        row("not slow yet", replying(200, {{"content-type", "text/plain"}}, 5000), replied({ok, plain}));
        for (const auto &[status, slug] : {std::pair{201, u"status-200"_s},
                                           {204, u"status-200"_s},
                                           {206, u"status-200"_s},
                                           {400, u"status-200"_s},
                                           {301, u"redirect"_s},
                                           {302, u"redirect"_s},
                                           {308, u"redirect"_s},
                                           {404, u"not-found"_s},
                                           {410, u"not-found"_s},
                                           {401, u"auth-or-waf"_s},
                                           {403, u"auth-or-waf"_s},
                                           {406, u"auth-or-waf"_s},
                                           {429, u"auth-or-waf"_s},
                                           {500, u"server-error"_s},
                                           {503, u"server-error"_s}})
            row(("T-10 " + QByteArray::number(status)).constData(),
                replying(status, {{"location", "https://example.org/"}}),
                replied({u"error https.policy-host.%1 mta-sts"_s.arg(slug)}));
    }
    void replies() { m_table.compare(); }

    void everyCheckIsYielded()
    {
        QCOMPARE(m_table.never(Check::PolicyHostNameResolves, Check::PolicyHostSlow), QStringList());
    }
};

QTEST_APPLESS_MAIN(JudgePolicyHostTest)
#include "policy_host_test.moc"
