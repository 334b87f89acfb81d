// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue.h"
#include "core/judge/judge.h"
#include "core/records/mx_pattern.h"
#include "core/values/limits.h"
#include "tests/core/judge/seal_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

QStringList failed(const FactsBuilder &builder)
{
    InspectionFacts facts = builder.facts();
    facts.finishedAt = pki().now;
    QStringList slugs;
    for (const Finding &finding : judge(facts).findings) {
        if (finding.standing == Standing::Fails)
            slugs.append(QString::fromLatin1(specOf(finding.check).slug));
    }
    return slugs;
}

SealState sealOf(const FactsBuilder &builder)
{
    InspectionFacts facts = builder.facts();
    facts.finishedAt = pki().now;
    return judge(facts).seal.state;
}

//! One host that passes everything, and this body as its policy.
FactsBuilder serving(const QByteArray &body, const QByteArray &host = "mx1.example.org")
{
    FactsBuilder builder = domain({{10, host}});
    builder.sts(kRecord, body)
        .tlsRpt("v=TLSRPTv1; rua=mailto:a@example.org")
        .host(QString::fromLatin1(host))
        .address("192.0.3.1")
        .starttls(served(pki().leaf({host}, -1, 60)));
    return builder;
}

FactsBuilder replying(int status,
                      const QList<QPair<QByteArray, QByteArray>> &headers = {{"Content-Type", "text/plain"}})
{
    HttpsExchange exchange = policyReply(u"mta-sts.example.org"_s, status, policy("enforce"));
    exchange.headers = headers;
    FactsBuilder builder = oneHost();
    builder.stsRecords({kRecord})
        .policyHost({"192.0.2.80"})
        .policyFetch(exchange, chainCheck(ChainVerdict::Trusted, {}));
    builder.host("mx1.example.org").address("192.0.3.1").starttls(served(pki().good));
    return builder;
}

const QByteArray kGood = "version: STSv1\r\nmode: enforce\r\nmx: mx1.example.org\r\nmax_age: 1209600\r\n";

QByteArray with(const QByteArray &before, const QByteArray &after)
{
    return QByteArray(kGood).replace(before, after);
}

QString what(Check check)
{
    return QString::fromUtf8(specOf(check).what);
}

} // namespace

