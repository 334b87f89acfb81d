// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/print/page_flow.h"
#include "app/print/paper.h"
#include "app/wording/inspection_report.h"

class QPagedPaintDevice;

namespace postseal {

constexpr int mostReportPages = 500;

//! A report set on paper, page by page. Needs a QGuiApplication for its fonts, no display; any thread.
class ReportPages
{
public:
    ReportPages(const InspectionReport &report, const Paper &paper, int mostPages = mostReportPages);

    int count() const { return int(m_pages.size()); }
    bool isCut() const { return m_cut; } //!< the rest did not go onto the most pages; the last one says so
    //! The painter's unit has to be a tenth of a point, its origin the corner of the sheet.
    void paint(QPainter &painter, int page) const;
    //! Begins a page of the device for each; false when the device fails. \param first,last  from 0
    bool paintOn(QPagedPaintDevice &device, int first, int last) const;

private:
    void compose(const InspectionReport &report, PageFlow &flow) const;

    const Paper m_paper;
    const QString m_domain, m_date, m_program;
    QList<PageFlow::Page> m_pages;
    bool m_cut = false;
};

//! The report as a PDF file. The same report gives the same octets, apart from what Qt adds by chance (see the .cpp).
QByteArray reportPdf(const InspectionReport &report, const QDateTime &created);

} // namespace postseal
