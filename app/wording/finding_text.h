// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/checks/finding.h"

namespace postseal {

// The sentences of one finding in the language of the program. What came from the network is put in once and never
// searched for slots; it is made visible and bounded (see visible_text.h).

//! What fails, or what holds; for a check that could not be tested, that it could not.
QString titleOf(const Finding &finding);
QString whatOf(const Finding &finding);   //!< what was seen; empty for a check that passed and has nothing to add
QString effectOf(const Finding &finding); //!< what senders do because of it; empty as above
QString remedyOf(const Finding &finding); //!< what to change; empty when nothing needs mending

//! The slots that the four texts need and the finding has no detail for; they are shown as an ellipsis.
//! Empty for every finding that a judge makes: its tests ask this.
QStringList missingSlots(const Finding &finding);

} // namespace postseal
