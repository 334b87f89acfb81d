// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/probes/mx_probe.h"

#include <algorithm>

namespace postseal {

bool isNullMx(const DnsFacts &mx)
{
    const QList<MxRecord> records = mxRecordsOf(mx.set);
    return records.size() == 1 && records.constFirst().target.isEmpty();
}

bool isImplicitMx(const DnsFacts &mx)
{
    return mx.answer.rcode == 0 && mx.answer.security != DnsSecurity::Bogus && !mx.unreadable && !mx.set.chainLoops
           && mx.set.records.isEmpty();
}

QList<MxHostFacts> hostsOf(const DnsFacts &mx, const DomainName &domain, const Limits &limits)
{
    if (mx.answer.security == DnsSecurity::Bogus)
        return {}; // nobody who validates would go there, and others may be led anywhere
    if (isImplicitMx(mx))
        return {MxHostFacts{.name = domain.ascii(),
                            .preference = 0,
                            .a = {},
                            .aaaa = {},
                            .tlsa = {},
                            .tlsaAtAlias = {},
                            .addresses = {}}};
    QList<MxHostFacts> hosts;
    for (const MxRecord &record : mxRecordsOf(mx.set)) {
        const auto same = [&record](const MxHostFacts &host) { return host.name == record.target; };
        if (record.target.isEmpty() || hosts.size() >= limits.mxHosts || std::ranges::any_of(hosts, same))
            continue; // the root beside others is a fault of the records, not a host
        MxHostFacts host;
        host.name = record.target;
        host.preference = record.preference;
        hosts.append(host);
    }
    return hosts;
}

QList<IpAddress> usableAddresses(const Observed<DnsFacts> &lookup, const Limits &limits)
{
    const DnsFacts *dns = lookup.value();
    if (!dns || dns->answer.security == DnsSecurity::Bogus)
        return {};
    return addressesOf(dns->set).mid(0, limits.addressesPerHost);
}

QString secureAliasTarget(const MxHostFacts &host)
{
    for (const Observed<DnsFacts> *lookup : {&host.a, &host.aaaa}) {
        const DnsFacts *dns = lookup->value();
        if (dns && !dns->set.aliasChain.isEmpty() && !dns->set.chainLoops
            && dns->answer.security == DnsSecurity::Secure)
            return dns->set.aliasChain.constLast();
    }
    return {};
}

} // namespace postseal
