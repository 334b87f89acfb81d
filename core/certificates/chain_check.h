// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/values/failure.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <memory>

namespace postseal {

enum class ChainVerdict {
    Trusted,
    SelfSigned,  //!< the leaf is self-signed and no root
    PrivateCa,   //!< the chain ends in a self-signed certificate that the store does not hold
    Incomplete,  //!< an issuer is neither served nor in the store
    Constraints, //!< path length, CA flag, key usage, name constraints
    Weak,        //!< a key or signature below the security level
    Malformed,   //!< a certificate does not decode
    Other,
};

//! What building a path from the served leaf to a root said, dates left aside (they are judged from the certificates).
struct ChainCheck
{
    ChainVerdict verdict = ChainVerdict::Other;
    int depth = 0;          //!< of the certificate that fails; 0 is the leaf
    QString detail;         //!< the library's own words
    QList<QByteArray> path; //!< DER from leaf to root as built; partial when it failed
    QString store;          //!< whose roots: a file name, or "system"
    friend bool operator==(const ChainCheck &, const ChainCheck &) = default;
};

//! The roots a path may end in. Made from bytes once and then only read, from any thread.
class TrustStore
{
public:
    //! \param pem   certificates; `name` is shown as the store's name. Malformed when there is not one certificate in it.
    //! All but the first are decoded on a thread of its own, so that nobody waits for them before they are needed.
    static Result<TrustStore> fromPem(const QByteArray &pem, const QString &name);

    const QString &name() const;
    QList<QByteArray> roots() const; //!< DER
    //! \param served  DER, leaf first, as the server sent them; extra and unordered ones are tolerated.
    //! \param at  when they were seen. Of several paths one is preferred that is in its time then; only where there is none
    //! are dates left aside. An invalid time: they are from the beginning.
    //! The leaf has to be good for a TLS server (RFC 5280 section 4.2.1.12) and the whole path at security level 1.
    ChainCheck check(const QList<QByteArray> &served, const QDateTime &at) const;

private:
    struct Store;
    explicit TrustStore(std::shared_ptr<const Store> store) : m_store(std::move(store)) {}
    std::shared_ptr<const Store> m_store;
};

//! DANE-TA(2): does the leaf chain, through served certificates only, up to `served[anchor]` (RFC 7671 section 5.2)?
//! Dates are left aside. `anchor` 0 is never good: the leaf has to be issued by the anchor.
bool chainsTo(const QList<QByteArray> &served, qsizetype anchor);

} // namespace postseal
