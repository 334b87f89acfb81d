// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"

#include <variant>

namespace postseal {

//! A saved inspection: the facts' JSON object itself, or an object that holds it under "facts", as the command line
//! prints it.
//! \retval Internal   the file cannot be opened or read, or is no regular file; `detail` is the system's text
//! \retval TooLarge   more than Limits::inspectionFileOctets, or more values than an inspection can have
//! \retval Malformed  what is in it is no inspection that this program understands; see inspectionFactsFromJson()
Result<InspectionFacts> loadInspection(const QString &path);
Result<InspectionFacts> readInspection(const QByteArray &octets); //!< the same, of a file's content

//! Writes beside the file and renames, so that there is the old content or the new one at any moment. Indented JSON.
//! \retval Internal   the file cannot be written; `detail` is the system's text
//! \retval TooLarge   loadInspection() would refuse it
Result<std::monostate> saveInspection(const QString &path, const InspectionFacts &facts);

} // namespace postseal
