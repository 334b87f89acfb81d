// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/certificates/certificate.h"

#include "core/certificates/certificate_extensions.h"
#include "core/certificates/x509_handles.h"

#include <QCache>
#include <QCryptographicHash>
#include <QTimeZone>

#include <mutex>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kLongestText = 4096; // characters of a name that anybody would read
constexpr auto kBegin = "-----BEGIN CERTIFICATE-----";
constexpr auto kEnd = "-----END CERTIFICATE-----";

QString nameText(const X509_NAME *name)
{
    const BioHandle text(BIO_new(BIO_s_mem()));
    constexpr unsigned long kFlags = XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB); // UTF-8
    if (!text || X509_NAME_print_ex(text.get(), name, 0, kFlags) < 0)
        return {};
    char *begin = nullptr;
    const long size = BIO_get_mem_data(text.get(), &begin);
    return size > 0 ? QString::fromUtf8(begin, size).left(kLongestText) : QString();
}

//! The last common name stands nearest to the subject.
QString commonNameOf(const X509_NAME *name)
{
    int last = -1;
    for (int i = -1; (i = X509_NAME_get_index_by_NID(name, NID_commonName, i)) >= 0;)
        last = i;
    if (last < 0)
        return {};
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, last)));
    if (size < 0)
        return {};
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(utf8), size).left(kLongestText);
    OPENSSL_free(utf8);
    return text;
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QByteArray spkiOf(const X509 *certificate)
{
    unsigned char *der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
    if (size <= 0)
        return {};
    const QByteArray spki(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return spki;
}

QString curveOf(const EVP_PKEY *key)
{
    char group[80] = {};
    if (EVP_PKEY_get_group_name(key, group, sizeof group, nullptr) != 1)
        return u"explicit parameters"_s;
    const QString name = QString::fromLatin1(group);
    const char *nist = EC_curve_nid2nist(OBJ_sn2nid(group));
    return nist ? QString::fromLatin1(nist) : name;
}

void describeKey(Certificate &described, const X509 *certificate)
{
    described.spki = spkiOf(certificate);
    const EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (!key) { // an algorithm that libcrypto does not know
        ASN1_OBJECT *algorithm = nullptr;
        if (X509_PUBKEY_get0_param(&algorithm, nullptr, nullptr, nullptr, X509_get_X509_PUBKEY(certificate)) == 1)
            described.keyType = objectText(algorithm);
        return;
    }
    const char *type = EVP_PKEY_get0_type_name(key);
    described.keyType = type ? QString::fromLatin1(type) : QString();
    described.keyBits = EVP_PKEY_get_bits(key);
    if (EVP_PKEY_is_a(key, "EC") == 1)
        described.curve = curveOf(key);
}

QString signatureHashOf(X509 *certificate)
{
    int hash = NID_undef;
    if (X509_get_signature_info(certificate, &hash, nullptr, nullptr, nullptr) != 1 && hash == NID_undef)
        OBJ_find_sigid_algs(X509_get_signature_nid(certificate), &hash, nullptr);
    return hash == NID_undef ? QString() : QString::fromLatin1(OBJ_nid2sn(hash));
}

bool isSelfSigned(X509 *certificate)
{
    EVP_PKEY *key = X509_get0_pubkey(certificate);
    return key && X509_NAME_cmp(X509_get_subject_name(certificate), X509_get_issuer_name(certificate)) == 0
           && X509_verify(certificate, key) == 1;
}

Result<Certificate> describe(const QByteArray &der)
{
    const ErrorQueueScope errors;
    const X509Handle handle = decodeX509(der);
    if (!handle)
        return fail(FailureKind::Malformed, u"%1 octets are not one certificate"_s.arg(der.size()));
    X509 *certificate = handle.get();
    Certificate described;
    described.der = der;
    described.subject = nameText(X509_get_subject_name(certificate));
    described.issuer = nameText(X509_get_issuer_name(certificate));
    described.commonName = commonNameOf(X509_get_subject_name(certificate));
    describeExtensions(described, certificate);
    described.serial = octetsOf(X509_get0_serialNumber(certificate));
    described.negativeSerial = ASN1_STRING_type(X509_get0_serialNumber(certificate)) == V_ASN1_NEG_INTEGER;
    described.version = int(X509_get_version(certificate)) + 1;
    described.notBefore = timeOf(X509_get0_notBefore(certificate));
    described.notAfter = timeOf(X509_get0_notAfter(certificate));
    describeKey(described, certificate);
    const X509_ALGOR *signature = nullptr;
    X509_get0_signature(nullptr, &signature, certificate);
    described.signatureAlgorithm = signature ? objectText(signature->algorithm) : QString();
    described.signatureHash = signatureHashOf(certificate);
    described.isCa = (X509_get_extension_flags(certificate) & EXFLAG_CA) != 0;
    described.selfSigned = isSelfSigned(certificate);
    return described;
}

//! Descriptions of late. Every judge asks for those of the same few certificates, and libcrypto takes long over a key.
class Descriptions
{
public:
    Result<Certificate> of(const QByteArray &der)
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (const Result<Certificate> *known = m_known.object(der))
                return *known;
        }
        Result<Certificate> made = describe(der);
        const std::scoped_lock lock(m_mutex);
        m_known.insert(der, new Result<Certificate>(made), der.size() + kCost); // which owns it
        return made;
    }

private:
    static constexpr qsizetype kMost = 2 * 1024 * 1024; // octets
    static constexpr qsizetype kCost = 1024;            // of what was read, about
    std::mutex m_mutex;                                 //!< guards what follows
    QCache<QByteArray, Result<Certificate>> m_known{kMost};
};

} // namespace

Result<Certificate> describeCertificate(const QByteArray &der)
{
    static Descriptions descriptions;
    return descriptions.of(der);
}

QByteArray sha256Of(const QByteArray &octets)
{
    return QCryptographicHash::hash(octets, QCryptographicHash::Sha256);
}

QByteArray toPem(const QByteArray &der)
{
    constexpr qsizetype kLine = 64; // RFC 7468 section 2
    const QByteArray base64 = der.toBase64();
    QByteArray pem = QByteArray(kBegin) + '\n';
    for (qsizetype i = 0; i < base64.size(); i += kLine)
        pem += base64.sliced(i, std::min(kLine, base64.size() - i)) + '\n';
    return pem + kEnd + '\n';
}

QList<QByteArray> certificatesInPem(const QByteArray &pem)
{
    const QByteArray begin(kBegin);
    const QByteArray end(kEnd);
    QList<QByteArray> certificates;
    for (qsizetype at = 0; (at = pem.indexOf(begin, at)) >= 0;) {
        at += begin.size();
        const qsizetype stop = pem.indexOf(end, at);
        if (stop < 0)
            break;
        QByteArray base64 = pem.sliced(at, stop - at).simplified();
        base64.replace(' ', QByteArray());
        const auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
        if (decoded && !decoded.decoded.isEmpty())
            certificates.append(decoded.decoded);
        at = stop + end.size();
    }
    return certificates;
}

QByteArray associationData(const Certificate &certificate, int selector, int matching)
{
    if (selector != 0 && selector != 1)
        return {};
    const QByteArray octets = selector == 0 ? certificate.der : certificate.spki;
    if (octets.isEmpty()) // the digest of nothing would match the digest of nothing
        return {};
    switch (matching) {
    case 0: return octets;
    case 1: return sha256Of(octets);
    case 2: return QCryptographicHash::hash(octets, QCryptographicHash::Sha512);
    default: return {};
    }
}

} // namespace postseal
