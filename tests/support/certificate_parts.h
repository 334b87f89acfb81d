// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "tests/support/certificate_extensions.h"

#include <QDateTime>

#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

// Certificates made while a test runs: nothing in the repository expires, and no key lies in it.
// Header-only; the program that includes it links OpenSSL::Crypto.
namespace postseal::test {

struct MadeCertificate
{
    QByteArray der;
    QByteArray pem;
    QByteArray keyPem; //!< PKCS #8, without a password
    std::shared_ptr<X509> certificate;
    std::shared_ptr<EVP_PKEY> key;
};

namespace detail {

inline std::shared_ptr<EVP_PKEY> makeKey(const CertificateSpec &spec)
{
    EVP_PKEY *key = nullptr;
    if (spec.rsaBits > 0)
        key = EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", size_t(spec.rsaBits));
    else if (qstrncmp(spec.curve, "ED", 2) == 0)
        key = EVP_PKEY_Q_keygen(nullptr, nullptr, spec.curve);
    else
        key = EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", spec.curve);
    Q_ASSERT(key);
    return {key, EVP_PKEY_free};
}

inline QByteArray takeText(BIO *bio)
{
    char *begin = nullptr;
    const long size = BIO_get_mem_data(bio, &begin);
    const QByteArray text(begin, size);
    BIO_free(bio);
    return text;
}

inline MadeCertificate packed(std::shared_ptr<X509> certificate, std::shared_ptr<EVP_PKEY> key)
{
    MadeCertificate made;
    made.der.resize(i2d_X509(certificate.get(), nullptr));
    auto *out = reinterpret_cast<unsigned char *>(made.der.data());
    i2d_X509(certificate.get(), &out);
    BIO *pem = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(pem, certificate.get());
    made.pem = takeText(pem);
    BIO *keyPem = BIO_new(BIO_s_mem());
    PEM_write_bio_PKCS8PrivateKey(keyPem, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    made.keyPem = takeText(keyPem);
    made.certificate = std::move(certificate);
    made.key = std::move(key);
    return made;
}

} // namespace detail

} // namespace postseal::test
