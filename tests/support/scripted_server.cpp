// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/support/scripted_server.h"

#include "core/values/overloaded.h"

#include <csignal>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace postseal::test {

namespace {

constexpr auto kSlice = 20ms;
constexpr int kDeafFillers = 4;

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int listenOnLoopback(int backlog, quint16 &port)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    const bool good = bind(fd, reinterpret_cast<sockaddr *>(&address), size) == 0 && listen(fd, backlog) == 0
        && getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size) == 0;
    Q_ASSERT(good);
    Q_UNUSED(good)
    port = ntohs(address.sin_port);
    return fd;
}

//! A write to a connection that is gone must end the script, not the test.
void blockSigPipe()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

using Context = std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>;

BIO *reading(const QByteArray &text)
{
    return BIO_new_mem_buf(text.constData(), int(text.size()));
}

void useChain(SSL_CTX *context, const QByteArray &pem)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(reading(pem), BIO_free);
    X509 *leaf = PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr);
    SSL_CTX_use_certificate(context, leaf);
    X509_free(leaf);
    while (X509 *next = PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr))
        SSL_CTX_add_extra_chain_cert(context, next); // takes ownership
    ERR_clear_error();                               // the end of the file is an error there
}

Context contextFor(const ServeTls &step)
{
    Context context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    SSL_CTX *c = context.get();
    SSL_CTX_set_security_level(c, 0);
    SSL_CTX_set_cipher_list(c, step.ciphers.isEmpty() ? "DEFAULT:@SECLEVEL=0" : step.ciphers.constData());
    SSL_CTX_set_min_proto_version(c, step.version ? step.version : TLS1_2_VERSION);
    SSL_CTX_set_max_proto_version(c, step.version ? step.version : TLS1_3_VERSION);
    useChain(c, step.chainPem);
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(reading(step.keyPem), BIO_free);
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr);
    SSL_CTX_use_PrivateKey(c, key);
    EVP_PKEY_free(key);
    if (step.demandClientCertificate)
        SSL_CTX_set_verify(c, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    if (step.tune)
        step.tune(c);
    return context;
}

} // namespace

//! One connection. The socket does not block, so that every wait sees when the server is to stop.
class ScriptedServer::Player
{
public:
    Player(ScriptedServer &server, int fd) : m_server(server), m_fd(fd) {}
    ~Player() { close(m_fd); }
    Q_DISABLE_COPY_MOVE(Player)

    void play()
    {
        for (const Step &step : m_server.m_script) {
            if (!std::visit(*this, step))
                return;
        }
    }

