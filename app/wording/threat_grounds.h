// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/threats/seal_grounds.h"

namespace postseal {

//! From which cells of the matrix the seal follows, in a sentence.
QString sealGroundsText(const SealGrounds &grounds, const SealVerdict &seal, const ThreatMatrix &matrix);

//! "Worked out for mx1.example.org and mx2.example.org from this inspection."; empty where no host is known.
QString threatScopeText(const DomainReading &reading);

} // namespace postseal
