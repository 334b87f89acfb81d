// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/wording/report_format.h"

namespace postseal {

//! What the file holds, in any format; any thread. Fails with a sentence where no font is installed.
Result<QByteArray> reportFile(ReportFormat format, const InspectionFacts &facts, const Judgement &judgement);

} // namespace postseal
