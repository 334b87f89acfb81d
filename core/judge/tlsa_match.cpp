// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/tlsa_match.h"

#include "core/certificates/chain_check.h"
#include "core/certificates/key_weakness.h"

#include <algorithm>

namespace postseal {

bool isFullDataSound(const TlsaRecord &record)
{
    if (record.matching != 0)
        return true;
    return record.selector == 0 ? describeCertificate(record.data).has_value() : isPublicKeyInfo(record.data);
}

bool isUsable(const TlsaRecord &record)
{
    return usabilityOf(record) == TlsaUsability::Usable && isFullDataSound(record);
}

QList<TlsaRecord> agileChoice(const QList<TlsaRecord> &records)
{
    QList<TlsaRecord> chosen;
    for (const TlsaRecord &record : records) {
        if (!isUsable(record))
            continue;
        const bool outdone = record.matching == 1 && std::ranges::any_of(records, [&record](const TlsaRecord &other) {
                                 return other.usage == record.usage && other.selector == record.selector
                                        && other.matching == 2 && isUsable(other);
                             });
        if (!outdone) // Full(0) always counts, of the digests the strongest one (RFC 7671 section 9)
            chosen.append(record);
    }
    return chosen;
}

QStringList daneNames(const InspectionFacts &facts, const HostReading &host)
{
    QStringList names{host.tlsaBase.isEmpty() ? host.name() : host.tlsaBase, facts.domain};
    if (const DnsFacts *mx = facts.mx.value(); mx && !mx->set.aliasChain.isEmpty())
        names.append(mx->set.aliasChain.constLast());
    return names;
}

//! Under usage 2 the common name counts where there is no DNS name (RFC 7672 section 3.2.3); for PKIX it never does.
static bool isNamed(Certificate leaf, const QStringList &names)
{
    if (leaf.dnsNames.isEmpty())
        leaf.dnsNames = {leaf.commonName.toUtf8()};
    return std::ranges::any_of(names, [&leaf](const QString &name) { return matchName(leaf, name).fits(); });
}

static TlsaMatch matchIssuer(const TlsaRecord &record, const QList<QByteArray> &served, const QStringList &names,
                             const QDateTime &now)
{
    TlsaMatch match;
    QList<QByteArray> inTime; // those of today; what is served beside the path does not matter
    for (const QByteArray &der : served) {
        const Result<Certificate> certificate = describeCertificate(der);
        if (!certificate)
            return match;
        if (now >= certificate->notBefore && now <= certificate->notAfter)
            inTime.append(der);
    }
    const bool named = isNamed(*describeCertificate(served.constFirst()), names);
    bool chains = false, inForce = false;
    for (qsizetype i = 1; i < served.size(); ++i) { // an authority may be there twice, renewed with the same key
        const Result<Certificate> certificate = describeCertificate(served.at(i));
        if (associationData(*certificate, record.selector, record.matching) != record.data)
            continue;
        match.digestFits = true;
        chains = chains || chainsTo(served, i);
        inForce = inForce || (inTime.value(0) == served.constFirst() && chainsTo(inTime, inTime.indexOf(served.at(i))));
    }
    match.chainFails = match.digestFits && !chains;
    match.nameFails = chains && !named;
    match.expired = chains && !inForce;
    match.matches = inForce && named;
    return match;
}

TlsaMatch matchTlsa(const TlsaRecord &record, const QList<QByteArray> &served, const QStringList &names,
                    const QDateTime &now)
{
    if (served.isEmpty())
        return {};
    if (record.usage == 2)
        return matchIssuer(record, served, names, now);
    const Result<Certificate> leaf = describeCertificate(served.constFirst());
    const bool fits = leaf && !record.data.isEmpty()
                      && associationData(*leaf, record.selector, record.matching) == record.data;
    TlsaMatch match; // no names, no dates: RFC 7672 section 3.1.1
    match.matches = match.digestFits = fits;
    return match;
}

} // namespace postseal
