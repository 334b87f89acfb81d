// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/report_format.h"

#include "app/wording/judgement_json.h"
#include "app/wording/markdown_report.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace postseal {

bool isPainted(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
    case ReportFormat::Svg: return true;
    case ReportFormat::Markdown:
    case ReportFormat::Json: return false;
    }
    Q_UNREACHABLE();
}

QString reportEnding(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf: return u"pdf"_s;
    case ReportFormat::Markdown: return u"md"_s;
    case ReportFormat::Json: return u"json"_s;
    case ReportFormat::Svg: return u"svg"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ReportFormat> reportFormatNamed(const QString &word)
{
    if (word == "markdown"_L1)
        return ReportFormat::Markdown;
    for (const ReportFormat format :
         {ReportFormat::Pdf, ReportFormat::Markdown, ReportFormat::Json, ReportFormat::Svg}) {
        if (word == reportEnding(format))
            return format;
    }
    return std::nullopt;
}

QByteArray writtenReport(ReportFormat format, const InspectionFacts &facts, const Judgement &judgement)
{
    Q_ASSERT(!isPainted(format));
    return format == ReportFormat::Json ? QJsonDocument(judgementJson(facts, judgement)).toJson()
                                        : markdownReport(reportOf(facts, judgement)).toUtf8();
}

} // namespace postseal
