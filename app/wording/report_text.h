// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/wording/findings_writer.h"
#include "core/judge/judge.h"

namespace postseal {

//! An inspection as an administrator reads it in a terminal: the seal and its sentence first, then the hosts, then the
//! findings, worst first, with what to do. Control characters of strangers are made visible.
QString reportText(const InspectionFacts &facts, const Judgement &judgement, const ReportChoices &choices);

} // namespace postseal
