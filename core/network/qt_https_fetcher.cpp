// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/qt_https_fetcher.h"

#include "core/certificates/thread_state.h"
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
    releaseThreadState();
    return tls;
}

QtHttpsFetcher::QtHttpsFetcher(const TrustStore &trust, Limits limits)
    : m_tls(std::async(std::launch::async, configurationFor, trust)), m_limits(limits)
{}

HttpsExchange QtHttpsFetcher::get(const HttpsRequest &wanted, std::stop_token stop)
{
    return HttpsFetch(wanted, m_tls.get(), m_limits, std::move(stop)).run();
}

} // namespace postseal
