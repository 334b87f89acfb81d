// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge.h"

#include "core/checks/catalogue.h"
#include "core/judge/judge_areas.h"

#include <algorithm>

namespace postseal {

Judgement judge(const InspectionFacts &facts)
{
    const DomainReading reading = readDomain(facts);
    Judgement judgement{.seal = judgeSeal(reading), .findings = {}};
    for (const auto area : {judgeDns, judgeDnssec, judgeDiscovery, judgePolicyHost, judgePolicy, judgeMatch,
                            judgeSession, judgeManners, judgeStartTls, judgeCapabilities, judgeTrials, judgeRequireTls,
                            judgeTlsParameters, judgeCertificate, judgeDane, judgeTlsRpt})
        judgement.findings += area(reading);
    for (Finding &finding : judgement.findings) { // the two particulars that every sentence may use
        finding.details.append({Slot::Domain, facts.domain});
        if (!finding.host.isEmpty())
            finding.details.append({Slot::Host, finding.host});
    }
    std::ranges::stable_sort(judgement.findings, {}, rankOf);
    return judgement;
}

} // namespace postseal
