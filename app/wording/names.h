// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/certificates/chain_check.h"
#include "core/checks/finding.h"
#include "core/handshake/smtp_session.h"
#include "core/records/dns_answer.h"

namespace postseal {

QString severityName(Severity severity); //!< "Error"
QString areaName(Area area);             //!< "MTA-STS"
QString standingName(Standing standing); //!< "Fails"

QString dnsSecurityName(DnsSecurity security);  //!< "signed and valid"
QString rrTypeName(RrType type);                //!< "TLSA"
QString chainVerdictText(ChainVerdict verdict); //!< "trusted", "an intermediate certificate is missing"

//! What is being waited for: "waiting for the banner".
QString stageName(SmtpStage stage);
//! "mx2.example.org (192.0.2.26): waiting for the banner"; the address may be empty.
QString stageText(SmtpStage stage, const QString &host, const QString &address);
QString dnsWaitText(RrType type, const QString &name); //!< "example.org: waiting for MX"
QString policyWaitText(const QString &host,
                       const QString &address); //!< "mta-sts.example.org (...): waiting for the policy"

//! What happened, to whom and what to do, in one or two sentences. `who` is a host, a host with its address, or a name
//! that was asked for; the failure's detail is left to the place where evidence is shown.
QString failureText(const Failure &failure, const QString &who);

} // namespace postseal
