// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/ldns_authority_asker.h"

#include "core/network/patience.h"

#include <QtEndian>

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <ldns/ldns.h>
#include <memory>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr std::uint16_t kPayload = 1232; // what DNS Flag Day 2020 settled on
constexpr qsizetype kHeaderOctets = 12;

using QueryPacket = std::unique_ptr<ldns_pkt, decltype(&ldns_pkt_free)>;
using Buffer = std::unique_ptr<ldns_buffer, decltype(&ldns_buffer_free)>;

QueryPacket packetFor(const AuthorityQuestion &wanted)
{
    ldns_pkt *packet = nullptr;
    const QByteArray name = wanted.question.name.toLatin1() + '.';
    const auto status = ldns_pkt_query_new_frm_str(&packet, name.constData(), ldns_rr_type(wanted.question.type),
                                                   LDNS_RR_CLASS_IN, 0);
    if (status != LDNS_STATUS_OK)
        return {nullptr, &ldns_pkt_free};
    ldns_pkt_set_random_id(packet);
    if (wanted.edns) {
        ldns_pkt_set_edns_udp_size(packet, kPayload);
        ldns_pkt_set_edns_do(packet, true);
    }
    return {packet, &ldns_pkt_free};
}

sockaddr_storage endpointOf(const AuthorityQuestion &wanted, socklen_t &size)
{
    sockaddr_storage to{};
    const QByteArray text = wanted.server.toString().toLatin1();
    if (wanted.server.family() == IpFamily::V4) {
        auto &v4 = reinterpret_cast<sockaddr_in &>(to);
        v4.sin_family = AF_INET;
        v4.sin_port = qToBigEndian(wanted.port);
        inet_pton(AF_INET, text.constData(), &v4.sin_addr);
        size = sizeof(sockaddr_in);
    } else {
        auto &v6 = reinterpret_cast<sockaddr_in6 &>(to);
        v6.sin6_family = AF_INET6;
        v6.sin6_port = qToBigEndian(wanted.port);
        inet_pton(AF_INET6, text.constData(), &v6.sin6_addr);
        size = sizeof(sockaddr_in6);
    }
    return to;
}

//! A socket that is closed when it goes out of scope, and never blocks.
class Socket
{
public:
    Socket(int family, int kind) : m_descriptor(::socket(family, kind | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)) {}
    ~Socket()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Socket)
    int descriptor() const { return m_descriptor; }

private:
    const int m_descriptor;
};

tl::unexpected<Failure> failureOf(int error)
{
    const QString words = QString::fromLocal8Bit(std::strerror(error));
    switch (error) {
    case ECONNREFUSED: return fail(FailureKind::Refused, words);
    case ECONNRESET:
    case EPIPE: return fail(FailureKind::Closed, words);
    case ETIMEDOUT: return fail(FailureKind::TimedOut, words);
    case ENETUNREACH:
    case EHOSTUNREACH:
    case EADDRNOTAVAIL:
    case EAFNOSUPPORT:
    case EACCES:
    case EPERM: return fail(FailureKind::Unreachable, words);
    default: return fail(FailureKind::Internal, words);
    }
}

bool isForLater(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR || error == EINPROGRESS;
}

//! Waits until the socket can go on.
Result<void> await(const Socket &socket, short events, const Patience &patience)
{
    for (;;) {
        if (patience.stopped())
            return fail(FailureKind::Cancelled);
        if (patience.isOver())
            return fail(FailureKind::TimedOut, u"no answer"_s);
        pollfd waiting{socket.descriptor(), events, 0};
        if (::poll(&waiting, 1, int(patience.slice().count())) > 0)
            return {};
    }
}

Result<void> connectTo(const Socket &socket, const sockaddr_storage &to, socklen_t size, const Patience &patience)
{
    if (socket.descriptor() < 0)
        return failureOf(errno);
    if (::connect(socket.descriptor(), reinterpret_cast<const sockaddr *>(&to), size) == 0)
        return {};
    if (!isForLater(errno))
        return failureOf(errno);
    if (Result<void> ready = await(socket, POLLOUT, patience); !ready)
        return ready;
    int error = 0;
    socklen_t length = sizeof error;
    ::getsockopt(socket.descriptor(), SOL_SOCKET, SO_ERROR, &error, &length);
    return error == 0 ? Result<void>() : failureOf(error);
}

bool answers(const QByteArray &packet, const QByteArray &question)
{
    return packet.size() >= kHeaderOctets && packet.startsWith(question.first(2)) && (packet.at(2) & 0x80) != 0;
}

