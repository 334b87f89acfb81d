// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/tls_outcome.h"
#include "tests/support/smtp_dialing.h"

#include <QTest>

#include <openssl/ssl.h>

using namespace Qt::StringLiterals;
using namespace postseal;
using namespace postseal::test;

namespace {

const QByteArray kInside = "250-mx.example.org\r\n250 SIZE 1000\r\n";

const MadeCertificate &rsaCertificate()
{
    static const MadeCertificate made = makeCertificate(
        {.commonName = "mx.example.org", .dnsNames = {"mx.example.org"}, .rsaBits = 2048});
    return made;
}

ServeTls serveRsa(int version, const QByteArray &ciphers = {}, std::function<void(SSL_CTX *)> tune = {})
{
    return {rsaCertificate().pem, rsaCertificate().keyPem, version, false, ciphers, std::move(tune)};
}

//! Whoever asks for RSA gets RSA, all others ECDSA.
ServeTls serveBoth(int version = 0)
{
    ServeTls tls = serveTls(version);
    tls.tune = [&rsa = rsaCertificate()](SSL_CTX *context) { // made here, not while somebody waits
        SSL_CTX_use_certificate(context, rsa.certificate.get());
        SSL_CTX_use_PrivateKey(context, rsa.key.get());
    };
    return tls;
}

//! Called without SNI too.
int demandName(SSL *ssl, int *alert, void *)
{
    const char *name = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name);
    *alert = SSL_AD_UNRECOGNIZED_NAME;
    return name && qstrcmp(name, "mx.example.org") == 0 ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL;
}

qsizetype helloOctets(const SmtpSession &session)
{
    for (const WireEvent &event : session.events) {
        if (event.kind == WireKind::TlsMessage && event.contentType == 22)
            return event.bytes.size();
    }
    return 0;
}

} // namespace

class SmtpTlsTrialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsOtherNames()
    {
        const ScriptedServer server(whole());
        const SmtpSession none = dialOnTrial(server, SessionTrial::NoServerName);
        const SmtpSession other = dialOnTrial(server, SessionTrial::OtherServerName);
        QVERIFY(!none.failure && !other.failure);
        QCOMPARE(none.tls->serverName, QString());
        QCOMPARE(other.tls->serverName, u"nobody.invalid"_s);
        QCOMPARE(server.serverNames(), (QByteArrayList{"", "nobody.invalid"}));
        QCOMPARE(none.tls->certificates, QList<QByteArray>{serverCertificate().der});
    }

    void T_32_serverInsistsOnItsName() // RFC 8461 7.1 forbids it on port 25
    {
        ServeTls tls = serveTls();
        tls.tune = [](SSL_CTX *context) { SSL_CTX_set_tlsext_servername_callback(context, demandName); };
        const ScriptedServer server(whole(tls));
        QVERIFY(!dial(server).failure);
        for (const SessionTrial trial : {SessionTrial::NoServerName, SessionTrial::OtherServerName}) {
            const SmtpSession session = dialOnTrial(server, trial);
            QVERIFY(session.failure);
            QCOMPARE(session.failure->kind, FailureKind::TlsRejected);
            QCOMPARE(session.stage, SmtpStage::Handshake);
            QCOMPARE(session.alert, 112);
        }
    }

    void T_50_commandIsDropped()
    {
        const ScriptedServer server(
            ready()
            + Script{DropUnread{}, serveTls(), ReadLine{}, Send{kInside}, ReadLine{}, Send{"221 bye\r\n"}, Close{}});
        const SmtpSession session = dialOnTrial(server, SessionTrial::CommandBehindStartTls);
        QVERIFY(!session.failure);
        QCOMPARE(session.ehloInTls->lines.size(), 2);
        QCOMPARE(session.moreInTls, (QList<SmtpReply>{{221, {"bye"}}}));
        QTRY_COMPARE(server.heard(),
                     (QByteArrayList{"EHLO probe.example.net", "STARTTLS", "EHLO probe.example.net", "QUIT"}));
    }

    void T_50_commandIsCarriedInside()
    {
        const ScriptedServer server(
            secured()
            + Script{Send{"250 2.0.0 Ok\r\n"}, ReadLine{}, Send{kInside}, ReadLine{}, Send{"221 bye\r\n"}, Close{}});
        const SmtpSession session = dialOnTrial(server, SessionTrial::CommandBehindStartTls);
        QCOMPARE(session.ehloInTls, (SmtpReply{250, {"2.0.0 Ok"}}));
        QCOMPARE(session.moreInTls, (QList<SmtpReply>{{250, {"mx.example.org", "SIZE 1000"}}, {221, {"bye"}}}));
        QTRY_COMPARE(server.heard(),
                     (QByteArrayList{"EHLO probe.example.net", "STARTTLS", "NOOP", "EHLO probe.example.net", "QUIT"}));
    }

    void asksTwice_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("last"); // what the server heard last
        QTest::newRow("refused") << QByteArray("503 TLS is on\r\n") << 503 << QByteArray("QUIT");
        QTest::newRow("taken: a ClientHello would be due") << kReady << 220 << QByteArray("STARTTLS");
    }
    void asksTwice()
    {
        QFETCH(QByteArray, reply);
        QFETCH(int, code);
        QFETCH(QByteArray, last);
        const ScriptedServer server(secured() + Script{Send{kInside}, ReadLine{}, Send{reply}, ReadLine{}, Close{}});
        const SmtpSession session = dialOnTrial(server, SessionTrial::SecondStartTls);
        QCOMPARE(session.moreInTls.size(), 1);
        QCOMPARE(session.moreInTls.constFirst().code, code);
        QTRY_COMPARE(server.heard().constLast(), last);
    }

    void sendsALargeHello()
    {
        const ScriptedServer server(whole());
        const SmtpSession large = dialOnTrial(server, SessionTrial::LargeHello);
        QVERIFY(!large.failure && large.ehloInTls);
        QVERIFY(helloOctets(large) > 1500);
        QVERIFY(helloOctets(dial(server)) < 700);
        const ScriptedServer deaf(ready() + Script{ReadSome{}, Pause{std::chrono::seconds(1)}});
        const SmtpSession stalled = dialOnTrial(deaf, SessionTrial::LargeHello);
        QCOMPARE(stalled.failure->kind, FailureKind::TimedOut);
        QCOMPARE(stalled.stage, SmtpStage::Handshake);
    }

    void choosesTheCertificate_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("TLS 1.3") << TLS1_3_VERSION;
        QTest::newRow("TLS 1.2") << TLS1_2_VERSION;
    }
    void choosesTheCertificate()
    {
        QFETCH(int, version);
        const ScriptedServer server(whole(serveBoth(version)));
        const SmtpSession rsa = dialOnTrial(server, SessionTrial::RsaOnly);
        const SmtpSession ecdsa = dialOnTrial(server, SessionTrial::EcdsaOnly);
        QVERIFY2(!rsa.failure, rsa.failure ? qPrintable(rsa.failure->detail) : "");
        QVERIFY2(!ecdsa.failure, ecdsa.failure ? qPrintable(ecdsa.failure->detail) : "");
        QCOMPARE(rsa.tls->certificates, QList<QByteArray>{rsaCertificate().der});
        QCOMPARE(ecdsa.tls->certificates, QList<QByteArray>{serverCertificate().der});
        QVERIFY(rsa.tls->signatureScheme.startsWith(u"rsa_pss"));
        const ScriptedServer single(whole(serveRsa(version)));
        QCOMPARE(dialOnTrial(single, SessionTrial::EcdsaOnly).failure->kind, FailureKind::TlsRejected);
    }

    void notesHowTlsWasAgreed()
    {
        const ScriptedServer today(whole(serveTls(TLS1_3_VERSION)));
        const SmtpSession session = dial(today);
        const TlsOutcome &tls = *session.tls;
        QVERIFY(!tls.secureRenegotiation && !tls.extendedMasterSecret && !tls.encryptThenMac && !tls.dhBits);
        QCOMPARE(tls.clientCertificateRequested, std::optional(false));
        QCOMPARE(tls.earlyData, std::optional(false));
        QCOMPARE(tls.ticketLifetime, std::optional<qint64>(7200)); // OpenSSL's default

        const ScriptedServer before(whole(serveTls(TLS1_2_VERSION)));
        const SmtpSession older = dial(before);
        QCOMPARE(older.tls->secureRenegotiation, std::optional(true));
        QCOMPARE(older.tls->extendedMasterSecret, std::optional(true));
    }

    void notesWhatIsWeak()
    {
        const ScriptedServer server(whole(serveRsa(TLS1_2_VERSION, "AES128-SHA:@SECLEVEL=0", [](SSL_CTX *context) {
            SSL_CTX_set_options(context,
                                SSL_OP_NO_EXTENDED_MASTER_SECRET | SSL_OP_NO_ENCRYPT_THEN_MAC | SSL_OP_NO_TICKET);
        })));
        const SmtpSession session = dial(server);
        QVERIFY2(!session.failure, session.failure ? qPrintable(session.failure->detail) : "");
        QCOMPARE(session.tls->cipherSuite, u"TLS_RSA_WITH_AES_128_CBC_SHA"_s);
        QCOMPARE(session.tls->group, QString());
        QCOMPARE(session.tls->extendedMasterSecret, std::optional(false));
        QCOMPARE(session.tls->encryptThenMac, std::optional(false));
        QVERIFY(!session.tls->ticketLifetime && session.tls->earlyData);

        const ScriptedServer better(whole(serveRsa(TLS1_2_VERSION, "AES128-SHA:@SECLEVEL=0")));
        QCOMPARE(dial(better).tls->encryptThenMac, std::optional(true));
    }

    void notesFiniteFields()
    {
        const ScriptedServer server(whole(serveRsa(TLS1_2_VERSION, "DHE-RSA-AES128-GCM-SHA256:@SECLEVEL=0",
                                                   [](SSL_CTX *context) { SSL_CTX_set_dh_auto(context, 1); })));
        const SmtpSession session = dial(server);
        QVERIFY2(!session.failure, session.failure ? qPrintable(session.failure->detail) : "");
        QCOMPARE(session.tls->dhBits, std::optional(2048)); // as many as the certificate's key deserves
        QCOMPARE(session.tls->dhGroup, u"modp_2048"_s);
        QCOMPARE(session.tls->group, u"DH-2048"_s);
    }

    void notesSmallCurves()
    {
        const ScriptedServer server(
            whole(serveRsa(TLS1_2_VERSION, {}, [](SSL_CTX *context) { SSL_CTX_set1_groups_list(context, "P-192"); })));
        const SmtpSession session = dial(server);
        QVERIFY2(!session.failure, session.failure ? qPrintable(session.failure->detail) : "");
        QCOMPARE(session.tls->group, u"P-192"_s);
    }

    void notesTickets()
    {
        const ScriptedServer server(whole(serveRsa(TLS1_3_VERSION, {}, [](SSL_CTX *context) {
            SSL_CTX_set_max_early_data(context, 1000);
            SSL_CTX_set_timeout(context, 300'000);
        })));
        const SmtpSession session = dial(server);
        QCOMPARE(session.tls->earlyData, std::optional(true));
        QCOMPARE(session.tls->ticketLifetime, std::optional<qint64>(300'000));
    }

    void notesTheWishForACertificate()
    {
        for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
            const ScriptedServer server(whole(serveRsa(
                version, {}, [](SSL_CTX *context) { SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr); })));
            const SmtpSession session = dial(server);
            QVERIFY(!session.failure);
            QCOMPARE(session.tls->clientCertificateRequested, std::optional(true));
        }
    }

    void knowsNoTicketsOfALostSession()
    {
        const ScriptedServer server(secured() + Script{Reset{}});
        const SmtpSession session = dial(server);
        QVERIFY(session.failure && session.tls);
        QVERIFY(!session.tls->earlyData && !session.tls->ticketLifetime);
    }

    void readsExtensions()
    {
        QByteArray hello = QByteArray::fromHex("020000000303") + QByteArray(32, 'r') + QByteArray::fromHex("00c02f00")
                           + QByteArray::fromHex("0009ff0100010000170000");
        QCOMPARE(extensionsOf(hello), (QList{0xff01, 23}));
        for (qsizetype size = 0; size < hello.size(); ++size)
            QVERIFY(extensionsOf(hello.first(size)).isEmpty());
        hello[hello.size() - 1] = 9; // longer than what is left
        QCOMPARE(extensionsOf(hello), QList{0xff01});
    }

    void notesBareLf()
    {
        const ScriptedServer server(
            {Send{"220 mx.example.org\n"}, ReadLine{}, Send{"250-mx\r\n250 SIZE\n"}, ReadLine{}});
        const SmtpSession session = dial(server);
        QVERIFY(!session.failure && session.manners);
        QCOMPARE(session.manners->bareLf, (QByteArrayList{"220 mx.example.org", "250 SIZE"}));
        const ScriptedServer well(whole());
        QCOMPARE(dial(well).manners, std::optional(SmtpManners()));
    }

    void notesWhatComesOutOfTurn_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<QByteArray>("early");
        QTest::newRow("two greetings") << Script{Send{"220 a\r\n220 b\r\n"}, ReadLine{}} << QByteArray("220 b\r\n");
        QTest::newRow("two answers to EHLO")
            << greeted() + Script{Send{kOffer + "250 more\r\n"}, ReadLine{}} << QByteArray("250 more\r\n");
        QTest::newRow("a greeting of two lines") << Script{Send{"220-a\r\n220 b\r\n"}, ReadLine{}} << QByteArray();
    }
    void notesWhatComesOutOfTurn()
    {
        QFETCH(Script, script);
        QFETCH(QByteArray, early);
        const ScriptedServer server(script);
        QCOMPARE(dial(server).manners->outOfTurn, early);
    }

    void T_51_neverSendsMail_data()
    {
        QTest::addColumn<SessionTrial>("trial");
        for (int trial = 0; trial <= int(SessionTrial::EcdsaOnly); ++trial)
            QTest::addRow("%d", trial) << SessionTrial(trial);
    }
    void T_51_neverSendsMail() // whether TLS is demanded shows only in the reply to MAIL
    {
        QFETCH(SessionTrial, trial);
        const ScriptedServer server(whole(serveBoth()));
        dialOnTrial(server, trial);
        QTRY_VERIFY(server.heard().size() >= 3);
        for (const QByteArray &line : server.heard())
            QVERIFY2(line.startsWith("EHLO ") || line == "STARTTLS" || line == "NOOP" || line == "QUIT",
                     line.constData());
    }
};

QTEST_GUILESS_MAIN(SmtpTlsTrialsTest)
#include "smtp_tls_trials_test.moc"
