// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/seal_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kBody = policy("enforce");
const QString kIpv6 = u"warning https.policy-host.ipv6-broken mta-sts"_s;
const QString kDisagree = u"warning https.policy-host.address-disagree mta-sts"_s;
const QString kAgree = u"pass https.policy-host.address-disagree mta-sts"_s;
const QString kIpv6Good = u"pass https.policy-host.ipv6-broken mta-sts"_s;

HttpsExchange from(const char *address, int status, const QByteArray &body)
{
    HttpsExchange exchange = policyReply(u"mta-sts.example.org"_s, status, body);
    exchange.address = *IpAddress::parse(QString::fromLatin1(address));
    return exchange;
}

HttpsExchange broken(const char *address, FailureKind kind)
{
    HttpsExchange exchange = from(address, 0, {});
    exchange.tls.reset();
    exchange.failure = Failure{kind, {}};
    return exchange;
}

FactsBuilder at(const QList<QByteArray> &addresses, const QList<HttpsExchange> &fetches)
{
    FactsBuilder builder = oneHost();
    builder.stsRecords({kRecord}).policyHost(addresses);
    for (const HttpsExchange &fetch : fetches)
        builder.policyFetch(fetch, {});
    return builder;
}

FactsBuilder tried(FactsBuilder builder, FetchTrial trial, const HttpsExchange &exchange)
{
    return builder.edit([&](InspectionFacts &f) { f.mtaSts.trials.append({trial, exchange}); });
}

FactsBuilder served()
{
    return at({"192.0.2.80"}, {from("192.0.2.80", 200, kBody)});
}

} // namespace

class JudgePolicyTrialsTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgePolicyTrials};

