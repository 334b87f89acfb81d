// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/wire_socket.h"

#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr size_t kChunk = 16 * 1024;

struct SocketAddress
{
    sockaddr_storage storage{};
    socklen_t size = 0;
};

SocketAddress socketAddress(const IpAddress &address, quint16 port)
{
    SocketAddress made;
    if (address.family() == IpFamily::V4) {
        auto *in = reinterpret_cast<sockaddr_in *>(&made.storage);
        in->sin_family = AF_INET;
        in->sin_port = htons(port);
        std::memcpy(&in->sin_addr, address.bytes(), sizeof in->sin_addr);
        made.size = sizeof *in;
    } else {
        auto *in = reinterpret_cast<sockaddr_in6 *>(&made.storage);
        in->sin6_family = AF_INET6;
        in->sin6_port = htons(port);
        std::memcpy(&in->sin6_addr, address.bytes(), sizeof in->sin6_addr);
        made.size = sizeof *in;
    }
    return made;
}

FailureKind kindOf(int error)
{
    switch (error) {
    case ECONNREFUSED: return FailureKind::Refused;
    case ETIMEDOUT: return FailureKind::TimedOut;
    case ECONNRESET:
    case ECONNABORTED:
    case EPIPE: return FailureKind::Closed;
    default:
        return FailureKind::Unreachable; // ENETUNREACH, EHOSTUNREACH, EACCES, EPERM, EADDRNOTAVAIL, EAFNOSUPPORT ...
    }
}

tl::unexpected<Failure> failed(int error)
{
    return fail(kindOf(error), QString::fromLocal8Bit(strerrordesc_np(error)));
}

} // namespace

WireSocket::~WireSocket()
{
    close();
}

Result<void> WireSocket::connectTo(const IpAddress &address, quint16 port, const Patience &patience)
{
    const SocketAddress peer = socketAddress(address, port);
    m_fd = socket(peer.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_fd < 0)
        return failed(errno);
    const int on = 1;
    setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (connect(m_fd, reinterpret_cast<const sockaddr *>(&peer.storage), peer.size) == 0)
        return {};
    if (errno != EINPROGRESS)
        return failed(errno);
    if (Result<void> ready = await(POLLOUT, patience); !ready)
        return ready;
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(m_fd, SOL_SOCKET, SO_ERROR, &error, &size);
    if (error && error != ECONNRESET) // reset after it was open (before, it would be refused): the next call tells
        return failed(error);
    return {};
}

Result<void> WireSocket::await(short events, const Patience &patience) const
{
    while (true) {
        if (patience.stopped())
            return fail(FailureKind::Cancelled);
        pollfd fd{m_fd, events, 0};
        const int ready = poll(&fd, 1, int(patience.slice().count()));
        if (ready > 0)
            return {}; // also on an error or a hang-up: the next call tells which
        if (ready < 0 && errno != EINTR)
            return failed(errno);
        if (patience.isOver())
            return fail(FailureKind::TimedOut);
    }
}

Result<void> WireSocket::write(const QByteArray &octets, const Patience &patience)
{
    qsizetype written = 0;
    while (written < octets.size()) {
        const ssize_t n = send(m_fd, octets.constData() + written, size_t(octets.size() - written), MSG_NOSIGNAL);
        if (n >= 0) {
            written += n;
        } else if (errno == EAGAIN || errno == EINTR) {
            if (Result<void> ready = await(POLLOUT, patience); !ready)
                return ready;
        } else {
            return failed(errno);
        }
    }
    return {};
}

Result<QByteArray> WireSocket::read(const Patience &patience)
{
    while (true) {
        if (Result<void> ready = await(POLLIN, patience); !ready)
            return tl::unexpected(ready.error());
        char chunk[kChunk];
        acknowledgeAtOnce();
        const ssize_t n = recv(m_fd, chunk, sizeof chunk, 0);
        if (n > 0) {
            m_octetsRead += n;
            return QByteArray(chunk, n);
        }
        if (n == 0)
            return fail(FailureKind::Closed, u"closed by the peer"_s);
        if (errno != EAGAIN && errno != EINTR)
            return failed(errno);
    }
}

//! A server that sends its tickets and then the reply to EHLO waits for our acknowledgement in between (Nagle); a
//! delayed one would cost 40 ms. The kernel forgets the wish, so it is said before each read.
void WireSocket::acknowledgeAtOnce()
{
#ifdef TCP_QUICKACK
    const int on = 1;
    setsockopt(m_fd, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
#endif
}

QByteArray WireSocket::readNow()
{
    char chunk[kChunk];
    const ssize_t n = recv(m_fd, chunk, sizeof chunk, MSG_DONTWAIT);
    if (n <= 0)
        return {};
    m_octetsRead += n;
    return QByteArray(chunk, n);
}

void WireSocket::close()
{
    if (m_fd < 0)
        return;
    shutdown(m_fd, SHUT_WR);
    ::close(m_fd);
    m_fd = -1;
}

QString WireSocket::localAddress() const
{
    sockaddr_storage own{};
    socklen_t size = sizeof own;
    if (m_fd < 0 || getsockname(m_fd, reinterpret_cast<sockaddr *>(&own), &size) != 0)
        return {};
    const auto *in4 = reinterpret_cast<const sockaddr_in *>(&own);
    const auto *in6 = reinterpret_cast<const sockaddr_in6 *>(&own);
    const auto address = own.ss_family == AF_INET
                             ? IpAddress::fromBytes(reinterpret_cast<const char *>(&in4->sin_addr),
                                                    sizeof in4->sin_addr)
                             : IpAddress::fromBytes(reinterpret_cast<const char *>(&in6->sin6_addr),
                                                    sizeof in6->sin6_addr);
    return address ? address->toString() : QString();
}

} // namespace postseal