Result<QByteArray> overUdp(const Socket &socket, const QByteArray &question, const Patience &patience)
{
    const auto half = Patience::Clock::now() + (patience.until - Patience::Clock::now()) / 2;
    for (const auto until : {half, patience.until}) {
        if (::send(socket.descriptor(), question.constData(), size_t(question.size()), MSG_NOSIGNAL) < 0
            && !isForLater(errno))
            return failureOf(errno);
        const Patience round{patience.stop, until};
        for (;;) {
            const Result<void> ready = await(socket, POLLIN, round);
            if (!ready && ready.error().kind != FailureKind::TimedOut)
                return tl::unexpected(ready.error());
            if (!ready)
                break;
            QByteArray packet(0xffff, Qt::Uninitialized);
            const ssize_t count = ::recv(socket.descriptor(), packet.data(), size_t(packet.size()), 0);
            if (count < 0 && !isForLater(errno))
                return failureOf(errno);
            packet.truncate(std::max<ssize_t>(count, 0));
            if (answers(packet, question))
                return packet;
        }
    }
    return fail(FailureKind::TimedOut, u"no answer"_s);
}

Result<void> sendAll(const Socket &socket, const QByteArray &octets, const Patience &patience)
{
    for (qsizetype sent = 0; sent < octets.size();) {
        if (const Result<void> ready = await(socket, POLLOUT, patience); !ready)
            return ready;
        const ssize_t count = ::send(socket.descriptor(), octets.constData() + sent, size_t(octets.size() - sent),
                                     MSG_NOSIGNAL);
        if (count < 0 && !isForLater(errno))
            return failureOf(errno);
        sent += std::max<ssize_t>(count, 0);
    }
    return {};
}

Result<QByteArray> receive(const Socket &socket, qsizetype wanted, const Patience &patience)
{
    QByteArray octets;
    while (octets.size() < wanted) {
        if (const Result<void> ready = await(socket, POLLIN, patience); !ready)
            return tl::unexpected(ready.error());
        QByteArray piece(wanted - octets.size(), Qt::Uninitialized);
        const ssize_t count = ::recv(socket.descriptor(), piece.data(), size_t(piece.size()), 0);
        if (count == 0)
            return fail(FailureKind::Closed, u"closed before the answer was whole"_s);
        if (count < 0 && !isForLater(errno))
            return failureOf(errno);
        octets += piece.first(std::max<ssize_t>(count, 0));
    }
    return octets;
}

//! With the two octets of length before each message (RFC 1035 section 4.2.2).
Result<QByteArray> overTcp(const Socket &socket, const QByteArray &question, const Patience &patience)
{
    char length[2];
    qToBigEndian(quint16(question.size()), length);
    if (const Result<void> sent = sendAll(socket, QByteArray(length, 2) + question, patience); !sent)
        return tl::unexpected(sent.error());
    const Result<QByteArray> head = receive(socket, 2, patience);
    if (!head)
        return head;
    Result<QByteArray> packet = receive(socket, qFromBigEndian<quint16>(head->constData()), patience);
    if (packet && !answers(*packet, question))
        return fail(FailureKind::Malformed, u"%1 octets that answer another question"_s.arg(packet->size()));
    return packet;
}

Result<QByteArray> exchange(const AuthorityQuestion &wanted, const QByteArray &question, const Patience &patience)
{
    socklen_t size = 0;
    const sockaddr_storage to = endpointOf(wanted, size);
    const Socket socket(to.ss_family, wanted.tcp ? SOCK_STREAM : SOCK_DGRAM);
    if (const Result<void> connected = connectTo(socket, to, size, patience); !connected)
        return tl::unexpected(connected.error());
    return wanted.tcp ? overTcp(socket, question, patience) : overUdp(socket, question, patience);
}

} // namespace

Result<DnsAnswer> LdnsAuthorityAsker::ask(const AuthorityQuestion &wanted, const std::stop_token &stop)
{
    const QueryPacket packet = packetFor(wanted);
    if (!packet)
        return fail(FailureKind::Malformed, wanted.question.name);
    const Buffer wire(ldns_buffer_new(LDNS_MAX_PACKETLEN), &ldns_buffer_free);
    if (!wire || ldns_pkt2buffer_wire(wire.get(), packet.get()) != LDNS_STATUS_OK)
        return fail(FailureKind::Internal, u"ldns cannot write the question"_s);
    const QByteArray question(reinterpret_cast<const char *>(ldns_buffer_begin(wire.get())),
                              qsizetype(ldns_buffer_position(wire.get())));
    const auto since = Patience::Clock::now();
    const Result<QByteArray> octets = exchange(wanted, question, {stop, since + m_patience});
    if (!octets)
        return tl::unexpected(octets.error());
    DnsAnswer answer;
    answer.question = wanted.question;
    answer.resolver = wanted.server.toString();
    answer.packet = *octets;
    answer.rcode = answer.packet.at(3) & 0xf;
    answer.at = QDateTime::currentDateTimeUtc();
    answer.took = std::chrono::duration_cast<std::chrono::milliseconds>(Patience::Clock::now() - since);
    return answer;
}

} // namespace postseal
