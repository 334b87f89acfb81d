// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"

namespace postseal {

//! What a thorough run does once all that a sender would see is there. Pure functions of the facts.

struct WantedSession
{
    qsizetype host = 0;    //!< index into InspectionFacts::hosts
    qsizetype address = 0; //!< index into its addresses
    SessionTrial trial = SessionTrial::NoServerName;
};
QList<WantedSession> sessionTrials(const InspectionFacts &facts);

struct WantedFetch
{
    FetchTrial trial = FetchTrial::OtherAddress;
    QString host; //!< A-labels
    IpAddress address;
};
QList<WantedFetch> fetchTrials(const InspectionFacts &facts);

//! The https: addresses for TLS reports: whether anybody is there. Nothing is posted.
struct WantedReportFetch
{
    QString host; //!< A-labels
    IpAddress address;
    int port = 443;
    QString path;
};
QList<WantedReportFetch> reportFetches(const InspectionFacts &facts);

//! Of the questions to a server, so many come first that ask the same in different ways: UDP, without EDNS, TCP.
constexpr qsizetype kWaysToReachAServer = 3;

//! Questions to authoritative servers, without their answers; those to one server are put one after the other.
QList<AuthorityLookup> authorityLookups(const InspectionFacts &facts);

} // namespace postseal
