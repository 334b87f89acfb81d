// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/https_fetch.h"

#include "core/certificates/certificate.h"
#include "core/network/cipher_names.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslCipher>
#include <QSslKey>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace postseal {

namespace {

constexpr quint16 kHttpsPort = 443;
constexpr qsizetype kMostHeaderOctets = 32 * 1024;
constexpr auto kLook = 50ms;

QByteArray hostField(const HttpsRequest &wanted)
{
    const QByteArray host = wanted.host.ascii().toLatin1();
    return wanted.port == kHttpsPort ? host : host + ':' + QByteArray::number(wanted.port);
}

QUrl urlOf(const QString &host, const HttpsRequest &wanted)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host);
    if (wanted.port != kHttpsPort)
        url.setPort(wanted.port);
    url.setPath(wanted.path);
    return url;
}

//! Connects to the address; the name goes into SNI, the certificate check and the Host field.
QNetworkRequest requestFor(const HttpsRequest &wanted, const QSslConfiguration &tls)
{
    QNetworkRequest request(urlOf(wanted.address.toString(), wanted));
    request.setPeerVerifyName(wanted.host.ascii());
    request.setRawHeader("Host", hostField(wanted));
    request.setRawHeader("Accept-Encoding", "identity"); // also stops Qt from inflating
    request.setRawHeader("User-Agent", "Postseal");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setSslConfiguration(tls);
    return request;
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

FailureKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError: return FailureKind::Refused;
    case QNetworkReply::RemoteHostClosedError: return FailureKind::Closed;
    case QNetworkReply::TimeoutError: return FailureKind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError: return FailureKind::TlsRejected;
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError: return FailureKind::Unreachable;
    default: return FailureKind::ProtocolBroken; // what is left is about what the server wrote
    }
}

bool isAboutStatus(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownServerError
        && error != QNetworkReply::ProtocolUnknownError && error != QNetworkReply::ProtocolFailure;
}

} // namespace

HttpsFetch::HttpsFetch(const HttpsRequest &wanted, const QSslConfiguration &tls, const Limits &limits,
                       std::stop_token stop)
    : m_wanted(wanted), m_limits(limits), m_stop(std::move(stop))
{
    m_clock.start();
    m_exchange.url = urlOf(wanted.host.ascii(), wanted);
    m_exchange.address = wanted.address;
    m_exchange.startedAt = QDateTime::currentDateTimeUtc();
    m_access.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    m_access.setStrictTransportSecurityEnabled(false);
    m_reply.reset(m_access.get(requestFor(wanted, tls)));
    m_reply->setReadBufferSize(limits.policyOctets + 1);
}

HttpsExchange HttpsFetch::run()
{
    watch();
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &m_loop, [this] { look(); });
    timer.start(kLook);
    if (!m_stop.stop_requested())
        m_loop.exec();
    look();
    conclude();
    m_exchange.took = std::chrono::milliseconds(m_clock.elapsed());
    return std::move(m_exchange);
}

void HttpsFetch::watch()
{
    QNetworkReply *reply = m_reply.get();
    QObject::connect(reply, &QNetworkReply::encrypted, &m_loop, [this] {
        m_encryptedAt = m_clock.elapsed();
        takeTls();
        refuseUnlessNamed();
    });
    QObject::connect(reply, &QNetworkReply::sslErrors, &m_loop, [this](const QList<QSslError> &errors) {
        takeTls();
        refuse(errors.isEmpty() ? QString() : errors.constFirst().errorString());
    });
    QObject::connect(reply, &QNetworkReply::metaDataChanged, &m_loop, [this] { takeHeaders(); });
    QObject::connect(reply, &QNetworkReply::readyRead, &m_loop, [this] { takeBody(); });
    QObject::connect(reply, &QNetworkReply::finished, &m_loop, &QEventLoop::quit);
}

std::chrono::milliseconds HttpsFetch::patience() const
{
    if (m_encryptedAt < 0)
        return std::min(m_limits.httpsConnect, m_limits.httpsWhole);
    if (m_exchange.status == 0)
        return std::min(std::chrono::milliseconds(m_encryptedAt) + m_limits.httpsFirstByte, m_limits.httpsWhole);
    return m_limits.httpsWhole;
}

void HttpsFetch::look()
{
    if (m_stop.stop_requested())
        end(FailureKind::Cancelled);
    else if (!m_reply->isFinished() && std::chrono::milliseconds(m_clock.elapsed()) >= patience())
        end(FailureKind::TimedOut, m_encryptedAt < 0 ? u"connect"_s : m_exchange.status == 0 ? u"first octet"_s : u"whole"_s);
}

void HttpsFetch::takeHeaders()
{
    m_exchange.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    qsizetype octets = 0;
    m_exchange.headers.clear();
    for (const auto &field : m_reply->rawHeaderPairs()) {
        octets += field.first.size() + field.second.size();
        if (octets > kMostHeaderOctets)
            return end(FailureKind::TooLarge, u"header fields"_s);
        m_exchange.headers.append(field);
    }
}

void HttpsFetch::takeBody()
{
    m_exchange.body += m_reply->readAll();
    if (m_exchange.body.size() <= m_limits.policyOctets)
        return;
    m_exchange.body.truncate(m_limits.policyOctets);
    end(FailureKind::TooLarge, u"body"_s);
}

void HttpsFetch::takeTls()
{
    m_exchange.tls = outcomeOf(m_reply->sslConfiguration(), m_wanted.host.ascii());
}

//! Qt takes the common name for a host name too; RFC 8461 section 3.3 counts the subjectAltName alone.
void HttpsFetch::refuseUnlessNamed()
{
    const Result<Certificate> leaf = describeCertificate(m_exchange.tls->certificates.value(0));
    if (!leaf || !matchName(*leaf, m_wanted.host.ascii()).fits())
        refuse(u"no subjectAltName for %1"_s.arg(m_wanted.host.ascii()));
}

void HttpsFetch::refuse(const QString &why)
{
    m_exchange.certificateRefused = true;
    end(FailureKind::TlsRejected, why);
}

//! The first reason to end is the one that is told.
void HttpsFetch::end(FailureKind kind, const QString &detail)
{
    if (!m_exchange.failure)
        m_exchange.failure = Failure{kind, detail};
    m_loop.quit();
}

void HttpsFetch::conclude()
{
    if (!m_exchange.failure && m_reply->isFinished()) {
        takeHeaders();
        takeBody();
        if (!m_exchange.failure)
            m_exchange.failure = failureOfReply();
    }
    m_reply->disconnect(&m_loop);
    m_reply->abort();
    if (m_exchange.certificateRefused) { // what such a server says is not heard
        m_exchange.status = 0;
        m_exchange.headers.clear();
        m_exchange.body.clear();
    }
}

std::optional<Failure> HttpsFetch::failureOfReply() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error != QNetworkReply::NoError && !(m_exchange.status != 0 && isAboutStatus(error)))
        return Failure{kindOf(error), m_reply->errorString()};
    const QByteArray announced = m_reply->rawHeader("Content-Length").trimmed();
    bool isNumber = false;
    const qint64 length = announced.toLongLong(&isNumber);
    if (isNumber && !m_reply->hasRawHeader("Transfer-Encoding") && m_exchange.body.size() < length)
        return Failure{FailureKind::Closed, u"%1 of %2 octets"_s.arg(m_exchange.body.size()).arg(length)};
    if (m_exchange.status == 0)
        return Failure{FailureKind::ProtocolBroken, u"no HTTP reply"_s};
    return std::nullopt;
}

} // namespace postseal
