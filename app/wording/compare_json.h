// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/compare/comparison.h"

#include <QJsonObject>

namespace postseal {

//! What `postseal-cli compare --json` prints; resources/schema/comparison.schema.json tells it key by key.
QJsonObject comparisonJson(const Comparison &comparison);

} // namespace postseal
