// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge.h"
#include "core/records/mx_pattern.h"
#include "tests/core/judge/trial_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

QStringList judged(const FactsBuilder &builder)
{
    InspectionFacts facts = builder.facts();
    facts.finishedAt = pki().now;
    return told(judge(facts).findings);
}

QString sealOf(const FactsBuilder &builder)
{
    InspectionFacts facts = builder.facts();
    facts.finishedAt = pki().now;
    return told(judge(facts).seal);
}

bool speaksOf(const QStringList &findings, const QString &part)
{
    return findings.filter(part).size() > 0;
}

} // namespace

//! Where other programs go wrong with sessions: each trap by its number in the catalogue of checks.
class TrapsSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void T_32_sniIsNotForTheServerToDemand()
    {
        const FactsBuilder strict = tried(
            SessionTrial::NoServerName, [](SmtpSession &s) { breaks(s, FailureKind::TlsRejected); }, "enforce");
        QVERIFY(judged(strict).contains(u"error starttls.sni-fallback mx1"_s));
        QVERIFY(sealOf(strict).startsWith(u"sealed"_s)); // senders of today send the name
    }

    void T_33_noStapledAnswerIsNoFault() // no fact holds one, and nothing asks for one
    {
        for (const CheckSpec &spec : catalogue())
            QVERIFY2(!QByteArray(spec.slug).startsWith("tls.ocsp."), spec.slug);
        const FactsBuilder enforced = secured("enforce");
        QVERIFY(!speaksOf(judged(enforced), u"ocsp"_s));
        QVERIFY(sealOf(enforced).startsWith(u"sealed"_s));
    }

    void T_50_octetsBehindThe220AreTold()
    {
        const auto injects = [](SmtpSession &s) { s.injected = "250 fine\r\n"; };
        QVERIFY(judged(secured().editSession(injects)).contains(u"error starttls.plaintext-buffered mx1"_s));
        const auto carries = [](SmtpSession &s) { s.moreInTls = {{250, {"a", "b"}}, {221, {"bye"}}}; };
        QVERIFY(judged(tried(SessionTrial::CommandBehindStartTls, carries))
                    .contains(u"error starttls.command-injection mx1"_s));
    }

    void T_51_demandForTlsIsNoAnswerToEhlo() // 530 as an answer to EHLO: a refusal, and neither praise nor "absent"
    {
        const QStringList findings = judged(
            oneHost().host("mx1.example.org").address("192.0.3.1").noStarttls().editSession([](SmtpSession &s) {
                s.ehlo = SmtpReply{530, {"5.7.0 Must issue a STARTTLS command first"}};
            }));
        QVERIFY(findings.contains(u"cannot-tell smtp.session.greeting-554 mx1"_s));
        QVERIFY(!speaksOf(findings, u"starttls.absent"_s));
        QVERIFY(!speaksOf(findings, u"starttls.offered"_s));
    }

    void T_52_weakAndWorkingIsAWarning_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("suite");
        for (const QString &version : {u"TLSv1"_s, u"TLSv1.1"_s, u"TLSv1.2"_s}) {
            for (const QString &suite : {u"TLS_RSA_WITH_AES_128_CBC_SHA"_s, u"TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA"_s,
                                         u"TLS_DHE_RSA_WITH_AES_128_CBC_SHA"_s})
                QTest::addRow("%s %s", qPrintable(version), qPrintable(suite)) << version << suite;
        }
    }
    void T_52_weakAndWorkingIsAWarning()
    {
        QFETCH(QString, version);
        QFETCH(QString, suite);
        InspectionFacts facts = secured("enforce")
                                    .editSession([&](SmtpSession &s) {
                                        s.tls->version = version;
                                        s.tls->cipherSuite = suite;
                                        s.tls->extendedMasterSecret = s.tls->encryptThenMac = false;
                                        s.tls->secureRenegotiation = true;
                                        if (suite.contains(u"_DHE_"_s))
                                            s.tls->dhBits = 1024;
                                    })
                                    .facts();
        facts.finishedAt = pki().now;
        const Findings findings = judgeTlsParameters(readDomain(facts));
        QVERIFY(findings.size() > 4);
        for (const Finding &finding : findings)
            QVERIFY2(severityOf(finding) > Severity::Error, specOf(finding.check).slug);
    }

    void T_53_failedIsNotAbsent()
    {
        const auto fails = [](SmtpSession &s) { breaks(s, FailureKind::TlsRejected); };
        const QStringList findings = judged(secured("enforce").editSession(fails));
        QVERIFY(findings.contains(u"error starttls.handshake mx1"_s));
        QVERIFY(findings.contains(u"pass starttls.offered mx1"_s));
        QVERIFY(!speaksOf(findings, u"starttls.absent"_s));
        const QStringList untrusted = judged(oneHost()
                                                 .host("mx1.example.org")
                                                 .address("192.0.3.1")
                                                 .starttls({pki().selfSigned.der}, ChainVerdict::SelfSigned));
        QVERIFY(untrusted.contains(u"pass starttls.handshake mx1"_s));
    }

    void T_54_nullMxStandsAlone()
    {
        const QStringList alone = judged(FactsBuilder("example.org").mx({{0, ""}}));
        QVERIFY(speaksOf(alone, u"dns.mx.null"_s) && !speaksOf(alone, u"error dns.mx"_s));
        QVERIFY(!speaksOf(alone, u"smtp.session"_s));
        const QStringList beside = judged(FactsBuilder("example.org").mx({{0, ""}, {10, "mx1.example.org"}}));
        QVERIFY(beside.contains(u"error dns.mx.null-not-alone"_s));
    }

    void T_55_aliasedHostIsReached()
    {
        const auto aliased = [](InspectionFacts &facts) {
            facts.hosts[0].a = answeredThrough({u"mx1.example.org"_s, RrType::A}, {u"mail.example.net"_s},
                                               {addressRdata(u"192.0.3.1"_s)});
        };
        const QStringList findings = judged(secured("enforce").edit(aliased));
        QVERIFY(speaksOf(findings, u"dns.mx.target-cname"_s));
        QVERIFY(findings.contains(u"pass smtp.session.connect mx1"_s));
        QVERIFY(findings.contains(u"pass tls.name.match mx1"_s)); // of the MX name, not of where the alias leads
        QVERIFY(sealOf(secured("enforce").edit(aliased)).startsWith(u"sealed"_s));
    }

    void T_56_wildcardsOfOneLabel()
    {
        const Certificate wildcard = *describeCertificate(pki().good.der); // *.example.org, example.org
        for (const auto &[host, fits] : {std::pair(u"mx1.example.org"_s, true), {u"a.mx1.example.org"_s, false}}) {
            QCOMPARE(matchName(wildcard, host).fits(), fits);
            QCOMPARE(mxPatternCovers(u"*.example.org"_s, host), fits);
        }
    }

    void T_57_otherSendersDeliverInPlaintext() // most senders check nothing: every such row says so
    {
        for (const Check check :
             {Check::StartTlsAbsent, Check::StartTlsReply220, Check::StartTlsReply454, Check::StartTlsReply5xx,
              Check::StartTlsHandshake, Check::StartTlsEhloAfter, Check::SmtpBannerMasked, Check::StartTlsSelective})
            QVERIFY2(QByteArray(specOf(check).effect).contains("in plaintext"), specOf(check).slug);
    }
};

QTEST_APPLESS_MAIN(TrapsSessionTest)
#include "traps_session_test.moc"
