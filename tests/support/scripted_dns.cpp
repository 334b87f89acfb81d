// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/support/scripted_dns.h"

#include <QtEndian>

#include <algorithm>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace postseal::test {

namespace {

constexpr qsizetype kHeaderOctets = 12;
constexpr int kSliceMs = 20;

quint16 numberAt(const QByteArray &packet, qsizetype at)
{
    return at + 2 <= packet.size() ? qFromBigEndian<quint16>(packet.constData() + at) : quint16(0);
}

HeardQuestion parseQuestion(const QByteArray &packet)
{
    HeardQuestion heard;
    qsizetype at = kHeaderOctets;
    QStringList labels;
    while (at < packet.size() && packet[at] != 0) {
        labels.append(QString::fromLatin1(packet.mid(at + 1, packet[at])));
        at += packet[at] + 1;
    }
    heard.question = {labels.join(u'.').toLower(), RrType(numberAt(packet, at + 1))};
    heard.checkingDisabled = (packet[3] & 0x10) != 0;
    heard.authenticData = (packet[3] & 0x20) != 0;
    constexpr qsizetype toUdpSize = 5 + 1 + 2; // the rest of the question, the root's name, type OPT
    heard.udpSize = numberAt(packet, at + toUdpSize);
    heard.dnssecOk = (numberAt(packet, at + toUdpSize + 4) & 0x8000) != 0;
    return heard;
}

} // namespace

ScriptedDns::ScriptedDns(Answerer answerer) : m_answerer(std::move(answerer))
{
    m_socket = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    sockaddr_in own{};
    own.sin_family = AF_INET;
    own.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof own;
    bind(m_socket, reinterpret_cast<sockaddr *>(&own), size);
    getsockname(m_socket, reinterpret_cast<sockaddr *>(&own), &size);
    m_port = ntohs(own.sin_port);
    m_server = std::thread([this] { serve(); });
}

ScriptedDns::~ScriptedDns()
{
    m_stopping = true;
    m_server.join();
    close(m_socket);
}

QString ScriptedDns::forwarder() const
{
    return QStringLiteral("127.0.0.1@%1").arg(m_port);
}

QList<HeardQuestion> ScriptedDns::heard() const
{
    const std::lock_guard lock(m_mutex);
    return m_heard;
}

int ScriptedDns::count(const QString &name, RrType type) const
{
    const QList<HeardQuestion> all = heard();
    return int(std::ranges::count(all, DnsQuestion{name, type}, &HeardQuestion::question));
}

void ScriptedDns::serve()
{
    pollfd fd{m_socket, POLLIN, 0};
    while (!m_stopping) {
        if (poll(&fd, 1, kSliceMs) <= 0)
            continue;
        sockaddr_in peer{};
        socklen_t size = sizeof peer;
        char octets[4096];
        const ssize_t n = recvfrom(m_socket, octets, sizeof octets, 0, reinterpret_cast<sockaddr *>(&peer), &size);
        if (n <= kHeaderOctets)
            continue;
        const HeardQuestion heard = parseQuestion(QByteArray(octets, n));
        {
            const std::lock_guard lock(m_mutex);
            m_heard.append(heard);
        }
        QByteArray reply = m_answerer(heard);
        if (reply.isEmpty())
            continue;
        std::copy_n(octets, 2, reply.begin()); // the question's id
        sendto(m_socket, reply.constData(), size_t(reply.size()), 0, reinterpret_cast<sockaddr *>(&peer), size);
    }
}

} // namespace postseal::test
