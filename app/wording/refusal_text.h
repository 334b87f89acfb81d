// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/checks/finding.h"

namespace postseal {

//! Why a typed text is not inspected: what was typed, and title, particulars and remedy of each finding about it.
QString refusalText(const QString &typed, const Findings &findings);

} // namespace postseal
