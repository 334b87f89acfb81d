// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/support/smtp_dialing.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace postseal;
using namespace postseal::test;

//! Servers that misbehave, networks that do not answer, and people who lose patience.
class SmtpTlsDialerLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives_data();
    void survives();
    void stopsAtEveryStage_data();
    void stopsAtEveryStage();
    void connects_data();
    void connects();
    void neverOutlastsTheHost();
};

void SmtpTlsDialerLimitsTest::survives_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<SmtpStage>("stage");
    QTest::addColumn<FailureKind>("kind");
    const auto row = [](const char *name, const Script &script, SmtpStage stage, FailureKind kind) {
        QTest::newRow(name) << script << stage << kind;
    };
    using enum SmtpStage;
    using enum FailureKind;
    row("no banner", {Stall{}}, Greeting, TimedOut);
    row("banner by drops", {Drip{QByteArray(500, 'x')}}, Greeting, TimedOut);
    row("lines by drops", {Drip{QByteArray("220-a\r\n").repeated(100)}}, Greeting, TimedOut);
    row("endless line", {Flood{QByteArray(1000, 'x')}}, Greeting, TooLarge);
    row("endless lines", {Flood{QByteArray("220-a\r\n").repeated(50)}}, Greeting, TooLarge);
    row("changing codes", {Send{"220-a\r\n250 b\r\n"}, Stall{}}, Greeting, ProtocolBroken);
    row("another protocol", {Send{"SSH-2.0-OpenSSH_9.2\r\n"}, Stall{}}, Greeting, ProtocolBroken);
    row("closed at once", {Close{}}, Greeting, Closed);
    row("reset at once", {Reset{}}, Greeting, Closed);
    row("half a banner", {Send{"220 mx.exa"}, Close{}}, Greeting, Closed);
    row("closed after EHLO", greeted() + Script{Close{}}, Ehlo, Closed);
    row("reset after EHLO", greeted() + Script{Reset{}}, Ehlo, Closed);
    row("silent after EHLO", greeted() + Script{Stall{}}, Ehlo, TimedOut);
    row("broken EHLO reply", greeted() + Script{Send{"250-a\r\n25O b\r\n"}, Stall{}}, Ehlo, ProtocolBroken);
    row("closed after STARTTLS", offered() + Script{Close{}}, StartTls, Closed);
    row("silent after STARTTLS", offered() + Script{Stall{}}, StartTls, TimedOut);
    row("closed after 220", ready() + Script{Close{}}, Handshake, Closed);
    row("reset after 220", ready() + Script{ReadSome{}, Reset{}}, Handshake, Closed);
    row("silent after 220", ready() + Script{Stall{}}, Handshake, TimedOut);
    row("no TLS after 220", ready() + Script{ReadSome{}, Send{"500 what is this?\r\n"}, Stall{}}, Handshake,
        TlsRejected);
    row("a broken record",
        ready() + Script{ReadSome{}, Send{QByteArray("\x16\x03\x03\x00\x04\x02\x00\x00\x00", 9)}, Stall{}}, Handshake,
        TlsRejected);
    row("half a record", ready() + Script{ReadSome{}, Send{QByteArray("\x16\x03\x03\x40\x00\x02", 6)}, Close{}},
        Handshake, Closed);
    row("record by drops",
        ready() + Script{ReadSome{}, Drip{QByteArray("\x16\x03\x03\x40\x00", 5) + QByteArray(500, 'x')}}, Handshake,
        TimedOut);
    row("closed inside TLS", secured() + Script{Close{}}, EhloInTls, Closed);
    row("goodbye inside TLS", secured() + Script{EndTls{}, Close{}}, EhloInTls, Closed);
    row("reset inside TLS", secured() + Script{Reset{}}, EhloInTls, Closed);
    row("silent inside TLS", secured() + Script{Stall{}}, EhloInTls, TimedOut);
    row("flood inside TLS", secured() + Script{Flood{QByteArray(3000, 'x')}}, EhloInTls, TooLarge);
    row("plain text inside TLS", secured() + Script{Pause{50ms}, EndTls{}, Send{"250 hello\r\n"}, Stall{}}, EhloInTls,
        Closed);
}

