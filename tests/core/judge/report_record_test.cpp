// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/signed_zone.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

const DnsQuestion kTxt{u"_smtp._tls.example.org"_s, RrType::Txt};
const QByteArray kReports = "v=TLSRPTv1; rua=mailto:a@example.org";

Findings judgeBoth(const DomainReading &reading)
{
    return judgeReportRecord(reading) + judgeReportDestinations(reading);
}

FactsBuilder recordIs(const DnsFacts &answer)
{
    return oneHost().edit([&answer](InspectionFacts &f) { f.tlsRpt = answer; });
}

FactsBuilder with(const QByteArray &text)
{
    return recordIs(answered(kTxt, {txtRdata({text})}));
}

//! What is told of a record with nothing odd, each by its last word; a row says what differs ("" takes it away).
QStringList differing(const QMap<QString, QString> &changes)
{
    const QList<std::pair<QString, QString>> usual = {
        {u"unrelated-txt"_s, u"pass"_s},
        {u"split-strings"_s, {}},
        {u"cname"_s, {}},
        {u"ttl"_s, {}},
        {u"unsigned"_s, u"info"_s},
        {u"rua-multiple-fields"_s, u"pass"_s},
        {u"rua-not-second"_s, u"pass"_s},
        {u"ext-unknown"_s, {}},
        {u"useless"_s, u"info"_s},
        {u"rua-many"_s, u"pass"_s},
        {u"mailto-mx"_s, u"pass"_s},
        {u"mailto-external"_s, {}},
        {u"mailto-same-domain"_s, {}},
    };
    QStringList lines;
    for (const auto &[word, standing] : usual) {
        if (const QString now = changes.value(word, standing); !now.isEmpty())
            lines.append(now + u" tlsrpt.record."_s + word);
    }
    return lines;
}

FactsBuilder mailboxAt(const QList<DnsFacts> &answers)
{
    return with("v=TLSRPTv1; rua=mailto:a@example.net").edit([&answers](InspectionFacts &f) {
        for (const DnsFacts &answer : answers)
            answerFurther(f, answer);
    });
}

DnsFacts signedFor(quint32 ttl)
{
    SignatureToWrite signature{u"example.org"_s, inHours(-24), inHours(240)};
    signature.originalTtl = ttl;
    return signedReply(kTxt, {txtRdata({kReports})}, signature);
}

} // namespace

class JudgeReportRecordTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgeBoth};

