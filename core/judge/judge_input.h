// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/checks/finding.h"

namespace postseal {

//! Why a typed text cannot be inspected as a mail domain: no name, no A-labels, an address. One finding, or none for a
//! text that parseTypedDomain() takes.
Findings judgeTyped(const QString &typed);

} // namespace postseal
