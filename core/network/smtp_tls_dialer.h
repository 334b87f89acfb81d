// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/handshake/smtp_session.h"
#include "core/values/domain_name.h"

#include <functional>
#include <stop_token>

namespace postseal {

enum class TlsStart { StartTls, Immediate }; //!< ports 25 and 587 | port 465

struct DialRequest
{
    DomainName host;      //!< sent as SNI
    IpAddress address;    //!< where to connect; never resolved again
    quint16 port = 25;
    TlsStart start = TlsStart::StartTls;
    SessionTrial trial = SessionTrial::None;
};

//! The only door to SMTP. dial() blocks; call it on a worker thread. It says EHLO, STARTTLS, shakes hands without
//! verifying (so that a bad certificate is seen, not hidden: trap T-53), says EHLO again and QUIT. No mail is sent.
class SmtpTlsDialer
{
public:
    virtual ~SmtpTlsDialer() = default;
    //! \param stage  called from the dialing thread each time the session waits for something new; may be empty.
    virtual SmtpSession dial(const DialRequest &wanted, std::stop_token stop,
                             const std::function<void(SmtpStage)> &stage) = 0;
};

} // namespace postseal
