// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"
#include "core/probes/world.h"

namespace postseal {

//! Puts one question to one authoritative server, whom and how `wanted` tells. Blocks.
//! A private address that may not be contacted is a NotPermitted failure.
Observed<DnsFacts> askDirectly(const World &world, const AuthorityLookup &wanted);

} // namespace postseal
