// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/wording/inspection_report.h"

namespace postseal {

//! The report for tickets and wikis. What came from strangers is text and code in it, never a link or HTML.
QString markdownReport(const InspectionReport &report);

} // namespace postseal
