// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/threats/threat.h"

#include <QString>

namespace postseal {

// The sentences that threat_text puts together, translated, with their slots open.
QString attackSentence(Attack attack);
QString reasonSentence(ThreatReason reason); //!< {trouble}: what fails, where the model says it
QString remarkSentence(ThreatRemark remark); //!< empty for None
QString changeSentence(ThreatChange change); //!< {domain}; empty for None

} // namespace postseal
