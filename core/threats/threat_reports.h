// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/threats/threat_model.h"

namespace postseal {

//! What a sender saw that it would count.
struct Seen
{
    Sender sender;
    const AttackSpec &spec;
    KnownPolicy policy;    //!< as this sender knows it
    KnownPolicy published; //!< as the domain has it
    Trouble stsTrouble = Trouble::None;
    Trouble daneTrouble = Trouble::None;
    Trouble shown = Trouble::None; //!< of the session itself
};

//! The failures that a sender with TLS-RPT would report (RFC 8460 section 4.3), if the domain asks for reports.
QList<ReportedFailure> failuresOf(const Seen &seen, const ThreatCell &cell);

ThreatChange changeFor(Sender sender, const AttackSpec &spec, const Situation &situation, const ThreatCell &cell);

} // namespace postseal
