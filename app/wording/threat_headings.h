// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/wording/threat_face.h"

namespace postseal {

// How the window heads rows and columns of the matrix, and names its cells.

//! "DANE sender": at the head of a sentence.
QString senderTitle(Sender sender);
QString senderCaption(Sender sender); //!< what it does, in a few words

//! Of two senders that differ in nothing but a cached policy, told together.
QString joinedName(Sender cold);
QString joinedCaption(Sender cold);

//! Short where the few attacks stand that everybody asks for ("False certificate"); else as in attackName().
QString attackHeading(Attack attack, bool amongTheMain);

//! "DANE sender, STARTTLS stripped: plaintext"
QString threatTitle(const QList<Sender> &senders, const QString &attackHeading, ThreatFace face);

//! The rule that decides a cell: "RFC 8461 §5".
QString ruleText(ThreatReason reason);

} // namespace postseal
