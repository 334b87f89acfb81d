// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/support/smtp_dialing.h"

#include <QTest>

#include <openssl/ssl.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace postseal;
using namespace postseal::test;

namespace {

//! "> EHLO x", "< TLS 22 E", "opened": one word or two for each event.
QByteArrayList course(const SmtpSession &session)
{
    QByteArrayList words;
    for (const WireEvent &event : session.events) {
        const QByteArray side = event.direction == WireDirection::Sent ? "> " : "< ";
        const QByteArray mark = event.encrypted ? "E " : "";
        switch (event.kind) {
        case WireKind::SmtpLine: words.append(side + mark + event.bytes); break;
        case WireKind::TlsMessage: words.append(side + mark + "TLS " + QByteArray::number(event.contentType)); break;
        case WireKind::Opened: words.append("opened"); break;
        case WireKind::Closed: words.append("closed"); break;
        }
    }
    return words;
}

QByteArray alertRecord(int description)
{
    return QByteArray("\x15\x03\x01\x00\x02\x02", 6) + char(description);
}

} // namespace

class SmtpTlsDialerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksToAGoodServer();
    void recordsTheWholeCourse();
    void startsWithTls();
    void saysWhatIsAgreed_data();
    void saysWhatIsAgreed();
    void recordsRefusals_data();
    void recordsRefusals();
    void dropsInjectedOctets_data();
    void dropsInjectedOctets();
    void numbersAlerts_data();
    void numbersAlerts();
    void keepsTheCertificateOfALateFailure();
};

void SmtpTlsDialerTest::speaksToAGoodServer()
{
    const ScriptedServer server(whole());
    const SmtpSession session = dial(server);
    QVERIFY2(!session.failure, session.failure ? qPrintable(session.failure->detail) : "");
    QCOMPARE(session.stage, SmtpStage::Done);
    QCOMPARE(session.greeting, (SmtpReply{220, {"mx.example.org ESMTP"}}));
    QCOMPARE(session.ehlo, (SmtpReply{250, {"mx.example.org", "SIZE 1000", "STARTTLS"}}));
    QVERIFY(session.startTlsOffered);
    QCOMPARE(session.startTls, (SmtpReply{220, {"go ahead"}}));
    QCOMPARE(session.ehloInTls, (SmtpReply{250, {"mx.example.org", "SIZE 1000"}}));
    QVERIFY(session.injected.isEmpty());
    QCOMPARE(session.alert, -1);
    QCOMPARE(session.tls->serverName, u"mx.example.org"_s);
    QCOMPARE(session.tls->certificates, QList<QByteArray>{serverCertificate().der});
    QCOMPARE(server.serverNames(), QByteArrayList{"mx.example.org"});
    QTRY_COMPARE(server.heard(),
                 (QByteArrayList{"EHLO probe.example.net", "STARTTLS", "EHLO probe.example.net", "QUIT"}));
}

void SmtpTlsDialerTest::recordsTheWholeCourse()
{
    const ScriptedServer server(whole());
    QList<SmtpStage> stages;
    const SmtpSession session = OpensslSmtpTlsDialer({u"p.example.net"_s, shortLimits()})
                                    .dial(requestTo(server.port()), {},
                                          [&stages](SmtpStage stage) { stages.append(stage); });
    QCOMPARE(stages, (QList{SmtpStage::Connect, SmtpStage::Greeting, SmtpStage::Ehlo, SmtpStage::StartTls,
                            SmtpStage::Handshake, SmtpStage::EhloInTls, SmtpStage::Quit, SmtpStage::Done}));
    QByteArrayList seen = course(session);
    seen.removeAll("< E TLS 22"); // how many the server sends is its business
    QCOMPARE(seen,
             (QByteArrayList{"opened", "< 220 mx.example.org ESMTP", "> EHLO p.example.net", "< 250-mx.example.org",
                             "< 250-SIZE 1000", "< 250 STARTTLS", "> STARTTLS", "< 220 go ahead", "> TLS 22",
                             "< TLS 22", "> TLS 20", "> E TLS 22", "> E EHLO p.example.net", "< E 250-mx.example.org",
                             "< E 250 SIZE 1000", "> E QUIT", "> E TLS 21", "closed"}));
    QVERIFY(std::ranges::is_sorted(session.events, {}, &WireEvent::at));
    const auto helloes = std::ranges::count_if(session.events, [](const WireEvent &event) {
        return event.kind == WireKind::TlsMessage && event.contentType == 22 && !event.encrypted && event.bytes[0] == 1;
    });
    QCOMPARE(helloes, 1); // with the header of the handshake message, ClientHello is type 1
}

