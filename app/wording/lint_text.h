// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/lint.h"

namespace postseal {

QString lintKindName(LintKind kind);     //!< "MTA-STS policy"
QString placeText(int line, int column); //!< "line 3, column 7"
QString lintVerdict(const Lint &lint);   //!< "Good", "1 error"; one or two words
QString takenAsText(const Lint &lint);   //!< how the text was read, in a sentence or two
//! What keeps the text from being a record that senders find, and what would be right; empty without a fault.
QString lintFaultText(const Lint &lint);

QString nothingToMend(); //!< of a good text that nothing is told of

} // namespace postseal
