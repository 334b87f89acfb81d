// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/reading.h"

namespace postseal {

//! Fills what concerns DANE: the state, the TLSA base domain and its records (RFC 7672 section 2.2).
void readDane(const InspectionFacts &facts, HostReading &host);

//! Whether a sender that honours the records at the base domain would hand mail over at this address.
bool daneHoldsAt(const InspectionFacts &facts, const HostReading &host, const AddressReading &address);

//! An answer about its addresses or its TLSA records was not read from here: other readers may fare well.
bool isDaneUnread(const HostReading &host);

//! The TLSA lookup of the base domain that counts: at the end of a secure alias, or at the host's own name.
const Observed<DnsFacts> &tlsaThatCounts(const HostReading &host);

} // namespace postseal
