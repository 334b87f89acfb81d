// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/policy_facts.h"

#include <algorithm>

namespace postseal {

bool announcesPolicy(const InspectionFacts &facts)
{
    if (facts.mtaSts.policy && facts.mtaSts.policy->policy)
        return true;
    const DnsFacts *txt = facts.mtaSts.record.value();
    return txt && std::ranges::any_of(textsOf(txt->set), [](const QByteArrayList &strings) {
               return strings.join().toLower().contains("stsv1");
           });
}

static bool hasNoAddress(const Observed<DnsFacts> &lookup)
{
    const DnsFacts *dns = lookup.value();
    return dns && !dns->answer.serverFailed() && dns->answer.security != DnsSecurity::Bogus && !dns->unreadable
           && addressesOf(dns->set).isEmpty();
}

bool missesPolicyFile(const InspectionFacts &facts)
{
    if (facts.mtaSts.fetches.isEmpty())
        return hasNoAddress(facts.mtaSts.a) && hasNoAddress(facts.mtaSts.aaaa);
    const HttpsExchange &last = facts.mtaSts.fetches.constLast().exchange;
    return last.status == 404 || last.status == 410; // however the rest of the reply ended
}

QStringList unusedNames(const MtaStsPolicy &policy, const QStringList &targets, qsizetype most)
{
    QStringList names;
    if (policy.mode == MtaStsMode::None || targets.isEmpty())
        return names;
    for (const QString &pattern : policy.mx) {
        const bool named = !pattern.startsWith(u'*') && !IpAddress::parse(pattern);
        if (named && !targets.contains(pattern, Qt::CaseInsensitive) && !names.contains(pattern))
            names.append(pattern);
        if (names.size() == most)
            break;
    }
    return names;
}

} // namespace postseal
