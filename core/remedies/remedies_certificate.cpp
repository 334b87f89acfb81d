// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
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

//! The names that the present certificate serves besides, of the same registered domain; a wildcard stays one.
QStringList presentNames(const HostReading *host)
{
    constexpr qsizetype kMost = 20, kMostEntries = 100;
    QStringList names;
    for (const AddressReading &address : host ? host->addresses : QList<AddressReading>()) {
        const QByteArrayList entries = address.leaf ? address.leaf->dnsNames.mid(0, kMostEntries) : QByteArrayList();
        for (const QByteArray &entry : entries) {
            const QString name = QString::fromLatin1(entry).toLower();
            const QString plain = name.startsWith(u"*."_s) ? name.sliced(2) : name;
            const Result<DomainName> parsed = DomainName::parse(plain);
            const bool sound = parsed && parsed->isHostName() && parsed->ascii() == plain && plain.contains(u'.');
            const QString registered = registrableDomainOf(host->name());
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
    QStringList names = QStringList(finding.host) + presentNames(host);
    names.removeDuplicates();
    return {{RemedyKind::CertificateNames, finding.host, names}};
}

} // namespace postseal