//! The traps of fetching, reading and matching a policy: what strict senders make of each, all judges together.
class TrapsPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t10OnlyStatus200()
    {
        QCOMPARE(sealOf(replying(200)), SealState::Sealed);
        for (const int status : {201, 203, 204, 206, 301, 302, 303, 307, 308, 400, 404, 500}) {
            QVERIFY2(sealOf(replying(status)) == SealState::Open, QByteArray::number(status).constData());
            QVERIFY(!failed(replying(status)).contains(u"mta-sts.match.starttls"_s));
        }
        QVERIFY(failed(replying(301, {{"Location", "https://www.example.org/.well-known/mta-sts.txt"}}))
                    .contains(u"https.policy-host.redirect"_s));
    }

    void t11MediaTypeIsAShould()
    {
        const FactsBuilder odd = replying(200, {{"Content-Type", "application/octet-stream"}});
        QVERIFY(failed(odd).contains(u"https.policy-host.content-type"_s));
        QCOMPARE(sealOf(odd), SealState::Sealed);
        QCOMPARE(specOf(Check::PolicyHostContentType).severity, Severity::Warning);
        QVERIFY(!failed(replying(200, {{"content-type", "Text/Plain; format=flowed"}}))
                     .contains(u"https.policy-host.charset"_s));
    }

    void t12AlternativeNamesOnly()
    {
        const auto refused = [](const MadeCertificate &leaf) {
            HttpsExchange exchange = policyReply(u"mta-sts.example.org"_s, 0, {}, {leaf.der});
            exchange.failure = Failure{FailureKind::TlsRejected, {}};
            exchange.certificateRefused = true;
            FactsBuilder builder = oneHost();
            builder.stsRecords({kRecord})
                .policyHost({"192.0.2.80"})
                .policyFetch(exchange, chainCheck(ChainVerdict::Trusted, {}));
            return failed(builder);
        };
        QVERIFY(refused(makeCertificate({.commonName = "mta-sts.example.org"}))
                    .contains(u"https.policy-host.cert-cn-only"_s));
        QVERIFY(refused(pki().leaf({"*.org"}, -1, 9)).contains(u"https.policy-host.cert-mismatch"_s));
        QVERIFY(matchName(*describeCertificate(pki().good.der), u"mta-sts.example.org"_s).fits()); // *.example.org
    }

    void t13ResultTypeByPhase()
    {
        for (const Check check :
             {Check::PolicyHostCertUntrusted, Check::PolicyHostCertSelfSigned, Check::PolicyHostCertExpired,
              Check::PolicyHostCertMismatch, Check::PolicyHostCertCnOnly, Check::PolicyHostCertNamesTarget})
            QVERIFY(what(check).contains(u"sts-webpki-invalid"_s));
        for (const Check check : {Check::PolicyHostHtml, Check::PolicyHostContentEncoding, Check::PolicyEmpty,
                                  Check::PolicyModeMissing, Check::PolicyBlankLine})
            QVERIFY(what(check).contains(u"sts-policy-invalid"_s));
        for (const Check check :
             {Check::PolicyHostNameResolves, Check::PolicyHostDnsError, Check::PolicyHostPrivate,
              Check::PolicyHostConnect, Check::PolicyHostHandshake, Check::PolicyHostTlsVersion,
              Check::PolicyHostClientCert, Check::PolicyHostStatus, Check::PolicyHostRedirect,
              Check::PolicyHostNotFound, Check::PolicyHostAuth, Check::PolicyHostServerError,
              Check::PolicyHostWrongPath, Check::PolicyHostHttpOnly, Check::PolicyHostAliasDangling})
            QVERIFY2(what(check).contains(u"sts-policy-fetch-error"_s), specOf(check).slug);
    }

    void t14CachesInFrontOfTheOrigin()
    {
        const auto past = [](const QByteArray &body) {
            return replying(200).edit([&body](InspectionFacts &f) {
                f.mtaSts.trials.append({FetchTrial::PastCache, policyReply(u"mta-sts.example.org"_s, 200, body)});
            });
        };
        QVERIFY(failed(past(policy("testing"))).contains(u"https.policy-host.cache-stale"_s));
        QVERIFY(!failed(past(policy("enforce"))).contains(u"https.policy-host.cache-stale"_s));
    }

    //! A sender waits some minutes before it asks again for the same id; whoever mends the host has to know.
    void t15SendersComeBackLater()
    {
        QVERIFY(QString::fromUtf8(specOf(Check::PolicyHostServerError).effect).contains(u"5 minutes"_s));
    }

    void t16LimitsAreSuggestions()
    {
        QCOMPARE(specOf(Check::PolicyHostBodySize).severity, Severity::Warning);
        QCOMPARE(specOf(Check::PolicyHostSlow).severity, Severity::Warning);
        QCOMPARE(Limits().policyOctets, 64 * 1024);
    }

    void bodies_data() // T-17 to T-25
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("slug");
        QTest::addColumn<int>("seal");
        const auto row = [](const char *name, const QByteArray &body, const QString &slug, SealState seal) {
            QTest::newRow(name) << body << slug << int(seal);
        };
        const SealState sealed = SealState::Sealed, cracked = SealState::Cracked, open = SealState::Open;
        row("T-17 CRLF", kGood, {}, sealed);
        row("T-17 LF", with("\r", ""), u"mta-sts.policy.line-ending-lf"_s, sealed);
        row("T-17 CR", with("\n", ""), u"mta-sts.policy.line-ending-cr"_s, open);
        row("T-17 both", with("enforce\r", "enforce"), u"mta-sts.policy.line-ending-mixed"_s, sealed);
        row("T-18 blank line", with("mode", "\r\nmode"), u"mta-sts.policy.blank-line"_s, cracked);
        row("T-18 comment", "# ours\r\n" + kGood, u"mta-sts.policy.comment"_s, cracked);
        row("T-18 no terminator", kGood.chopped(2), {}, sealed);
        row("T-18 two terminators", kGood + "\r\n", u"mta-sts.policy.final-newline"_s, cracked);
        row("T-19 key", with("mode", "Mode"), u"mta-sts.policy.key-case"_s, open);
        row("T-19 version", with("STSv1", "STSV1"), u"mta-sts.policy.version-value"_s, open);
        row("T-19 mode", with("enforce", "ENFORCE"), u"mta-sts.policy.mode-value"_s, open);
        row("T-20 first of two modes", with("mode: enforce", "mode: enforce\r\nmode: testing"),
            u"mta-sts.policy.duplicate-conflict"_s, sealed);
        row("T-20 the other way round", with("mode: enforce", "mode: testing\r\nmode: enforce"),
            u"mta-sts.policy.duplicate-conflict"_s, cracked);
        row("T-20 mx adds up", with("mx:", "mx: a.example.org\r\nmx:"), u"mta-sts.policy.mx-unused"_s, sealed);
        row("T-21 unknown field with colons", with("mode", "report: https://example.org/\r\nmode"),
            u"mta-sts.policy.unknown-field"_s, sealed);
        row("T-22 zero", with("1209600", "0"), u"mta-sts.policy.max-age-zero"_s, sealed);
        row("T-22 a year", with("1209600", "31557600"), {}, sealed);
        row("T-22 a second more", with("1209600", "31557601"), u"mta-sts.policy.max-age-over"_s, open);
        row("T-22 eleven digits", with("1209600", "00001209600"), u"mta-sts.policy.max-age-syntax"_s, open);
        row("T-23 none without mx", "version: STSv1\r\nmode: none\r\nmax_age: 86400\r\n", u"mta-sts.policy.mode-none"_s,
            open);
        row("T-23 enforce without mx", with("mx: mx1.example.org\r\n", ""), u"mta-sts.policy.mx-missing"_s, open);
        row("T-24 final dot", with("org\r", "org.\r"), u"mta-sts.policy.mx-trailing-dot"_s, open);
        row("T-24 underscore", with("mx1", "m_1"), u"mta-sts.policy.mx-underscore"_s, open);
        row("T-24 U-label", with("mx1", "m\xc3\xbc"), u"mta-sts.policy.mx-ulabel"_s, open);
        row("T-24 port", with("org\r", "org:25\r"), u"mta-sts.policy.mx-port-or-url"_s, open);
        row("T-24 list", with("org\r", "org,a.example.org\r"), u"mta-sts.policy.mx-list"_s, open);
        row("T-24 an address is within the grammar", with("mx:", "mx: 192.0.2.1\r\nmx:"), u"mta-sts.policy.mx-ip"_s,
            sealed);
        row("T-25 no mode", with("mode: enforce\r\n", ""), u"mta-sts.policy.mode-missing"_s, open);
    }
    void bodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, slug);
        QFETCH(int, seal);
        const FactsBuilder builder = serving(body);
        const QStringList slugs = failed(builder);
        QVERIFY2(slug.isEmpty() || slugs.contains(slug), qPrintable(slugs.join(u' ')));
        if (slug.isEmpty())
            QVERIFY2(slugs.filter(u"mta-sts.policy."_s).isEmpty(), qPrintable(slugs.join(u' ')));
        QCOMPARE(int(sealOf(builder)), seal);
    }

    void t26OneLabel()
    {
        QVERIFY(mxPatternCovers(u"*.example.org", u"a.example.org"));
        QVERIFY(!mxPatternCovers(u"*.example.org", u"example.org"));
        QVERIFY(!mxPatternCovers(u"*.example.org", u"a.b.example.org"));
        QVERIFY(!mxPatternCovers(u"mail.example.com", u"mail.example.com.evil.net"));
        const auto enforced = [](const QByteArray &host) { return serving(policy("enforce"), host); };
        QVERIFY(failed(enforced("a.b.example.org")).contains(u"mta-sts.match.wildcard-depth"_s));
        QVERIFY(failed(enforced("example.org")).contains(u"mta-sts.match.wildcard-apex"_s));
        QCOMPARE(sealOf(enforced("a.b.example.org")), SealState::Blocked);
        QCOMPARE(sealOf(enforced("a.example.org")), SealState::Sealed);
    }

    void t27NoTypeForAHostOutsideThePolicy()
    {
        for (const Check check : {Check::MatchMxMismatch, Check::MatchNone, Check::MatchWildcardDepth,
                                  Check::MatchWildcardApex, Check::MatchAliasTarget, Check::MatchImplicitMx})
            QVERIFY2(what(check).contains(u"validation-failure"_s), specOf(check).slug);
    }

    //! What a TLSA record fails is DANE's affair and no word about the policy.
    void t28TlsaIsNotThePolicy()
    {
        FactsBuilder builder = oneHost(kSecure);
        builder.sts(kRecord, kGood)
            .host("mx1.example.org", kSecure)
            .tlsa({stale()})
            .address("192.0.3.1")
            .starttls(served(pki().good));
        const QStringList slugs = failed(builder);
        QVERIFY(slugs.contains(u"dane.tlsa.no-match"_s));
        QVERIFY2(slugs.filter(u"mta-sts.match."_s).isEmpty(), qPrintable(slugs.join(u' ')));
        QCOMPARE(specOf(Check::DaneNoMatch).area, Area::Dane);
    }

    void t29TheRecordsNameCounts()
    {
        const auto aliased = [](const QByteArray &mx) {
            return serving(policy("enforce", mx)).edit([](InspectionFacts &f) {
                f.hosts[0].a = answeredThrough({u"mx1.example.org"_s, RrType::A}, {u"real.example.net"_s},
                                               {addressRdata(u"192.0.3.1"_s)});
            });
        };
        QVERIFY(failed(aliased("real.example.net")).contains(u"mta-sts.match.cname-target"_s));
        QCOMPARE(sealOf(aliased("real.example.net")), SealState::Blocked);
        QCOMPARE(sealOf(aliased("mx1.example.org")), SealState::Sealed);
    }

    void t30ImplicitMx()
    {
        const auto implicit = [](const QByteArray &mx) {
            FactsBuilder builder("example.org");
            builder.sts(kRecord, policy("enforce", mx))
                .host("example.org")
                .address("192.0.3.1")
                .starttls(served(pki().good));
            return builder;
        };
        QVERIFY(failed(implicit("mx.example.org")).contains(u"mta-sts.match.implicit-mx"_s));
        QCOMPARE(sealOf(implicit("mx.example.org")), SealState::Blocked);
        QCOMPARE(sealOf(implicit("example.org")), SealState::Sealed);
    }

    void t31AllHostsAllAddresses()
    {
        const auto second = [](int preference) {
            FactsBuilder builder = domain({{10, "mx1.example.org"}, {preference, "mx2.example.org"}});
            builder.sts(kRecord, policy("enforce"));
            for (const char *host : {"mx1.example.org", "mx2.example.org"})
                builder.host(host).address("192.0.3.1").starttls(served(pki().good));
            return builder.address("192.0.3.2");
        };
        for (const int preference : {10, 20}) {
            QCOMPARE(sealOf(second(preference).starttls(served(pki().good))), SealState::Sealed);
            QCOMPARE(sealOf(second(preference).noStarttls()), SealState::Cracked);
            QVERIFY(failed(second(preference).noStarttls()).contains(u"mta-sts.match.partial-address"_s));
        }
    }

    //! Under testing everything is looked at and reported, not the names alone; and no severity is an error.
    void t34TestingLooksAtEverything()
    {
        const auto tested = [] {
            return oneHost().sts(kRecord, policy("testing")).host("mx1.example.org").address("192.0.3.1");
        };
        const QString would = u"mta-sts.match.testing-would-fail"_s;
        for (const auto &[builder, slug] : {std::pair{tested().noStarttls(), u"mta-sts.match.starttls"_s},
                                            {tested().starttls(served(pki().expired)), u"mta-sts.match.cert-expired"_s},
                                            {tested().starttls(served(pki().otherName)), u"mta-sts.match.cert-vs-mx"_s},
                                            {tested().starttls({pki().selfSigned.der}, ChainVerdict::SelfSigned),
                                             u"mta-sts.match.cert-untrusted"_s}}) {
            QVERIFY2(failed(builder).contains(slug), qPrintable(failed(builder).join(u' ')));
            QVERIFY(failed(builder).contains(would));
            InspectionFacts facts = builder.facts();
            facts.finishedAt = pki().now;
            for (const Finding &finding : judge(facts).findings)
                QVERIFY(!QLatin1StringView(specOf(finding.check).slug).startsWith("mta-sts.match."_L1)
                        || severityOf(finding) != Severity::Error);
        }
    }
};

QTEST_APPLESS_MAIN(TrapsPolicyTest)
#include "traps_policy_test.moc"
