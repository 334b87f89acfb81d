// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/compare/change_table.h"

#include "core/storage/inspection_file.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kSecure = DnsSecurity::Secure;

FactsBuilder domain(DnsSecurity security = DnsSecurity::Insecure)
{
    FactsBuilder builder("example.org");
    builder.mx({{10, "mx1.example.org"}}, security)
        .sts("v=STSv1; id=1;", policyOf("enforce", 1209600, {"mx1.example.org"}), served(pki().good))
        .host("mx1.example.org", security)
        .address("192.0.3.1")
        .starttls(served(pki().good));
    return builder;
}

Comparison compared(FactsBuilder older, FactsBuilder newer, int hours = 24)
{
    return *compareInspections(older.at(pki().now.addSecs(-3600 * hours)).facts(), newer.at(pki().now).facts());
}

//! "mx-records 10 mx1.example.org -> 10 mx2.example.org"; "?" before it: could not be told; "(unseen)", "(none)".
QStringList facts(const Comparison &comparison)
{
    const auto side = [](const std::optional<QStringList> &lines) {
        return !lines ? u"(unseen)"_s : lines->isEmpty() ? u"(none)"_s : lines->join(u", "_s);
    };
    QStringList all;
    for (const FactChange &change : comparison.facts)
        all.append((change.told ? QString() : u"? "_s) + factWord(change.kind)
                   + (change.host.isEmpty() ? QString() : u' ' + change.host.section(u'.', 0, 0)) + u": "_s
                   + side(change.before) + u" -> "_s + side(change.after));
    return all;
}

QStringList slugs(const Findings &findings)
{
    QStringList words;
    for (const Finding &finding : findings)
        words.append(QString::fromLatin1(specOf(finding.check).slug));
    return words;
}

FactsBuilder changedBy(FactsBuilder builder, const std::function<void(InspectionFacts &)> &change)
{
    return builder.edit(change);
}

//! A session under trial at the first address; everything that a sender would see is there.
FactsBuilder trying(FactsBuilder builder, SessionTrial trial, const SmtpSession &session)
{
    return builder.edit([&](InspectionFacts &facts) {
        facts.vantage.thorough = facts.trialsBegun = true;
        facts.hosts[0].addresses[0].trials.append({trial, session});
    });
}

FactsBuilder thorough(FactsBuilder builder)
{
    return builder.edit([](InspectionFacts &facts) { facts.vantage.thorough = facts.trialsBegun = true; });
}

//! Without a name the server shows a certificate that does not fit.
SmtpSession otherCertificate()
{
    return starttlsSession(u"mx1.example.org"_s, served(pki().otherName));
}

SmtpSession greylisted()
{
    SmtpSession session = brokenSession(u"mx1.example.org"_s, SmtpStage::Ehlo, {FailureKind::Closed, {}});
    session.greeting = SmtpReply{451, {"4.7.1 try again later"}};
    session.failure.reset();
    return session;
}

SmtpSession lost()
{
    SmtpSession session = otherCertificate();
    session.tls.reset();
    session.ehloInTls.reset();
    session.stage = SmtpStage::Handshake;
    session.failure = timedOut();
    return session;
}

//! Another resolver of a local network, by its address the same one.
FactsBuilder athome(FactsBuilder builder, const QString &resolver)
{
    withResolver(builder, resolver);
    return builder;
}

TrialFetch furtherFetch(FetchTrial trial, const char *address, int status, const QByteArray &body)
{
    TrialFetch fetch{trial, policyReply(u"mta-sts.example.org"_s, status, body)};
    fetch.exchange.address = *IpAddress::parse(QString::fromLatin1(address));
    return fetch;
}

void unvalidated(InspectionFacts &facts)
{
    facts.vantage.validates = false;
    facts.mx.value()->answer.security = DnsSecurity::Insecure;
    for (MxHostFacts &host : facts.hosts) {
        for (Observed<DnsFacts> *lookup : {&host.a, &host.aaaa, &host.tlsa})
            lookup->value()->answer.security = DnsSecurity::Insecure;
    }
}

} // namespace

