// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/reading.h"

namespace postseal {

//! Matching type 0 holds what it should: a certificate, or a public key. True for digests.
bool isFullDataSound(const TlsaRecord &record);
//! A client can use the record: its numbers, its length, and what it holds (RFC 7672 section 2.2).
bool isUsable(const TlsaRecord &record);

//! Which usable TLSA records a client that follows RFC 7671 section 9 (digest agility) looks at.
QList<TlsaRecord> agileChoice(const QList<TlsaRecord> &records);

//! Does one record authenticate the served chain (RFC 7672 section 3)? `names` are the accepted reference names.
struct TlsaMatch
{
    bool matches = false;    //!< digest, chain, names and dates
    bool digestFits = false; //!< the digest alone
    bool chainFails = false; //!< usage 2: it fits a served certificate that did not issue the leaf
    bool nameFails = false;
    bool expired = false;
};
TlsaMatch matchTlsa(const TlsaRecord &record, const QList<QByteArray> &served, const QStringList &names,
                    const QDateTime &now);
QStringList daneNames(const InspectionFacts &facts, const HostReading &host); //!< RFC 7672 section 3.2.2

} // namespace postseal
