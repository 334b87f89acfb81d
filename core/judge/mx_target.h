// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/checks/check.h"
#include "core/judge/reading.h"

#include <optional>

namespace postseal {

//! What is wrong with the name alone that an MX record holds: a name of special use, letters outside ASCII, other
//! characters that no host has, one label, or the domain written twice. Nothing for a name as it should be.
std::optional<Check> targetFault(const DomainReading &reading, const QString &target);

//! The fault of the name explains why the host has no address or a private one.
bool explainsAddresses(std::optional<Check> fault);

} // namespace postseal
