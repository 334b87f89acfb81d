// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/support/tls_dns.h"

#include <QtEndian>

#include <csignal>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace postseal::test {

namespace {

constexpr int kSliceMs = 20;
constexpr int kPatienceMs = 2000;

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

//! The answer of the server behind, over UDP; empty when it gives none.
QByteArray askBehind(quint16 port, const QByteArray &question)
{
    const int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const sockaddr_in behind = loopback(port);
    sendto(fd, question.constData(), size_t(question.size()), 0, reinterpret_cast<const sockaddr *>(&behind),
           sizeof behind);
    pollfd wait{fd, POLLIN, 0};
    char octets[4096];
    const ssize_t n = poll(&wait, 1, kPatienceMs) > 0 ? recv(fd, octets, sizeof octets, 0) : 0;
    close(fd);
    return n > 0 ? QByteArray(octets, n) : QByteArray();
}

bool readWhole(SSL *ssl, char *into, qsizetype size)
{
    for (qsizetype have = 0; have < size;) {
        const int n = SSL_read(ssl, into + have, int(size - have));
        if (n <= 0)
            return false;
        have += n;
    }
    return true;
}

} // namespace

TlsDns::TlsDns(const ScriptedDns &behind, const MadeCertificate &leaf, int answersEach)
    : m_behind(behind.port()), m_leaf(leaf), m_answersEach(answersEach),
      m_listener(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in own = loopback(0);
    socklen_t size = sizeof own;
    bind(m_listener, reinterpret_cast<sockaddr *>(&own), size);
    listen(m_listener, 8);
    getsockname(m_listener, reinterpret_cast<sockaddr *>(&own), &size);
    m_port = ntohs(own.sin_port);
    m_server = std::thread([this] { serve(); });
}

TlsDns::~TlsDns()
{
    m_stopping = true;
    m_server.join();
    close(m_listener);
}

QString TlsDns::forwarder(const QString &name) const
{
    return QStringLiteral("tls:127.0.0.1@%1#%2").arg(QString::number(m_port), name);
}

void TlsDns::serve()
{
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
    while (!m_stopping) {
        pollfd wait{m_listener, POLLIN, 0};
        if (poll(&wait, 1, kSliceMs) <= 0)
            continue;
        const int fd = accept(m_listener, nullptr, nullptr);
        ++m_connections;
        talk(fd);
        close(fd);
    }
}

void TlsDns::talk(int fd)
{
    const timeval patience{kPatienceMs / 1000, 0};
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    SSL_CTX_use_certificate(context.get(), m_leaf.certificate.get());
    SSL_CTX_use_PrivateKey(context.get(), m_leaf.key.get());
    const std::unique_ptr<SSL, decltype(&SSL_free)> ssl(SSL_new(context.get()), SSL_free);
    SSL_set_fd(ssl.get(), fd);
    if (SSL_accept(ssl.get()) != 1)
        return;
    for (int answered = 0; m_answersEach == 0 || answered < m_answersEach; ++answered) {
        pollfd wait{fd, POLLIN, 0};
        while (!m_stopping && SSL_pending(ssl.get()) == 0 && poll(&wait, 1, kSliceMs) == 0) {}
        if (m_stopping || !passOn(ssl.get()))
            return;
    }
}

bool TlsDns::passOn(ssl_st *ssl)
{
    char length[2];
    if (!readWhole(ssl, length, sizeof length))
        return false;
    QByteArray message(qFromBigEndian<quint16>(length), '\0');
    if (!readWhole(ssl, message.data(), message.size()))
        return false;
    message = askBehind(m_behind, message);
    if (message.isEmpty())
        return true; // silence
    qToBigEndian(quint16(message.size()), length);
    message.prepend(length, sizeof length);
    return SSL_write(ssl, message.constData(), int(message.size())) > 0;
}

} // namespace postseal::test
