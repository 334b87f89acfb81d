// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"

#include <QJsonObject>

namespace postseal {

//! The file keeps what was received, not what we made of it: a better parser improves old files too.
//! What stands where is told by resources/schema/inspection.schema.json, how values are spelled by json_fields.h.
//! Keys come out in alphabetical order, so that two files compare line by line.
QJsonObject toJson(const InspectionFacts &facts);

//! The document may be a stranger's. Derived members are filled again from the received ones.
//! \retval Malformed  a key is missing, or its value has a wrong type, word or size; `detail` is the path of it and
//!                    what belongs there: "hosts[2].addresses[0].session.value.took: expected an integer ...".
//!                    Also: not an inspection at all, or one of a version that is newer than this program.
Result<InspectionFacts> inspectionFactsFromJson(const QJsonObject &object);

} // namespace postseal
