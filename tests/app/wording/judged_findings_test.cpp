// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/finding_text.h"

#include "core/checks/catalogue.h"
#include "core/judge/judge.h"
#include "tests/support/sample_facts.h"

#include <QTest>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(postseal::InspectionFacts)

namespace {

const QByteArray kRecord = "v=STSv1; id=1;";
const QByteArray kEnforce = "version: STSv1\r\nmode: enforce\r\nmax_age: 86400\r\nmx: mx1.example.org\r\n";
const QByteArray kTesting = "version: STSv1\r\nmode: testing\r\nmax_age: 86400\r\nmx: *.example.org\r\n";

FactsBuilder domain(DnsSecurity security = DnsSecurity::Insecure)
{
    FactsBuilder builder("example.org");
    builder.mx({{10, "mx1.example.org"}, {20, "mx2.example.org"}}, security);
    return builder;
}

FactsBuilder &twoHosts(FactsBuilder &builder, DnsSecurity security = DnsSecurity::Insecure)
{
    builder.host("mx1.example.org", security).address("192.0.3.1").noStarttls().address("192.0.3.2").starttls({"?"});
    return builder.host("mx2.example.org", security).address("192.0.3.3").noStarttls();
}

SmtpSession greets(int code, const QByteArray &text)
{
    SmtpSession session = plainSession(u"mx1.example.org"_s);
    session.greeting = SmtpReply{code, {text}};
    session.ehlo.reset();
    return session;
}

} // namespace

//! What the judge fills in and what the sentences need are written in two places: no sample may show an ellipsis.
class JudgedFindingsTest : public QObject
{
    Q_OBJECT

    static void rowsOfDomains()
    {
        const auto row = [](const char *name, const FactsBuilder &builder) { QTest::newRow(name) << builder.facts(); };
        row("nothing there", FactsBuilder("example.org"));
        row("null MX", FactsBuilder("example.org").mx({{0, ""}}).stsRecords({kRecord}));
        row("null MX beside another", FactsBuilder("example.org").mx({{0, ""}, {10, "mx1.example.org"}}));
        row("bogus", domain(DnsSecurity::Bogus));
        row("no answer", FactsBuilder("example.org").mx(Failure{FailureKind::TimedOut, u"late"_s}));
        FactsBuilder enforced = domain();
        row("enforced, hosts without STARTTLS", twoHosts(enforced.sts(kRecord, kEnforce)));
        FactsBuilder testing = domain();
        row("testing", twoHosts(testing.sts(kRecord, kTesting)));
        FactsBuilder open = domain();
        row("nothing published", twoHosts(open));
        FactsBuilder dane = domain(DnsSecurity::Secure);
        dane.host("mx1.example.org", DnsSecurity::Secure)
            .tlsa({{0, 1, 1, "short"}, {9, 9, 9, "x"}, {3, 1, 1, "short"}})
            .address("192.0.3.1")
            .noStarttls();
        row("unusable TLSA", dane.host("mx2.example.org", DnsSecurity::Secure).address("192.0.3.3").starttls({"?"}));
        row("policy host fails", domain().sts(kRecord, kEnforce).policyFails({FailureKind::Refused, u"refused"_s}));
    }

    static void rowsOfSessions()
    {
        const auto row = [](const QByteArray &name, const SmtpSession &session) {
            FactsBuilder builder = domain().sts(kRecord, kEnforce);
            QTest::newRow(name.constData())
                << builder.host("mx1.example.org").address("192.0.3.1").session(session).facts();
        };
        row("greets with 554", greets(554, "5.7.1 go away"));
        row("greets with 421", greets(421, "4.7.0 busy"));
        row("greets with 250", greets(250, "what"));
        for (int stage = 0; stage <= int(SmtpStage::Done); ++stage) {
            for (const FailureKind kind :
                 {FailureKind::TimedOut, FailureKind::Closed, FailureKind::Unreachable, FailureKind::TlsRejected}) {
                const QByteArray name = "stage " + QByteArray::number(stage) + ", kind "
                                        + QByteArray::number(int(kind));
                row(name, brokenSession(u"mx1.example.org"_s, SmtpStage(stage), {kind, u"why"_s}));
            }
        }
        for (const int code : {454, 501, 421}) {
            const Failure failure{FailureKind::ProtocolBroken, {}};
            SmtpSession refused = brokenSession(u"mx1.example.org"_s, SmtpStage::StartTls, failure);
            refused.startTlsOffered = true;
            refused.startTls = SmtpReply{code, {"no"}};
            row("STARTTLS answered " + QByteArray::number(code), refused);
        }
    }

