// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/dns_second_look.h"

#include "core/records/dns_records.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace postseal {

namespace {

constexpr qsizetype kHeaderOctets = 12;
constexpr int kFormErr = 1, kNxDomain = 3, kNotImp = 4, kRefused = 5;
constexpr quint16 kUdpSize = 1232;

void append(QByteArray &octets, quint16 number)
{
    char wire[2];
    qToBigEndian(number, wire);
    octets.append(wire, sizeof wire);
}

//! A question with EDNS, without which nobody gives an extended error (RFC 8914 section 3).
QByteArray written(const DnsQuestion &question)
{
    QByteArray packet;
    append(packet, quint16(QRandomGenerator::system()->generate()));
    constexpr quint16 kHeader[] = {0x0100, 1, 0, 0, 1};
    for (const quint16 number : kHeader) // recursion desired; one question; one additional record
        append(packet, number);
    for (const QString &label : question.name.split(u'.', Qt::SkipEmptyParts))
        packet += char(label.size()) + label.toLatin1();
    packet += '\0';
    append(packet, quint16(question.type));
    append(packet, 1); // IN
    packet += '\0';
    for (const quint16 number : {quint16(41), kUdpSize, quint16(0), quint16(0), quint16(0)}) // OPT
        append(packet, number);
    return packet;
}

int connected(const QByteArray &forwarder)
{
    const QByteArrayList parts = forwarder.split('@');
    addrinfo wanted{};
    wanted.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    wanted.ai_socktype = SOCK_DGRAM;
    addrinfo *found = nullptr;
    if (getaddrinfo(parts[0].constData(), parts.value(1, "53").constData(), &wanted, &found) != 0)
        return -1;
    int fd = socket(found->ai_family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd >= 0 && connect(fd, found->ai_addr, found->ai_addrlen) != 0) {
        close(fd);
        fd = -1;
    }
    freeaddrinfo(found);
    return fd;
}

} // namespace

DnsSecondLook::DnsSecondLook(const QByteArrayList &forwarders, const DnsQuestion &question, Clock::time_point until)
    : m_question(question), m_until(until),
      m_again(Clock::now() + (until - Clock::now()) / 2), m_questions{written(question),
                                                                      written({QString(), RrType::Ns})}
{
    for (const QByteArray &forwarder : forwarders) {
        const int fd = connected(forwarder);
        m_asked.push_back({fd, fd < 0}); // no route: nobody there for us
    }
    send();
}

DnsSecondLook::~DnsSecondLook()
{
    for (const Asked &asked : m_asked) {
        if (asked.fd >= 0)
            close(asked.fd);
    }
}

void DnsSecondLook::addTo(std::vector<pollfd> &fds) const
{
    for (const Asked &asked : m_asked) {
        if (!asked.away)
            fds.push_back({asked.fd, POLLIN, 0});
    }
}

void DnsSecondLook::hear()
{
    char octets[4096];
    for (Asked &asked : m_asked) {
        while (!asked.away) {
            const ssize_t n = recv(asked.fd, octets, sizeof octets, 0);
            if (n < 0) {
                asked.away = errno != EAGAIN && errno != EINTR;
                break;
            }
            take(QByteArray(octets, n));
        }
    }
    if (m_again && Clock::now() >= *m_again) {
        m_again.reset();
        send();
    }
}

//! What has no answer yet.
void DnsSecondLook::send()
{
    for (size_t which : {0, 1}) {
        const QByteArray &octets = m_questions[which];
        for (const Asked &asked : m_asked) {
            if (!asked.away && !m_rcodes[which])
                ::send(asked.fd, octets.constData(), size_t(octets.size()), MSG_NOSIGNAL);
        }
    }
}

//! A reply has our identifier and repeats our question.
void DnsSecondLook::take(const QByteArray &packet)
{
    for (size_t which : {0, 1}) {
        const QByteArray &question = m_questions[which];
        const qsizetype asked = question.size() - kHeaderOctets - 11; // without OPT
        if (packet.size() < kHeaderOctets || packet.first(2) != question.first(2) || !(packet[2] & 0x80))
            continue;
        const bool repeated = packet.mid(kHeaderOctets, asked).toLower()
                              == question.mid(kHeaderOctets, asked).toLower();
        const int rcode = packet[3] & 0xf;
        if (!repeated && !(packet.size() == kHeaderOctets && refuses(rcode))) // some refuse with a header alone
            continue;
        if (m_rcodes[which] && !refuses(*m_rcodes[which]))
            continue; // another forwarder said more
        m_rcodes[which] = rcode;
        if (which == 0)
            m_packet = packet;
    }
}

bool DnsSecondLook::refuses(int rcode)
{
    return rcode == kFormErr || rcode == kNotImp || rcode == kRefused;
}

bool DnsSecondLook::isDefinite() const
{
    const int rcode = m_rcodes[0].value_or(-1);
    if (rcode != 0)
        return rcode == kNxDomain;
    const Result<DnsRecordSet> set = recordsIn({.question = m_question, .packet = m_packet});
    const bool truncated = m_packet[2] & 0x02;
    return truncated || (set && !set->chainLoops && (set->aliasChain.isEmpty() || !set->records.isEmpty()));
}

bool DnsSecondLook::isOver() const
{
    const bool settled = m_rcodes[0] && (!refuses(*m_rcodes[0]) || m_rcodes[1]);
    return settled || std::ranges::all_of(m_asked, &Asked::away) || Clock::now() >= m_until;
}

DnsSecondLook::Resolver DnsSecondLook::resolver() const
{
    if (!m_rcodes[0] && !m_rcodes[1])
        return Resolver::Silent;
    const auto fails = [](const std::optional<int> &rcode) { return !rcode || refuses(*rcode); };
    return fails(m_rcodes[0]) && fails(m_rcodes[1]) ? Resolver::Refuses : Resolver::Answers;
}

} // namespace postseal
