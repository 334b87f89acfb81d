// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/note.h"

#include <chrono>

namespace postseal {

//! Two inspections of one domain, read once for all judges of changes.
struct InspectionPair
{
    DomainReading older, newer;
    std::chrono::seconds gap{0}; //!< from the end of the one to the end of the other

    const QDateTime &then() const { return older.facts->finishedAt; }
    const QDateTime &now() const { return newer.facts->finishedAt; }
    const HostReading *olderHost(const QString &name) const; //!< null: it was none
    //! A difference between these answers is one of the domain; otherwise it cannot be told whose it is.
    bool isSettled(const Observed<DnsFacts> &atOlder, const Observed<DnsFacts> &atNewer) const;
    Standing settled(bool fails, const Observed<DnsFacts> &atOlder, const Observed<DnsFacts> &atNewer) const;
};
InspectionPair pairOf(const InspectionFacts &older, const InspectionFacts &newer); //!< points into both

//! "2026-03-01 12:00 UTC  mode: enforce", once for each of the two.
QStringList thenAndNow(const InspectionPair &pair, const QString &then, const QString &now);

//! The lookup has an answer that says something definite.
bool isTold(const Observed<DnsFacts> &lookup);

//! The id of the one record that senders can use; empty without one.
QString recordId(const DomainReading &reading);

//! The policy that senders take up: behind a record, served, and within the grammar. Null without one.
const MtaStsPolicy *policyInForce(const DomainReading &reading);

//! Mode, max_age and the mx patterns as a set: what a sender goes by (RFC 8461 section 3.2).
bool isSamePolicy(const MtaStsPolicy &a, const MtaStsPolicy &b);
QString policyLine(const MtaStsPolicy &policy); //!< "mode: enforce, max_age: 86400, mx: a.example, mx: b.example"
//! "- mode: enforce", "+ mode: testing"
QStringList policyDifference(const MtaStsPolicy &then, const MtaStsPolicy &now);

//! Until when a sender may go by the older policy at the latest: the last moment it may have been served, which is the
//! newer inspection, and its max_age from there (trap T-71).
QDateTime endOfOlderPolicy(const InspectionPair &pair);
//! A policy that was checked then may lie in caches now, even if nobody fetched it after the older inspection.
bool isOlderPolicyAlive(const InspectionPair &pair);
//! What is so only while somebody has the older policy: once it would have run out in the cache of the older
//! inspection, that depends on how long it was served, which two looks do not show.
Standing whileCached(const InspectionPair &pair, Standing standing);

//! The hosts that the MX answer names; none for a domain without mail.
QStringList mxTargets(const DomainReading &reading);
bool isCovered(const MtaStsPolicy &policy, const QString &host);

//! The issuer's organisation: its intermediate certificates change from one renewal to the next.
QString issuerOf(const Certificate &certificate);

// One function an area; all are pure.
Findings judgePolicyChanges(const InspectionPair &pair);
Findings judgeCachedPolicy(const InspectionPair &pair);
Findings judgeRemoval(const InspectionPair &pair);
Findings judgeTesting(const InspectionPair &pair);
Findings judgeDnsChanges(const InspectionPair &pair);
Findings judgeSessionChanges(const InspectionPair &pair);
Findings judgeTlsaChanges(const InspectionPair &pair);

} // namespace postseal
