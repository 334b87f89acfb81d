// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/mta_sts_policy.h"

#include <QByteArrayView>

#include <optional>

namespace postseal {

//! What is wrong with the value of an `mx` line, blanks around it taken off (trap T-24); nothing: it is a pattern.
//! By the letter of the grammar such a line is an extension called "mx"; all readers take it for a broken pattern.
std::optional<MtaStsPolicyFault> mxLineFault(QByteArrayView value);

} // namespace postseal
