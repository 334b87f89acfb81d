// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/seal.h"

namespace postseal {

//! Fills the four small seals: each mechanism on its own, whatever the others do.
void judgeSmallSeals(SealVerdict &verdict, const DomainReading &reading);

} // namespace postseal
