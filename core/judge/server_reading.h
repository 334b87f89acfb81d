// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"
#include "core/records/dns_message.h"

namespace postseal {

//! One answer of an authoritative server.
struct ServerReply
{
    const AuthorityLookup *lookup = nullptr;
    DnsMessage message;
    bool isLame() const; //!< not what somebody says who holds the zone (RFC 1912 section 2.8)
};

//! What one address of an authoritative server said, in the order of the questions.
struct ServerReading
{
    QString server;
    IpAddress address;
    QList<const AuthorityLookup *> lookups;
    QList<ServerReply> replies;
    QString name() const { return server + u' ' + address.toString(); }
    bool answers() const { return !replies.isEmpty(); }
    //! Asked, not kept from it by where we stand, and no way brought an answer.
    bool isSilent() const;
    const ServerReply *reply(const DnsQuestion &question, bool tcp, bool edns) const; //!< null without one
    const Failure *failure(const DnsQuestion &question, bool tcp, bool edns) const;
};

//! Without the servers that were never asked. The readings point into `facts`.
QList<ServerReading> readServers(const InspectionFacts &facts);

//! "ns1.example.org 192.0.2.53, MX example.org over TCP: SERVFAIL"; the end is the rcode, or how the question failed.
QString serverLine(const AuthorityLookup &lookup);

} // namespace postseal
