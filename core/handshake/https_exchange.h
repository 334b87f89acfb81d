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
    OtherClient,       //!< another User-Agent, without Accept and Cache-Control
    PastCache,         //!< a query and another Accept-Encoding, which caches keep apart
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
    QByteArray instead;                           //!< the first octets of a reply that is no HTTP/1; at most 64
    std::optional<TlsOutcome> tls;
    int alert = -1; //!< number of the TLS alert, received or called for, that ended the exchange; -1 without one
    friend bool operator==(const HttpsExchange &, const HttpsExchange &) = default;
};

} // namespace postseal
