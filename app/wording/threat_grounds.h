// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/threats/seal_grounds.h"

namespace postseal {

//! From which cells of the matrix the seal follows, in a sentence.
QString sealGroundsText(const SealGrounds &grounds, const SealVerdict &seal, const ThreatMatrix &matrix);

//! "Worked out from this inspection for mx1.example.org, mx2.example.org."; of many hosts, or long names, how many.
//! Empty where no host is known.
QString threatScopeText(const DomainReading &reading);

} // namespace postseal
