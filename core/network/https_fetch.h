// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/network/http_reply_reader.h"
#include "core/network/https_fetcher.h"
#include "core/network/patience.h"
#include "core/values/limits.h"

#include <QEventLoop>
#include <QSslConfiguration>
#include <QSslSocket>

namespace postseal {

//! One GET from connect to the last octet, with an event loop of its own in the calling thread.
//! On a QSslSocket and not on QNetworkAccessManager: that one keeps a head of any length in memory (measured: 50 MB a
//! second), connects again by itself when a connection closes early, and has sent the request before we can look at
//! the certificate.
class HttpsFetch
{
public:
    HttpsFetch(const HttpsRequest &wanted, const QSslConfiguration &tls, const Limits &limits, std::stop_token stop);

    HttpsExchange run();

private:
    void watch();
    void look(); //!< at the clock and the stop
    void connected();
    void encrypted();
    void request();
    bool isReplying() const;
    void receive();
    void broke();
    void takeTls();
    void refuse(const QString &why);
    void end(FailureKind kind, const QString &detail = {});
    void finish();
    void wait(const char *what, std::chrono::milliseconds limit);

    const HttpsRequest &m_wanted;
    const Limits &m_limits;
    const Patience::Clock::time_point m_began = Patience::Clock::now();
    const Patience m_whole;
    Patience m_step; //!< for what we wait for now
    const char *m_waitsFor = "";
    bool m_over = false;
    bool m_saidGoodbye = false; //!< the closure alert of TLS came
    HttpReplyReader m_reader;
    HttpsExchange m_exchange;
    QEventLoop m_loop;
    QSslSocket m_socket;
};

} // namespace postseal
