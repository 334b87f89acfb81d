// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/threats/domain_threats.h"

#include <QString>

namespace postseal {

//! The whole matrix, a table for each kind of attack, and below it the story of every cell that is not green, with what
//! would help. Text of strangers is made visible, and nothing in it is Markdown or HTML.
QString threatMarkdown(const ThreatMatrix &matrix, const QString &domain);

//! The tables alone, each below a heading of the level and behind an empty line.
QString threatTablesMarkdown(const ThreatMatrix &matrix, int level);

} // namespace postseal
