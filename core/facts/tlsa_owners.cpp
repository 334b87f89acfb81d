// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/tlsa_owners.h"

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

QStringList wrongTlsaNames(const QString &domain, const QString &host)
{
    QStringList names{u"_tcp._25."_s + host, u"25._tcp."_s + host, u"_25._udp."_s + host};
    if (domain != host)
        names.append(u"_25._tcp."_s + domain);
    return names;
}

} // namespace postseal
