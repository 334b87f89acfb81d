// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/judge.h"

#include <optional>

namespace postseal {

//! In what form an inspection is handed to somebody.
enum class ReportFormat {
    Pdf,
    Markdown,
    Json,
    Svg, //!< the delivery path alone
};

bool isPainted(ReportFormat format);       //!< needs fonts, and so more of Qt
QString reportEnding(ReportFormat format); //!< of a file's name, without its dot
//! By its ending or its name in small letters: "md", "markdown".
std::optional<ReportFormat> reportFormatNamed(const QString &word);

//! What the file holds; only for the formats that are not painted.
QByteArray writtenReport(ReportFormat format, const InspectionFacts &facts, const Judgement &judgement);

} // namespace postseal
