// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"

namespace postseal {

// How an exchange with the policy host ended, so that the host is not blamed for where we stand or for our own patience.

//! Anything came back over this family, so that silence over it is not our own.
bool hasFamily(const InspectionFacts &facts, IpFamily family);

//! It ended where we stand: stopped, no route, or silence over an IPv6 over which nothing else came either.
bool endedHere(const InspectionFacts &facts, const HttpsExchange &exchange);

//! A status other than 200 says that there is no policy, however the rest of the reply ended.
bool isToldByStatus(const HttpsExchange &exchange);

//! We gave up before a sender has to: RFC 8461 section 3.3 suggests a minute and 64 KiB, and binds nobody to them.
bool gaveUpEarly(const HttpsExchange &exchange);

//! The fetch that tells how senders fare: the last one that did not end because of where we stand. Null without any.
const PolicyFetch *fetchThatCounts(const InspectionFacts &facts);

} // namespace postseal