    static void rowsOfTexts()
    {
        const QByteArrayList records = {"v=stsv1; id=1;",        " v=STSv1; id=1;",    "v=STSv1 ; id=1;",
                                        "v=STSv2; id=1;",        "v=STSv1;",           "v=STSv1; id=a-b;",
                                        "v=STSv1; id=;",         "v=STSv1; ID=1;",     "v=STSv1; id=1; id=2;",
                                        "v=STSv1; id=1;;",       "v=STSv1; id=1 x=y;", "v=STSv1\\; id=1;",
                                        "v=STSv1; id=\xc3\xa4;", "v=STSv1; id=1\n;",   "v=STSv1; id=1; -x=1;",
                                        "v=STSv1; id=1; x==;"};
        for (const QByteArray &record : records)
            QTest::newRow(record.constData()) << domain().sts(record, kEnforce).facts();
        QTest::newRow("two records") << domain().stsRecords({kRecord, kRecord}).facts();
        QTest::newRow("unrelated record") << domain().stsRecords({kRecord, "v=spf1 -all"}).facts();
        const QByteArrayList policies = {
            "",
            "\xef\xbb\xbfversion: STSv1\n",
            "<html>",
            "version: STSv1\rmode: none\r",
            "\nversion: STSv2\n mode : maybe\n# no\nMAX_AGE: -1\nmx: a,b\nmx: a.\nmx: a:25\n"
            "mx: *\nmx: m*.a.test\nmx: m_x.a.test\nmx: b\xc3\xbc.test\nmxs: a\nid: 1\nx\n",
            "version=STSv1\nMode: none\nmax_age: 99999999\n",
            "mode: enforce\n",
            "version: STSv1\nmode: enforce\nmode: testing\nmax_age: 0\r\nmx: a.test\nmx: b.test\n"
            "mode: enforce\n"};
        for (const QByteArray &policy : policies)
            QTest::newRow(policy.left(30).toHex().constData()) << domain().sts(kRecord, policy).facts();
        const QByteArrayList reports = {"v=TLSRPTv1; rua=mailto:a@b.test",
                                        "v=TLSRPTv1 ; rua=mailto:a@b.test",
                                        "v=TLSRPTv1;",
                                        "v=tlsrptv1; rua=x",
                                        "v=TLSRPTv1; rua=",
                                        "v=TLSRPTv1; rua=a@b.test",
                                        "v=TLSRPTv1; rua=mailto:a b",
                                        "v=TLSRPTv1; rua=mailto:a@b.test!10m",
                                        "v=TLSRPTv1\\; rua=x",
                                        "v=TLSRPTv1; rua=mailto:\xc3\xa4@b.test",
                                        "v=TLSRPTv1;; rua=mailto:a@b.test"};
        for (const QByteArray &report : reports)
            QTest::newRow(report.constData()) << domain().sts(kRecord, kEnforce).tlsRpt(report).facts();
    }

private Q_SLOTS:
    void sentencesAreWhole_data()
    {
        QTest::addColumn<InspectionFacts>("facts");
        rowsOfDomains();
        rowsOfSessions();
        rowsOfTexts();
        QTest::newRow("rich facts") << richFacts();
    }
    void sentencesAreWhole()
    {
        QFETCH(InspectionFacts, facts);
        const Judgement judgement = judge(facts);
        QVERIFY(!judgement.findings.isEmpty());
        for (const Finding &finding : judgement.findings) {
            QVERIFY2(missingSlots(finding).isEmpty(), specOf(finding.check).slug);
            QVERIFY2(!titleOf(finding).isEmpty(), specOf(finding.check).slug);
        }
    }
};

QTEST_GUILESS_MAIN(JudgedFindingsTest)
#include "judged_findings_test.moc"