    bool operator()(const Send &step) { return write(step.octets); }
    bool operator()(const Drip &step)
    {
        for (const char octet : step.octets) {
            if (!write(QByteArray(1, octet)) || !(*this)(Pause{step.pause}))
                return false;
        }
        return true;
    }
    bool operator()(const Flood &step)
    {
        while (write(step.octets)) { }
        return false;
    }
    bool operator()(const ReadLine &) { return hear("\n"); }
    bool operator()(const ReadBlock &) { return hear("\r\n\r\n"); }
    bool operator()(const ReadSome &) { return !read().isEmpty(); }
    bool operator()(const Pause &step)
    {
        const auto end = std::chrono::steady_clock::now() + step.time;
        while (std::chrono::steady_clock::now() < end && !m_server.m_stopping)
            std::this_thread::sleep_for(std::min(step.time, kSlice));
        return !m_server.m_stopping;
    }
    bool operator()(const Stall &)
    {
        while (!read().isEmpty()) { }
        return false;
    }
    bool operator()(const Close &)
    {
        shutdown(m_fd, SHUT_WR);
        return (*this)(Stall{}); // as a lingering close: the peer still may write
    }
    bool operator()(const Reset &)
    {
        const linger hard{1, 0};
        setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        return false;
    }
    bool operator()(const ServeTls &step)
    {
        m_context = contextFor(step);
        m_ssl.reset(SSL_new(m_context.get()));
        SSL_set_fd(m_ssl.get(), m_fd);
        if (!repeat([this] { return SSL_accept(m_ssl.get()); }))
            return false;
        const char *name = SSL_get_servername(m_ssl.get(), TLSEXT_NAMETYPE_host_name);
        const std::lock_guard lock(m_server.m_mutex);
        m_server.m_serverNames.append(name ? QByteArray(name) : QByteArray());
        return true;
    }
    bool operator()(const DropUnread &)
    {
        m_buffer.clear();
        return true;
    }
    bool operator()(const EndTls &)
    {
        SSL_shutdown(m_ssl.get());
        m_ssl.reset();
        return true;
    }

private:
    //! Waits until the socket is ready; false when the server is to stop.
    bool await(short events) const
    {
        pollfd fd{m_fd, events, 0};
        while (!m_server.m_stopping) {
            if (poll(&fd, 1, int(kSlice.count())) > 0)
                return true;
        }
        return false;
    }
    //! An OpenSSL call until it is through; 0 when it failed or the server is to stop.
    template <class Call>
    int repeat(Call call)
    {
        while (true) {
            ERR_clear_error();
            const int done = call();
            if (done > 0)
                return done;
            const int error = SSL_get_error(m_ssl.get(), done);
            if (error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE)
                return 0;
            if (!await(error == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT))
                return 0;
        }
    }
    bool write(const QByteArray &octets)
    {
        if (m_ssl)
            return repeat([this, &octets] { return SSL_write(m_ssl.get(), octets.constData(), int(octets.size())); });
        qsizetype written = 0;
        while (written < octets.size()) {
            if (!await(POLLOUT))
                return false;
            const ssize_t n = send(m_fd, octets.constData() + written, size_t(octets.size() - written), MSG_NOSIGNAL);
            if (n < 0 && errno != EAGAIN)
                return false;
            written += std::max<ssize_t>(n, 0);
        }
        return true;
    }
    QByteArray read()
    {
        char chunk[4096];
        if (m_ssl) {
            const int n = repeat([this, &chunk] { return SSL_read(m_ssl.get(), chunk, sizeof chunk); });
            return QByteArray(chunk, n);
        }
        const ssize_t n = await(POLLIN) ? recv(m_fd, chunk, sizeof chunk, 0) : 0;
        return n > 0 ? QByteArray(chunk, n) : QByteArray();
    }
    bool hear(const char *end)
    {
        qsizetype at = -1;
        while ((at = m_buffer.indexOf(end)) < 0) {
            const QByteArray octets = read();
            if (octets.isEmpty())
                return false;
            m_buffer += octets;
        }
        const qsizetype size = at + qsizetype(qstrlen(end));
        const std::lock_guard lock(m_server.m_mutex);
        m_server.m_heard.append(m_buffer.left(size).trimmed());
        m_buffer.remove(0, size);
        return true;
    }

    ScriptedServer &m_server;
    const int m_fd;
    QByteArray m_buffer;
    Context m_context{nullptr, SSL_CTX_free};
    std::unique_ptr<SSL, decltype(&SSL_free)> m_ssl{nullptr, SSL_free};
};

ScriptedServer::ScriptedServer(Script script) : m_script(std::move(script))
{
    m_listener = listenOnLoopback(16, m_port);
    m_server = std::thread([this] { serve(); });
}

ScriptedServer::~ScriptedServer()
{
    m_stopping = true;
    m_server.join();
    for (std::thread &player : m_players)
        player.join();
    close(m_listener);
}

void ScriptedServer::serve()
{
    blockSigPipe();
    pollfd fd{m_listener, POLLIN, 0};
    while (!m_stopping) {
        if (poll(&fd, 1, int(kSlice.count())) <= 0)
            continue;
        const int peer = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (peer < 0)
            continue;
        const int on = 1;
        setsockopt(peer, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        ++m_connections;
        m_players.emplace_back([this, peer] { Player(*this, peer).play(); }); // inherits the blocked signal
    }
}

QByteArrayList ScriptedServer::heard() const
{
    const std::lock_guard lock(m_mutex);
    return m_heard;
}

QByteArrayList ScriptedServer::serverNames() const
{
    const std::lock_guard lock(m_mutex);
    return m_serverNames;
}

DeafPort::DeafPort()
{
    m_listener = listenOnLoopback(0, m_port);
    const sockaddr_in address = loopback(m_port);
    for (int i = 0; i < kDeafFillers; ++i) { // fill the queue of those who wait to be accepted
        m_fillers.push_back(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        connect(m_fillers.back(), reinterpret_cast<const sockaddr *>(&address), sizeof address);
    }
    std::this_thread::sleep_for(kSlice);
}

DeafPort::~DeafPort()
{
    for (const int filler : m_fillers)
        close(filler);
    close(m_listener);
}

quint16 closedPort()
{
    quint16 port = 0;
    close(listenOnLoopback(0, port));
    return port;
}

} // namespace postseal::test
