// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/reading.h"
#include "core/remedies/remedy.h"

namespace postseal {

QString policyUrlOf(const DomainReading &reading);

//! Every host would take mail under this policy: named in it, with STARTTLS and a good certificate at every address.
//! False while anything of that is not known.
bool everyHostPasses(const DomainReading &reading, const MtaStsPolicy &policy);

//! This one host would, once it is named.
bool hostPasses(const HostReading &host);

//! The names of the MX hosts as the MX records have them: what `mx` lines hold (RFC 8461 section 4.1). Without those
//! that are known to have no address, or that the grammar cannot hold.
QStringList liveHosts(const DomainReading &reading);

//! The policy as it is served, put right: sound lines stay, live hosts are named. `enforce` stays only where it
//! binds senders already, or every host passes; a new policy begins with `testing` (RFC 8461 section 5) for a day.
MtaStsPolicy mendedPolicy(const DomainReading &reading);

//! The policy as it is, with the live hosts named; put right where strict senders refuse it.
MtaStsPolicy coveringPolicy(const DomainReading &reading);

//! Adds those that no pattern covers; to one that is enforced only hosts that pass, and those it covers today.
void nameLiveHosts(MtaStsPolicy &policy, const DomainReading &reading);

//! The file, beside the one that is served.
RemedyText policyFile(const DomainReading &reading, const MtaStsPolicy &policy);

//! Senders that have the present policy need a new id to notice this one.
bool isNews(const DomainReading &reading, const MtaStsPolicy &policy);

} // namespace postseal