private Q_SLOTS:
    void addresses_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        using enum FailureKind;
        const QList<QByteArray> two{"192.0.2.80", "192.0.2.81"}, both{"192.0.2.80", "2001:db8::80"};
        const auto second = [&](const HttpsExchange &exchange) {
            return tried(at(two, {from("192.0.2.80", 200, kBody)}), FetchTrial::OtherAddress, exchange);
        };
        const auto v6 = [&](const HttpsExchange &exchange) {
            return tried(at(both, {from("192.0.2.80", 200, kBody)}), FetchTrial::OtherAddress, exchange);
        };
        row("nobody looks for it", tried(oneHost(), FetchTrial::OtherAddress, from("192.0.2.81", 200, kBody)), {});
        row("one address", served(), {});
        row("the second was not tried", at(two, {from("192.0.2.80", 200, kBody)}), {});
        row("both the same", second(from("192.0.2.81", 200, kBody)), {kAgree});
        row("another policy", second(from("192.0.2.81", 200, policy("testing"))), {kDisagree});
        row("no such file", second(from("192.0.2.81", 404, "<html>")), {kDisagree});
        row("refuses", second(broken("192.0.2.81", Refused)), {kDisagree});
        row("silent", second(broken("192.0.2.81", TimedOut)), {kDisagree});
        row("no route from here", second(broken("192.0.2.81", Unreachable)), {});
        row("left alone", second(broken("192.0.2.81", NotPermitted)), {});
        row("stopped", second(broken("192.0.2.81", Cancelled)).edit(unfinished), {});
        row("the same so far", second(from("192.0.2.81", 200, kBody)).edit(unfinished), {});
        row("another policy, while it runs", second(from("192.0.2.81", 200, policy("testing"))).edit(unfinished),
            {kDisagree});
        row("the first refuses, without a trial",
            at(two, {broken("192.0.2.80", Refused), from("192.0.2.81", 200, kBody)}), {kDisagree});
        row("both refuse", at(two, {broken("192.0.2.80", Refused), broken("192.0.2.81", Refused)}), {});
        row("neither has it",
            tried(at(two, {from("192.0.2.80", 404, "a")}), FetchTrial::OtherAddress, from("192.0.2.81", 404, "b")),
            {kAgree});
        row("over IPv6 too", v6(from("2001:db8::80", 200, kBody)), {kIpv6Good, kAgree});
        row("IPv6 refuses", v6(broken("2001:db8::80", Refused)), {kIpv6, kAgree});
        row("no TLS over IPv6", v6(broken("2001:db8::80", TlsRejected)), {kIpv6, kAgree});
        row("another file over IPv6", v6(from("2001:db8::80", 200, policy("none"))), {kIpv6Good, kDisagree});
        row("IPv6 silent, and nothing else came over it", v6(broken("2001:db8::80", TimedOut)), {});
        row("IPv6 silent, while a mail host answers over it",
            v6(broken("2001:db8::80", TimedOut)).host("mx1.example.org").address("2001:db9::1").noStarttls(),
            {kIpv6, kAgree});
        row("no IPv6 here", v6(broken("2001:db8::80", Unreachable)), {});
        row("IPv6 refuses, without a trial",
            at(both, {broken("2001:db8::80", Refused), from("192.0.2.80", 200, kBody)}), {kIpv6, kAgree});
        row("IPv4 refuses, IPv6 serves", at(both, {broken("192.0.2.80", Refused), from("2001:db8::80", 200, kBody)}),
            {kDisagree});
    }
    void addresses() { m_table.compare(); }

    void trials_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const char *one = "192.0.2.80";
        const QString auth = u"error https.policy-host.auth-or-waf mta-sts"_s,
                      open = u"pass https.policy-host.auth-or-waf mta-sts"_s,
                      stale = u"warning https.policy-host.cache-stale mta-sts"_s,
                      fresh = u"pass https.policy-host.cache-stale mta-sts"_s,
                      plain = u"error https.policy-host.http-only mta-sts"_s,
                      place = u"error https.policy-host.wrong-path mta-sts"_s;
        const auto client = [&](int status, const QByteArray &body) {
            return tried(served(), FetchTrial::OtherClient, from(one, status, body));
        };
        row("another client too", client(200, kBody), {open});
        row("another client is turned away", client(403, "<html>"), {auth});
        row("another client is challenged", client(200, "<html>"), {auth});
        row("another client is redirected", client(302, ""), {auth});
        row("too many requests", client(429, ""), {});
        row("another client gets no reply", tried(served(), FetchTrial::OtherClient, broken(one, FailureKind::Closed)),
            {});
        const auto cache = [&](int status, const QByteArray &body) {
            return tried(served(), FetchTrial::PastCache, from(one, status, body));
        };
        row("T-14 no cache", cache(200, kBody), {fresh});
        row("T-14 a cache", cache(200, policy("testing")), {stale});
        row("a query is not liked", cache(404, ""), {});
        row("T-14 a cache shows with the other client",
            tried(client(200, policy("testing")), FetchTrial::PastCache, from(one, 200, kBody)), {open, stale});
        const auto refused = [&] { return at({one}, {broken(one, FailureKind::Refused)}); };
        row("without TLS", tried(refused(), FetchTrial::PlainHttp, from(one, 200, kBody)), {plain});
        row("without TLS a web page", tried(refused(), FetchTrial::PlainHttp, from(one, 200, "<html>")), {});
        row("without TLS a redirect", tried(refused(), FetchTrial::PlainHttp, from(one, 301, "")), {});
        const auto missing = [&] { return at({one}, {from(one, 404, "")}); };
        for (const FetchTrial trial :
             {FetchTrial::PathAtRoot, FetchTrial::PathWithoutSuffix, FetchTrial::AtDomain, FetchTrial::AtWww})
            row(("elsewhere " + QByteArray::number(int(trial))).constData(),
                tried(missing(), trial, from("192.0.2.9", 200, kBody)), {place});
        row("elsewhere a web page", tried(missing(), FetchTrial::AtWww, from(one, 200, "<html>")), {});
        row("elsewhere nothing", tried(missing(), FetchTrial::AtWww, from(one, 404, "")), {});
    }
    void trials() { m_table.compare(); }

    void everyCheckIsYielded()
    {
        for (const Check check : {Check::PolicyHostIpv6Broken, Check::PolicyHostAddressDisagree, Check::PolicyHostAuth,
                                  Check::PolicyHostHttpOnly, Check::PolicyHostWrongPath, Check::PolicyHostCacheStale})
            QCOMPARE(m_table.never(check, check), QStringList());
    }
};

QTEST_APPLESS_MAIN(JudgePolicyTrialsTest)
#include "policy_trials_test.moc"
