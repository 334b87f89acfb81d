// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/certificates/key_weakness.h"
#include "core/judge/judge_areas.h"
#include "core/judge/open_questions.h"
#include "core/judge/served_certificates.h"
#include "core/judge/trial_certificates.h"
#include "core/judge/certificate_marks.h"

#include <array>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QString keyLine(const Certificate &leaf)
{
    return leaf.curve.isEmpty() ? u"%1 %2"_s.arg(leaf.keyType).arg(leaf.keyBits) : leaf.keyType + u' ' + leaf.curve;
}

bool isRsa(const Certificate &leaf)
{
    return leaf.keyType.startsWith(u"RSA");
}

bool isEdDsa(const Certificate &leaf)
{
    return leaf.keyType == u"ED25519" || leaf.keyType == u"ED448";
}

QString weaknessLine(KeyWeakness weakness)
{
    switch (weakness) {
    case KeyWeakness::None: return {};
    case KeyWeakness::Exponent: return u"public exponent 1 or even"_s;
    case KeyWeakness::SmallFactor: return u"prime factor below 1000"_s;
    case KeyWeakness::ClosePrimes: return u"close primes (Fermat)"_s;
    case KeyWeakness::Roca: return u"ROCA (CVE-2017-15361)"_s;
    }
    Q_UNREACHABLE();
}

Findings judgeRsa(const ServedCertificate &served)
{
    const Certificate &leaf = served.leaf();
    if (!isRsa(leaf))
        return {};
    const KeyWeakness weakness = weaknessOf(leaf.spki);
    return {onCertificate(served, Check::CertRsaSize, isShortRsa(leaf))
                .with(Slot::Count, qint64(leaf.keyBits))
                .seen({keyLine(leaf)})
                .expected({u"RSA 2048"_s}),
            onCertificate(served, Check::CertWeakKey, weakness != KeyWeakness::None)
                .with(Slot::Text, weaknessLine(weakness))
                .seen(weakness == KeyWeakness::None ? QStringList{keyLine(leaf)}
                                                    : QStringList{keyLine(leaf), weaknessLine(weakness)})};
}

Findings judgeCurve(const ServedCertificate &served)
{
    const Certificate &leaf = served.leaf();
    if (leaf.keyType != u"EC")
        return {};
    const bool known = leaf.curve == u"P-256" || leaf.curve == u"P-384" || leaf.curve == u"P-521";
    return {onCertificate(served, Check::CertEcCurve, !known)
                .with(Slot::Text, leaf.curve)
                .seen({keyLine(leaf)})
                .expected({u"EC P-256"_s})};
}

//! A trial may show that there is another certificate for senders that do not know EdDSA.
Findings judgeEdDsa(const DomainReading &reading, const ServedCertificate &served)
{
    bool only = isEdDsa(served.leaf());
    for (const SessionTrial trial : kKeyTrials) {
        const std::optional<Certificate> other = trialLeaf(*served.first->facts, trial);
        only = only && !(other && !isEdDsa(*other));
    }
    if (only && areTrialsOpen(*reading.facts))
        return {};
    return {onCertificate(served, Check::CertEddsaOnly, only)
                .with(Slot::Text, served.leaf().keyType)
                .seen({keyLine(served.leaf())})};
}

Findings judgeForm(const ServedCertificate &served)
{
    const Certificate &leaf = served.leaf();
    const bool staticRsa = served.first->session->tls->cipherSuite.startsWith(u"TLS_RSA_WITH_");
    const auto lacks = [&leaf](const QString &bit) { return leaf.keyUsage && !leaf.keyUsage->contains(bit); };
    const bool usageFails = lacks(u"digitalSignature"_s) || (staticRsa && lacks(u"keyEncipherment"_s));
    Findings findings{onCertificate(served, Check::CertKeyUsage, usageFails)
                          .with(Slot::Text, leaf.keyUsage.value_or(QStringList()).join(u", "_s))
                          .seen({u"keyUsage: "_s + leaf.keyUsage.value_or(QStringList{u"-"_s}).join(u", "_s)})
                          .expected({u"keyUsage: digitalSignature"_s}),
                      onCertificate(served, Check::CertVersion1, leaf.version != 3)
                          .with(Slot::Count, qint64(leaf.version))
                          .seen({u"X.509 v%1"_s.arg(leaf.version)})};
    if (!leaf.selfSigned) // no verifier takes it for its chain anyhow, and DANE-EE does not look
        findings.append(onCertificate(served, Check::CertIsCa, leaf.isCa)
                            .seen({leaf.isCa ? u"CA:TRUE"_s : u"CA:FALSE"_s})
                            .expected({u"CA:FALSE"_s}));
    return findings;
}

//! What other offers of signatures bring to light; only a thorough run has these sessions.
Findings judgeOtherKeys(const ServedCertificate &served)
{
    const AddressFacts &address = *served.first->facts;
    QList<Certificate> leaves{served.leaf()};
    for (const SessionTrial trial : kKeyTrials) {
        if (const std::optional<Certificate> leaf = trialLeaf(address, trial))
            leaves.append(*leaf);
    }
    const auto rsa = std::ranges::find_if(leaves, isRsa);
    const auto other = std::ranges::find_if_not(leaves, isRsa);
    Findings findings;
    if (rsa != leaves.end() && other != leaves.end())
        findings.append(
            onCertificate(served, Check::CertDual)
                .seen({keyLine(*rsa) + u" SHA-256 "_s + QString::fromLatin1(sha256Of(rsa->spki).toHex()),
                       keyLine(*other) + u" SHA-256 "_s + QString::fromLatin1(sha256Of(other->spki).toHex())}));
    const bool ecdsa = served.leaf().keyType == u"EC";
    if (ecdsa && rsa == leaves.end() && refusesTrial(address, SessionTrial::RsaOnly))
        findings.append(onCertificate(served, Check::CertEcdsaOnly).seen({keyLine(served.leaf())}));
    return findings;
}

struct KeyInUse
{
    QByteArray spki;
    QStringList hosts;
};

Findings judgeSharedKeys(const DomainReading &reading)
{
    QList<KeyInUse> keys;
    for (const HostReading &host : reading.hosts) {
        for (const ServedCertificate &served : certificatesOf(reading, host)) {
            auto same = std::ranges::find(keys, served.leaf().spki, &KeyInUse::spki);
            if (same == keys.end())
                same = keys.insert(keys.end(), {served.leaf().spki, {}});
            if (!same->hosts.contains(host.name()))
                same->hosts.append(host.name());
        }
    }
    for (const KeyInUse &key : keys) {
        if (key.hosts.size() > 1)
            return {Note(Check::CertSharedKeyHosts)
                        .with(Slot::Hosts, key.hosts.join(u", "_s))
                        .with(Slot::Count, qint64(key.hosts.size()))
                        .seen({u"SHA-256 "_s + QString::fromLatin1(sha256Of(key.spki).toHex())})};
    }
    return {};
}

} // namespace

Findings judgeKeys(const DomainReading &reading)
{
    Findings findings;
    for (const HostReading &host : reading.hosts) {
        for (const ServedCertificate &served : certificatesOf(reading, host))
            findings += judgeRsa(served) + judgeCurve(served) + judgeEdDsa(reading, served) + judgeForm(served)
                        + judgeOtherKeys(served);
    }
    return findings + judgeSharedKeys(reading);
}

} // namespace postseal
