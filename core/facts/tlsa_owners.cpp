// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/tlsa_owners.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

QStringList middleTlsaNames(const MxHostFacts &host)
{
    QStringList names;
    for (const DnsFacts *dns : {host.a.value(), host.aaaa.value()}) {
        for (qsizetype i = 0; dns && i + 1 < dns->set.aliasChain.size(); ++i) {
            const QString name = u"_25._tcp."_s + dns->set.aliasChain.at(i);
            if (!names.contains(name))
                names.append(name);
        }
    }
    return names;
}

QStringList wrongTlsaNames(const InspectionFacts &facts, const QString &host)
{
    QStringList names{u"_tcp._25."_s + host, u"25._tcp."_s + host, u"_25._udp."_s + host};
    const DnsFacts *mx = facts.mx.value();
    const QList<MxRecord> records = mx ? mxRecordsOf(mx->set) : QList<MxRecord>();
    const bool isMxHost = std::ranges::any_of(
        records, [&facts](const MxRecord &record) { return record.target == facts.domain; });
    if (facts.domain != host && !isMxHost)
        names.append(u"_25._tcp."_s + facts.domain);
    return names;
}

} // namespace postseal
