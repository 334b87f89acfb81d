// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/dns_tls_channel.h"

#include <QFile>

#include <algorithm>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

void feed(SSL *ssl, const QByteArray &octets)
{
    BIO_write(SSL_get_rbio(ssl), octets.constData(), int(octets.size()));
}

} // namespace

Result<std::unique_ptr<DnsTlsChannel>> DnsTlsChannel::open(const DnsTlsServer &server, const QString &caFile,
                                                           const Patience &patience)
{
    std::unique_ptr<DnsTlsChannel> channel(new DnsTlsChannel);
    Result<void> done = channel->m_socket.connectTo(server.address, server.port, patience);
    if (done)
        done = channel->shakeHands(server, caFile, patience);
    if (!done)
        return tl::unexpected(done.error());
    return channel;
}

Result<void> DnsTlsChannel::shakeHands(const DnsTlsServer &server, const QString &caFile, const Patience &patience)
{
    ERR_clear_error();
    const QByteArray name = server.name.ascii().toLatin1();
    m_context.reset(SSL_CTX_new(TLS_client_method()));
    SSL_CTX *context = m_context.get();
    if (!context || SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) != 1
        || SSL_CTX_load_verify_file(context, QFile::encodeName(caFile).constData()) != 1)
        return tl::unexpected(failure(SSL_ERROR_SSL));
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    m_ssl.reset(SSL_new(context));
    SSL *ssl = m_ssl.get();
    if (!ssl || SSL_set_tlsext_host_name(ssl, name.constData()) != 1 || SSL_set1_host(ssl, name.constData()) != 1)
        return tl::unexpected(failure(SSL_ERROR_SSL));
    SSL_set_hostflags(ssl, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    SSL_set0_rbio(ssl, BIO_new(BIO_s_mem()));
    SSL_set0_wbio(ssl, BIO_new(BIO_s_mem()));
    SSL_set_connect_state(ssl);
    for (;;) {
        ERR_clear_error();
        const int done = SSL_do_handshake(ssl);
        const int code = SSL_get_error(ssl, done);
        const Result<void> flushed = flush(patience); // also the alert that we send when we refuse
        if (done == 1)
            return flushed;
        if (code != SSL_ERROR_WANT_READ)
            return tl::unexpected(failure(code));
        if (!flushed)
            return flushed;
        const Result<QByteArray> octets = m_socket.read(patience);
        if (!octets)
            return tl::unexpected(octets.error());
        feed(ssl, *octets);
    }
}

Result<void> DnsTlsChannel::flush(const Patience &patience)
{
    BIO *out = SSL_get_wbio(m_ssl.get());
    QByteArray octets(qsizetype(BIO_ctrl_pending(out)), Qt::Uninitialized);
    if (octets.isEmpty())
        return {};
    BIO_read(out, octets.data(), int(octets.size()));
    return m_socket.write(octets, patience);
}

Result<void> DnsTlsChannel::send(const QByteArray &message, const Patience &patience)
{
    const QByteArray framed = framedDnsMessage(message);
    ERR_clear_error();
    const int written = SSL_write(m_ssl.get(), framed.constData(), int(framed.size()));
    if (written <= 0)
        return tl::unexpected(failure(SSL_get_error(m_ssl.get(), written)));
    return flush(patience);
}

DnsTlsChannel::Received DnsTlsChannel::receive()
{
    Received received;
    const Result<QByteArray> octets = m_socket.read({{}, Patience::Clock::now()});
    if (octets)
        feed(m_ssl.get(), *octets);
    else if (octets.error().kind != FailureKind::TimedOut)
        received.ended = octets.error();
    char chunk[16 * 1024];
    int n = 0;
    do {
        ERR_clear_error();
        n = SSL_read(m_ssl.get(), chunk, sizeof chunk);
        received.messages += m_frames.take(QByteArray(chunk, std::max(n, 0)));
    } while (n > 0);
    if (const int code = SSL_get_error(m_ssl.get(), n); code != SSL_ERROR_WANT_READ && !received.ended)
        received.ended = failure(code);
    return received;
}

Failure DnsTlsChannel::failure(int code) const
{
    if (code == SSL_ERROR_ZERO_RETURN)
        return {FailureKind::Closed, u"close_notify"_s};
    const long verified = m_ssl ? SSL_get_verify_result(m_ssl.get()) : X509_V_OK;
    const char *words = verified == X509_V_OK ? ERR_reason_error_string(ERR_peek_error())
                                              : X509_verify_cert_error_string(verified);
    return {FailureKind::TlsRejected, words ? QString::fromLatin1(words) : u"no TLS"_s};
}

} // namespace postseal
