// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/wording/findings_writer.h"
#include "core/judge/lint.h"

#include <QJsonObject>

namespace postseal {

//! A judged text as an administrator reads it in a terminal. \param source  the file's name; empty: none
QString lintReport(const Lint &lint, const QString &source, const ReportChoices &choices);

//! What `postseal-cli lint --json` prints; resources/schema/lint.schema.json tells it key by key.
QJsonObject lintJson(const Lint &lint);

} // namespace postseal
