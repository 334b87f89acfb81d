// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/threats/threat_model.h"

namespace postseal {

//! What an address of a host shows to a sender.
struct Door
{
    Trouble shown = Trouble::None;
    bool keyFits = false;
    bool anchorFits = false;
    friend bool operator==(const Door &, const Door &) = default;
};

//! One host, with every way that what is not known of it may be.
struct HostView
{
    QString name; //!< empty for those that are not known
    int preference = 0;
    QList<Situation> ways;    //!< policy and door left open
    QList<QList<Door>> doors; //!< one list an address that takes mail
    bool covered = false;
    bool siblingCovered = false;
    bool attackable = true; //!< false where DNSSEC proves that there is no address
    qsizetype alike = 0;    //!< the first host that differs from this one in nothing but its name and preference
    ThreatUntold whyWays = ThreatUntold::None;
    ThreatUntold whyDoors = ThreatUntold::None;
};

//! A way the policy may be; `covered` tells of all hosts where it cannot be read.
struct PolicyWay
{
    KnownPolicy policy = KnownPolicy::NoPolicy;
    bool wildcard = false;
    std::optional<bool> covered;
};

struct DomainView
{
    QList<HostView> hosts;        //!< by preference
    QList<PolicyWay> now, cached; //!< for a sender that fetches, and for one that has
    ThreatUntold whyNow = ThreatUntold::None;
    ThreatUntold whyCached = ThreatUntold::None;
    bool strictRefuse = false; //!< the policy departs from the grammar
    bool neverCached = false;  //!< max_age 0
    bool unusable = false;     //!< something is published, and senders cannot use it
};

DomainView viewOf(const DomainReading &reading);

Situation situationAt(const Situation &way, const HostView &host, const Door &door, const PolicyWay &policy);

} // namespace postseal
