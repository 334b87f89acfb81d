// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/dns_records.h"

namespace postseal {

//! What a packet says besides the records that answer its question: header, EDNS, and the records around them.
struct DnsMessage
{
    bool authoritative = false; //!< AA
    bool truncated = false;     //!< TC
    int rcode = 0;              //!< with the extension of RFC 6891 section 6.1.3
    int octets = 0;             //!< of the packet
    bool edns = false;          //!< an OPT record was there
    int ednsSize = 0;           //!< the payload size it names
    QList<DnsRecord> answer;    //!< every record of the section, RRSIG and aliases too
    QList<DnsRecord> authority;
    friend bool operator==(const DnsMessage &, const DnsMessage &) = default;
};

//! \param packet  wire format as received.
//! \retval Malformed  the packet does not decode; an empty one neither.
Result<DnsMessage> messageIn(const QByteArray &packet);

//! RFC 1035 section 3.3.13.
struct SoaRecord
{
    QString owner;
    quint32 serial = 0;
    quint32 minimum = 0; //!< seconds; with `ttl` the life of a negative answer (RFC 2308 section 5)
    quint32 ttl = 0;
    friend bool operator==(const SoaRecord &, const SoaRecord &) = default;
};
std::optional<SoaRecord> soaOf(const DnsRecord &record);

//! The name that NS, CNAME, DNAME and PTR records hold; empty for others and for a broken one.
QString targetOf(const DnsRecord &record);

} // namespace postseal
