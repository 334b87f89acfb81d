// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/seal_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kWords{u"starttls"_s, u"tls-failure"_s, u"cert-untrusted"_s, u"cert-expired"_s, u"cert-vs-mx"_s};

//! "pass mta-sts.match.starttls mx1" and on, up to the stage before `count`.
QStringList past(int count, const QString &host = u"mx1"_s)
{
    QStringList lines;
    for (const QString &word : kWords.first(count))
        lines.append(u"pass mta-sts.match."_s + word + u' ' + host);
    return lines;
}

QStringList failing(int stage, const QString &severity = u"error"_s)
{
    return QStringList{severity + u" mta-sts.match."_s + kWords.at(stage) + u" mx1"_s} + past(stage);
}

FactsBuilder one(const QByteArray &mode, const QByteArray &mx = "*.example.org", DnsSecurity security = {})
{
    FactsBuilder builder = oneHost(security);
    builder.sts(kRecord, policy(mode, mx)).host("mx1.example.org", security).address("192.0.3.1");
    return builder;
}

} // namespace

class JudgeMatchHostsTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgeMatchHosts};

private Q_SLOTS:
    void hosts_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const auto handshake = [](FactsBuilder builder) {
            return builder.sessionFails(SmtpStage::Handshake, {FailureKind::TlsRejected, u"alert"_s})
                .editSession([](SmtpSession &s) {
                    s.greeting = SmtpReply{220, {}};
                    s.ehlo = SmtpReply{250, {"mx1", "STARTTLS"}};
                    s.startTlsOffered = true;
                    s.startTls = SmtpReply{220, {}};
                });
        };
        const auto bare = [](FactsBuilder builder) {
            return builder.starttls(served(pki().good)).editSession([](SmtpSession &s) {
                s.startTls = SmtpReply{454, {"not now"}};
            });
        };
        row("holds", one("enforce").starttls(served(pki().good)), past(5));
        row("holds in testing", one("testing").starttls(served(pki().good)), past(5));
        row("mode none", one("none").noStarttls(), {});
        row("no policy", oneHost().host("mx1.example.org").address("192.0.3.1").noStarttls(), {});
        row("no STARTTLS", one("enforce").noStarttls(), failing(0));
        row("T-34 no STARTTLS in testing", one("testing").noStarttls(), failing(0, u"warning"_s));
        row("STARTTLS refused", bare(one("enforce")), failing(0));
        row("no handshake", handshake(one("enforce")), failing(1));
        row("self-signed", one("enforce").starttls({pki().selfSigned.der}, ChainVerdict::SelfSigned), failing(2));
        row("T-34 untrusted in testing", one("testing").starttls({pki().good.der}, ChainVerdict::Incomplete),
            failing(2, u"warning"_s));
        row("expired", one("enforce").starttls(served(pki().expired)), failing(3));
        row("from tomorrow", one("enforce").starttls(served(pki().future)), failing(3));
        row("another name", one("enforce").starttls(served(pki().otherName)), failing(4));
        row("T-26 the name of another pattern",
            one("enforce", "*.example.org\r\nmx: mail.example.net").starttls(served(pki().otherName)), failing(4));
        row("not covered", one("enforce", "mx9.example.org").noStarttls(), {});
        row("T-31 one address fails: told of the host as a whole",
            one("enforce").starttls(served(pki().good)).address("192.0.3.2").noStarttls(), {});
        row("T-31 one address has another certificate",
            one("enforce").starttls(served(pki().good)).address("192.0.3.2").starttls(served(pki().otherName)),
            past(4));
        row("two addresses, two reasons",
            one("enforce").noStarttls().address("192.0.3.2").starttls(served(pki().expired)),
            {u"error mta-sts.match.starttls mx1"_s, u"error mta-sts.match.cert-expired mx1"_s});
        row("one address refuses",
            one("enforce")
                .starttls(served(pki().good))
                .address("192.0.3.2")
                .sessionFails(SmtpStage::Connect, {FailureKind::Refused, {}}),
            past(5));
        row("one address not tested from here",
            one("enforce")
                .starttls(served(pki().good))
                .address("2001:db9::2")
                .sessionFails(SmtpStage::Connect, {FailureKind::Unreachable, {}}),
            {});
        row("one address is slower than we wait",
            one("enforce").starttls(served(pki().good)).address("192.0.3.2").sessionFails(SmtpStage::Ehlo, timedOut()),
            {});
        row("addresses beyond those that are inspected",
            one("enforce").starttls(served(pki().good)).address("192.0.3.2").edit([](InspectionFacts &f) {
                f.hosts[0].addresses.resize(1);
            }),
            {});
        row("no address answers", one("enforce").sessionFails(SmtpStage::Connect, {FailureKind::Refused, {}}), {});
        row("another session to come", one("enforce").noStarttls().address("192.0.3.2").edit(unfinished), {});
        const auto both = [](int usage, DnsSecurity security, const QByteArray &mode) {
            FactsBuilder builder = oneHost(security);
            builder.sts(kRecord, policy(mode))
                .host("mx1.example.org", security)
                .tlsa({tlsaOf(usage, 1, 1, pki().selfSigned)})
                .address("192.0.3.1")
                .starttls({pki().selfSigned.der}, ChainVerdict::SelfSigned);
            return builder;
        };
        row("T-49 DANE passes: told as the conflict", both(3, kSecure, "enforce"), past(2));
        row("T-49 DANE fails too", both(2, kSecure, "enforce"), failing(2));
        row("DANE passes in testing", both(3, kSecure, "testing"), failing(2, u"warning"_s));
        row("TLSA is to come", both(3, kSecure, "enforce").edit([](InspectionFacts &f) {
            unfinished(f);
            f.hosts[0].tlsa = {};
        }),
            {});
    }
    void hosts() { m_table.compare(); }

    void names_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const auto implicit = [](const QByteArray &mx) {
            return FactsBuilder("example.org")
                .sts(kRecord, policy("enforce", mx))
                .host("example.org")
                .address("192.0.3.1")
                .starttls(served(pki().good));
        };
        row("T-30 implicit MX covered", implicit("example.org"),
            past(5, u"example"_s) + QStringList{u"pass mta-sts.match.implicit-mx example"_s});
        row("T-30 implicit MX not covered", implicit("*.example.org"), {});
        row("T-29 an alias whose own name is covered",
            one("enforce").starttls(served(pki().good)).edit([](InspectionFacts &f) {
                f.hosts[0].a = answeredThrough({u"mx1.example.org"_s, RrType::A}, {u"mail.example.net"_s},
                                               {addressRdata(u"192.0.3.1"_s)});
            }),
            past(5) + QStringList{u"pass mta-sts.match.cname-target mx1"_s});
    }
    void names() { m_table.compare(); }

    void everyCheckIsYielded()
    {
        QCOMPARE(m_table.never(Check::MatchCertVsMx, Check::MatchCertExpired), QStringList());
    }
};

QTEST_APPLESS_MAIN(JudgeMatchHostsTest)
#include "match_hosts_test.moc"
