// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"

namespace postseal {

//! Every answer that a sender needs: those of the domain, of the policy host and of the mail hosts, TLSA too.
QList<const DnsFacts *> neededAnswers(const InspectionFacts &facts);

//! The zones that signed one of those answers, whether validation follows the signatures or not; and the domain itself
//! when its MX answer is bogus, as no signature may be left then. Registries' zones are left out: their keys are not in
//! the hands of whoever runs the domain. Empty when nothing is validated, and for a domain that takes no mail.
//! At most 12, the domain's first.
QStringList signedZonesOf(const InspectionFacts &facts);

} // namespace postseal
