// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/reading.h"

#include "core/judge/judge.h"
#include "core/judge/note.h"
#include "core/judge/open_questions.h"
#include "core/judge/tlsa_match.h"
#include "tests/core/judge/seal_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(postseal::SmtpSession)

class ReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reach_data()
    {
        QTest::addColumn<SmtpSession>("session");
        QTest::addColumn<int>("reach");
        const auto add = [](const char *name, const SmtpSession &session, Reach reach) {
            QTest::newRow(name) << session << int(reach);
        };
        const auto broken = [](SmtpStage stage, FailureKind kind) {
            return brokenSession(u"mx1.example.org"_s, stage, Failure{kind, {}});
        };
        const auto coded = [](int greeting, int ehlo) {
            SmtpSession session = plainSession(u"mx1.example.org"_s);
            session.greeting->code = greeting;
            session.ehlo->code = ehlo;
            return session;
        };
        add("well", starttlsSession(u"mx1.example.org"_s, {}), Reach::Answered);
        add("silent", broken(SmtpStage::Connect, FailureKind::TimedOut), Reach::Silent);
        add("refused", broken(SmtpStage::Connect, FailureKind::Refused), Reach::Refused);
        add("no route", broken(SmtpStage::Connect, FailureKind::Unreachable), Reach::Local);
        add("our library", broken(SmtpStage::Connect, FailureKind::Internal), Reach::Local);
        add("cancelled at once", broken(SmtpStage::Connect, FailureKind::Cancelled), Reach::NotTested);
        add("not permitted", broken(SmtpStage::Connect, FailureKind::NotPermitted), Reach::NotTested);
        for (const FailureKind kind : {FailureKind::Closed, FailureKind::ProtocolBroken, FailureKind::TlsRejected,
                                       FailureKind::TooLarge, FailureKind::Malformed})
            add(("connect, kind " + QByteArray::number(int(kind))).constData(), broken(SmtpStage::Connect, kind),
                Reach::NoGreeting);
        add("no greeting", broken(SmtpStage::Greeting, FailureKind::TimedOut), Reach::NoGreeting);
        add("no EHLO", broken(SmtpStage::Ehlo, FailureKind::Closed), Reach::NoEhlo);
        add("no reply to STARTTLS", broken(SmtpStage::StartTls, FailureKind::Closed), Reach::Answered);
        add("cancelled in the handshake", broken(SmtpStage::Handshake, FailureKind::Cancelled), Reach::NotTested);
        add("cancelled at QUIT", broken(SmtpStage::Quit, FailureKind::Cancelled), Reach::Answered);
        add("greets with 554", coded(554, 250), Reach::Declined);
        add("greets with 200", coded(200, 250), Reach::Declined);
        add("EHLO refused", coded(220, 550), Reach::Declined);
        add("EHLO too busy", coded(220, 421), Reach::Declined);
        add("EHLO unknown", coded(220, 502), Reach::Answered);
    }
    void reach()
    {
        QFETCH(SmtpSession, session);
        QFETCH(int, reach);
        const InspectionFacts facts = oneHost().host("mx1.example.org").address("192.0.3.1").session(session).facts();
        const DomainReading reading = readDomain(facts);
        QCOMPARE(int(reading.hosts.at(0).addresses.at(0).reach), reach);
    }

    void agileChoice() // RFC 7671 section 9
    {
        const TlsaRecord full = tlsaOf(3, 1, 0, pki().good), sha256 = stale(), sha512 = stale(3, 1, 2),
                         otherSelector = stale(3, 0, 1), issuer = stale(2, 1, 1);
        QCOMPARE(postseal::agileChoice({sha256}), QList<TlsaRecord>{sha256});
        QCOMPARE(postseal::agileChoice({sha256, sha512}), QList<TlsaRecord>{sha512});
        QCOMPARE(postseal::agileChoice({full, sha256, sha512}), (QList<TlsaRecord>{full, sha512}));
        QCOMPARE(postseal::agileChoice({otherSelector, issuer, sha512}),
                 (QList<TlsaRecord>{otherSelector, issuer, sha512}));
        QCOMPARE(postseal::agileChoice({stale(0), stale(1), stale(3, 2), stale(3, 1, 3), {3, 1, 2, "short"}}),
                 QList<TlsaRecord>());
    }

    void namesOfUsage2() // RFC 7672 section 3.2.2
    {
        FactsBuilder builder("example.org");
        builder
            .mx(answeredThrough({u"example.org"_s, RrType::Mx}, {u"a.example"_s, u"b.example"_s},
                                {mxRdata(1, u"mx1.example.org"_s)}, kSecure))
            .host("mx1.example.org", kSecure)
            .tlsa({stale()});
        const InspectionFacts facts = builder.facts();
        QCOMPARE(daneNames(facts, readDomain(facts).hosts.at(0)),
                 (QStringList{u"mx1.example.org"_s, u"example.org"_s, u"b.example"_s}));
    }

    void matchOfUsage2()
    {
        const QStringList name{u"mx1.example.org"_s};
        const TlsaRecord root = tlsaOf(2, 0, 1, pki().root);
        const auto match = [&](const MadeCertificate &leaf) { return matchTlsa(root, served(leaf), name, pki().now); };
        QVERIFY(match(pki().good).matches);
        QVERIFY(match(pki().expired).expired && match(pki().expired).digestFits && !match(pki().expired).matches);
        QVERIFY(match(pki().future).expired);
        QVERIFY(match(pki().otherName).nameFails && !match(pki().otherName).matches);
        QVERIFY(!matchTlsa(root, {pki().good.der}, name, pki().now).digestFits);
        QVERIFY(!matchTlsa(root, {pki().good.der, "x"}, name, pki().now).matches);
        QVERIFY(!matchTlsa(root, {}, name, pki().now).matches);
        QVERIFY(!matchTlsa({3, 1, 0, ""}, {pki().good.der}, name, pki().now).matches);
    }

    void targetsGoBeyondTheInspected()
    {
        const InspectionFacts facts =
            domain({{1, "mx1.example.org"}, {2, "mx2.example.org"}, {3, ""}, {4, "mx2.example.org"}})
                .host("mx1.example.org")
                .facts();
        QCOMPARE(targetsOf(readDomain(facts)), (QStringList{u"mx1.example.org"_s, u"mx2.example.org"_s}));
    }

    void fetchThatTells()
    {
        FactsBuilder builder = oneHost();
        builder.stsRecords({kRecord}).policyHost({"192.0.2.80"});
        QVERIFY(!fetchThatCounts(builder.facts()));
        builder.policyFails({FailureKind::Refused, u"told"_s})
            .policyFails({FailureKind::Unreachable, {}})
            .policyFails({FailureKind::Internal, {}});
        const InspectionFacts facts = builder.facts();
        QCOMPARE(fetchThatCounts(facts)->exchange.failure->detail, u"told"_s);
        builder.policyFetch(policyReply(u"mta-sts.example.org"_s, 200, policy("none")), {});
        const InspectionFacts served = builder.facts();
        QCOMPARE(fetchThatCounts(served)->exchange.status, 200);
    }

    void evidenceIsHarmless()
    {
        QCOMPARE(evidence(QByteArray("a\0\x1b\xff\"", 5)), u"a\\000\\027\\255\""_s);
        QCOMPARE(evidence(QByteArray(401, 'x')), QString(400, u'x') + u'…');
        SmtpReply reply{250, {}};
        for (int i = 0; i < 40; ++i)
            reply.lines.append("x");
        QCOMPARE(replyLines(reply).size(), 31);
    }

    void hostileFactsDoNotCrash()
    {
        for (const InspectionFacts &facts : sampleFacts())
            QVERIFY(!judge(facts).findings.isEmpty() || facts.ending == InspectionEnding::Stopped);
    }

    void pure() // the same facts give the same judgement
    {
        const InspectionFacts facts = richFacts();
        QCOMPARE(judge(facts).findings, judge(facts).findings);
        QCOMPARE(judge(facts).seal, judge(facts).seal);
    }
};

QTEST_APPLESS_MAIN(ReadingTest)
#include "reading_test.moc"
