// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/dns_answer.h"

#include <QFuture>

namespace postseal {

//! The only door to DNS. The real one is UnboundResolver; tests open a ScriptedResolver.
//! query() returns at once, so a probe asks all it can before it takes the first result.
//! A question without any answer ends as TimedOut within Limits::dnsQuestion, or as Cancelled when stopped.
//! SERVFAIL and bogus are answers (see DnsAnswer). May be called from any thread.
class DnsResolver
{
public:
    virtual ~DnsResolver() = default;
    virtual QFuture<Result<DnsAnswer>> query(const DomainName &name, RrType type) = 0;
    virtual QString description() const = 0; //!< "192.0.2.53", "system (192.0.2.53)"
    virtual bool validates()
        const = 0; //!< false: no trust anchor was given, or the resolver drops the signatures; then
                   //!< nothing is Secure or Bogus. May change with an answer
};

} // namespace postseal
