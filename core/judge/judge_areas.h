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
Findings judgePolicyReply(const DomainReading &reading);
Findings judgePolicyTrials(const DomainReading &reading);
Findings judgePolicy(const DomainReading &reading);
Findings judgePolicyFields(const DomainReading &reading);
Findings judgeMatch(const DomainReading &reading);
Findings judgeMatchHosts(const DomainReading &reading);
Findings judgeSession(const DomainReading &reading);
Findings judgeStartTls(const DomainReading &reading);
Findings judgeCertificate(const DomainReading &reading);
Findings judgeKeys(const DomainReading &reading);
Findings judgeChains(const DomainReading &reading);
Findings judgeNames(const DomainReading &reading);
Findings judgeRenewal(const DomainReading &reading);
Findings judgeDane(const DomainReading &reading);
Findings judgeTlsaRecords(const DomainReading &reading);
Findings judgeTlsaMatch(const DomainReading &reading);
Findings judgeTlsaHosts(const DomainReading &reading);
Findings judgeTlsRpt(const DomainReading &reading);
Findings judgeSignedZones(const DomainReading &reading);
Findings judgeRecordZone(const DomainReading &reading);
Findings judgeReportRecord(const DomainReading &reading);
Findings judgeReportDestinations(const DomainReading &reading);
Findings judgeInput(const DomainReading &reading);
Findings judgeQueries(const DomainReading &reading);
Findings judgeAnswers(const DomainReading &reading);
Findings judgeAuthorities(const DomainReading &reading);
Findings judgeMxHosts(const DomainReading &reading);

Findings judgeManners(const DomainReading &reading);
Findings judgeCapabilities(const DomainReading &reading);
Findings judgeTrials(const DomainReading &reading);
Findings judgeRequireTls(const DomainReading &reading);
Findings judgeTlsParameters(const DomainReading &reading);

} // namespace postseal
