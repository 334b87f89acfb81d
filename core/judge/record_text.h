// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"

namespace postseal {

// What the judges of both TXT records, _mta-sts and _smtp._tls, look at besides the text.

//! The TTL as the zone has it, which the signature keeps and an authoritative server tells; a resolver's own only
//! counts down. Nothing while neither is there.
std::optional<quint32> publishedTtl(const InspectionFacts &facts, const DnsFacts &dns);

//! The TXT record that passes the version filter is cut into several character-strings.
bool isSplit(const DnsFacts &txt, QByteArrayView version);

//! Where a text that begins with `version`, in any case, stands at one of the wrong names: "name TXT: text".
QStringList misplacedTexts(const InspectionFacts &facts, const QStringList &names, QByteArrayView version);

//! "mode, max_age": the names of fields that nobody reads.
QString namesOf(const QList<QPair<QByteArray, QByteArray>> &fields);

} // namespace postseal
