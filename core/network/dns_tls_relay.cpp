// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/dns_tls_relay.h"

#include "core/certificates/thread_state.h"

#include <QtEndian>

#include <algorithm>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kHeaderOctets = 12;
constexpr qsizetype kLargestDatagram = 65'000;
constexpr qsizetype kMostPending = 4096;
constexpr int kMostFruitless = 3;
constexpr int kPatiences = 2; // one is for the way to a server; so many are what a question has as a whole

} // namespace

DnsTlsRelay::DnsTlsRelay(QList<DnsTlsServer> servers, const QString &caFile, std::chrono::milliseconds patience)
    : m_servers(std::move(servers)), m_caFile(caFile), m_patience(patience)
{}

Settled<std::unique_ptr<DnsTlsRelay>> DnsTlsRelay::create(QList<DnsTlsServer> servers, const QString &caFile,
                                                          std::chrono::milliseconds patience)
{
    std::unique_ptr<DnsTlsRelay> relay(new DnsTlsRelay(std::move(servers), caFile, patience));
    if (!relay->listen()) {
        const QString words = QString::fromLocal8Bit(strerrordesc_np(errno));
        return tl::unexpected(SettingsTrouble{SettingsTrouble::What::LibraryRefused, u"127.0.0.1"_s, words});
    }
    relay->m_thread = std::jthread([r = relay.get()](const std::stop_token &stop) { r->run(stop); });
    return relay;
}

DnsTlsRelay::~DnsTlsRelay()
{
    m_thread.request_stop();
    if (m_wakeFd >= 0)
        eventfd_write(m_wakeFd, 1);
    if (m_thread.joinable())
        m_thread.join();
    for (const int fd : {m_socket, m_troubleFd, m_wakeFd}) {
        if (fd >= 0)
            close(fd);
    }
}

bool DnsTlsRelay::listen()
{
    m_troubleFd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    m_wakeFd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    m_socket = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    sockaddr_in own{};
    own.sin_family = AF_INET;
    own.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof own;
    if (m_socket < 0 || m_wakeFd < 0 || m_troubleFd < 0
        || bind(m_socket, reinterpret_cast<const sockaddr *>(&own), size) != 0
        || getsockname(m_socket, reinterpret_cast<sockaddr *>(&own), &size) != 0)
        return false;
    m_port = ntohs(own.sin_port);
    return true;
}

QByteArray DnsTlsRelay::forwarder() const
{
    return "127.0.0.1@" + QByteArray::number(m_port);
}

std::optional<Failure> DnsTlsRelay::takeTrouble()
{
    eventfd_t news = 0;
    eventfd_read(m_troubleFd, &news);
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_trouble, std::nullopt);
}

void DnsTlsRelay::run(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        pollfd fds[] = {
            {m_wakeFd, POLLIN, 0}, {m_socket, POLLIN, 0}, {m_channel ? m_channel->descriptor() : -1, POLLIN, 0}};
        poll(fds, std::size(fds), -1);
        if (fds[2].revents)
            receive(stop);
        if (fds[1].revents)
            takeQuestions(stop);
    }
    m_channel.reset();
    releaseThreadState();
}

void DnsTlsRelay::takeQuestions(const std::stop_token &stop)
{
    char octets[4096];
    for (;;) {
        Pending pending;
        socklen_t size = sizeof pending.peer;
        const ssize_t n = recvfrom(m_socket, octets, sizeof octets, 0, reinterpret_cast<sockaddr *>(&pending.peer),
                                   &size);
        if (n < 0 || stop.stop_requested())
            return;
        if (n < kHeaderOctets)
            continue;
        forgetOld();
        if (m_pending.size() >= kMostPending)
            m_pending.clear();
        pending.question = QByteArray(octets, n);
        pending.since = Patience::Clock::now();
        pending.id = qFromBigEndian<quint16>(octets);
        do
            ++m_lastId;
        while (m_pending.contains(m_lastId));
        qToBigEndian(m_lastId, pending.question.data());
        m_pending.insert(m_lastId, pending);
        forward(stop);
    }
}

