// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/wording/findings_writer.h"
#include "core/threats/domain_threats.h"

namespace postseal {

//! The matrix as an administrator reads it in a terminal: a line an attack, a column a sender, a sign and a word a cell,
//! and what the words mean. With `verbose`, the story of every cell behind it.
QString threatReport(const ThreatMatrix &matrix, const QString &domain, const ReportChoices &choices);

} // namespace postseal
