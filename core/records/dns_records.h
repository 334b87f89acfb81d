// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/dns_answer.h"
#include "core/values/ip_address.h"

#include <QList>
#include <QStringList>

namespace postseal {

//! One resource record of the answer section.
struct DnsRecord
{
    //! Presentation form, lower case, no final dot; \DDD stands for all that is not printable ASCII, and for "." and
    //! "\" inside a label. All names below have this form.
    QString owner;
    int type = 0;
    quint32 ttl = 0;   //!< seconds
    QByteArray rdata;  //!< wire form; names inside are not compressed
    friend bool operator==(const DnsRecord &, const DnsRecord &) = default;
};

//! The answer section of a packet, decoded with ldns; aliases are followed from the question's name.
struct DnsRecordSet
{
    QList<DnsRecord> records;  //!< those of the asked type at the end of the alias chain, in the packet's order
    QStringList aliasChain;    //!< targets of the CNAMEs followed, in order; empty when there was none
    bool chainLoops = false;   //!< the aliases run in a circle or past Limits::cnameHops
    friend bool operator==(const DnsRecordSet &, const DnsRecordSet &) = default;
};

//! \param packet  wire format as received; an empty one gives an empty set.
//! \retval Malformed  the packet does not decode.
//! \retval TooLarge   more than Limits::recordsInSet records answer the question, or a text passes Limits::textOctets.
Result<DnsRecordSet> recordsIn(const DnsAnswer &answer);

struct MxRecord
{
    int preference = 0;
    QString target; //!< presentation form, lower case, no final dot; "" is the root: `0 .` is the Null MX (RFC 7505)
    quint32 ttl = 0;
    friend bool operator==(const MxRecord &, const MxRecord &) = default;
};

QList<MxRecord> mxRecordsOf(const DnsRecordSet &set);     //!< by preference, then by name
QList<IpAddress> addressesOf(const DnsRecordSet &set);    //!< A or AAAA
QList<QByteArrayList> textsOf(const DnsRecordSet &set);   //!< TXT: the character-strings of each record, not joined

} // namespace postseal
