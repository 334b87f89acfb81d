// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/record_owners.h"

using namespace Qt::StringLiterals;

namespace postseal {

static QStringList namesOf(const QString &domain, std::initializer_list<QLatin1StringView> prefixes,
                           QLatin1StringView right)
{
    QStringList names;
    for (const QLatin1StringView prefix : prefixes)
        names.append(prefix + domain);
    // An administration page that adds the zone's name, and an administrator who wrote it too.
    names.append(right + domain + u'.' + domain);
    return names;
}

QStringList wrongOwnersOfMtaSts(const QString &domain)
{
    return namesOf(domain, {""_L1, "mta-sts."_L1, "_mta_sts."_L1, "_mtasts."_L1}, "_mta-sts."_L1);
}

QStringList wrongOwnersOfTlsRpt(const QString &domain)
{
    return namesOf(
        domain,
        {"_tlsrpt."_L1, "_smtp-tls."_L1, "_smtp-tlsrpt."_L1, "_smtp._tls._tcp."_L1, "_tls._smtp."_L1, "smtp._tls."_L1},
        "_smtp._tls."_L1);
}

} // namespace postseal
