// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/inspector/further.h"

#include "core/inspector/further_areas.h"

namespace postseal {

QList<DnsQuestion> furtherQuestions(const InspectionFacts &facts)
{
    QList<DnsQuestion> questions;
    for (const auto area : {furtherForDomain, furtherForMail, furtherForDnssec, furtherForDiscovery, furtherForPolicy,
                            furtherForDane, furtherForSession, furtherForTlsRpt})
        questions += area(facts);
    return questions;
}

} // namespace postseal
