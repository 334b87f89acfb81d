// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"

#include <QStringList>

namespace postseal::test {

//! The facts as they would be had somebody published the lines: each is read again with the program's own readers.
//! Records that the facts ask about take the place of those that were seen; an MX record that is renamed takes its host
//! along. A line that is no record, or about a name that no fact is about, is appended to `unread`.
struct ZoneChange
{
    QStringList added;
    QStringList removed;
    bool replaces = false; //!< the added lines are all the records of their type at their name
};
InspectionFacts published(InspectionFacts facts, const ZoneChange &change, QStringList *unread);

//! The facts with `body` at the policy's URL, served as it should be.
InspectionFacts served(InspectionFacts facts, const QByteArray &body);

} // namespace postseal::test
