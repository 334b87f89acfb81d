// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/tls_outcome.h"

#include <openssl/ssl.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

//! "secp256r1" and "prime256v1" -> "P-256", likewise the other NIST curves; "x25519" -> "X25519"; others as OpenSSL calls them.
QString groupName(const QByteArray &name)
{
    if (name == "secp256r1" || name == "prime256v1")
        return u"P-256"_s;
    if (name == "secp192r1" || name == "prime192v1")
        return u"P-192"_s;
    if (name == "secp224r1")
        return u"P-224"_s;
    if (name == "secp384r1")
        return u"P-384"_s;
    if (name == "secp521r1")
        return u"P-521"_s;
    if (name == "x25519" || name == "x448")
        return QString::fromLatin1(name).toUpper();
    return QString::fromLatin1(name);
}

//! The server's ephemeral key tells the group where OpenSSL 3.0 does not: TLS 1.2 and before.
QString groupOfPeerKey(const SSL *ssl)
{
    EVP_PKEY *key = nullptr;
    if (SSL_get_peer_tmp_key(const_cast<SSL *>(ssl), &key) != 1)
        return {};
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> owned(key, &EVP_PKEY_free);
    char name[80] = {};
    if (EVP_PKEY_is_a(key, "X25519") || EVP_PKEY_is_a(key, "X448"))
        return QString::fromLatin1(EVP_PKEY_get0_type_name(key));
    if (EVP_PKEY_is_a(key, "DH"))
        return u"DH-%1"_s.arg(EVP_PKEY_get_bits(key));
    return EVP_PKEY_get_group_name(key, name, sizeof name, nullptr) == 1 ? groupName(name) : QString();
}

QString groupOf(const SSL *ssl)
{
    SSL *mutableSsl = const_cast<SSL *>(ssl); // the macro is not const-correct
    const int id = int(SSL_get_negotiated_group(mutableSsl));
    const char *name = id ? SSL_group_to_name(mutableSsl, id) : nullptr;
    return name ? groupName(name) : groupOfPeerKey(ssl);
}

bool hasPssKey(const SSL *ssl)
{
    const X509 *leaf = SSL_get0_peer_certificate(ssl);
    const EVP_PKEY *key = leaf ? X509_get0_pubkey(leaf) : nullptr;
    return key && EVP_PKEY_is_a(key, "RSA-PSS");
}

//! The names of RFC 8446 section 4.2.3, which hold for the same numbers in TLS 1.2.
QString signatureOf(const SSL *ssl)
{
    int type = 0;
    int digest = 0;
    if (SSL_get_peer_signature_type_nid(ssl, &type) != 1)
        return {};
    if (type == NID_ED25519)
        return u"ed25519"_s;
    if (type == NID_ED448)
        return u"ed448"_s;
    SSL_get_peer_signature_nid(const_cast<SSL *>(ssl), &digest);
    const QString hash = QString::fromLatin1(OBJ_nid2sn(digest)).toLower().replace(u'-', u'_');
    switch (type) {
    case EVP_PKEY_RSA: return u"rsa_pkcs1_"_s + hash;
    case EVP_PKEY_RSA_PSS: return (hasPssKey(ssl) ? u"rsa_pss_pss_"_s : u"rsa_pss_rsae_"_s) + hash;
    case EVP_PKEY_EC: break;
    default: return QString::fromLatin1(OBJ_nid2sn(type)) + u'_' + hash;
    }
    switch (digest) {
    case NID_sha256: return u"ecdsa_secp256r1_sha256"_s;
    case NID_sha384: return u"ecdsa_secp384r1_sha384"_s;
    case NID_sha512: return u"ecdsa_secp521r1_sha512"_s;
    default: return u"ecdsa_"_s + hash;
    }
}

QList<QByteArray> servedChain(const SSL *ssl)
{
    QList<QByteArray> chain;
    const STACK_OF(X509) *served = SSL_get_peer_cert_chain(ssl);
    for (int i = 0; served && i < sk_X509_num(served); ++i) {
        unsigned char *der = nullptr;
        const int size = i2d_X509(sk_X509_value(served, i), &der);
        if (size > 0)
            chain.append(QByteArray(reinterpret_cast<const char *>(der), size));
        OPENSSL_free(der);
    }
    return chain;
}

