// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/https_fetch.h"

#include "core/certificates/certificate.h"
#include "core/network/cipher_names.h"

#include <QNetworkProxy>
#include <QSslCipher>
#include <QSslKey>
#include <QTimer>

#include <openssl/err.h>
#include <openssl/sslerr.h>
#include <openssl/tls1.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace postseal {

namespace {

constexpr auto kLook = 50ms;
constexpr qsizetype kKeptOfStrangers = 64;

quint16 usualPort(const HttpsRequest &wanted)
{
    return wanted.tls ? 443 : 80;
}

QUrl urlOf(const HttpsRequest &wanted)
{
    QUrl url;
    url.setScheme(wanted.tls ? u"https"_s : u"http"_s);
    url.setHost(wanted.host.ascii());
    if (wanted.port != usualPort(wanted))
        url.setPort(wanted.port);
    url.setPath(wanted.path);
    if (!wanted.query.isEmpty())
        url.setQuery(wanted.query);
    return url;
}

QByteArray requestFor(const HttpsRequest &wanted)
{
    const QByteArray host = wanted.host.ascii().toLatin1();
    const QByteArray port = wanted.port == usualPort(wanted) ? QByteArray() : ':' + QByteArray::number(wanted.port);
    QByteArray target = urlOf(wanted).path(QUrl::FullyEncoded).toLatin1();
    if (!wanted.query.isEmpty())
        target += '?' + urlOf(wanted).query(QUrl::FullyEncoded).toLatin1();
    QByteArray request = "GET " + target + " HTTP/1.1\r\nHost: " + host + port + "\r\nUser-Agent: " + wanted.client
                         + "\r\n";
    if (!wanted.accept.isEmpty())
        request += "Accept: " + wanted.accept + "\r\n";
    request += "Accept-Encoding: " + wanted.coding + "\r\n";
    if (wanted.pastCaches)
        request += "Cache-Control: no-cache\r\n";
    return request + "Connection: close\r\n\r\n";
}

//! Qt tells the alert only in the words of OpenSSL, "error:0A00045C:SSL routines::...": the number holds it.
int alertIn(const QString &words)
{
    constexpr unsigned long kFirst = 1000, kLast = 1255; // reasons of received alerts: SSL_AD_REASON_OFFSET and on
    for (qsizetype at = words.indexOf("error:"_L1); at >= 0; at = words.indexOf("error:"_L1, at + 1)) {
        bool good = false;
        const unsigned long code = QStringView(words).mid(at + 6, 8).toULong(&good, 16);
        if (!good || ERR_GET_LIB(code) != ERR_LIB_SSL)
            continue;
        const auto reason = static_cast<unsigned long>(ERR_GET_REASON(code));
        if (reason >= kFirst && reason <= kLast)
            return int(reason - kFirst);
        if (reason == SSL_R_UNSUPPORTED_PROTOCOL || reason == SSL_R_WRONG_SSL_VERSION
            || reason == SSL_R_VERSION_TOO_LOW)
            return TLS1_AD_PROTOCOL_VERSION; // ours
    }
    return -1;
}

QString versionName(QSsl::SslProtocol protocol)
{
    if (protocol == QSsl::TlsV1_3)
        return u"TLSv1.3"_s;
    return protocol == QSsl::TlsV1_2 ? u"TLSv1.2"_s : QString();
}

//! Qt knows three kinds of keys; for all others it hands out OpenSSL's own.
QString groupOf(const QSslKey &key)
{
    if (key.isNull())
        return {};
    switch (key.algorithm()) {
    case QSsl::Ec: return u"P-%1"_s.arg(key.length());
    case QSsl::Dh: return u"DH-%1"_s.arg(key.length());
    case QSsl::Opaque: return keyTypeName(key.handle());
    case QSsl::Rsa:
    case QSsl::Dsa: break;
    }
    return {};
}

TlsOutcome outcomeOf(const QSslConfiguration &tls, const QString &serverName)
{
    TlsOutcome outcome;
    outcome.version = versionName(tls.sessionProtocol());
    outcome.cipherSuite = ianaCipherName(tls.sessionCipher().name());
    outcome.serverName = serverName;
    outcome.group = groupOf(tls.ephemeralServerKey());
    for (const QSslCertificate &certificate : tls.peerCertificateChain())
        outcome.certificates.append(certificate.toDer());
    return outcome;
}

FailureKind kindOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: return FailureKind::Refused;
    case QAbstractSocket::RemoteHostClosedError: return FailureKind::Closed;
    case QAbstractSocket::SocketTimeoutError: return FailureKind::TimedOut;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError: return FailureKind::TlsRejected;
    default: return FailureKind::Unreachable; // no route, not allowed, no such family here
    }
}

} // namespace

HttpsFetch::HttpsFetch(const HttpsRequest &wanted, const QSslConfiguration &tls, const Limits &limits,
                       std::stop_token stop)
    : m_wanted(wanted), m_limits(limits), m_whole{std::move(stop), m_began + limits.httpsWhole}, m_step(m_whole),
      m_reader(limits.policyOctets)
{
    m_exchange.url = urlOf(wanted);
    m_exchange.address = wanted.address;
    m_exchange.startedAt = QDateTime::currentDateTimeUtc();
    m_socket.setSslConfiguration(tls);
    m_socket.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    m_socket.setReadBufferSize(limits.policyOctets); // more stays in the kernel until we have looked at this
    m_socket.setPeerVerifyName(wanted.host.ascii()); // for SNI too
}

