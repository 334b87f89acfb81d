// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/qt_https_fetcher.h"

#include "core/network/https_fetch.h"

#include <QSslCertificate>

namespace postseal {

static QSslConfiguration configurationFor(const TrustStore &trust)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QList<QSslCertificate> roots;
    for (const QByteArray &der : trust.roots())
        roots += QSslCertificate::fromData(der, QSsl::Der);
    tls.setCaCertificates(roots); // instead of the system's
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    return tls;
}

QtHttpsFetcher::QtHttpsFetcher(const TrustStore &trust, Limits limits) : m_trust(trust), m_limits(limits) {}

HttpsExchange QtHttpsFetcher::get(const HttpsRequest &wanted, std::stop_token stop)
{
    std::call_once(m_isSetUp, [this] { m_tls = configurationFor(m_trust); });
    return HttpsFetch(wanted, *m_tls, m_limits, std::move(stop)).run();
}

} // namespace postseal
