// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/certificates/certificate_extensions.h"

#include "core/certificates/x509_handles.h"
#include "core/values/ip_address.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

using BitsHandle = std::unique_ptr<ASN1_BIT_STRING, Releaser<ASN1_BIT_STRING_free>>;
using UsagesHandle = std::unique_ptr<EXTENDED_KEY_USAGE, Releaser<EXTENDED_KEY_USAGE_free>>;
using PoliciesHandle = std::unique_ptr<CERTIFICATEPOLICIES, Releaser<CERTIFICATEPOLICIES_free>>;

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

//! Read from the extension itself: libcrypto's own summary is empty as soon as any extension is broken.
std::optional<QStringList> keyUsageOf(const X509 *certificate)
{
    constexpr std::array kBits{"digitalSignature", "nonRepudiation", "keyEncipherment",
                               "dataEncipherment", "keyAgreement",   "keyCertSign",
                               "cRLSign",          "encipherOnly",   "decipherOnly"}; // RFC 5280 section 4.2.1.3
    const BitsHandle bits(
        static_cast<ASN1_BIT_STRING *>(X509_get_ext_d2i(certificate, NID_key_usage, nullptr, nullptr)));
    if (!bits)
        return std::nullopt;
    QStringList words;
    for (std::size_t bit = 0; bit < kBits.size(); ++bit) {
        if (ASN1_BIT_STRING_get_bit(bits.get(), int(bit)) != 0)
            words.append(QString::fromLatin1(kBits.at(bit)));
    }
    return words;
}

void describeExtendedKeyUsage(Certificate &described, const X509 *certificate)
{
    const UsagesHandle usages(
        static_cast<EXTENDED_KEY_USAGE *>(X509_get_ext_d2i(certificate, NID_ext_key_usage, nullptr, nullptr)));
    if (!usages)
        return;
    described.forServers = false;
    for (int i = 0; i < std::min(sk_ASN1_OBJECT_num(usages.get()), kMostListed); ++i) {
        const ASN1_OBJECT *usage = sk_ASN1_OBJECT_value(usages.get(), i);
        const int nid = OBJ_obj2nid(usage);
        described.forServers = described.forServers || nid == NID_server_auth || nid == NID_ns_sgc || nid == NID_ms_sgc;
        described.extendedKeyUsage.append(nid == NID_undef ? objectText(usage) : QString::fromLatin1(OBJ_nid2sn(nid)));
    }
}

QStringList policiesOf(const X509 *certificate)
{
    QStringList oids;
    const PoliciesHandle policies(
        static_cast<CERTIFICATEPOLICIES *>(X509_get_ext_d2i(certificate, NID_certificate_policies, nullptr, nullptr)));
    for (int i = 0; policies && i < std::min(sk_POLICYINFO_num(policies.get()), kMostListed); ++i) {
        char text[80] = {};
        OBJ_obj2txt(text, sizeof text, sk_POLICYINFO_value(policies.get(), i)->policyid, 1);
        oids.append(QString::fromLatin1(text));
    }
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
