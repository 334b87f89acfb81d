// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/threats/domain_threats.h"

#include <QJsonObject>

namespace postseal {

//! The matrix as `postseal-cli inspect --json` has it: resources/schema/threats.schema.json.
//! \param stories  with `text`, `notes` and `remedy`, in the language of the user
QJsonObject threatsJson(const ThreatMatrix &matrix, const QString &domain, bool stories);

} // namespace postseal