//! Whole comparisons: what is a change of the domain, and what comes from where or how it was asked.
class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameIsSame()
    {
        const Comparison comparison = compared(domain(), domain());
        QCOMPARE(facts(comparison), QStringList());
        QCOMPARE(endOf(comparison), ComparisonEnd::Same);
        QVERIFY(!comparison.findings.stayed.isEmpty());
        QVERIFY(comparison.findings.untold.isEmpty());
    }

    void twoDomainsAreRefused()
    {
        QVERIFY(!compareInspections(domain().facts(), FactsBuilder("example.net").facts()));
    }

    void orderIsThatOfTime()
    {
        const InspectionFacts older = domain().at(pki().now.addDays(-1)).facts();
        const InspectionFacts newer = domain().noStarttls().at(pki().now).facts();
        QVERIFY(compareInspections(older, newer) == compareInspections(newer, older));
        QCOMPARE(compareInspections(newer, older)->older.finishedAt, older.finishedAt);
        QCOMPARE(compareInspections(newer, older)->older.seal.state, SealState::Sealed);
    }

    void factsOfTheDomain_data()
    {
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<Comparison>("comparison");
        const auto row = [](const char *name, const FactsBuilder &older, const FactsBuilder &newer,
                            const QStringList &expected) {
            QTest::newRow(name) << expected << compared(older, newer);
        };
        row("preference", domain(), domain().mx({{5, "mx1.example.org"}}),
            {u"mx-records: 10 mx1.example.org -> 5 mx1.example.org"_s});
        row("address", domain(), domain().address("192.0.3.2").starttls(served(pki().good)),
            {u"addresses mx1: 192.0.3.1 -> 192.0.3.1, 192.0.3.2"_s});
        row("STARTTLS", domain(), domain().noStarttls(),
            {u"starttls mx1: 250 STARTTLS -> (none)"_s,
             u"tls-session mx1: TLSv1.3 TLS_AES_256_GCM_SHA384 X25519 -> (none)"_s,
             u"chain mx1: trusted -> (none)"_s});
        row("TLS version", domain(), domain().editSession([](SmtpSession &session) {
            session.tls->version = u"TLSv1.2"_s;
        }),
            {u"tls-session mx1: TLSv1.3 TLS_AES_256_GCM_SHA384 X25519 -> TLSv1.2 TLS_AES_256_GCM_SHA384 X25519"_s});
        row("TLSA", domain(kSecure).tlsa({stale()}), domain(kSecure),
            {u"tlsa mx1: 3 1 1 "_s + QString(64, u'x').replace(u'x', u"5a"_s).left(64) + u" -> (none)"_s});
        row("signatures", domain(kSecure), domain(),
            {u"mx-security: secure -> insecure"_s, u"address-security mx1: secure -> insecure"_s,
             u"? tlsa mx1: (none) -> (unseen)"_s, u"? tlsa-security mx1: secure -> (unseen)"_s});
        row("TLS-RPT", domain(), domain().tlsRpt("v=TLSRPTv1; rua=mailto:a@example.org"),
            {u"tls-rpt-record: (none) -> \"v=TLSRPTv1; rua=mailto:a@example.org\""_s});
        const auto moded = [](const QByteArray &mode, const QByteArray &id) {
            return domain().edit([](InspectionFacts &f) { f.mtaSts = {}; })
                .sts("v=STSv1; id=" + id + ';', policyOf(mode, 86400, {"*.example.org"}), served(pki().good));
        };
        row("policy", moded("testing", "1"), moded("enforce", "2"),
            {u"mta-sts-record: \"v=STSv1; id=1;\" -> \"v=STSv1; id=2;\""_s, u"policy-mode: testing -> enforce"_s});
    }
    void factsOfTheDomain()
    {
        QFETCH(Comparison, comparison);
        QFETCH(QStringList, expected);
        QStringList lines = facts(comparison);
        lines.removeIf([](const QString &line) { return line.startsWith(u"certificate"_s); }); // digests: made anew
        QCOMPARE(lines.join(u'\n'), expected.join(u'\n'));
        QCOMPARE(endOf(comparison), ComparisonEnd::Changed);
    }

    //! Each differs from domain() only by where and how it was asked: nothing of it may be told as a change.
    void howItWasAsked_data()
    {
        QTest::addColumn<Comparison>("comparison");
        const auto row = [](const char *name, const FactsBuilder &older, const FactsBuilder &newer) {
            QTest::addRow("%s, now", name) << compared(older, newer);
            QTest::addRow("%s, then", name) << compared(newer, older);
        };
        const FactsBuilder two = domain().address("2001:db8::1").starttls(served(pki().good));
        const Failure local{FailureKind::Unreachable, {}};
        row("port 25 is blocked", domain(), domain().sessionFails(SmtpStage::Connect, local));
        row("silence", domain(), domain().sessionFails(SmtpStage::Connect, timedOut()));
        row("no IPv6", two, domain().address("2001:db8::1").edit([](InspectionFacts &f) { f.vantage.ipv6 = false; }));
        row("IPv6 has no way out", two, domain().address("2001:db8::1").sessionFails(SmtpStage::Connect, local));
        row("stopped before the sessions", domain(), changedBy(domain(), [](InspectionFacts &f) {
            unfinished(f);
            f.hosts[0].addresses[0].session = {};
            f.hosts[0].addresses[0].chain = {};
        }));
        row("stopped before the policy", domain(), changedBy(domain(), [](InspectionFacts &f) {
            unfinished(f);
            f.mtaSts.fetches.clear();
            deriveAgain(f.mtaSts);
        }));
        row("no answer about the record", domain(), changedBy(domain(), [](InspectionFacts &f) {
            f.mtaSts.record = timedOut();
        }));
        row("no answer about the policy host", domain(), changedBy(domain(), [](InspectionFacts &f) {
            f.mtaSts.fetches.clear();
            deriveAgain(f.mtaSts);
            f.mtaSts.a = f.mtaSts.aaaa = timedOut();
        }));
        row("no answer about MX", domain(), changedBy(domain(), [](InspectionFacts &f) {
            f.mx = timedOut();
            f.hosts.clear();
        }));
        row("no answer about TLS-RPT", domain().tlsRpt("v=TLSRPTv1; rua=mailto:a@example.org"),
            changedBy(domain(), [](InspectionFacts &f) { f.tlsRpt = timedOut(); }));
        row("nothing is validated", domain(kSecure).tlsa({tlsaOf(3, 1, 1, pki().good)}),
            changedBy(domain(kSecure).tlsa({tlsaOf(3, 1, 1, pki().good)}), unvalidated));
        row("another resolver with another record", domain(), elsewhere(domain().stsRecords({"v=STSv1; id=9;"})));
        row("another resolver without the record", domain(), elsewhere(changedBy(domain(), [](InspectionFacts &f) {
            f.mtaSts.record = FactsBuilder("example.org").facts().mtaSts.record;
        })));
        row("another resolver with another MX", domain(), elsewhere(domain().mx({{10, "mx9.example.org"}})));
        row("another port", domain(), changedBy(domain().noStarttls(), [](InspectionFacts &f) {
            f.vantage.smtpPort = 2525;
        }));
        row("a thorough run", domain(), changedBy(domain(), [](InspectionFacts &f) {
            f.vantage.thorough = true;
            f.hosts[0].addresses[0].trials.append({SessionTrial::NoServerName, plainSession(u"mx1.example.org"_s)});
        }));
        const auto withTrial = [](const SmtpSession &session) {
            return trying(domain(), SessionTrial::NoServerName, session);
        };
        row("one trial was not made", withTrial(otherCertificate()), thorough(domain()));
        row("one trial was put off", withTrial(otherCertificate()), withTrial(greylisted()));
        row("one trial was lost", withTrial(otherCertificate()), withTrial(lost()));
        row("stopped among the trials", withTrial(otherCertificate()), thorough(domain()).edit(unfinished));
        row("stopped among the trials, beside an ordinary run", domain(), thorough(domain()).edit(unfinished));
        row("a thorough run stopped before the sessions", withTrial(otherCertificate()),
            changedBy(domain(), [](InspectionFacts &f) {
            unfinished(f);
            f.vantage.thorough = true;
            f.hosts[0].addresses[0].session = {};
            f.hosts[0].addresses[0].chain = {};
        }));
        const auto further = [](const QByteArray &second, const TrialFetch &fetch) {
            return thorough(domain().policyHost({"192.0.2.80", second})).edit([&fetch](InspectionFacts &f) {
                f.mtaSts.trials.append(fetch);
            });
        };
        TrialFetch cut = furtherFetch(FetchTrial::OtherAddress, "192.0.2.81", 0, {});
        cut.exchange.failure = Failure{FailureKind::Cancelled, {}};
        row("one further fetch was cut off",
            further("192.0.2.81", furtherFetch(FetchTrial::OtherAddress, "192.0.2.81", 404, "no")),
            further("192.0.2.81", cut));
        row("a router of another network has the same address", athome(domain(), u"system (192.168.1.1)"_s),
            athome(domain().mx({{10, "mx9.example.org"}}), u"system (192.168.1.1)"_s));
        row("a stub of another machine has the same address", athome(domain(), u"system (127.0.0.53)"_s),
            athome(domain().tlsRpt("v=TLSRPTv1; rua=mailto:a@example.org"), u"system (127.0.0.53)"_s));
        row("a file with half a resolver", athome(domain(), u"system ("_s),
            athome(domain().stsRecords({"v=STSv1; id=9;"}), u"system ("_s));
        row("the first of two is a router", athome(domain(), u"system (fe80::1%lo, 2001:4860:4860::8888)"_s),
            athome(domain().stsRecords({"v=STSv1; id=9;"}), u"system (fe80::1%lo, 2001:4860:4860::8888)"_s));
        row("another trust store does not know the CA of the policy host", domain(),
            changedBy(domain(), [](InspectionFacts &f) {
            f.vantage.trustStore = u"other.pem"_s;
            PolicyFetch &fetch = f.mtaSts.fetches.last();
            fetch.chain = chainCheck(ChainVerdict::PrivateCa, served(pki().good));
            fetch.exchange.status = 0;
            fetch.exchange.body.clear();
            fetch.exchange.failure = Failure{FailureKind::TlsRejected, {}};
            fetch.exchange.certificateRefused = true;
            deriveAgain(f.mtaSts);
        }));
        row("another trust store", domain(), changedBy(domain(), [](InspectionFacts &f) {
            f.vantage.trustStore = u"other.pem"_s;
            f.hosts[0].addresses[0].chain = chainCheck(ChainVerdict::PrivateCa, served(pki().good));
        }));
    }
    void howItWasAsked()
    {
        QFETCH(Comparison, comparison);
        QCOMPARE(slugs(comparison.findings.appeared).join(u' '), QString());
        QCOMPARE(slugs(comparison.findings.resolved).join(u' '), QString());
        for (const FactChange &change : comparison.facts)
            QVERIFY2(!change.told || isHowAsked(change.kind), factWord(change.kind).data());
        for (const Finding &finding : comparison.changes)
            QVERIFY2(finding.standing != Standing::Fails || finding.check == Check::DaneMonitoring,
                     specOf(finding.check).slug);
        QVERIFY(endOf(comparison) != ComparisonEnd::Changed);
    }

    //! Both looked, and both learned it: then it went.
    void whatBothTriedIsTold()
    {
        const auto with = [](const SmtpSession &session) {
            return trying(domain(), SessionTrial::NoServerName, session);
        };
        const SmtpSession good = starttlsSession(u"mx1.example.org"_s, served(pki().good));
        const QString notice = u"notice starttls.sni-different-cert mx1"_s;
        QCOMPARE(told(compared(with(otherCertificate()), with(good)).findings.resolved), QStringList{notice});
        QCOMPARE(told(compared(with(good), with(otherCertificate())).findings.appeared).filter(u"notice"_s), QStringList{notice});
    }

    //! A policy that is where it belongs is not looked for at other places: no trial is needed to see that this went.
    void misplacedPolicyWent()
    {
        const QByteArray body = policyOf("enforce", 1209600, {"mx1.example.org"});
        const FactsBuilder missing = thorough(changedBy(domain(), [&body](InspectionFacts &f) {
            f.mtaSts.fetches.last().exchange.status = 404;
            f.mtaSts.trials.append(furtherFetch(FetchTrial::PathAtRoot, "192.0.2.80", 200, body));
            deriveAgain(f.mtaSts);
        }));
        const QString slug = u"https.policy-host.wrong-path"_s;
        const Comparison comparison = compared(missing, thorough(domain()));
        QVERIFY2(slugs(comparison.findings.resolved).contains(slug),
                 qPrintable(slugs(comparison.findings.resolved).join(u' ')));
        QVERIFY(!slugs(comparison.findings.untold).contains(slug));
    }

    //! Signatures show that answers are the domain's own, whoever passed them on.
    void signedAnswersOfAnyRouterAreTold()
    {
        const auto signedDomain = [](const QList<MxLine> &lines) {
            return athome(domain(kSecure).mx(lines, kSecure), u"system (192.168.1.1)"_s);
        };
        const Comparison comparison = compared(signedDomain({{10, "mx1.example.org"}}),
                                               signedDomain({{5, "mx1.example.org"}}));
        QVERIFY(facts(comparison).contains(u"mx-records: 10 mx1.example.org -> 5 mx1.example.org"_s));
        const auto chosen = [](const QList<MxLine> &lines) { return athome(domain().mx(lines), u"192.168.1.1"_s); };
        QCOMPARE(endOf(compared(chosen({{10, "mx1.example.org"}}), chosen({{5, "mx1.example.org"}}))),
                 ComparisonEnd::Changed); // chosen by hand: that is one machine
    }

    void whatOneCouldNotSeeIsNamed()
    {
        const Comparison comparison = compared(
            domain(), domain().sessionFails(SmtpStage::Connect, {FailureKind::Unreachable, {}}));
        QVERIFY(slugs(comparison.findings.untold).contains(u"starttls.offered"_s));
        QVERIFY(slugs(comparison.findings.untold).contains(u"smtp.session.vantage-port25"_s)
                || slugs(comparison.findings.untold).join(u' ').contains(u"smtp.session"_s));
        QCOMPARE(endOf(comparison), ComparisonEnd::NotTold);
    }

    //! Two files that the program saved, of the lab's sealed.test before and after somebody weakened the policy without
    //! a new id, took STARTTLS and TLSA from the second host, and removed the TLS-RPT record.
    void savedPair()
    {
        const auto saved = [](const QString &name) {
            return loadInspection(QStringLiteral(POSTSEAL_SOURCE_DIR "/tests/core/compare/") + name);
        };
        const Result<InspectionFacts> before = saved(u"sealed_before.json"_s), after = saved(u"sealed_after.json"_s);
        QVERIFY(before && after);
        const Comparison comparison = *compareInspections(*after, *before);
        noteSample(u"savedPair"_s, comparison.changes);
        QStringList fails;
        for (const Finding &finding : comparison.changes) {
            if (finding.standing != Standing::Passes)
                fails.append(told(finding));
        }
        QCOMPARE(fails, (QStringList{u"error deploy.id-unchanged"_s, u"error deploy.starttls-lost mx2"_s,
                                     u"warning deploy.tlsrpt-removed"_s, u"warning deploy.enforce-weakened"_s,
                                     u"notice deploy.max-age-shrunk"_s,
                                     u"notice deploy.policy-changed-unexpected"_s}));
        const QStringList appeared = slugs(comparison.findings.appeared), went = slugs(comparison.findings.resolved);
        for (const char *slug : {"starttls.absent", "dane.tlsa.some-hosts", "tlsrpt.record.missing"})
            QVERIFY2(appeared.contains(QString::fromLatin1(slug)) && !went.contains(QString::fromLatin1(slug)), slug);
        for (const char *slug : {"mta-sts.match.all", "mta-sts.policy.mode-enforce", "tlsrpt.record.found"})
            QVERIFY2(went.contains(QString::fromLatin1(slug)) && !appeared.contains(QString::fromLatin1(slug)), slug);
        QCOMPARE(slugs(comparison.findings.untold), QStringList());
        QVERIFY(facts(comparison).contains(u"policy-max-age: 1209600 -> 86400"_s));
        QCOMPARE(comparison.older.seal.state, SealState::Sealed);
        QCOMPARE(comparison.newer.seal.state, SealState::Cracked);
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
