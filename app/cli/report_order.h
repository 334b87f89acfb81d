// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/cli/domain_feed.h"
#include "app/services/choices.h"
#include "app/wording/report_format.h"

#include <QCommandLineParser>

namespace postseal {

//! What the command line asks of `postseal-cli report`.
struct ReportOrder
{
    QString file;                      //!< a saved inspection, - for standard input; empty: `domain` is inspected now
    std::optional<TypedDomain> domain; //!< set exactly when there is no file
    ReportFormat format = ReportFormat::Pdf;
    QString output; //!< empty: standard output
    Choices choices;
};

void describeReport(QCommandLineParser &parser);

//! Fails with a sentence in the user's language.
Result<ReportOrder> reportOrderFrom(const QCommandLineParser &parser);

//! True when the program that was started so has to paint.
//! \param arguments  the whole command line, the program's name first
bool paintsReport(const QStringList &arguments);

} // namespace postseal
