// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/handshake/smtp_session.h"

#include <QPair>
#include <QUrl>

namespace postseal {

//! A fetch that does one thing otherwise than a sender would.
enum class FetchTrial {
    OtherAddress,      //!< a further address of the policy host
    OtherClient,       //!< another User-Agent, without Accept
    PlainHttp,         //!< port 80, without TLS
    PathAtRoot,        //!< /mta-sts.txt
    PathWithoutSuffix, //!< /.well-known/mta-sts
    AtDomain,          //!< the domain itself instead of mta-sts.<domain>
    AtWww,             //!< www.<domain>
};

//! One GET over HTTPS to one address, redirects not followed.
struct HttpsExchange
{
    QUrl url;
    IpAddress address;
    QDateTime startedAt; //!< UTC
    std::chrono::milliseconds took{0};
    bool connected = false;                       //!< TCP came about; a file may be older than this member
    std::optional<Failure> failure;               //!< none when the whole reply arrived, whatever its status
    bool certificateRefused = false;              //!< the failure is the verdict on the certificate, not the connection
    int status = 0;                               //!< 0 when none arrived
    QList<QPair<QByteArray, QByteArray>> headers; //!< as received, at most 32 KiB of them
    QByteArray body;                              //!< at most the limit; then `failure` is TooLarge
    std::optional<TlsOutcome> tls;
    friend bool operator==(const HttpsExchange &, const HttpsExchange &) = default;
};

} // namespace postseal
