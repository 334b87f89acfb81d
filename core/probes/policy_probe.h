// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"
#include "core/probes/world.h"

namespace postseal {

//! One fetch of the policy from one address of the policy host (RFC 8461 section 3.3). Blocks.
//! A private address that may not be contacted is a NotPermitted failure of the exchange.
PolicyFetch fetchPolicy(const World &world, const DomainName &policyHost, const IpAddress &address);

//! The same with one thing done otherwise. Blocks; private addresses are left alone likewise.
HttpsExchange fetchOnTrial(const World &world, FetchTrial trial, const DomainName &host, const IpAddress &address);

//! Whether another address of the policy host is worth a try: nothing was heard of HTTP or of a certificate.
bool deservesAnotherAddress(const PolicyFetch &fetch);

} // namespace postseal
