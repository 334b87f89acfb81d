// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/cover.h"
#include "core/judge/judge_areas.h"
#include "core/judge/note.h"
#include "core/judge/open_questions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

bool isAuthenticated(const HostReading &host)
{
    return host.dane == DaneState::Usable && host.daneHolding == Holding::Holds;
}

//! A sender that is kept from the preferred host takes the next one, and there nobody checks a key. Hosts without any
//! record are told by DaneSomeHosts.
Findings judgeBackup(const DomainReading &reading)
{
    QStringList worse;
    const auto isBest = [](const HostReading &host) { return isAuthenticated(host); };
    const auto best = std::ranges::find_if(reading.hosts, isBest);
    if (best == reading.hosts.end())
        return {};
    bool later = false;
    for (const HostReading &host : reading.hosts) {
        if (host.facts->preference <= best->facts->preference)
            continue;
        later = true;
        if (host.dane == DaneState::Unusable)
            worse.append(host.name());
    }
    const bool allUsable = std::ranges::all_of(reading.hosts,
                                               [](const HostReading &h) { return h.dane == DaneState::Usable; });
    if (!later || (worse.isEmpty() && (!allUsable || isOpen(*reading.facts))))
        return {};
    return {Note(Check::DaneBackupWorse, worse.isEmpty() ? Standing::Passes : Standing::Fails)
                .with(Slot::Hosts, worse.join(u", "_s))
                .with(Slot::Name, best->name())};
}

//! For senders that deliver with DANE or not at all (RFC 7672 section 6).
Findings judgeMandatory(const DomainReading &reading)
{
    QStringList lacking;
    bool inForce = false;
    for (const HostReading &host : reading.hosts) {
        const bool untold = host.dane == DaneState::NotKnown || host.dane == DaneState::NotValidated
                            || host.daneHolding == Holding::CannotTell;
        if (untold || isOpen(*reading.facts))
            return {};
        inForce = inForce || host.daneInForce();
        if (!isAuthenticated(host) && !host.nobodyConnects)
            lacking.append(host.name());
    }
    if (!inForce || hasMoreHosts(reading))
        return {};
    return {Note(Check::DaneMandatory, lacking.isEmpty() ? Standing::Passes : Standing::Fails)
                .with(Slot::Hosts, lacking.join(u", "_s))
                .with(Slot::Count, qint64(lacking.size()))
                .with(Slot::Total, qint64(reading.hosts.size()))};
}

} // namespace

Findings judgeTlsaHosts(const DomainReading &reading)
{
    return judgeBackup(reading) + judgeMandatory(reading);
}

} // namespace postseal
