// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"
#include "core/values/failure.h"

namespace postseal {

class Output;

//! A saved inspection from a file or, for "-", from standard input. When it cannot be read, that has been said.
std::optional<InspectionFacts> inspectionFrom(const QString &file, Output &output);

} // namespace postseal
