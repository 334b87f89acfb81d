// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/compare/facts_change.h"
#include "core/judge/reading.h"

namespace postseal {

//! What an inspection saw of one fact, line by line in an order that does not depend on the answer's; nothing when it
//! did not see it.
using FactValue = std::optional<QStringList>;

FactValue factValue(FactKind kind, const DomainReading &reading); //!< of the domain; nothing for a fact of hosts
FactValue factValue(FactKind kind, const DomainReading &reading, const HostReading &host);
bool isOfHost(FactKind kind);

} // namespace postseal
