// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/checks/finding.h"
#include "core/judge/seal.h"

namespace postseal {

struct Judgement
{
    SealVerdict seal;
    Findings findings; //!< worst first; then by host in the order of preference
};

//! What the facts mean, by today's catalogue. Pure: the same facts give the same judgement, whenever it is asked.
Judgement judge(const InspectionFacts &facts);
Judgement judge(const DomainReading &reading); //!< for who has read the facts already

} // namespace postseal
