// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/threats/domain_threats.h"

namespace postseal {

// What a program reads of the matrix; the same in every language, and kept from version to version.
QLatin1StringView senderWord(Sender sender);          //!< "mta-sts-cold"
QLatin1StringView attackWord(Attack attack);          //!< "starttls-stripped"
QLatin1StringView attackKindWord(AttackKind kind);    //!< "on-path"
QLatin1StringView outcomeWord(MailOutcome outcome);   //!< "held-back"
QLatin1StringView standingWord(CellStanding standing); //!< "told"
QLatin1StringView reasonWord(ThreatReason reason);    //!< "policy-holds-back"
QLatin1StringView remarkWord(ThreatRemark remark);
QLatin1StringView changeWord(ThreatChange change);
QLatin1StringView untoldWord(ThreatUntold why);
QLatin1StringView noThreatsWord(NoThreats why);
QLatin1StringView policyTypeWord(PolicyType policy);  //!< "sts", as in RFC 8460 section 4.2
QLatin1StringView resultTypeWord(ResultType type);    //!< as RFC 8460 section 4.3 registers it

} // namespace postseal
