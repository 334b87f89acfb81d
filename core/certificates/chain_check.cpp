// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/certificates/chain_check.h"

#include "core/certificates/certificate.h"
#include "core/certificates/thread_state.h"
#include "core/certificates/x509_handles.h"
#include "core/values/limits.h"

#include <future>

using namespace Qt::StringLiterals;

namespace postseal {

struct TrustStore::Store
{
    QString name;
    QList<QByteArray> roots;
    X509StoreHandle handle;
    std::shared_future<void> reading; //!< the roots behind the first; not valid when there are none

    bool add(const QByteArray &der)
    {
        const X509Handle root = decodeX509(der);
        if (!root || !handle || X509_STORE_add_cert(handle.get(), root.get()) != 1)
            return false;
        roots.append(der);
        return true;
    }
    void waitForAll() const
    {
        if (reading.valid())
            reading.wait();
    }
};

namespace {

constexpr int kSecurityLevel = 1; // 80 bits: RSA of 1024 bits passes, a SHA-1 signature does not

//! The certificates that a server sent, decoded.
struct Served
{
    X509Handle leaf;
    X509StackHandle others;
    qsizetype undecodable = -1; //!< index of the first that does not decode
};

//! \param except  index of one that is left out of the others
Served decodeServed(const QList<QByteArray> &served, qsizetype except = -1)
{
    Served decoded{nullptr, X509StackHandle(sk_X509_new_null()), -1};
    for (qsizetype i = 0; i < served.size(); ++i) {
        X509Handle certificate = decodeX509(served[i]);
        if (!certificate) {
            decoded.undecodable = i;
            return decoded;
        }
        if (i == 0)
            decoded.leaf = std::move(certificate);
        else if (i != except && sk_X509_push(decoded.others.get(), certificate.get()) > 0)
            certificate.release(); // the stack owns it now
    }
    return decoded;
}

//! Ready to verify, or null when libcrypto has no memory. An invalid time leaves dates aside.
X509ContextHandle contextFor(X509_STORE *trusted, const Served &served, unsigned long flags, const QDateTime &at = {})
{
    X509ContextHandle context(X509_STORE_CTX_new());
    if (!context || X509_STORE_CTX_init(context.get(), trusted, served.leaf.get(), served.others.get()) != 1
        || X509_STORE_CTX_set_default(context.get(), "ssl_server") != 1)
        return nullptr;
    X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_flags(parameters, at.isValid() ? flags : flags | X509_V_FLAG_NO_CHECK_TIME);
    if (at.isValid())
        X509_VERIFY_PARAM_set_time(parameters, time_t(at.toSecsSinceEpoch()));
    X509_VERIFY_PARAM_set_auth_level(parameters, kSecurityLevel);
    X509_VERIFY_PARAM_set_depth(parameters, Limits().chainDepth);
    return context;
}

QList<QByteArray> pathOf(X509_STORE_CTX *context)
{
    QList<QByteArray> path;
    const STACK_OF(X509) *chain = X509_STORE_CTX_get0_chain(context);
    for (int i = 0; chain && i < sk_X509_num(chain); ++i)
        path.append(encodeX509(sk_X509_value(chain, i)));
    return path;
}

ChainVerdict verdictOfError(int error)
{
    switch (error) {
    case X509_V_OK: return ChainVerdict::Trusted;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT: return ChainVerdict::SelfSigned;
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN: return ChainVerdict::PrivateCa;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE: return ChainVerdict::Incomplete;
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_INVALID_NON_CA:
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
    case X509_V_ERR_CERT_CHAIN_TOO_LONG:
    case X509_V_ERR_INVALID_PURPOSE:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
    case X509_V_ERR_INVALID_EXTENSION:
    case X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION:
    case X509_V_ERR_PERMITTED_VIOLATION:
    case X509_V_ERR_EXCLUDED_VIOLATION:
    case X509_V_ERR_SUBTREE_MINMAX:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX:
    case X509_V_ERR_UNSUPPORTED_NAME_SYNTAX: return ChainVerdict::Constraints;
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
    case X509_V_ERR_CA_MD_TOO_WEAK: return ChainVerdict::Weak;
    default: return ChainVerdict::Other;
    }
}

//! libcrypto says "no issuer found" too when the last certificate is its own issuer but no root.
ChainVerdict verdictOf(int error, const QList<QByteArray> &path)
{
    const ChainVerdict verdict = verdictOfError(error);
    if (verdict != ChainVerdict::Incomplete || path.size() < 2)
        return verdict;
    const Result<Certificate> last = describeCertificate(path.last());
    return last && last->selfSigned ? ChainVerdict::PrivateCa : verdict;
}

} // namespace

Result<TrustStore> TrustStore::fromPem(const QByteArray &pem, const QString &name)
{
    const ErrorQueueScope errors;
    auto store = std::make_shared<Store>();
    store->name = name;
    store->handle.reset(X509_STORE_new());
    QList<QByteArray> listed = certificatesInPem(pem);
    while (store->roots.isEmpty() && !listed.isEmpty())
        store->add(listed.takeFirst());
    if (store->roots.isEmpty())
        return fail(FailureKind::Malformed, u"there is no certificate in %1"_s.arg(name));
    if (!listed.isEmpty()) {
        store->reading = std::async(std::launch::async,
                                    [into = store.get(), listed] { // which waits for it when it ends
                                        yieldToOthers();
                                        const ErrorQueueScope ownErrors;
                                        for (const QByteArray &der : listed)
                                            into->add(der);
                                        releaseThreadState();
                                    });
    }
    return TrustStore(std::move(store));
}

const QString &TrustStore::name() const
{
    return m_store->name;
}

QList<QByteArray> TrustStore::roots() const
{
    m_store->waitForAll();
    return m_store->roots;
}

ChainCheck TrustStore::check(const QList<QByteArray> &served, const QDateTime &at) const
{
    const ErrorQueueScope errors;
    ChainCheck result{.store = m_store->name};
    const Served decoded = decodeServed(served);
    if (served.isEmpty() || decoded.undecodable >= 0) {
        result.verdict = ChainVerdict::Malformed;
        result.depth = int(std::max<qsizetype>(decoded.undecodable, 0));
        result.detail = served.isEmpty() ? u"no certificate"_s : u"not a certificate"_s;
        return result;
    }
    m_store->waitForAll();
    if (at.isValid()) {
        const X509ContextHandle inTime = contextFor(m_store->handle.get(), decoded, 0, at);
        if (inTime && X509_verify_cert(inTime.get()) == 1) {
            result.verdict = ChainVerdict::Trusted;
            result.path = pathOf(inTime.get());
            return result;
        }
    }
    const X509ContextHandle context = contextFor(m_store->handle.get(), decoded, 0);
    if (!context)
        return result;
    const bool holds = X509_verify_cert(context.get()) == 1;
    const int error = X509_STORE_CTX_get_error(context.get());
    result.path = pathOf(context.get());
    result.depth = holds ? 0 : X509_STORE_CTX_get_error_depth(context.get());
    result.detail = holds ? QString() : QString::fromLatin1(X509_verify_cert_error_string(error));
    if (holds == (error == X509_V_OK)) // else libcrypto failed without an error of the chain: Other
        result.verdict = verdictOf(error, result.path);
    return result;
}

bool chainsTo(const QList<QByteArray> &served, qsizetype anchor)
{
    const ErrorQueueScope errors;
    if (anchor < 1 || anchor >= served.size())
        return false;
    const Served decoded = decodeServed(served, anchor);
    const X509Handle trusted = decodeX509(served[anchor]);
    const X509StoreHandle store(X509_STORE_new());
    if (decoded.undecodable >= 0 || !trusted || !store || X509_STORE_add_cert(store.get(), trusted.get()) != 1)
        return false;
    const X509ContextHandle context = contextFor(store.get(), decoded, X509_V_FLAG_PARTIAL_CHAIN);
    if (!context || X509_verify_cert(context.get()) != 1)
        return false;
    // With PARTIAL_CHAIN a leaf that is the anchor itself would do; it has to be issued by it.
    return sk_X509_num(X509_STORE_CTX_get0_chain(context.get())) >= 2;
}

} // namespace postseal
