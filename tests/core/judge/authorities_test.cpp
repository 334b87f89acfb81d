// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/server_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

const QString kServes = u"pass dns.query.refused"_s, kEdns = u"pass dns.query.edns"_s,
              kTcp = u"pass dns.query.tcp-fallback"_s, kTypes = u"pass dns.query.minimal-any"_s,
              kAgree = u"pass dns.query.ns-disagree"_s;
const QStringList kWell{kServes, kEdns, kTcp, kTypes, kAgree};

DnsFacts refusing(const DnsQuestion &question, int rcode)
{
    return replyTo(question, {.rcode = rcode, .authoritative = false});
}

DnsFacts mxAt(const QString &host)
{
    return replyTo(kMx, {.answer = {{kDomain, RrType::Mx, mxRdata(10, host)}}});
}

DnsFacts hostAt(const QString &address)
{
    return replyTo(kA, {.answer = {{kHost, RrType::A, addressRdata(address)}}});
}

QStringList but(const QString &passes, const QString &fails)
{
    QStringList all = kWell;
    all.replace(all.indexOf(passes), fails);
    return all;
}

Failure refused()
{
    return {FailureKind::Refused, {}};
}

} // namespace

class JudgeAuthoritiesTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgeAuthorities};

private Q_SLOTS:
    void whole_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        row("nobody was asked", servers({}), {});
        row("two well", servers({one(), two()}), kWell);
        row("one alone agrees with nobody", servers({one()}), {kServes, kEdns, kTcp, kTypes});
        row("not over", servers({one(), two()}).edit(unfinished), {});
        row("one not asked yet", servers({one(), two().setAll({})}), {});
        row("one left alone: private", servers({one(), two().setAll(Failure{FailureKind::NotPermitted, {}})}), {});
        row("none answers", servers({one().setAll(timedOut()), two().setAll(timedOut())}),
            {u"cannot-tell dns.query.ns-disagree"_s});
        row("none answers yet", servers({one().setAll(timedOut()), two().setAll({})}).edit(unfinished), {});
        row("one silent: told with the timeouts", servers({one(), two().setAll(timedOut())}), {});
    }
    void whole() { m_table.compare(); }

    void refusals_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString fails = u"error dns.query.refused"_s;
        for (const int rcode : {2, 5, 9})
            row(QByteArray("RCODE " + QByteArray::number(rcode)).constData(),
                servers({one(), two().set(kSoa, Way::Udp, refusing(kSoa, rcode))}), but(kServes, fails));
        row("not authoritative",
            servers({one(), two().set(kSoa, Way::Udp,
                                      replyTo(kSoa, {.answer = {{kDomain, RrType::Soa, soaRdata(7, 300)}},
                                                     .authoritative = false}))}),
            but(kServes, fails));
        row("a referral to below is none of it",
            servers(
                {one(), two().set(kSoa, Way::Udp,
                                  replyTo(kSoa, {.authority = {{kDomain, RrType::Ns, wireName(u"ns9.example.org"_s)}},
                                                 .authoritative = false}))}),
            kWell);
        row("a referral to the root is",
            servers({one(), two().set(kSoa, Way::Udp,
                                      replyTo(kSoa, {.authority = {{QString(), RrType::Ns, wireName(u"a.root"_s)}},
                                                     .authoritative = false}))}),
            but(kServes, fails));
    }
    void refusals() { m_table.compare(); }

    void transport_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString edns = u"warning dns.query.edns"_s, tcp = u"error dns.query.tcp-fallback"_s;
        row("EDNS is dropped", servers({one(), two().set(kMx, Way::Udp, timedOut())}), but(kEdns, edns));
        row("EDNS is a format error", servers({one(), two().set(kMx, Way::Udp, refusing(kMx, 1))}), but(kEdns, edns));
        row("no OPT record",
            servers({one(),
                     two().set(kMx, Way::Udp,
                               replyTo(kMx, {.answer = {{kDomain, RrType::Mx, mxRdata(10, kHost)}}, .edns = false}))}),
            but(kEdns, edns));
        QList<RecordToWrite> many;
        for (int i = 0; i < 60; ++i)
            many.append({kDomain, RrType::Ns, wireName(u"ns%1.example.org"_s.arg(i))});
        row("more octets than allowed",
            servers({one().set(kNs, Way::Udp, replyTo(kNs, {.answer = many})),
                     two().set(kNs, Way::Udp, replyTo(kNs, {.answer = many}))}),
            but(kEdns, edns));
        row("TCP refused", servers({one(), two().set(kMx, Way::Tcp, refused())}), but(kTcp, tcp));
        row("TCP times out at one", servers({one(), two().set(kMx, Way::Tcp, timedOut())}), but(kTcp, tcp));
        row("TCP times out at all",
            servers({one().set(kMx, Way::Tcp, timedOut()), two().set(kMx, Way::Tcp, timedOut())}),
            but(kTcp, u"cannot-tell dns.query.tcp-fallback"_s));
        row("no route for TCP", servers({one(), two().set(kMx, Way::Tcp, Failure{FailureKind::Unreachable, {}})}),
            but(kTcp, u"cannot-tell dns.query.tcp-fallback"_s));
    }
    void transport() { m_table.compare(); }

    void types_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString fails = u"error dns.query.minimal-any"_s;
        row("TLSA is dropped", servers({one(), two().set(kTlsa, Way::Udp, timedOut())}), but(kTypes, fails));
        row("TLSA is not implemented", servers({one(), two().set(kTlsa, Way::Udp, refusing(kTlsa, 4))}),
            but(kTypes, fails));
        row("nothing comes any more",
            servers({one(), two().set(kTlsa, Way::Udp, timedOut()).set(kNs, Way::Udp, timedOut())}), kWell);
    }
    void types() { m_table.compare(); }

    void agreement_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QStringList disagree = but(kAgree, u"warning dns.query.ns-disagree"_s);
        const DnsFacts other = mxAt(u"mx2.example.org"_s);
        row("other MX", servers({one(), two().set(kMx, Way::Udp, other).set(kMx, Way::Tcp, other)}), disagree);
        row("other MX, not over",
            servers({one(), two().set(kMx, Way::Udp, other).set(kMx, Way::Tcp, other)}).edit(unfinished), {});
        row("TLSA at one only",
            servers({one(), two().set(kTlsa, Way::Udp,
                                      replyTo(kTlsa, {.answer = {{kTlsa.name, RrType::Tlsa,
                                                                  tlsaRdata(3, 1, 1, QByteArray(32, 'x'))}}}))}),
            disagree);
        row("another address",
            servers({one(), two().set(kA, Way::Udp, hostAt(u"192.0.3.9"_s)).set(kA, Way::Tcp, hostAt(u"192.0.3.9"_s))}),
            disagree);
        row("another address each time", servers({one(), two().set(kA, Way::Udp, hostAt(u"192.0.3.9"_s))}), kWell);
        // Whoever follows an alias needs to hold the zone that it leads to (RFC 1034 section 4.3.2, step 3a).
        const auto alias = [](const QString &target, const QByteArray &digest = {}) {
            ServerReplyToWrite reply{.answer = {{kTlsa.name, RrType::Cname, wireName(target)}}};
            if (!digest.isEmpty())
                reply.answer.append({target, RrType::Tlsa, tlsaRdata(3, 1, 1, digest)});
            return replyTo(kTlsa, reply);
        };
        const QByteArray x(32, 'x'), y(32, 'y');
        const QString outside = u"_dane.example.net"_s, inside = u"_dane.example.org"_s;
        const auto tlsa = [](const DnsFacts &first, const DnsFacts &second) {
            return servers({one().set(kTlsa, Way::Udp, first), two().set(kTlsa, Way::Udp, second)});
        };
        row("one follows an alias", tlsa(alias(outside, x), alias(outside)), kWell);
        row("one follows it to old records", tlsa(alias(outside, x), alias(outside, y)), kWell);
        row("another alias", tlsa(alias(outside, x), alias(u"_tlsa.example.net"_s, x)), disagree);
        row("an alias at one only", tlsa(alias(outside), *one().ends.value({int(RrType::Tlsa), Way::Udp}).value()),
            disagree);
        row("an alias inside", tlsa(alias(inside, x), alias(inside, x)), kWell);
        row("an alias inside, not followed by one", tlsa(alias(inside, x), alias(inside)), kWell);
        row("an alias inside to other records", tlsa(alias(inside, x), alias(inside, y)), disagree);
        row("another serial alone",
            servers({one(),
                     two().set(kSoa, Way::Udp, replyTo(kSoa, {.answer = {{kDomain, RrType::Soa, soaRdata(8, 300)}}}))}),
            kWell);
    }
    void agreement() { m_table.compare(); }

    void everyCheckIsYielded()
    {
        for (const Check check : {Check::QueryRefused, Check::QueryEdns, Check::QueryTcpFallback,
                                  Check::QueryNsDisagree, Check::QueryMinimalAny})
            QCOMPARE(m_table.never(check, check), QStringList());
    }
};

QTEST_APPLESS_MAIN(JudgeAuthoritiesTest)
#include "authorities_test.moc"