void SmtpTlsDialerLimitsTest::survives()
{
    QFETCH(Script, script);
    QFETCH(SmtpStage, stage);
    QFETCH(FailureKind, kind);
    const ScriptedServer server(script);
    QElapsedTimer clock;
    clock.start();
    const SmtpSession session = dial(server);
    QVERIFY2(clock.elapsed() < 900, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(session.failure);
    QCOMPARE(session.failure->kind, kind);
    QCOMPARE(session.stage, stage);
    QCOMPARE(session.greeting.has_value(), stage > SmtpStage::Greeting); // what came before is kept
    QCOMPARE(session.ehlo.has_value(), stage > SmtpStage::Ehlo);
    QCOMPARE(session.tls.has_value(), stage > SmtpStage::Handshake);
    QCOMPARE(session.events.constLast().kind, WireKind::Closed);
}

void SmtpTlsDialerLimitsTest::stopsAtEveryStage_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<SmtpStage>("stage");
    QTest::newRow("greeting") << Script{Stall{}} << SmtpStage::Greeting;
    QTest::newRow("greeting by drops") << Script{Drip{QByteArray(500, 'x'), 5ms}} << SmtpStage::Greeting;
    QTest::newRow("EHLO") << greeted() + Script{Stall{}} << SmtpStage::Ehlo;
    QTest::newRow("STARTTLS") << offered() + Script{Stall{}} << SmtpStage::StartTls;
    QTest::newRow("handshake") << ready() + Script{Stall{}} << SmtpStage::Handshake;
    QTest::newRow("EHLO in TLS") << secured() + Script{Stall{}} << SmtpStage::EhloInTls;
}

void SmtpTlsDialerLimitsTest::stopsAtEveryStage()
{
    QFETCH(Script, script);
    QFETCH(SmtpStage, stage);
    const ScriptedServer server(script);
    std::stop_source stop;
    QElapsedTimer sinceStop;
    std::thread stopper;
    const auto stopThere = [&](SmtpStage reached) {
        if (reached == stage)
            stopper = std::thread([&] {
                std::this_thread::sleep_for(30ms);
                sinceStop.start();
                stop.request_stop();
            });
    };
    const SmtpSession session =
        OpensslSmtpTlsDialer({{}, Limits()}).dial(requestTo(server.port()), stop.get_token(), stopThere);
    stopper.join();
    QVERIFY2(sinceStop.elapsed() <= 200, qPrintable(QString::number(sinceStop.elapsed())));
    QCOMPARE(session.failure->kind, FailureKind::Cancelled);
    QCOMPARE(session.stage, stage);
}

void SmtpTlsDialerLimitsTest::connects_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("deaf");
    QTest::addColumn<bool>("stop");
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("refused") << u"127.0.0.1"_s << false << false << FailureKind::Refused;
    QTest::newRow("no route") << u"255.255.255.255"_s << false << false << FailureKind::Unreachable;
    QTest::newRow("no answer") << u"127.0.0.1"_s << true << false << FailureKind::TimedOut;
    QTest::newRow("stopped") << u"127.0.0.1"_s << true << true << FailureKind::Cancelled;
}

void SmtpTlsDialerLimitsTest::connects()
{
    QFETCH(QString, address);
    QFETCH(bool, deaf);
    QFETCH(bool, stop);
    QFETCH(FailureKind, kind);
    const DeafPort deafPort;
    DialRequest wanted = requestTo(deaf ? deafPort.port() : closedPort());
    wanted.address = *IpAddress::parse(address);
    std::stop_source source;
    if (stop)
        source.request_stop();
    const SmtpSession session = OpensslSmtpTlsDialer({{}, shortLimits()}).dial(wanted, source.get_token(), {});
    QCOMPARE(session.stage, SmtpStage::Connect);
    QCOMPARE(session.failure->kind, kind);
    QVERIFY(session.events.isEmpty());
}

void SmtpTlsDialerLimitsTest::neverOutlastsTheHost()
{
    Limits limits = shortLimits();
    limits.smtpHost = 500ms;
    const ScriptedServer server(Script{Pause{300ms}} + greeted() + Script{Pause{300ms}} + offered().mid(2));
    QElapsedTimer clock;
    clock.start();
    const SmtpSession session = dial(server, TlsStart::StartTls, limits);
    QVERIFY2(clock.elapsed() < 700, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(session.failure->kind, FailureKind::TimedOut);
    QCOMPARE(session.stage, SmtpStage::Ehlo);
}

QTEST_GUILESS_MAIN(SmtpTlsDialerLimitsTest)
#include "smtp_tls_dialer_limits_test.moc"
