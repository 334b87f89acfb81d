// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/threats/threat_model.h"

namespace postseal {

//! Why there is nothing to tell of any sender.
enum class NoThreats { None, NoSuchDomain, TakesNoMail, NoMailHost, MxNotTold };

//! What happens to a message to one domain: each sender under each attack.
struct ThreatMatrix
{
    NoThreats why = NoThreats::None;   //!< with any other, there are no cells
    std::optional<bool> reportsWanted; //!< the domain asks for reports (RFC 8460); nothing: could not tell
    QList<ThreatCell> cells;           //!< by attack, then by sender

    const ThreatCell &at(Sender sender, Attack attack) const;
    bool applies(Attack attack) const; //!< to any sender
    friend bool operator==(const ThreatMatrix &, const ThreatMatrix &) = default;
};

//! The decision model for this domain, from these facts. Pure.
//!
//! * Whoever can attack every host steers the sender to the weakest one: its outcome is told, and its name.
//! * Where hosts are left as they are, a sender tries them by preference and passes over those that it must not use;
//!   of equal ones it may take either, so both outcomes are told.
//! * What is not known may be any way. A cell is told when every way gives the same outcome, and otherwise it could not
//!   be told. A sender that has cached a policy is told of the one that is published now.
ThreatMatrix threatsOf(const DomainReading &reading);

} // namespace postseal
