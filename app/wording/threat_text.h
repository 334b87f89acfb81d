// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/threats/domain_threats.h"

#include <QStringList>

namespace postseal {

QString senderName(Sender sender);    //!< "MTA-STS, policy cached"
QString senderMeaning(Sender sender); //!< who that is, in a sentence
//! The name in the two short lines of a column's head: "MTA-STS", "cached".
QStringList senderHeading(Sender sender);
QString attackName(Attack attack); //!< "STARTTLS is stripped"
QString attackKindName(AttackKind kind);

//! How it ends, as a word for a cell; the worse of two that can be. With `symbol`, a sign stands before it.
QString outcomeName(const ThreatCell &cell);
QChar outcomeSymbol(const ThreatCell &cell);
QString outcomeMeaning(const ThreatCell &cell); //!< of that word, in a line without a full stop

//! What the attacker does, why the sender does what it does, and what becomes of the mail: three sentences. Of a cell
//! that was not told, or does not apply: why.
QString threatStory(Attack attack, const ThreatCell &cell);

//! What has to be known besides, a sentence each: the host that decides, where senders differ, what is reported.
QStringList threatNotes(Attack attack, const ThreatCell &cell, std::optional<bool> reportsWanted);

QString threatHostNote(Attack attack, const ThreatCell &cell); //!< empty where hosts do not differ
QString threatReportNote(const ThreatCell &cell, std::optional<bool> reportsWanted);

//! What would turn the cell green; empty for one that is.
QString threatChange(const ThreatCell &cell, const QString &domain);

QString noThreatsText(NoThreats why, const QString &domain);

} // namespace postseal