//! OpenSSL knows the groups of RFC 7919 and RFC 3526 (and RFC 5114) by their primes.
void noteFiniteField(const SSL *ssl, TlsOutcome &outcome)
{
    EVP_PKEY *key = nullptr;
    if (SSL_get_peer_tmp_key(const_cast<SSL *>(ssl), &key) != 1)
        return;
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> owned(key, &EVP_PKEY_free);
    if (!EVP_PKEY_is_a(key, "DH"))
        return;
    char name[80] = {};
    outcome.dhBits = EVP_PKEY_get_bits(key);
    if (EVP_PKEY_get_group_name(key, name, sizeof name, nullptr) == 1)
        outcome.dhGroup = QString::fromLatin1(name);
}

void noteTickets(const SSL *ssl, TlsOutcome &outcome)
{
    const SSL_SESSION *session = SSL_get_session(ssl);
    if (!session)
        return;
    outcome.earlyData = SSL_SESSION_get_max_early_data(session) > 0;
    if (SSL_SESSION_has_ticket(session))
        outcome.ticketLifetime = qint64(SSL_SESSION_get_ticket_lifetime_hint(session));
}

void noteExtensions(const TlsSigns &signs, TlsOutcome &outcome)
{
    const QList<int> extensions = extensionsOf(signs.serverHello);
    outcome.secureRenegotiation = extensions.contains(TLSEXT_TYPE_renegotiate);
    outcome.extendedMasterSecret = extensions.contains(TLSEXT_TYPE_extended_master_secret);
    outcome.encryptThenMac = extensions.contains(TLSEXT_TYPE_encrypt_then_mac);
}

//! Reads big-endian numbers and skips; past the end there are zeros and `good` is false.
class Octets
{
public:
    explicit Octets(QByteArrayView all) : m_left(all) {}
    int number(qsizetype size)
    {
        int value = 0;
        for (const char c : take(size))
            value = value * 256 + static_cast<unsigned char>(c);
        return value;
    }
    QByteArrayView take(qsizetype size)
    {
        m_good = m_good && size <= m_left.size();
        if (!m_good)
            return {};
        const QByteArrayView taken = m_left.first(size);
        m_left = m_left.sliced(size);
        return taken;
    }
    bool good() const { return m_good; }
    bool atEnd() const { return m_left.isEmpty(); }

private:
    QByteArrayView m_left;
    bool m_good = true;
};

} // namespace

QList<int> extensionsOf(QByteArrayView serverHello)
{
    constexpr qsizetype kHeader = 4, kVersionAndRandom = 34, kSuiteAndCompression = 3;
    Octets octets(serverHello);
    octets.take(kHeader + kVersionAndRandom);
    octets.take(octets.number(1)); // session id
    octets.take(kSuiteAndCompression);
    Octets list(octets.take(octets.number(2)));
    QList<int> types;
    while (list.good() && !list.atEnd()) {
        const int type = list.number(2);
        list.take(list.number(2));
        if (list.good())
            types.append(type);
    }
    return types;
}

std::optional<TlsOutcome> tlsOutcomeOf(const SSL *ssl, const QString &serverName, const TlsSigns &signs)
{
    const SSL_CIPHER *cipher = SSL_get_current_cipher(ssl);
    if (!cipher)
        return std::nullopt;
    TlsOutcome outcome;
    outcome.version = QString::fromLatin1(SSL_get_version(ssl));
    outcome.cipherSuite = QString::fromLatin1(SSL_CIPHER_standard_name(cipher));
    outcome.group = groupOf(ssl);
    outcome.signatureScheme = signatureOf(ssl);
    outcome.serverName = serverName;
    outcome.certificates = servedChain(ssl);
    noteFiniteField(ssl, outcome);
    if (SSL_version(ssl) < TLS1_3_VERSION && !signs.serverHello.isEmpty())
        noteExtensions(signs, outcome);
    if (signs.finished || signs.certificateRequest)
        outcome.clientCertificateRequested = signs.certificateRequest;
    if (signs.heardPlain)
        noteTickets(ssl, outcome);
    return outcome;
}

} // namespace postseal
