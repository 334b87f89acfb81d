// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/checks/check.h"
#include "core/judge/tlsa_match.h"

namespace postseal {

//! Why no record authenticates what an address serves.
struct TlsaTrouble
{
    Check check = Check::DaneNoMatch;
    TlsaRecord record; //!< the one that tells; empty for DaneNoMatch
    QString meant;     //!< DaneSwappedSelector: what the data is really made of, "3 0 1", "PEM"
};

//! The most telling reason. Nothing when a record does: asked of addresses that are ready, with usable records.
std::optional<TlsaTrouble> tlsaTrouble(const DomainReading &reading, const HostReading &host,
                                       const AddressReading &address);

//! Is the record one that authenticates this chain for a sender of today?
bool authenticates(const DomainReading &reading, const HostReading &host, const TlsaRecord &record,
                   const QList<QByteArray> &served);

} // namespace postseal
