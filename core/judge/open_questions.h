// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/fetch_end.h"

namespace postseal {

// What an inspection that still runs, or was broken off, has not heard. A judge tells nothing that an answer still to
// come could take back; in a finished inspection nothing is open.

//! Something that a sender sees too may still come.
bool isOpen(const InspectionFacts &facts);
bool isOpen(const InspectionFacts &facts, const Observed<DnsFacts> &lookup);
//! More addresses, or more sessions with those there are, may come.
bool isOpen(const InspectionFacts &facts, const MxHostFacts &host);
//! Sessions and fetches under trial may still come, or answers of authoritative servers. In a thorough run this is so
//! until it is finished; when it is broken off behind the sender's part, that part keeps its verdict.
bool areTrialsOpen(const InspectionFacts &facts);
//! One or the other.
bool isAnythingOpen(const InspectionFacts &facts);
bool isTlsaOpen(const InspectionFacts &facts, const MxHostFacts &host);
//! The policy host may still answer, or another address of it be tried.
bool isPolicyOpen(const InspectionFacts &facts);

//! Not one question about the domain itself got any answer: that says more about where we stand than about the domain.
bool nobodyAnswered(const InspectionFacts &facts);

//! The end of a secure alias chain of the host, where the TLSA records are looked for first (RFC 7672 section 2.2.2).
bool hasSecureAlias(const MxHostFacts &host);

} // namespace postseal
