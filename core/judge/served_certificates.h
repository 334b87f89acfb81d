// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/note.h"

namespace postseal {

//! One certificate of a host with the addresses that serve it.
struct ServedCertificate
{
    const HostReading *host = nullptr;
    const AddressReading *first = nullptr;
    QStringList addresses;
    bool unbound = false;
    const Certificate &leaf() const { return *first->leaf; }
    const QList<QByteArray> &chain() const { return first->session->tls->certificates; }
    const ChainCheck *check() const { return first->facts->chain.value(); }
};

//! Each leaf once, for what follows from the leaf alone.
QList<ServedCertificate> certificatesOf(const DomainReading &reading, const HostReading &host);
//! Each list of certificates with its verdict once: one address may leave out an issuer that another one serves.
QList<ServedCertificate> chainsOf(const DomainReading &reading, const HostReading &host);

Note onCertificate(const ServedCertificate &served, Check check, Standing standing = Standing::Fails);
//! It fails, or it passes.
Note onCertificate(const ServedCertificate &served, Check check, bool fails);

//! The certificate that the library stumbled over, or the leaf: what a special reason for its verdict is looked for in.
std::optional<Certificate> failingCertificate(const ServedCertificate &served);

//! A check of its own tells why the chain breaks a rule; that it breaks one goes without saying then.
bool isExplained(const ServedCertificate &served);

} // namespace postseal
