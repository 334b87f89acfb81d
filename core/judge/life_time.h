// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/dns_message.h"
#include "core/facts/inspection_facts.h"

#include <optional>

namespace postseal {

//! What is known of a TTL. A resolver's cache counts it down, so what is seen there is the least that was published.
struct LifeTime
{
    quint32 seconds = 0;
    bool exact = false; //!< from an authoritative server, or the original TTL of a signature that holds
};

//! \param type  of the records; those at `owner` in `records` count, and the signature over them.
//! \param exact an authoritative server said it
std::optional<LifeTime> lifeTimeOf(const QList<DnsRecord> &records, const QString &owner, RrType type, bool exact,
                                   bool signaturesHold);

//! Of the records that answer the question, at the end of the aliases.
std::optional<LifeTime> lifeTimeOf(const DnsFacts &dns);

} // namespace postseal
