// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/qt_https_fetcher.h"

#include "core/network/https_fetch.h"

#include <QSslCertificate>

namespace postseal {

QtHttpsFetcher::QtHttpsFetcher(const TrustStore &trust, Limits limits)
    : m_tls(QSslConfiguration::defaultConfiguration()), m_limits(limits)
{
    QList<QSslCertificate> roots;
    for (const QByteArray &der : trust.roots())
        roots += QSslCertificate::fromData(der, QSsl::Der);
    m_tls.setCaCertificates(roots); // instead of the system's
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    m_tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
}

HttpsExchange QtHttpsFetcher::get(const HttpsRequest &wanted, std::stop_token stop)
{
    return HttpsFetch(wanted, m_tls, m_limits, std::move(stop)).run();
}

} // namespace postseal
