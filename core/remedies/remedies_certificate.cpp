// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/open_questions.h"
#include "core/remedies/remedy_areas.h"
#include "core/values/public_suffix.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

//! A new certificate mends it: for an MX host, or for the policy host.
constexpr Check kOfCertificate[] = {
    Check::ChainSelfSigned,
    Check::ChainPrivateCa,
    Check::NameMismatch,
    Check::ExpiryExpired,
    Check::NameDomainOnly,
    Check::NameCnOnly,
    Check::NameWildcardPartial,
    Check::NameWildcardDeep,
    Check::NameWildcardPublicSuffix,
    Check::NameUlabelInSan,
    Check::NameTrailingDot,
    Check::NameAliasTarget,
    Check::NameInternal,
    Check::CertRsaSize,
    Check::CertEcCurve,
    Check::CertWeakKey,
    Check::CertSignatureHash,
    Check::CertEku,
    Check::CertKeyUsage,
    Check::CertIsCa,
    Check::CertCriticalUnknown,
    Check::CertVersion1,
    Check::ExpiryLifetimeExcess,
    Check::MatchCertVsMx,
    Check::MatchCertUntrusted,
    Check::MatchCertExpired,
    Check::DaneUsage2Name,
    Check::PolicyHostCertSelfSigned,
    Check::PolicyHostCertExpired,
    Check::PolicyHostCertMismatch,
    Check::PolicyHostCertCnOnly,
    Check::PolicyHostCertNamesTarget,
};

//! What is served at the host now, whether an MX host or the one of the policy.
QList<Certificate> leavesOf(const DomainReading &reading, const QString &name)
{
    QList<Certificate> leaves;
    const HostReading *host = hostNamed(reading, name);
    for (const AddressReading &address : host ? host->addresses : QList<AddressReading>()) {
        if (address.leaf)
            leaves.append(*address.leaf);
    }
    const PolicyFetch *fetch = fetchThatCounts(*reading.facts);
    if (fetch && fetch->exchange.tls && name == u"mta-sts."_s + reading.facts->domain) {
        if (const Result<Certificate> leaf = describeCertificate(fetch->exchange.tls->certificates.value(0)))
            leaves.append(*leaf);
    }
    return leaves;
}

//! The names that the present certificate serves besides, of the same registered domain; a wildcard stays one.
QStringList presentNames(const DomainReading &reading, const QString &host)
{
    constexpr qsizetype kMost = 20, kMostEntries = 100;
    const QString registered = registrableDomainOf(host);
    QStringList names;
    for (const Certificate &leaf : leavesOf(reading, host)) {
        const QByteArrayList entries = leaf.dnsNames.mid(0, kMostEntries);
        for (const QByteArray &entry : entries) {
            const QString name = QString::fromLatin1(entry).toLower();
            const QString plain = name.startsWith(u"*."_s) ? name.sliced(2) : name;
            const Result<DomainName> parsed = DomainName::parse(plain);
            const bool sound = parsed && parsed->isHostName() && parsed->ascii() == plain && plain.contains(u'.');
            if (sound && !registered.isEmpty() && registrableDomainOf(plain) == registered && names.size() < kMost)
                names.append(name);
        }
    }
    return names;
}

} // namespace

Remedies certificateRemedies(const Finding &finding, const DomainReading &reading)
{
    if (std::ranges::find(kOfCertificate, finding.check) == std::end(kOfCertificate))
        return {};
    const HostReading *host = hostNamed(reading, finding.host);
    if (finding.check == Check::MatchCertUntrusted && (!host || host->trouble != Trouble::SelfSigned))
        return {}; // a missing intermediate, perhaps
    const Result<DomainName> name = DomainName::parse(finding.host);
    if (!name || !name->isHostName() || name->ascii() != finding.host)
        return {};
    QStringList names = QStringList(finding.host) + presentNames(reading, finding.host);
    names.removeDuplicates();
    return {{RemedyKind::CertificateNames, finding.host, names}};
}

} // namespace postseal
