// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"
#include "core/values/limits.h"

namespace postseal {

//! The hosts that the MX answer names, by preference, without lookups yet. An answer without MX records but with an
//! existing name gives the domain itself (implicit MX, RFC 5321 section 5.1); a Null MX (RFC 7505) gives none.
QList<MxHostFacts> hostsOf(const DnsFacts &mx, const DomainName &domain, const Limits &limits);

bool isNullMx(const DnsFacts &mx);    //!< the one record `0 .`, or any preference (RFC 7505 section 3)
bool isImplicitMx(const DnsFacts &mx); //!< the name exists, has no MX record, and the answer is usable

//! The addresses of a lookup, at most Limits::addressesPerHost; empty when it failed or is bogus.
QList<IpAddress> usableAddresses(const Observed<DnsFacts> &lookup, const Limits &limits);

//! The end of a secure alias chain from the MX host's address lookups: the TLSA base domain that is tried first
//! (RFC 7672 section 2.2.2). Empty when there is no alias or a link of it is not secure.
QString secureAliasTarget(const MxHostFacts &host);

} // namespace postseal
