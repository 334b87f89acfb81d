// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/handshake/smtp_session.h"

#include <QPair>
#include <QUrl>

namespace postseal {

//! One GET over HTTPS to one address, redirects not followed.
struct HttpsExchange
{
    QUrl url;
    IpAddress address;
    QDateTime startedAt; //!< UTC
    std::chrono::milliseconds took{0};
    std::optional<Failure> failure;               //!< none when the whole reply arrived, whatever its status
    bool certificateRefused = false;              //!< the failure is the verdict on the certificate, not the connection
    int status = 0;                               //!< 0 when none arrived
    QList<QPair<QByteArray, QByteArray>> headers; //!< as received, at most 32 KiB of them
    QByteArray body;                              //!< at most the limit; then `failure` is TooLarge
    std::optional<TlsOutcome> tls;
    friend bool operator==(const HttpsExchange &, const HttpsExchange &) = default;
};

} // namespace postseal