void SmtpTlsDialerTest::startsWithTls()
{
    const ScriptedServer server({serveTls(), Send{kGreeting}, ReadLine{}, Send{"250 mx.example.org\r\n"}, ReadLine{}});
    const SmtpSession session = dial(server, TlsStart::Immediate);
    QVERIFY(!session.failure);
    QCOMPARE(session.stage, SmtpStage::Done);
    QCOMPARE(session.greeting->code, 220);
    QVERIFY(!session.ehlo && !session.startTls && session.tls && session.ehloInTls);
    QTRY_COMPARE(server.heard(), (QByteArrayList{"EHLO probe.example.net", "QUIT"}));
}

void SmtpTlsDialerTest::saysWhatIsAgreed_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("ciphers");
    QTest::addColumn<QStringList>("agreed"); // version, suite, group, signature
    QTest::newRow("TLS 1.3") << TLS1_3_VERSION << QByteArray()
                             << QStringList{u"TLSv1.3"_s, u"TLS_AES_256_GCM_SHA384"_s, u"X25519"_s,
                                            u"ecdsa_secp256r1_sha256"_s};
    QTest::newRow("TLS 1.2") << TLS1_2_VERSION << QByteArray()
                             << QStringList{u"TLSv1.2"_s, u"TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384"_s, u"X25519"_s,
                                            u"ecdsa_secp256r1_sha256"_s};
    QTest::newRow("TLS 1.1") << TLS1_1_VERSION << QByteArray()
                             << QStringList{u"TLSv1.1"_s, u"TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA"_s, u"X25519"_s,
                                            u"ecdsa_sha1"_s};
    QTest::newRow("TLS 1.0") << TLS1_VERSION << QByteArray()
                             << QStringList{u"TLSv1"_s, u"TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA"_s, u"X25519"_s,
                                            u"ecdsa_sha1"_s};
    QTest::newRow("another suite") << TLS1_2_VERSION << QByteArray("ECDHE-ECDSA-CHACHA20-POLY1305")
                                   << QStringList{u"TLSv1.2"_s, u"TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256"_s,
                                                  u"X25519"_s, u"ecdsa_secp256r1_sha256"_s};
}

void SmtpTlsDialerTest::saysWhatIsAgreed()
{
    QFETCH(int, version);
    QFETCH(QByteArray, ciphers);
    QFETCH(QStringList, agreed);
    ServeTls tls = serveTls(version);
    tls.ciphers = ciphers;
    const ScriptedServer server(whole(tls));
    const SmtpSession session = dial(server);
    QVERIFY2(!session.failure, session.failure ? qPrintable(session.failure->detail) : "");
    QCOMPARE(
        (QStringList{session.tls->version, session.tls->cipherSuite, session.tls->group, session.tls->signatureScheme}),
        agreed);
    QVERIFY(course(session).contains("> E TLS 22")); // Finished is encrypted in every version
}

void SmtpTlsDialerTest::recordsRefusals_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QList<int>>("codes"); // greeting, EHLO, STARTTLS; 0: none
    QTest::addColumn<bool>("offers");
    const Script bye = {ReadLine{}, Send{"221 bye\r\n"}};
    QTest::newRow("421 as greeting") << Script{Send{"421 too busy\r\n"}} + bye << QList{421, 0, 0} << false;
    QTest::newRow("554 as greeting") << Script{Send{"554-no\r\n554 mail here\r\n"}} + bye << QList{554, 0, 0} << false;
    QTest::newRow("EHLO unknown") << greeted() + Script{Send{"502 what?\r\n"}} + bye << QList{220, 502, 0} << false;
    QTest::newRow("EHLO refused with the word")
        << greeted() + Script{Send{"550-no\r\n550 STARTTLS\r\n"}} + bye << QList{220, 550, 0} << false;
    QTest::newRow("not offered") << greeted() + Script{Send{"250-mx\r\n250 SIZE\r\n"}} + bye << QList{220, 250, 0}
                                 << false;
    QTest::newRow("only in a host name") << greeted() + Script{Send{"250-STARTTLS.example\r\n250 SIZE\r\n"}} + bye
                                         << QList{220, 250, 0} << false;
    QTest::newRow("454") << offered() + Script{Send{"454 not now\r\n"}} + bye << QList{220, 250, 454} << true;
    QTest::newRow("501") << offered() + Script{Send{"501 no\r\n"}} + bye << QList{220, 250, 501} << true;
    QTest::newRow("8 bit and NUL") << Script{Send{QByteArray("220 m\xfc\0x\r\n", 10)}, ReadLine{}, Send{"502 no\r\n"}}
                                          + bye
                                   << QList{220, 502, 0} << false;
}

