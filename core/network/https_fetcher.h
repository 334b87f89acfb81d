// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/handshake/https_exchange.h"
#include "core/values/domain_name.h"

#include <stop_token>

namespace postseal {

struct HttpsRequest
{
    DomainName host;   //!< for SNI, the certificate and the Host header
    IpAddress address; //!< where to connect; never resolved again
    quint16 port = 443;
    QString path;                                //!< "/.well-known/mta-sts.txt"
    bool tls = true;                             //!< false: HTTP in the clear
    QString query = {};                          //!< behind the path; empty: none
    QByteArray client = "Postseal";              //!< User-Agent
    QByteArray accept = "text/plain, */*;q=0.5"; //!< empty: no such field
    QByteArray coding = "identity";              //!< Accept-Encoding
    bool pastCaches = true;                      //!< Cache-Control: no-cache
};

//! The only door to HTTPS. get() blocks; call it on a worker thread. Redirects are reported, never followed; no cache,
//! cookies, HSTS, HTTP/2, compression or proxy.
class HttpsFetcher
{
public:
    virtual ~HttpsFetcher() = default;
    virtual HttpsExchange get(const HttpsRequest &wanted, std::stop_token stop) = 0;
};

} // namespace postseal
