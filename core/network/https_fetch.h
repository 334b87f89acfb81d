// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/network/https_fetcher.h"
#include "core/values/limits.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

#include <memory>

namespace postseal {

//! One GET from connect to the last octet, with an event loop of its own.
class HttpsFetch
{
public:
    HttpsFetch(const HttpsRequest &wanted, const QSslConfiguration &tls, const Limits &limits, std::stop_token stop);

    HttpsExchange run();

private:
    void watch();
    void look();  //!< at the clock and the stop
    void takeHeaders();
    void takeBody();
    void takeTls();
    void refuseUnlessNamed();
    void refuse(const QString &why);
    void end(FailureKind kind, const QString &detail = {});
    void conclude();
    std::optional<Failure> failureOfReply() const;
    std::chrono::milliseconds patience() const; //!< since the beginning, for the stage we are in

    const HttpsRequest &m_wanted;
    const Limits &m_limits;
    const std::stop_token m_stop;
    QElapsedTimer m_clock;
    qint64 m_encryptedAt = -1;
    HttpsExchange m_exchange;
    QEventLoop m_loop;
    QNetworkAccessManager m_access;
    std::unique_ptr<QNetworkReply> m_reply;
};

} // namespace postseal
