// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/cipher_names.h"

#include <QHash>

#include <memory>
#include <openssl/ssl.h>

namespace postseal {

namespace {

QHash<QString, QString> allNames()
{
    const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context(SSL_CTX_new(TLS_client_method()), SSL_CTX_free);
    QHash<QString, QString> names;
    if (!context || !SSL_CTX_set_cipher_list(context.get(), "ALL:@SECLEVEL=0"))
        return names;
    const STACK_OF(SSL_CIPHER) *ciphers = SSL_CTX_get_ciphers(context.get());
    for (int i = 0; i < sk_SSL_CIPHER_num(ciphers); ++i) {
        const SSL_CIPHER *cipher = sk_SSL_CIPHER_value(ciphers, i);
        names.insert(QString::fromLatin1(SSL_CIPHER_get_name(cipher)),
                     QString::fromLatin1(SSL_CIPHER_standard_name(cipher)));
    }
    return names;
}

} // namespace

QString ianaCipherName(const QString &opensslName)
{
    static const QHash<QString, QString> names = allNames();
    return names.value(opensslName, opensslName);
}

QString keyTypeName(const void *key)
{
    const char *name = key ? EVP_PKEY_get0_type_name(static_cast<const EVP_PKEY *>(key)) : nullptr;
    return QString::fromLatin1(name);
}

} // namespace postseal
