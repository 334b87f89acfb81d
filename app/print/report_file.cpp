// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/print/report_file.h"

#include "app/pictures/path_painter.h"
#include "app/print/paper.h"
#include "app/print/report_print.h"

#include <QCoreApplication>

namespace postseal {

Result<QByteArray> reportFile(ReportFormat format, const InspectionFacts &facts, const Judgement &judgement)
{
    if (!isPainted(format))
        return writtenReport(format, facts, judgement);
    if (!fontsAreThere())
        return fail(FailureKind::Internal,
                    QCoreApplication::translate("ReportPages", "There is no font on this machine to set a page with. "
                                                               "Install one, for example fonts-noto-core."));
    const Paper paper = Paper::forLocale();
    QByteArray report = format == ReportFormat::Svg
                            ? pathSvg(deliveryPathOf(facts, judgement), paper.palette, paper.pictureFont())
                            : reportPdf(facts, judgement);
    if (report.isEmpty())
        return fail(FailureKind::Internal,
                    QCoreApplication::translate("ReportPages", "The pages could not be painted."));
    return report;
}

} // namespace postseal
