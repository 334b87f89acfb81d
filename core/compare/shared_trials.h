// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"

namespace postseal {

//! Leaves out of `facts` the trials that `other` does not have, or in which one of them did not learn what they are made
//! for: a busy server, a temporary refusal, a lost connection. A host or an address that `other` has no trial of because it is
//! not there in DNS keeps its own.
void leaveTrialsOfOne(InspectionFacts &facts, const InspectionFacts &other);

} // namespace postseal
