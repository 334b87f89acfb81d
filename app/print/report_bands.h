// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/print/page_flow.h"
#include "app/print/paper.h"
#include "app/wording/inspection_report.h"

namespace postseal {

// The parts of a report as bands of one paper.

Bands titleBands(const Paper &paper, const InspectionReport &report); //!< seal, sentence, small seals, when and how
Bands headingBands(const Paper &paper, ReportPart part);
Bands findingBands(const Paper &paper, const ReportFinding &finding);
//! In one line and, where it says something of its own, a paragraph. \param before  the one above; may be null
Bands untoldBands(const Paper &paper, const ReportFinding &finding, const ReportFinding *before);
Bands passedBands(const Paper &paper, const PassedArea &area);
Bands weakBands(const Paper &paper, const WeakGroup &group); //!< what would help, and against what
Bands tableBands(const Paper &paper, const ReportTable &table);
Bands sealBands(const Paper &paper); //!< what the five shapes mean

} // namespace postseal
