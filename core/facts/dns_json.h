// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"
#include "core/facts/json_fields.h"

namespace postseal {

//! The packet as it came, and "records": its records in presentation form, for people and scripts. Only the packet is
//! read again.
QJsonObject jsonOf(const DnsFacts &facts);
DnsFacts dnsFactsIn(const JsonPlace &place);

QJsonObject jsonOf(const FurtherLookup &further);
FurtherLookup furtherLookupIn(const JsonPlace &place);

QJsonObject jsonOf(const AuthorityLookup &authority);
AuthorityLookup authorityLookupIn(const JsonPlace &place);

} // namespace postseal