//! What a server never answered: nobody waits for it any more, and it is no reason to connect again.
void DnsTlsRelay::forgetOld()
{
    const auto oldest = Patience::Clock::now() - kPatiences * m_patience;
    m_pending.removeIf([oldest](const auto &pending) { return pending.value().since < oldest; });
}

void DnsTlsRelay::receive(const std::stop_token &stop)
{
    const DnsTlsChannel::Received received = m_channel->receive();
    for (const QByteArray &message : received.messages)
        handBack(message);
    if (!received.ended || survives(*received.ended))
        forward(stop);
}

//! Sends what is not on its way yet; a connection is made, and made again, when there is something to send.
void DnsTlsRelay::forward(const std::stop_token &stop)
{
    const auto isSent = [](const Pending &pending) { return pending.sent; };
    while (!stop.stop_requested() && !(m_oneByOne && std::ranges::any_of(m_pending, isSent))) {
        const auto next = std::ranges::find_if_not(m_pending, isSent);
        if (next == m_pending.end() || (!m_channel && !connect(stop)))
            return; // connect() forgot what is pending
        const Result<void> sent = m_channel->send(next->question, {stop, Patience::Clock::now() + m_patience});
        if (sent)
            next->sent = true;
        else if (!survives(sent.error()))
            return;
    }
}

bool DnsTlsRelay::connect(const std::stop_token &stop)
{
    Failure last;
    for (const DnsTlsServer &server : m_servers) {
        Result<std::unique_ptr<DnsTlsChannel>> channel = DnsTlsChannel::open(
            server, m_caFile, {stop, Patience::Clock::now() + m_patience});
        if (channel) {
            m_channel = *std::move(channel);
            m_heard = false;
            return true;
        }
        last = channel.error();
        last.detail = server.text + u": "_s + last.detail;
        if (last.kind == FailureKind::TimedOut || last.kind == FailureKind::Refused || last.kind == FailureKind::Closed)
            last.kind = FailureKind::Unreachable; // for a resolver that is all one
    }
    giveUp(last);
    return false;
}

void DnsTlsRelay::handBack(QByteArray message)
{
    if (message.size() < kHeaderOctets || message.size() > kLargestDatagram)
        return;
    const auto asked = m_pending.constFind(qFromBigEndian<quint16>(message.constData()));
    if (asked == m_pending.constEnd())
        return;
    m_heard = true;
    qToBigEndian(asked->id, message.data());
    sendto(m_socket, message.constData(), size_t(message.size()), 0, reinterpret_cast<const sockaddr *>(&asked->peer),
           sizeof asked->peer);
    m_pending.erase(asked);
}

//! A server may close when it likes (RFC 7858 section 3.4): what it left open is asked anew, unless it never answers.
bool DnsTlsRelay::survives(const Failure &failure)
{
    for (const QByteArray &message : m_channel->receive().messages) // a send fails before what came is read
        handBack(message);
    m_channel.reset();
    forgetOld();
    for (Pending &pending : m_pending)
        pending.sent = false;
    if (m_pending.isEmpty())
        return true;
    m_fruitless = m_heard ? 0 : m_fruitless + 1;
    m_oneByOne = m_oneByOne || m_fruitless > 0;
    if (m_fruitless < kMostFruitless)
        return true;
    giveUp({FailureKind::Unreachable, m_servers.constFirst().text + u": "_s + failure.detail});
    return false;
}

void DnsTlsRelay::giveUp(const Failure &failure)
{
    m_pending.clear();
    m_fruitless = 0;
    char octets[4096];
    while (recv(m_socket, octets, sizeof octets, 0) >= 0) { // what was asked meanwhile is lost too
    }
    {
        const std::lock_guard lock(m_mutex);
        m_trouble = failure;
    }
    eventfd_write(m_troubleFd, 1);
}

} // namespace postseal
