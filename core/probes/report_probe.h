// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/probes/world.h"

namespace postseal {

//! Is anybody at an https: address for TLS reports? One GET; nothing is posted. Blocks.
//! A private address that may not be contacted is a NotPermitted failure.
HttpsExchange lookAtReportEndpoint(const World &world, HttpsRequest wanted);

} // namespace postseal
