// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/certificates/chain_check.h"
#include "core/judge/reading.h"

#include <algorithm>

namespace postseal {

QList<TlsaRecord> agileChoice(const QList<TlsaRecord> &records)
{
    QList<TlsaRecord> chosen;
    for (const TlsaRecord &record : records) {
        if (usabilityOf(record) != TlsaUsability::Usable)
            continue;
        const bool outdone = record.matching == 1 && std::ranges::any_of(records, [&record](const TlsaRecord &other) {
                                 return other.usage == record.usage && other.selector == record.selector
                                        && other.matching == 2 && usabilityOf(other) == TlsaUsability::Usable;
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
    for (qsizetype i = 1; i < served.size(); ++i) {
        const Result<Certificate> certificate = describeCertificate(served.at(i));
        if (associationData(*certificate, record.selector, record.matching) != record.data)
            continue;
        match.digestFits = true;
        if (!chainsTo(served, i))
            continue;
        const Result<Certificate> leaf = describeCertificate(served.constFirst());
        match.nameFails = !std::ranges::any_of(names,
                                               [&leaf](const QString &name) { return matchName(*leaf, name).fits(); });
        match.expired = inTime.value(0) != served.constFirst() || !chainsTo(inTime, inTime.indexOf(served.at(i)));
        match.matches = !match.nameFails && !match.expired;
        return match;
    }
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
    return {.matches = fits,
            .digestFits = fits,
            .nameFails = false,
            .expired = false}; // no names, no dates: RFC 7672 3.1.1
}

} // namespace postseal
