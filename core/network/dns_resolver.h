// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/dns_answer.h"

#include <QFuture>

namespace postseal {

//! The only door to DNS. The real one is UnboundResolver; tests open a ScriptedResolver.
//! query() returns at once, so a probe asks all it can before it takes the first result.
//! A question without any answer ends as TimedOut within Limits::dnsQuestion, or as Cancelled when stopped.
//! SERVFAIL and bogus are answers (see DnsAnswer). When it is the resolver that fails, and not the servers of the name,
//! the question ends as one of these; `detail` names the resolver:
//! \retval Unreachable  it answers nothing at all, not even about the root; recursive: nor does any root server
//!                      it fails, and answers the same question when it is asked once more
//! \retval Refused      it answers, but refuses us (REFUSED, NOTIMP, FORMERR), about the root too
//! \retval TlsRejected  its certificate does not hold, or there was no handshake
//! May be called from any thread.
class DnsResolver
{
public:
    virtual ~DnsResolver() = default;
    virtual QFuture<Result<DnsAnswer>> query(const DomainName &name, RrType type) = 0;
    //! "192.0.2.53", "system (192.0.2.53)", "recursive", "tls:192.0.2.53#dns.example"
    virtual QString description() const = 0;
    virtual bool validates()
        const = 0; //!< false: no trust anchor was given, or the resolver drops the signatures; then
                   //!< nothing is Secure or Bogus. May change with an answer
};

} // namespace postseal
