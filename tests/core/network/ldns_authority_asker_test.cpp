// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/ldns_authority_asker.h"

#include "core/records/dns_message.h"
#include "tests/support/scripted_dns.h"
#include "tests/support/server_replies.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QtEndian>

#include <thread>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const DnsQuestion kQuestion{u"example.org"_s, RrType::Mx};

Limits limits()
{
    Limits patient;
    patient.authorityQuestion = 600ms;
    return patient;
}

AuthorityQuestion to(quint16 port, bool tcp = false, bool edns = true)
{
    return {kQuestion, *IpAddress::parse(u"127.0.0.1"_s), port, tcp, edns};
}

quint16 portOf(const ScriptedDns &server)
{
    return server.forwarder().section(u'@', 1).toUShort();
}

QByteArray reply(const HeardQuestion &heard)
{
    const RecordToWrite mx{u"example.org"_s, RrType::Mx, mxRdata(10, u"mx1.example.org"_s)};
    return dnsPacket(heard.question, ServerReplyToWrite{.answer = {mx}});
}

//! Answers one question over TCP with `octets` as they are, but for the id, and closes.
class TcpAnswerer
{
public:
    explicit TcpAnswerer(QByteArray octets)
    {
        m_thread = std::jthread([this, octets](const std::stop_token &) mutable {
            QTcpServer server;
            server.listen(QHostAddress::LocalHost);
            m_port = server.serverPort();
            if (!server.waitForNewConnection(3000))
                return;
            const std::unique_ptr<QTcpSocket> peer(server.nextPendingConnection());
            while (peer->bytesAvailable() < 14 && peer->waitForReadyRead(3000)) {}
            const QByteArray question = peer->readAll();
            if (octets.size() > 4)
                octets.replace(2, 2, question.mid(2, 2));
            peer->write(octets);
            peer->waitForBytesWritten(1000);
            peer->disconnectFromHost();
        });
        while (m_port == 0)
            std::this_thread::sleep_for(5ms);
    }
    quint16 port() const { return m_port; }

private:
    std::atomic<quint16> m_port = 0;
    std::jthread m_thread;
};

QByteArray framed(const QByteArray &packet)
{
    char length[2];
    qToBigEndian(quint16(packet.size()), length);
    return QByteArray(length, 2) + packet;
}

} // namespace

class LdnsAuthorityAskerTest : public QObject
{
    Q_OBJECT

    LdnsAuthorityAsker m_asker{limits()};

    FailureKind failureOf(const AuthorityQuestion &wanted)
    {
        const Result<DnsAnswer> answer = m_asker.ask(wanted, {});
        return answer ? FailureKind::Internal : answer.error().kind;
    }

private Q_SLOTS:
    void asksOverUdp()
    {
        ScriptedDns server(reply);
        const Result<DnsAnswer> answer = m_asker.ask(to(portOf(server)), {});
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->question, kQuestion);
        QCOMPARE(answer->rcode, 0);
        const Result<DnsMessage> message = messageIn(answer->packet);
        QVERIFY(message && message->authoritative && message->answer.size() == 1);
        QCOMPARE(server.heard().constFirst().udpSize, 1232);
        QVERIFY(m_asker.ask(to(portOf(server), false, false), {}));
        QCOMPARE(server.heard().constLast().udpSize, 0);
    }

    void asksAgainWhenADatagramIsLost()
    {
        std::atomic<int> count = 0;
        ScriptedDns server([&count](const HeardQuestion &heard) { return ++count == 1 ? QByteArray() : reply(heard); });
        QVERIFY(m_asker.ask(to(portOf(server)), {}));
        QCOMPARE(count.load(), 2);
    }

    void endsInTime()
    {
        ScriptedDns silent([](const HeardQuestion &) { return QByteArray(); });
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(failureOf(to(portOf(silent))), FailureKind::TimedOut);
        QVERIFY(timer.elapsed() >= 550 && timer.elapsed() < 3000);
    }

    void stops()
    {
        ScriptedDns silent([](const HeardQuestion &) { return QByteArray(); });
        LdnsAuthorityAsker patient{Limits()};
        std::stop_source stop;
        const std::jthread later([&stop] {
            std::this_thread::sleep_for(100ms);
            stop.request_stop();
        });
        QElapsedTimer timer;
        timer.start();
        const Result<DnsAnswer> answer = patient.ask(to(portOf(silent)), stop.get_token());
        QVERIFY(!answer && answer.error().kind == FailureKind::Cancelled);
        QVERIFY(timer.elapsed() < 1000);
    }

    void tellsWhyNothingCame()
    {
        ScriptedDns udpOnly(reply);
        QCOMPARE(failureOf(to(portOf(udpOnly), true)), FailureKind::Refused);
        TcpAnswerer closing(QByteArray("\0\x40", 2));
        QCOMPARE(failureOf(to(closing.port(), true)), FailureKind::Closed);
    }

    void asksOverTcp()
    {
        TcpAnswerer server(framed(reply({kQuestion})));
        const Result<DnsAnswer> answer = m_asker.ask(to(server.port(), true), {});
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QVERIFY(messageIn(answer->packet));
    }

    void refusesWhatAnswersNothing()
    {
        TcpAnswerer odd(framed(QByteArray(40, '\0')));
        QCOMPARE(failureOf(to(odd.port(), true)), FailureKind::Malformed);
    }
};

QTEST_GUILESS_MAIN(LdnsAuthorityAskerTest)
#include "ldns_authority_asker_test.moc"
