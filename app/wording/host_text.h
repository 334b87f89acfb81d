// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/reading.h"

namespace postseal {

//! What the session with its worst address came to, and what was promised of the host: "TLS 1.3 X25519", "until
//! 5 Dec 2026"; "in the policy", "TLSA fits".
QStringList sessionParts(const HostReading &host);
QStringList promiseParts(const DomainReading &domain, const HostReading &host);
QString certificateTroubleText(Trouble trouble); //!< "certificate expired"; empty for all that is not the certificate's

//! One host in a line: "TLS 1.3 X25519, until 5 Dec 2026, policy yes, TLSA yes".
QString hostSummary(const DomainReading &domain, const HostReading &host);
QString addressList(const HostReading &host);   //!< "192.0.2.25, 2001:db8::25", or that there is none
QString tlsVersionName(const QString &version); //!< "TLSv1.3" -> "TLS 1.3"

//! "..., stopped before the thorough part was over": then the seal does not tell that it was broken off.
QString withThoroughEnding(const QString &text, InspectionEnding ending);

//! The whole in a line: "0.41 s, 17 DNS questions validated here, 3 connections".
QString countsText(const InspectionFacts &facts);

} // namespace postseal