HttpsExchange HttpsFetch::run()
{
    watch();
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &m_loop, [this] { look(); });
    timer.start(kLook);
    wait("connect", m_limits.httpsConnect);
    look();
    if (!m_over)
        m_socket.connectToHost(m_wanted.address.toString(), m_wanted.port);
    if (!m_over)
        m_loop.exec();
    m_socket.disconnect(&m_loop);
    m_socket.abort();
    m_exchange.status = m_reader.status();
    m_exchange.headers = m_reader.fields();
    m_exchange.body = m_reader.body();
    if (m_exchange.status == 0)
        m_exchange.instead = m_reader.unread().left(kKeptOfStrangers);
    m_exchange.took = std::chrono::duration_cast<std::chrono::milliseconds>(Patience::Clock::now() - m_began);
    return std::move(m_exchange);
}

void HttpsFetch::watch()
{
    QObject::connect(&m_socket, &QSslSocket::connected, &m_loop, [this] { connected(); });
    QObject::connect(&m_socket, &QSslSocket::encrypted, &m_loop, [this] { encrypted(); });
    QObject::connect(&m_socket, &QSslSocket::readyRead, &m_loop, [this] { receive(); });
    QObject::connect(&m_socket, &QSslSocket::alertReceived, &m_loop, [this](QSsl::AlertLevel, QSsl::AlertType type) {
        m_saidGoodbye = m_saidGoodbye || type == QSsl::AlertType::CloseNotify;
    });
    QObject::connect(&m_socket, &QSslSocket::errorOccurred, &m_loop, [this] { broke(); });
    QObject::connect(&m_socket, &QSslSocket::sslErrors, &m_loop, [this](const QList<QSslError> &errors) {
        takeTls();
        refuse(errors.isEmpty() ? QString() : errors.constFirst().errorString());
    });
}

void HttpsFetch::wait(const char *what, std::chrono::milliseconds limit)
{
    m_waitsFor = what;
    m_step = m_whole.within(limit);
}

void HttpsFetch::look()
{
    if (m_step.stopped())
        end(FailureKind::Cancelled);
    else if (m_step.isOver())
        end(FailureKind::TimedOut, QString::fromLatin1(m_waitsFor));
}

void HttpsFetch::connected()
{
    m_exchange.connected = true;
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (!m_wanted.tls)
        return request();
    wait("handshake", m_limits.httpsConnect);
    m_socket.startClientEncryption();
}

//! Qt takes the common name for a host name too; RFC 8461 section 3.3 counts the subjectAltName alone.
void HttpsFetch::encrypted()
{
    takeTls();
    const Result<Certificate> leaf = describeCertificate(m_exchange.tls->certificates.value(0));
    if (!leaf || !matchName(*leaf, m_wanted.host.ascii()).fits())
        return refuse(u"no subjectAltName for %1"_s.arg(m_wanted.host.ascii()));
    request();
}

void HttpsFetch::request()
{
    wait("first octet", m_limits.httpsFirstByte);
    m_socket.write(requestFor(m_wanted));
}

//! What comes now is the reply, and not yet the server's side of a handshake.
bool HttpsFetch::isReplying() const
{
    return !m_wanted.tls || m_socket.isEncrypted();
}

void HttpsFetch::receive()
{
    if (m_over || !isReplying())
        return;
    const bool hadHead = m_reader.status() != 0;
    const Result<bool> whole = m_reader.feed(m_socket.readAll());
    if (!whole)
        return end(whole.error().kind, whole.error().detail);
    if (!hadHead && m_reader.status() != 0)
        wait("body", m_limits.httpsWhole);
    if (*whole)
        finish();
}

//! Also how a connection ends in order: what came before is read first. A FIN anybody on the way can send.
void HttpsFetch::broke()
{
    const QAbstractSocket::SocketError error = m_socket.error();
    const QString words = m_socket.errorString();
    if (error != QAbstractSocket::RemoteHostClosedError || !isReplying()) {
        if (!m_over)
            m_exchange.alert = alertIn(words);
        return end(kindOf(error), words);
    }
    receive();
    if (m_over)
        return;
    const Result<void> ended = m_reader.finish(!m_wanted.tls || m_saidGoodbye);
    if (!ended)
        return end(ended.error().kind, ended.error().detail);
    finish();
}

void HttpsFetch::takeTls()
{
    m_exchange.tls = outcomeOf(m_socket.sslConfiguration(), m_wanted.host.ascii());
}

void HttpsFetch::refuse(const QString &why)
{
    m_exchange.certificateRefused = true;
    end(FailureKind::TlsRejected, why);
}

//! The first reason to end is the one that is told.
void HttpsFetch::end(FailureKind kind, const QString &detail)
{
    if (!m_over)
        m_exchange.failure = Failure{kind, detail};
    finish();
}

void HttpsFetch::finish()
{
    m_over = true;
    m_loop.quit();
}

} // namespace postseal
