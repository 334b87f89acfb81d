// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/wording/findings_writer.h"
#include "core/compare/comparison.h"

namespace postseal {

//! A comparison as an administrator reads it in a terminal: both inspections and their seals, what the two show
//! together, the findings that came and went, then the facts side by side. Verbose: what stayed, too.
QString compareReport(const Comparison &comparison, const ReportChoices &choices);

} // namespace postseal
