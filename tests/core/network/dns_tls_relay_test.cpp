// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/dns_tls_relay.h"

#include "tests/support/dns_packet.h"
#include "tests/support/tls_dns.h"

#include <QTemporaryFile>
#include <QTest>
#include <QUdpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace postseal;

namespace {

const DnsQuestion kSilent{u"silent.example.org"_s, RrType::Mx}, kKnown{u"example.org"_s, RrType::Mx};

QByteArray answerMost(const test::HeardQuestion &heard)
{
    return heard.question == kSilent ? QByteArray() : test::dnsPacket(heard.question, {});
}

//! As libunbound stands before it.
class Asker
{
public:
    explicit Asker(const DnsTlsRelay &relay) : m_port(relay.forwarder().split('@').value(1).toUShort())
    {
        m_socket.bind(QHostAddress::LocalHost);
    }
    void ask(const DnsQuestion &question)
    {
        QByteArray packet = test::dnsPacket(question, {});
        packet[2] = 1; // no reply: a question
        m_socket.writeDatagram(packet, QHostAddress::LocalHost, m_port);
    }
    bool hears(int milliseconds) { return m_socket.waitForReadyRead(milliseconds); }

private:
    const quint16 m_port;
    QUdpSocket m_socket;
};

} // namespace

class DnsTlsRelayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyWaitsForIsNotAskedAgain()
    {
        const test::MadeCertificate root = test::makeRoot();
        QTemporaryFile roots;
        QVERIFY(roots.open() && roots.write(root.pem) > 0 && roots.flush());
        const test::ScriptedDns server(answerMost);
        const test::TlsDns front(server, test::makeLeaf(root, {"dns.example"}), 1); // it closes, answer or not
        const quint16 port = front.forwarder({}).section(u'@', 1).section(u'#', 0, 0).toUShort();
        const DnsTlsServer place{*IpAddress::parse(u"127.0.0.1"_s), port, *DomainName::parse(u"dns.example"_s), {}};
        const auto relay = DnsTlsRelay::create({place}, roots.fileName(), 300ms);
        QVERIFY(relay);
        Asker asker(**relay);
        asker.ask(kSilent);
        QTRY_COMPARE_WITH_TIMEOUT(front.connections(), 1, 1000);
        QTest::qWait(3000); // the server closes after two seconds
        QCOMPARE(front.connections(), 1);
        QCOMPARE(server.count(kSilent.name, kSilent.type), 1);
        asker.ask(kKnown);
        QVERIFY(asker.hears(1000));
        QVERIFY(!(*relay)->takeTrouble());
    }
};

QTEST_GUILESS_MAIN(DnsTlsRelayTest)
#include "dns_tls_relay_test.moc"
