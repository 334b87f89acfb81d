// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"
#include "core/probes/world.h"

#include <functional>

namespace postseal {

//! Whether the options and the kind of address allow a connection; else why not.
Observed<SmtpSession> refusalFor(const IpAddress &address, const InspectionOptions &options);

//! One session with one address of one MX host, and what the served chain is worth. Blocks.
AddressFacts probeAddress(const World &world, const DomainName &host, const IpAddress &address, SessionTrial trial,
                          const std::function<void(SmtpStage)> &stage);

} // namespace postseal
