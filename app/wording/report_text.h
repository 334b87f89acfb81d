// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/judge.h"

namespace postseal {

struct ReportChoices
{
    bool colours = false; //!< ANSI colours; a state is always told by its word too
    bool verbose = false; //!< name the checks that passed
    int columns = 100;
};

//! An inspection as an administrator reads it in a terminal: the seal and its sentence first, then the hosts, then the
//! findings, worst first, with what to do. Control characters of strangers are made visible.
QString reportText(const InspectionFacts &facts, const Judgement &judgement, const ReportChoices &choices);

} // namespace postseal
