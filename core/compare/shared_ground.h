// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"

namespace postseal {

//! DNS answers of two inspections can be held against each other: the same resolver gave them, or signatures show that
//! they are the domain's own whoever passed them on.
bool isSettled(const InspectionFacts &a, const InspectionFacts &b, const Observed<DnsFacts> &atA,
               const Observed<DnsFacts> &atB);

//! The policy host's certificate has a way to a root of one trust store and none in another: that is no change of the
//! domain.
bool isPolicyMatterOfStore(const InspectionFacts &a, const InspectionFacts &b);

//! Two inspections without what only one of them could see or looked at: trials, address families, a blocked port 25,
//! an unfinished run, DNSSEC without a trust anchor, unsigned answers of another resolver. What then still differs is a
//! difference of the domain.
struct SharedGround
{
    InspectionFacts older, newer;
};
SharedGround sharedGround(const InspectionFacts &older, const InspectionFacts &newer);

} // namespace postseal
