// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/remedies/remedy.h"

#include <QJsonArray>

namespace postseal {

//! Where a text goes, in a few words: "Publish in the zone of example.org".
QString remedyCaption(const RemedyText &text);

//! The texts behind their captions, as they are copied with a finding.
QStringList remedyLines(const Remedies &texts);

QJsonArray remedyJson(const Remedies &texts); //!< for programs: nothing in it is translated

} // namespace postseal
