// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/inspector/zone.h"

#include "core/records/dns_message.h"
#include "core/records/dnssec_records.h"

#include <algorithm>

namespace postseal {

static constexpr qsizetype kMostServers = 8;

QString zoneOf(const InspectionFacts &facts)
{
    const Observed<DnsFacts> *soa = furtherLookup(facts, facts.domain, RrType::Soa);
    if (!soa || !soa->value() || soa->value()->answer.security == DnsSecurity::Bogus)
        return {};
    const Result<DnsMessage> message = messageIn(soa->value()->answer.packet);
    if (!message)
        return {};
    for (const DnsRecord &record : message->answer + message->authority) {
        const bool holds = isAtOrBelow(facts.domain, record.owner);
        if (record.type == int(RrType::Soa) && holds && !record.owner.isEmpty())
            return record.owner;
    }
    return {};
}

QStringList nameServersOf(const InspectionFacts &facts)
{
    const Observed<DnsFacts> *ns = furtherLookup(facts, zoneOf(facts), RrType::Ns);
    if (!ns || !ns->value() || ns->value()->answer.security == DnsSecurity::Bogus)
        return {};
    QStringList servers;
    for (const DnsRecord &record : ns->value()->set.records) {
        if (const QString target = targetOf(record); !target.isEmpty() && !servers.contains(target))
            servers.append(target);
    }
    servers.sort();
    return servers.mid(0, kMostServers);
}

QList<ServerAddress> serverAddressesOf(const InspectionFacts &facts)
{
    QList<ServerAddress> first, more;
    for (const QString &server : nameServersOf(facts)) {
        bool isFirst = true;
        for (const RrType type : {RrType::A, RrType::Aaaa}) {
            const Observed<DnsFacts> *lookup = furtherLookup(facts, server, type);
            const bool inUse = type == RrType::A ? facts.vantage.ipv4 : facts.vantage.ipv6;
            if (!inUse || !lookup || !lookup->value() || lookup->value()->answer.security == DnsSecurity::Bogus)
                continue;
            for (const IpAddress &address : addressesOf(lookup->value()->set)) {
                const auto same = [&address](const ServerAddress &other) { return other.address == address; };
                if (std::ranges::any_of(first + more, same))
                    continue;
                (isFirst ? first : more).append({server, address});
                isFirst = false;
            }
        }
    }
    return (first + more).mid(0, kMostServers);
}

} // namespace postseal
