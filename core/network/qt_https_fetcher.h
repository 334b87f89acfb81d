// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/certificates/chain_check.h"
#include "core/network/https_fetcher.h"
#include "core/values/limits.h"

#include <QSslConfiguration>

#include <mutex>
#include <optional>

namespace postseal {

//! HTTP/1.1 on a QSslSocket. get() runs an event loop of its own in the calling thread: never the GUI thread.
//!
//! How a fetch ends: nothing wrong with the certificate and the whole reply there -> no failure, whatever the status.
//! \retval TlsRejected     no handshake; with `certificateRefused` the certificate was judged, and refused
//! \retval Refused, Unreachable, Closed, TimedOut, Cancelled   as their names say
//! \retval TooLarge        the body passed Limits::policyOctets or the header fields 32 KiB
//! \retval ProtocolBroken  what came is no whole HTTP reply
class QtHttpsFetcher : public HttpsFetcher
{
public:
    //! The first get() loads Qt's TLS backend and turns the store's roots into Qt's form, which takes some 40 ms: make
    //! one and keep it. Any thread may call get().
    QtHttpsFetcher(const TrustStore &trust, Limits limits);

    HttpsExchange get(const HttpsRequest &wanted, std::stop_token stop) override;

private:
    const TrustStore m_trust;
    std::once_flag m_isSetUp;
    std::optional<QSslConfiguration> m_tls; // one that is empty would load the backend before the first question
    Limits m_limits;
};

} // namespace postseal
