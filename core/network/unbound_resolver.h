// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/network/dns_resolver.h"
#include "core/values/limits.h"
#include "core/values/settings_trouble.h"

#include <QStringList>

#include <memory>

namespace postseal {

//! Whom to ask and what to believe.
struct ResolverSettings
{
    //! "192.0.2.53", "192.0.2.53@5353", "2001:db8::53"; or all of them over TLS: "tls:192.0.2.53#dns.example",
    //! "tls:192.0.2.53@8853#dns.example"; empty: those of `resolvConfFile`
    QStringList forwarders;
    bool recursive = false;  //!< ask from the root servers on; then there are no forwarders
    QString rootHintsFile;   //!< where the root servers are, for recursion; empty: as libunbound knows them
    QString caFile;          //!< PEM: the roots of the certificates of servers that are asked over TLS
    QString trustAnchorFile; //!< DS or DNSKEY records of the root; empty: the system's copy of IANA's
    bool validate = true;    //!< false: no trust anchor, nothing is ever Secure or Bogus
    Limits limits;
    QString resolvConfFile = QStringLiteral("/etc/resolv.conf");
};

//! DNS through libunbound, which validates here: the AD bit of a resolver on the way is never believed.
//!
//! The keys on the way from the root to a name are asked for together with the name, not one after another.
//! Answers are kept as long as their TTL allows while questions keep coming; after a few quiet seconds all is
//! forgotten, so that a new inspection looks anew. A bogus answer keeps its rcode and records: look at `security`.
//! libunbound turns whatever a forwarder refuses into SERVFAIL; so when something fails, the forwarder is asked once
//! more, directly, what it says (see DnsSecondLook).
class UnboundResolver : public DnsResolver
{
public:
    //! Fails when a file cannot be read or holds nothing of use, a forwarder is none, or libunbound refuses to work.
    static Settled<std::unique_ptr<UnboundResolver>> create(ResolverSettings settings);
    //! Open questions end as Cancelled.
    ~UnboundResolver() override;
    Q_DISABLE_COPY_MOVE(UnboundResolver)

    QFuture<Result<DnsAnswer>> query(const DomainName &name, RrType type) override;
    QString description() const override;
    bool validates() const override;

private:
    struct Private;
    explicit UnboundResolver(std::unique_ptr<Private> d);
    const std::unique_ptr<Private> d;
};

} // namespace postseal
