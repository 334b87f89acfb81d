// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"

namespace postseal {

//! Somebody means MTA-STS to work here: a text at _mta-sts that looks like its record, or a policy that is served.
bool announcesPolicy(const InspectionFacts &facts);

//! The policy host says that it has no such file, or there is no policy host: the file may lie somewhere else.
bool missesPolicyFile(const InspectionFacts &facts);

constexpr qsizetype kMostUnusedNames = 10; //!< that are looked up: a policy of 64 KiB may hold thousands

//! The names of the policy, wildcards and addresses left aside, that are none of `targets`; the first `most` of them.
//! None while no target is known, and under mode none.
QStringList unusedNames(const MtaStsPolicy &policy, const QStringList &targets, qsizetype most = kMostUnusedNames);

} // namespace postseal
