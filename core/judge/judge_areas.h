// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/checks/finding.h"
#include "core/judge/reading.h"

namespace postseal {

//! One function an area of the catalogue; each in judge_<area>.cpp. All are pure.
Findings judgeDns(const DomainReading &reading);
Findings judgeDnssec(const DomainReading &reading);
Findings judgeDiscovery(const DomainReading &reading);
Findings judgePolicyHost(const DomainReading &reading);
Findings judgePolicy(const DomainReading &reading);
Findings judgeMatch(const DomainReading &reading);
Findings judgeSession(const DomainReading &reading);
Findings judgeStartTls(const DomainReading &reading);
Findings judgeCertificate(const DomainReading &reading);
Findings judgeDane(const DomainReading &reading);
Findings judgeTlsRpt(const DomainReading &reading);

Findings judgeManners(const DomainReading &reading);
Findings judgeCapabilities(const DomainReading &reading);
Findings judgeTrials(const DomainReading &reading);
Findings judgeRequireTls(const DomainReading &reading);
Findings judgeTlsParameters(const DomainReading &reading);

} // namespace postseal
