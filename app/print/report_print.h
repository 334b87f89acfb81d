// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/pictures/delivery_path.h"
#include "app/pictures/threat_table.h"
#include "app/print/page_flow.h"
#include "app/print/paper.h"
#include "app/wording/inspection_report.h"

class QPagedPaintDevice;

namespace postseal {

constexpr int mostReportPages = 500;

//! What is painted besides what is written.
struct ReportPictures
{
    DeliveryPath path;
    ThreatTable threats; //!< of the attacks that everybody asks for; the others are told where they succeed
};
ReportPictures reportPictures(const InspectionFacts &facts, const Judgement &judgement, const ThreatMatrix &threats);

//! A report set on paper, page by page. Needs a QGuiApplication for its fonts, no display; any thread.
class ReportPages
{
public:
    ReportPages(const InspectionFacts &facts, const Judgement &judgement, const Paper &paper,
                int mostPages = mostReportPages);

    int count() const { return int(m_pages.size()); }
    bool isCut() const { return m_cut; } //!< the rest did not go onto the most pages; the last one says so
    //! The painter's unit has to be a tenth of a point, its origin the corner of the sheet.
    void paint(QPainter &painter, int page) const;
    //! Begins a page of the device for each; false when the device fails. \param first,last  from 0
    bool paintOn(QPagedPaintDevice &device, int first, int last) const;

private:
    void compose(const InspectionReport &report, const ReportPictures &pictures, PageFlow &flow) const;

    const Paper m_paper;
    QString m_domain, m_date, m_program;
    QList<PageFlow::Page> m_pages;
    bool m_cut = false;
};

//! The report as a PDF file. The same facts give the same octets in the same place and language, where QT_HASH_SEED is 0:
//! Qt writes the fonts in the order of a hash. The time of creation is that of the inspection.
QByteArray reportPdf(const InspectionFacts &facts, const Judgement &judgement);

} // namespace postseal
