// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/reverse_lookup.h"

#include "core/records/dns_wire.h"

using namespace Qt::StringLiterals;

namespace postseal {

QString reverseNameOf(const IpAddress &address)
{
    QString name;
    if (address.family() == IpFamily::V4) {
        for (int i = 3; i >= 0; --i)
            name += QString::number(address.bytes()[i]) + u'.';
        return name + u"in-addr.arpa"_s;
    }
    for (int i = 15; i >= 0; --i)
        name += u"%1.%2."_s.arg(address.bytes()[i] & 0xf, 0, 16).arg(address.bytes()[i] >> 4, 0, 16);
    return name + u"ip6.arpa"_s;
}

QStringList ptrNamesOf(const DnsRecordSet &set)
{
    QStringList names;
    for (const DnsRecord &record : set.records) {
        const std::optional<DecodedName> name = record.type == int(RrType::Ptr) ? nameAt(record.rdata) : std::nullopt;
        if (name && name->octets == record.rdata.size())
            names.append(name->text);
    }
    return names;
}

} // namespace postseal
