// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/network/unbound_plan.h"

#include <memory>

struct ub_ctx;

namespace postseal {

struct ContextDeleter
{
    void operator()(ub_ctx *context) const; //!< ends the context's thread; open questions get no callback
};
using UnboundContext = std::unique_ptr<ub_ctx, ContextDeleter>;

//! A context that is ready for asynchronous questions; a trust anchor file without an anchor fails here.
Settled<UnboundContext> makeContext(const ContextPlan &plan);

} // namespace postseal
