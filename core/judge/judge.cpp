// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge.h"

#include "core/checks/catalogue.h"
#include "core/judge/judge_areas.h"

#include <algorithm>

namespace postseal {

Judgement judge(const InspectionFacts &facts)
{
    return judge(readDomain(facts));
}

Judgement judge(const DomainReading &reading)
{
    Judgement judgement{.seal = judgeSeal(reading), .findings = {}};
    for (const auto area : {judgeInput, judgeDns, judgeQueries, judgeAnswers, judgeAuthorities, judgeMxHosts, judgeDnssec,
                            judgeSignedZones, judgeDiscovery, judgeRecordZone, judgePolicyHost, judgePolicyReply,
                            judgePolicyTrials, judgePolicy, judgePolicyFields, judgeMatch, judgeSession, judgeManners,
                            judgeStartTls, judgeCapabilities, judgeTrials, judgeRequireTls, judgeTlsParameters,
                            judgeCertificate, judgeKeys, judgeChains, judgeNames, judgeRenewal, judgeMatchHosts,
                            judgeDane, judgeTlsaRecords, judgeTlsaMatch, judgeTlsaHosts, judgeTlsRpt, judgeReportRecord,
                            judgeReportDestinations})
        judgement.findings += area(reading);
    for (Finding &finding : judgement.findings) { // the two particulars that every sentence may use
        finding.details.append({Slot::Domain, reading.facts->domain});
        if (!finding.host.isEmpty())
            finding.details.append({Slot::Host, finding.host});
    }
    std::ranges::stable_sort(judgement.findings, {}, rankOf);
    return judgement;
}

} // namespace postseal
