// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"

namespace postseal {

//! A label that nobody has published: nobody can know it before the run, and the same run always has the same.
//! For questions whose only right answer is that there is no such name.
QString absentLabel(const InspectionFacts &facts);

QString absentNameBelow(const InspectionFacts &facts, const QString &parent); //!< "<label>.<parent>"

//! A name that a resolver which sells mistyped names would answer: the label below a large registry.
QString absentRegistration(const InspectionFacts &facts);

} // namespace postseal
