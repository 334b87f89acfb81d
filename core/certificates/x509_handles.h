// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QByteArray>

#include <memory>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

namespace postseal {

// Seen by the .cpp files of core/certificates only.

template <auto release>
struct Releaser
{
    template <class T>
    void operator()(T *handle) const
    {
        release(handle);
    }
};
inline void releaseX509Stack(STACK_OF(X509) *stack)
{
    sk_X509_pop_free(stack, X509_free);
}

using X509Handle = std::unique_ptr<X509, Releaser<X509_free>>;
using X509StackHandle = std::unique_ptr<STACK_OF(X509), Releaser<releaseX509Stack>>;
using X509StoreHandle = std::unique_ptr<X509_STORE, Releaser<X509_STORE_free>>;
using X509ContextHandle = std::unique_ptr<X509_STORE_CTX, Releaser<X509_STORE_CTX_free>>;
using GeneralNamesHandle = std::unique_ptr<GENERAL_NAMES, Releaser<GENERAL_NAMES_free>>;
using BioHandle = std::unique_ptr<BIO, Releaser<BIO_free_all>>;

//! Takes what libcrypto queues inside the scope off the thread's error queue again: a TLS connection of the same
//! thread would take it for its own.
struct ErrorQueueScope
{
    ErrorQueueScope() { ERR_set_mark(); }
    ~ErrorQueueScope() { ERR_pop_to_mark(); }
    Q_DISABLE_COPY_MOVE(ErrorQueueScope)
};

//! Null when the octets are not one certificate: also when octets are left over, or they are too many.
X509Handle decodeX509(const QByteArray &der);
QByteArray encodeX509(const X509 *certificate);

} // namespace postseal
