// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/compare/comparison.h"

class QVBoxLayout;
class QWidget;

namespace postseal {

// The parts of the Changes tab, each added to a column.

void addChangeChecks(QVBoxLayout *column, const Findings &changes);   //!< told whole; those that passed are folded
void addFindingChanges(QVBoxLayout *column, const FindingsChange &findings);
void addFactChanges(QVBoxLayout *column, const FactChanges &facts);

} // namespace postseal
