// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/checks/finding.h"

namespace postseal {

//! What to do about a check that could not be tested: which way was closed, and from where it may be open.
QString untestedRemedy(const Finding &finding);

} // namespace postseal
