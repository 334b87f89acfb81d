// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"

namespace postseal {

//! The further questions of one area each, in further_<area>.cpp; joined in further.cpp and used nowhere else.
QList<DnsQuestion> furtherForDomain(const InspectionFacts &facts);
QList<DnsQuestion> furtherForMail(const InspectionFacts &facts);
QList<DnsQuestion> furtherForDnssec(const InspectionFacts &facts);
QList<DnsQuestion> furtherForDiscovery(const InspectionFacts &facts);
QList<DnsQuestion> furtherForPolicy(const InspectionFacts &facts);
QList<DnsQuestion> furtherForDane(const InspectionFacts &facts);
QList<DnsQuestion> furtherForSession(const InspectionFacts &facts);
QList<DnsQuestion> furtherForTlsRpt(const InspectionFacts &facts);

} // namespace postseal
