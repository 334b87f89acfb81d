// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "tests/support/certificate_parts.h"

namespace postseal::test {

//! \param issuer  null: self-signed
//! \param key     null: a new one
inline MadeCertificate makeCertificate(const CertificateSpec &spec, const MadeCertificate *issuer = nullptr,
                                       std::shared_ptr<EVP_PKEY> key = nullptr)
{
    static long serial = 0x1000;
    if (!key)
        key = detail::makeKey(spec);
    const std::shared_ptr<X509> certificate(X509_new(), X509_free);
    X509 *made = certificate.get();
    X509_set_version(made, spec.version1 ? X509_VERSION_1 : X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(made), spec.serial != 0 ? spec.serial : ++serial);
    X509_gmtime_adj(X509_getm_notBefore(made), 86400L * spec.notBeforeDays);
    X509_gmtime_adj(X509_getm_notAfter(made), 86400L * spec.notAfterDays);
    X509_NAME *subject = X509_get_subject_name(made);
    if (!spec.commonName.isEmpty())
        X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(spec.commonName.constData()),
                                   int(spec.commonName.size()), -1, 0);
    if (!spec.organisation.isEmpty())
        X509_NAME_add_entry_by_NID(subject, NID_organizationName, MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(spec.organisation.constData()),
                                   int(spec.organisation.size()), -1, 0);
    X509 *parent = issuer ? issuer->certificate.get() : made;
    X509_set_issuer_name(made, X509_get_subject_name(parent));
    X509_set_pubkey(made, key.get());
    detail::addExtensions(made, parent, spec);
    EVP_PKEY *signer = issuer ? issuer->key.get() : key.get();
    const bool eddsa = EVP_PKEY_is_a(signer, "ED25519") == 1 || EVP_PKEY_is_a(signer, "ED448") == 1;
    X509_sign(made, signer, eddsa ? nullptr : EVP_get_digestbyname(spec.digest));
    return detail::packed(certificate, key);
}

inline MadeCertificate makeRoot(const QByteArray &commonName = "Test Root")
{
    return makeCertificate({.commonName = commonName, .isCa = true, .notAfterDays = 3650});
}

inline MadeCertificate makeIntermediate(const MadeCertificate &root, const QByteArray &commonName = "Test Intermediate")
{
    return makeCertificate({.commonName = commonName, .isCa = true, .pathLength = 0, .notAfterDays = 1000}, &root);
}

inline MadeCertificate makeLeaf(const MadeCertificate &issuer, const QByteArrayList &dnsNames)
{
    return makeCertificate({.commonName = dnsNames.value(0), .dnsNames = dnsNames, .extendedKeyUsage = "serverAuth"},
                           &issuer);
}

inline MadeCertificate makeSelfSigned(const QByteArrayList &dnsNames)
{
    return makeCertificate({.commonName = dnsNames.value(0), .dnsNames = dnsNames});
}

} // namespace postseal::test
