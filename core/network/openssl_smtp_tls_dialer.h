// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/network/smtp_tls_dialer.h"
#include "core/values/limits.h"

namespace postseal {

struct DialerSettings
{
    QString ehloName; //!< empty: this host's name if it is a public one, else the address literal of our end
    Limits limits;
};

//! SMTP over a plain socket with OpenSSL on memory buffers, so that every octet passes through our hands.
//!
//! A refusal in words (421, 454, 554 ...) or a missing STARTTLS is no failure: it is recorded, QUIT is said, and the
//! reply tells. Then `stage` is Done.
//! \retval Refused, Unreachable, TimedOut, Closed, Cancelled   as their names say, at `stage`
//! \retval ProtocolBroken  a reply that RFC 5321 section 4.2 does not know; `detail` is its line
//! \retval TooLarge        a reply or the whole session passed a limit
//! \retval TlsRejected     no handshake; `alert` has the number when the server named one
class OpensslSmtpTlsDialer : public SmtpTlsDialer
{
public:
    explicit OpensslSmtpTlsDialer(DialerSettings settings);

    SmtpSession dial(const DialRequest &wanted, std::stop_token stop,
                     const std::function<void(SmtpStage)> &stage) override;

private:
    DialerSettings m_settings;
};

} // namespace postseal
