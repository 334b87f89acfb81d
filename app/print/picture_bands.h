// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/pictures/delivery_path.h"
#include "app/pictures/threat_table.h"
#include "app/print/page_flow.h"
#include "app/print/paper.h"

namespace postseal {

// Pictures as bands of one paper; their words are no larger than what is written.

Bands pathBands(const Paper &paper, const DeliveryPath &path); //!< with its heading
Bands threatBands(const Paper &paper, const ThreatTable &table);

} // namespace postseal
