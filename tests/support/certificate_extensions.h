// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QtGlobal>

#include <openssl/x509.h>
#include <openssl/x509v3.h>

// What a certificate of a test says, and how it is written into it; certificate_maker.h makes the certificates.
namespace postseal::test {

//! What a certificate shall say. Times are days from now.
struct CertificateSpec
{
    QByteArray commonName;        //!< none when empty
    QByteArrayList dnsNames = {}; //!< octets as they stand, NUL and final dot included
    bool isCa = false;
    int pathLength = -1;         //!< -1: unlimited
    int rsaBits = 0;             //!< 0: an EC key on `curve`
    const char *curve = "P-256"; //!< or "ED25519", "ED448"
    const char *digest = "SHA256";
    int notBeforeDays = -1;
    int notAfterDays = 90;
    QByteArray extendedKeyUsage = {};   //!< as in openssl.cnf: "serverAuth", "clientAuth"
    QByteArray keyUsage = {};           //!< "digitalSignature"; empty for a CA: keyCertSign
    QByteArray nameConstraints = {};    //!< "permitted;DNS:example.org"
    QByteArrayList alternativeSan = {}; //!< a second subjectAltName extension, which RFC 5280 section 4.2 forbids
    QByteArrayList addresses = {};      //!< iPAddress entries of the SAN, 4 or 16 octets
    QByteArray policies = {};           //!< OIDs, "2.23.140.1.2.1"
    QByteArray unknownExtension = {};   //!< OID of a critical extension that nobody knows
    bool version1 = false;              //!< no extension at all
    long serial = 0;                    //!< 0: one that nobody else has
    QByteArray organisation = {};       //!< none when empty
};

namespace detail {

inline void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    if (value.isEmpty())
        return;
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    Q_ASSERT(extension);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

inline void addNames(X509 *certificate, const QByteArrayList &names, const QByteArrayList &addresses = {})
{
    if (names.isEmpty() && addresses.isEmpty())
        return;
    GENERAL_NAMES *list = GENERAL_NAMES_new();
    for (const QByteArray &name : names) {
        ASN1_IA5STRING *text = ASN1_IA5STRING_new();
        ASN1_STRING_set(text, name.constData(), int(name.size()));
        GENERAL_NAME *entry = GENERAL_NAME_new();
        GENERAL_NAME_set0_value(entry, GEN_DNS, text);
        sk_GENERAL_NAME_push(list, entry);
    }
    for (const QByteArray &address : addresses) {
        ASN1_OCTET_STRING *octets = ASN1_OCTET_STRING_new();
        ASN1_OCTET_STRING_set(octets, reinterpret_cast<const unsigned char *>(address.constData()),
                              int(address.size()));
        GENERAL_NAME *entry = GENERAL_NAME_new();
        GENERAL_NAME_set0_value(entry, GEN_IPADD, octets);
        sk_GENERAL_NAME_push(list, entry);
    }
    X509_add1_ext_i2d(certificate, NID_subject_alt_name, list, 0, X509V3_ADD_APPEND);
    GENERAL_NAMES_free(list);
}

inline void addPolicies(X509 *certificate, const QByteArray &oids)
{
    if (oids.isEmpty())
        return;
    CERTIFICATEPOLICIES *policies = CERTIFICATEPOLICIES_new();
    for (const QByteArray &oid : oids.split(',')) {
        POLICYINFO *policy = POLICYINFO_new();
        policy->policyid = OBJ_txt2obj(oid.constData(), 1);
        sk_POLICYINFO_push(policies, policy);
    }
    X509_add1_ext_i2d(certificate, NID_certificate_policies, policies, 0, X509V3_ADD_APPEND);
    CERTIFICATEPOLICIES_free(policies);
}

inline void addUnknownExtension(X509 *certificate, const QByteArray &oid)
{
    if (oid.isEmpty())
        return;
    ASN1_OBJECT *object = OBJ_txt2obj(oid.constData(), 1);
    ASN1_OCTET_STRING *value = ASN1_OCTET_STRING_new();
    ASN1_OCTET_STRING_set(value, reinterpret_cast<const unsigned char *>("\x05\x00"), 2);
    X509_EXTENSION *extension = X509_EXTENSION_create_by_OBJ(nullptr, object, 1, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
    ASN1_OCTET_STRING_free(value);
    ASN1_OBJECT_free(object);
}

inline void addExtensions(X509 *certificate, X509 *issuer, const CertificateSpec &spec)
{
    if (spec.version1)
        return;
    const QByteArray length = spec.pathLength < 0 ? QByteArray() : ",pathlen:" + QByteArray::number(spec.pathLength);
    addExtension(certificate, issuer, NID_basic_constraints,
                 spec.isCa ? "critical,CA:TRUE" + length : QByteArray("critical,CA:FALSE"));
    addExtension(certificate, issuer, NID_subject_key_identifier, "hash");
    addExtension(certificate, issuer, NID_key_usage,
                 !spec.keyUsage.isEmpty() ? spec.keyUsage
                 : spec.isCa              ? QByteArray("critical,keyCertSign,cRLSign")
                                          : QByteArray());
    addExtension(certificate, issuer, NID_ext_key_usage, spec.extendedKeyUsage);
    addExtension(certificate, issuer, NID_name_constraints, spec.nameConstraints);
    addPolicies(certificate, spec.policies);
    addUnknownExtension(certificate, spec.unknownExtension);
    addNames(certificate, spec.dnsNames, spec.addresses);
    addNames(certificate, spec.alternativeSan);
}

} // namespace detail

} // namespace postseal::test
