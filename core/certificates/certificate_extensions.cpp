// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/certificates/certificate_extensions.h"

#include "core/certificates/x509_handles.h"
#include "core/values/ip_address.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr int kMostListed = 100; // of what a stranger may put into one extension and anybody would look at

//! None at all when the extension is there twice or does not decode: then no verifier takes the certificate.
void describeNames(Certificate &described, const X509 *certificate)
{
    int critical = 0;
    const GeneralNamesHandle names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, &critical, nullptr)));
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_DNS)
            described.dnsNames.append(octetsOf(name->d.dNSName));
        if (name->type != GEN_IPADD || described.ipAddresses.size() >= kMostListed)
            continue;
        const QByteArray octets = octetsOf(name->d.iPAddress);
        if (const std::optional<IpAddress> address = IpAddress::fromBytes(octets.constData(), octets.size()))
            described.ipAddresses.append(address->toString());
    }
}

std::optional<QStringList> keyUsageOf(X509 *certificate)
{
    if ((X509_get_extension_flags(certificate) & EXFLAG_KUSAGE) == 0)
        return std::nullopt;
    constexpr struct
    {
        quint32 bit;
        const char *word; // RFC 5280 section 4.2.1.3
    } kBits[] = {{KU_DIGITAL_SIGNATURE, "digitalSignature"},
                 {KU_NON_REPUDIATION, "nonRepudiation"},
                 {KU_KEY_ENCIPHERMENT, "keyEncipherment"},
                 {KU_DATA_ENCIPHERMENT, "dataEncipherment"},
                 {KU_KEY_AGREEMENT, "keyAgreement"},
                 {KU_KEY_CERT_SIGN, "keyCertSign"},
                 {KU_CRL_SIGN, "cRLSign"},
                 {KU_ENCIPHER_ONLY, "encipherOnly"},
                 {KU_DECIPHER_ONLY, "decipherOnly"}};
    QStringList words;
    for (const auto &[bit, word] : kBits) {
        if ((X509_get_key_usage(certificate) & bit) != 0)
            words.append(QString::fromLatin1(word));
    }
    return words;
}

void describeExtendedKeyUsage(Certificate &described, X509 *certificate)
{
    if ((X509_get_extension_flags(certificate) & EXFLAG_XKUSAGE) == 0)
        return;
    described.forServers = (X509_get_extended_key_usage(certificate) & (XKU_SSL_SERVER | XKU_SGC)) != 0;
    EXTENDED_KEY_USAGE *usages = static_cast<EXTENDED_KEY_USAGE *>(
        X509_get_ext_d2i(certificate, NID_ext_key_usage, nullptr, nullptr));
    for (int i = 0; i < std::min(sk_ASN1_OBJECT_num(usages), kMostListed); ++i) {
        const ASN1_OBJECT *usage = sk_ASN1_OBJECT_value(usages, i);
        const int nid = OBJ_obj2nid(usage);
        described.extendedKeyUsage.append(nid == NID_undef ? objectText(usage) : QString::fromLatin1(OBJ_nid2sn(nid)));
    }
    EXTENDED_KEY_USAGE_free(usages);
}

QStringList policiesOf(const X509 *certificate)
{
    QStringList oids;
    CERTIFICATEPOLICIES *policies = static_cast<CERTIFICATEPOLICIES *>(
        X509_get_ext_d2i(certificate, NID_certificate_policies, nullptr, nullptr));
    for (int i = 0; i < std::min(sk_POLICYINFO_num(policies), kMostListed); ++i) {
        char text[80] = {};
        OBJ_obj2txt(text, sizeof text, sk_POLICYINFO_value(policies, i)->policyid, 1);
        oids.append(QString::fromLatin1(text));
    }
    CERTIFICATEPOLICIES_free(policies);
    return oids;
}

void describeEach(Certificate &described, const X509 *certificate)
{
    for (int i = 0; i < std::min(X509_get_ext_count(certificate), kMostListed); ++i) {
        X509_EXTENSION *extension = X509_get_ext(certificate, i);
        ASN1_OBJECT *object = X509_EXTENSION_get_object(extension);
        if (X509_get_ext_by_OBJ(certificate, object, i) >= 0)
            described.repeatedExtension = true;
        if (X509_EXTENSION_get_critical(extension) != 0 && X509_supported_extension(extension) != 1)
            described.unknownCritical.append(objectText(object));
    }
}

} // namespace

QByteArray octetsOf(const ASN1_STRING *text)
{
    return text ? QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text))
                : QByteArray();
}

QString objectText(const ASN1_OBJECT *object)
{
    char text[80] = {};
    OBJ_obj2txt(text, sizeof text, object, 0);
    return QString::fromLatin1(text);
}

void describeExtensions(Certificate &described, X509 *certificate)
{
    describeNames(described, certificate);
    described.keyUsage = keyUsageOf(certificate);
    describeExtendedKeyUsage(described, certificate);
    described.policies = policiesOf(certificate);
    describeEach(described, certificate);
}

} // namespace postseal