private Q_SLOTS:
    void records_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        row("usual", with(kReports), differing({}));
        row("unrelated text", recordIs(answered(kTxt, {txtRdata({kReports}), txtRdata({"v=spf1 -all"})})),
            differing({{u"unrelated-txt"_s, u"notice"_s}}));
        const auto elsewhere = [](const QString &name, const QByteArray &text) {
            return oneHost().edit([&](InspectionFacts &f) {
                answerFurther(f, answered({name, RrType::Txt}, {txtRdata({text})}));
            });
        };
        for (const char *name : {"_tlsrpt.example.org", "_smtp-tls.example.org", "_smtp._tls._tcp.example.org",
                                 "_tls._smtp.example.org", "_smtp._tls.example.org.example.org"})
            row(name, elsewhere(QString::fromLatin1(name), kReports), {u"error tlsrpt.record.wrong-owner"_s});
        row("another text elsewhere", elsewhere(u"_tlsrpt.example.org"_s, "tlsrpt"), {});
        row("a second record elsewhere", with(kReports).edit([](InspectionFacts &f) {
            answerFurther(f, answered({u"_tlsrpt.example.org"_s, RrType::Txt}, {txtRdata({kReports})}));
        }),
            differing({}));
        row("T-58 two rua fields", with(kReports + "; rua=mailto:b@example.org"),
            differing({{u"rua-multiple-fields"_s, u"notice"_s}}));
        row("rua in the third place", with("v=TLSRPTv1; p=none; rua=mailto:a@example.org"),
            differing({{u"rua-not-second"_s, u"notice"_s}, {u"ext-unknown"_s, u"info"_s}}));
        row("T-03 two strings", recordIs(answered(kTxt, {txtRdata({"v=TLSRPTv1; rua=mail", "to:a@example.org"})})),
            differing({{u"split-strings"_s, u"info"_s}}));
        row("alias", recordIs(answeredThrough(kTxt, {u"rpt.example.net"_s}, {txtRdata({kReports})})),
            differing({{u"cname"_s, u"info"_s}}));
        row("signed, an hour", recordIs(signedFor(3600)),
            differing({{u"ttl"_s, u"notice"_s}, {u"unsigned"_s, u"pass"_s}}));
        row("signed, a day", recordIs(signedFor(86400)),
            differing({{u"ttl"_s, u"pass"_s}, {u"unsigned"_s, u"pass"_s}}));
        row("nothing is validated", with(kReports).edit([](InspectionFacts &f) { f.vantage.validates = false; }),
            differing({{u"unsigned"_s, {}}}));
        row("two records", recordIs(answered(kTxt, {txtRdata({kReports}), txtRdata({kReports})})), {});
        row("T-54 null MX", with(kReports).mx({{0, ""}}), {});
    }
    void records() { m_table.compare(); }

    void uses_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const auto none = differing({{u"useless"_s, {}}});
        row("a policy", with(kReports).sts(kRecord, policy("testing")), differing({{u"useless"_s, u"pass"_s}}));
        row("a policy that fails is worth a report", with(kReports).stsRecords({kRecord}),
            differing({{u"useless"_s, u"pass"_s}}));
        const auto dane = [](const QList<TlsaRecord> &records) {
            FactsBuilder builder = oneHost(kSecure);
            builder.tlsRpt(kReports).host("mx1.example.org", kSecure).address("192.0.3.1");
            return records.isEmpty() ? builder : builder.tlsa(records);
        };
        row("TLSA", dane({stale()}), differing({{u"useless"_s, u"pass"_s}}));
        row("no TLSA", dane({}), differing({}));
        row("TLSA is still to answer", dane({}).edit([](InspectionFacts &f) {
            unfinished(f);
            f.hosts[0].tlsa = {};
        }),
            differing({{u"useless"_s, {}}, {u"mailto-mx"_s, {}}}));
        row("TLSA has no answer", dane({}).tlsa(timedOut()), none);
        row("the record of the policy has no answer",
            with(kReports).edit([](InspectionFacts &f) { f.mtaSts.record = timedOut(); }), none);
        const auto atHost = [&dane](const DnsFacts &answer) {
            return dane({stale()}).edit([&answer](InspectionFacts &f) { answerFurther(f, answer); });
        };
        const DnsQuestion host{u"_smtp._tls.mx1.example.org"_s, RrType::Txt};
        const QStringList rest = differing({{u"useless"_s, u"pass"_s}});
        row("a record of the host", atHost(answered(host, {txtRdata({kReports})})),
            QStringList{u"pass tlsrpt.record.mx-host-domain mx1"_s} + rest);
        row("no record of the host", atHost(noSuchName(host)),
            QStringList{u"info tlsrpt.record.mx-host-domain mx1"_s} + rest);
    }
    void uses() { m_table.compare(); }

    void destinations_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        row("four addresses",
            with("v=TLSRPTv1; rua=mailto:a@example.org,mailto:b@example.org,mailto:c@example.org,"
                 "mailto:d@example.org"),
            differing({{u"rua-many"_s, u"notice"_s}}));
        const DnsQuestion mx{u"example.net"_s, RrType::Mx}, a{mx.name, RrType::A}, aaaa{mx.name, RrType::Aaaa};
        const QMap<QString, QString> external = {{u"mailto-external"_s, u"info"_s}};
        const auto mailbox = [&external](const QString &standing) {
            auto changes = external;
            changes.insert(u"mailto-mx"_s, standing);
            return differing(changes);
        };
        row("T-59 another domain takes mail", mailboxAt({answered(mx, {mxRdata(10, u"mx.example.net"_s)})}),
            mailbox(u"pass"_s));
        row("null MX", mailboxAt({answered(mx, {mxRdata(0, {})})}), mailbox(u"error"_s));
        row("no such domain", mailboxAt({noSuchName(mx)}), mailbox(u"error"_s));
        row("an address alone",
            mailboxAt({noSuchType(mx), answered(a, {addressRdata(u"192.0.2.1"_s)}), noSuchType(aaaa)}),
            mailbox(u"pass"_s));
        row("no address", mailboxAt({noSuchType(mx), noSuchType(a), noSuchType(aaaa)}), mailbox(u"error"_s));
        row("one address lookup fails", mailboxAt({noSuchType(mx), noSuchType(a), serverFailed(aaaa)}), mailbox({}));
        row("not told", mailboxAt({serverFailed(mx)}), mailbox({}));
        row("a subdomain is not another domain", with("v=TLSRPTv1; rua=mailto:a@r.example.org"),
            differing({{u"mailto-mx"_s, {}}}));
        const auto enforced = [](const QByteArray &rua) {
            return with("v=TLSRPTv1; rua=" + rua).sts(kRecord, policy("enforce"));
        };
        row("only at home, enforced", enforced("mailto:a@example.org"),
            differing({{u"useless"_s, u"pass"_s}, {u"mailto-same-domain"_s, u"notice"_s}}));
        row("https too, enforced", enforced("mailto:a@example.org,https://example.net/"),
            differing({{u"useless"_s, u"pass"_s}, {u"mailto-same-domain"_s, u"pass"_s}}));
    }
    void destinations() { m_table.compare(); }

    void endpoints_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const DnsQuestion a{u"r.example.net"_s, RrType::A}, aaaa{a.name, RrType::Aaaa};
        const auto rest = [](const QStringList &lines) { return differing({{u"mailto-mx"_s, {}}}) + lines; };
        const auto endpoint = [&](const HttpsExchange &exchange) {
            return with("v=TLSRPTv1; rua=https://r.example.net/v1?x=y").edit([&](InspectionFacts &f) {
                answerFurther(f, answered(a, {addressRdata(u"192.0.2.9"_s)}));
                answerFurther(f, noSuchType(aaaa));
                f.reportEndpoints.append(exchange);
            });
        };
        const auto replying = [](int status) {
            HttpsExchange exchange = policyReply(u"r.example.net"_s, status, {}, served(pki().good));
            exchange.url = QUrl(u"https://r.example.net/v1"_s);
            return exchange;
        };
        const auto failing = [&replying](FailureKind kind, bool tls = false) {
            HttpsExchange exchange = replying(0);
            exchange.failure = Failure{kind, {}};
            if (!tls)
                exchange.tls.reset();
            return exchange;
        };
        const QString reached = u" tlsrpt.record.https-endpoint"_s, redirect = u" tlsrpt.record.https-redirect"_s;
        row("not asked", with("v=TLSRPTv1; rua=https://r.example.net/"), rest({}));
        row("405 to a GET", endpoint(replying(405)), rest({u"pass"_s + reached, u"pass"_s + redirect}));
        row("308", endpoint(replying(308)), rest({u"pass"_s + reached, u"notice"_s + redirect}));
        row("304 is no redirect", endpoint(replying(304)), rest({u"pass"_s + reached, u"pass"_s + redirect}));
        row("times out", endpoint(failing(FailureKind::TimedOut)), rest({u"warning"_s + reached}));
        row("no TLS", endpoint(failing(FailureKind::TlsRejected)), rest({u"warning"_s + reached}));
        row("the certificate is refused", endpoint(failing(FailureKind::TlsRejected, true)),
            rest({u"pass"_s + reached}));
        row("no route from here", endpoint(failing(FailureKind::Unreachable)), rest({u"cannot-tell"_s + reached}));
        row("a private address", endpoint(failing(FailureKind::NotPermitted)), rest({u"cannot-tell"_s + reached}));
        row("broken off", endpoint(failing(FailureKind::Cancelled)), rest({}));
        row("no address", with("v=TLSRPTv1; rua=https://r.example.net/").edit([&](InspectionFacts &f) {
            answerFurther(f, noSuchName(a));
            answerFurther(f, noSuchName(aaaa));
        }),
            rest({u"warning"_s + reached}));
        row("half of the addresses not told",
            with("v=TLSRPTv1; rua=https://r.example.net/").edit([&](InspectionFacts &f) {
                answerFurther(f, noSuchName(a));
                answerFurther(f, serverFailed(aaaa));
            }),
            rest({}));
    }
    void endpoints() { m_table.compare(); }

    void everyCheckIsYielded()
    {
        QCOMPARE(m_table.never(Check::TlsRptUnrelatedTxt, Check::TlsRptUseless),
                 QStringList{u"tlsrpt.record.mailto-address"_s}); // of the record's text, see below
    }

    void brokenAddress() // told where the text of the record is judged
    {
        InspectionFacts facts = with("v=TLSRPTv1; rua=mailto:a@b_c.example").facts();
        const Findings findings = judgeTlsRpt(readDomain(facts));
        noteRow(findings);
        QCOMPARE(told(findings), QStringList{u"error tlsrpt.record.mailto-address"_s});
        QCOMPARE(judgeReportDestinations(readDomain(facts)), Findings());
    }
};

QTEST_APPLESS_MAIN(JudgeReportRecordTest)
#include "report_record_test.moc"
