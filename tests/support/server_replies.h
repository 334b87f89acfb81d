// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"
#include "tests/support/dns_packet.h"

namespace postseal::test {

//! What an authoritative server sends: header, sections and the OPT record.
struct ServerReplyToWrite
{
    QList<RecordToWrite> answer, authority;
    int rcode = 0;
    bool authoritative = true;
    bool truncated = false;
    bool edns = true;
};
QByteArray dnsPacket(const DnsQuestion &question, const ServerReplyToWrite &reply);
DnsFacts replyTo(const DnsQuestion &question, const ServerReplyToWrite &reply,
                 DnsSecurity security = DnsSecurity::Insecure);

QByteArray soaRdata(quint32 serial, quint32 minimum);
QByteArray rrsigRdata(RrType covered, quint32 originalTtl); //!< with a signature that fits nothing

} // namespace postseal::test
