// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/network/dns_tls_server.h"
#include "core/network/unbound_resolver.h"

#include <QByteArrayList>

namespace postseal {

//! Settings that have been looked through: all that is needed to make a context, again and again.
struct ContextPlan
{
    QByteArrayList forwarders;      //!< "192.0.2.53" or "192.0.2.53@5353", as libunbound takes them; empty: recursion
    QList<DnsTlsServer> tlsServers; //!< not empty: a relay to these is the forwarder
    QString caFile;                 //!< for these
    QByteArray hintsFile;           //!< empty: those built into libunbound
    QByteArray anchorFile;          //!< empty: nothing is validated
    QString description;            //!< "192.0.2.53", "system (192.0.2.53)", "recursive", "tls:192.0.2.53#dns.example"

    bool recursive() const { return forwarders.isEmpty() && tlsServers.isEmpty(); }
};
//! Failures: as UnboundResolver::create().
Settled<ContextPlan> planContext(const ResolverSettings &settings);

//! The name servers of a resolv.conf, at most three, as glibc takes them (resolv.conf(5)).
QStringList nameServersIn(const QByteArray &resolvConf);

} // namespace postseal
