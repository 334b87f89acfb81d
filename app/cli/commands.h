// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/report_order.h"

#include <QStringList>

namespace postseal {

//! reportFile() of app/print. Only a program with a QGuiApplication has it: loading what Qt paints with
//! would make every other command begin later.
using ReportPainter = Result<QByteArray> (*)(ReportFormat format, const InspectionFacts &, const Judgement &);

//! `postseal-cli inspect DOMAIN...`: asks the network. `arguments` stand behind the command's name.
ExitCode runInspect(const QStringList &arguments);

//! `postseal-cli judge FILE...`: judges saved inspections by today's catalogue, without a network.
ExitCode runJudge(const QStringList &arguments);

//! `postseal-cli lint KIND [FILE|TEXT|-]`: judges a policy or records without the rest of a domain, nor a network.
ExitCode runLint(const QStringList &arguments);

//! `postseal-cli compare FILE FILE`: what changed between two saved inspections of one domain, without a network.
ExitCode runCompare(const QStringList &arguments);

//! `postseal-cli report FILE|DOMAIN`: an inspection for somebody else to read, as PDF, Markdown, JSON or SVG.
//! \param painter  null: formats that are painted cannot be written
ExitCode runReport(const QStringList &arguments, ReportPainter painter);

//! `--lang L` may stand before the command too; it was heard when the program began.
QStringList withoutLeadingLanguage(QStringList arguments);

//! The whole program: finds the command, says how to use it when there is none.
ExitCode runCommandLine(const QStringList &arguments, ReportPainter painter = nullptr);

} // namespace postseal