void SmtpTlsDialerTest::recordsRefusals()
{
    QFETCH(Script, script);
    QFETCH(QList<int>, codes);
    QFETCH(bool, offers);
    const ScriptedServer server(script);
    const SmtpSession session = dial(server);
    QVERIFY2(!session.failure, session.failure ? qPrintable(session.failure->detail) : "");
    QCOMPARE(session.stage, SmtpStage::Done);
    const auto code = [](const std::optional<SmtpReply> &reply) { return reply ? reply->code : 0; };
    QCOMPARE((QList{code(session.greeting), code(session.ehlo), code(session.startTls)}), codes);
    QCOMPARE(session.startTlsOffered, offers);
    QVERIFY(!session.tls);
    QTRY_COMPARE(server.heard().value(server.heard().size() - 1), QByteArray("QUIT"));
}

void SmtpTlsDialerTest::dropsInjectedOctets_data()
{
    QTest::addColumn<Script>("after");
    QTest::addColumn<QByteArray>("injected");
    QTest::newRow("same segment") << Script{Send{kReady + "250 injected\r\n"}} << QByteArray("250 injected\r\n");
    QTest::newRow("no line end") << Script{Send{kReady + "2"}} << QByteArray("2");
    QTest::newRow("long") << Script{Send{kReady + QByteArray(1000, 'x')}} << QByteArray(256, 'x');
}

void SmtpTlsDialerTest::dropsInjectedOctets()
{
    QFETCH(Script, after);
    QFETCH(QByteArray, injected);
    const ScriptedServer server(offered() + after + whole().mid(ready().size()));
    const SmtpSession session = dial(server);
    QVERIFY2(!session.failure, session.failure ? qPrintable(session.failure->detail) : "");
    QCOMPARE(session.injected, injected);
    QCOMPARE(session.ehloInTls->lines.size(), 2); // from inside TLS, not the injected one
}

void SmtpTlsDialerTest::numbersAlerts_data()
{
    QTest::addColumn<int>("alert");
    for (const int alert : {40, 70, 80, 112, 255})
        QTest::addRow("%d", alert) << alert;
}

void SmtpTlsDialerTest::numbersAlerts()
{
    QFETCH(int, alert);
    const ScriptedServer server(ready() + Script{ReadSome{}, Send{alertRecord(alert)}, Close{}});
    const SmtpSession session = dial(server);
    QCOMPARE(session.failure->kind, FailureKind::TlsRejected);
    QCOMPARE(session.stage, SmtpStage::Handshake);
    QCOMPARE(session.alert, alert);
    QVERIFY(!session.tls);
}

void SmtpTlsDialerTest::keepsTheCertificateOfALateFailure()
{
    ServeTls tls = serveTls(TLS1_3_VERSION);
    tls.demandClientCertificate = true;
    const ScriptedServer demanding(secured(tls));
    const SmtpSession refused = dial(demanding);
    QCOMPARE(refused.failure->kind, FailureKind::TlsRejected);
    QCOMPARE(refused.alert, 116); // certificate_required, after our part of the handshake was through
    QCOMPARE(refused.tls->certificates.size(), 1);

    Limits limits = shortLimits();
    limits.certificateListOctets = 100;
    const ScriptedServer verbose(whole());
    const SmtpSession tooLarge = dial(verbose, TlsStart::StartTls, limits);
    QCOMPARE(tooLarge.failure->kind, FailureKind::TooLarge);
    QCOMPARE(tooLarge.stage, SmtpStage::Handshake);
}

QTEST_GUILESS_MAIN(SmtpTlsDialerTest)
#include "smtp_tls_dialer_test.moc"
