// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/print/report_print.h"

#include "app/painting/wrapped_text.h"
#include "app/print/pdf_dates.h"
#include "app/print/picture_bands.h"
#include "app/print/report_bands.h"
#include "app/print/set_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ReportPages", text);
}

constexpr qreal lineRoom = 14 * pt; //!< of header and footer

} // namespace

ReportPictures reportPictures(const InspectionFacts &facts, const Judgement &judgement, const ThreatMatrix &threats)
{
    return {.path = deliveryPathOf(facts, judgement), .threats = threatTable(threats, ThreatChoice::Main)};
}

ReportPages::ReportPages(const InspectionFacts &facts, const Judgement &judgement, const Paper &paper, int mostPages)
    : m_paper(paper)
{
    const InspectionReport report = reportOf(facts, judgement);
    m_domain = report.domain;
    m_date = report.date;
    m_program = report.program;
    PageFlow flow(paper.area().height(), mostPages);
    compose(report, reportPictures(facts, judgement, report.threats), flow);
    m_pages = flow.finish();
    m_cut = flow.isFull();
}

void ReportPages::compose(const InspectionReport &report, const ReportPictures &pictures, PageFlow &flow) const
{
    const auto part = [&](ReportPart which, const auto &entries, const auto &bandsOf) {
        if (!entries.isEmpty())
            flow.add(keptWithNext(headingBands(m_paper, which)));
        for (const auto &entry : entries) {
            if (flow.isFull()) // nothing is set that no page is left for
                return;
            flow.add(bandsOf(entry));
        }
    };
    flow.add(titleBands(m_paper, report));
    flow.add(pathBands(m_paper, pictures.path));
    part(ReportPart::Faults, report.faults, [&](const ReportFinding &each) { return findingBands(m_paper, each); });
    const ReportFinding *before = nullptr;
    part(ReportPart::Untold, report.untold,
         [&](const ReportFinding &each) { return untoldBands(m_paper, each, std::exchange(before, &each)); });
    part(ReportPart::Passed, report.passed, [&](const PassedArea &each) { return passedBands(m_paper, each); });
    flow.add(keptWithNext(headingBands(m_paper, ReportPart::Threats)));
    flow.add(textBands(m_paper, report.noThreats, {}, 0, 8 * pt));
    if (!pictures.threats.isEmpty())
        flow.add(threatBands(m_paper, pictures.threats));
    for (const WeakGroup &group : report.weak)
        flow.add(weakBands(m_paper, group));
    part(ReportPart::Facts, report.facts, [&](const ReportTable &each) { return tableBands(m_paper, each); });
    flow.add(keptWithNext(headingBands(m_paper, ReportPart::Seals)));
    flow.add(sealBands(m_paper));
}

void ReportPages::paint(QPainter &painter, int page) const
{
    const QRectF area = m_paper.area();
    const Setting quiet{.style = TextStyle::Caption, .tone = Tone::Secondary};
    const QRectF header(area.left(), area.top() - 30 * pt, area.width(), lineRoom);
    const QRectF footer(area.left(), area.bottom() + 18 * pt, area.width(), lineRoom);
    const QString title = say(QT_TRANSLATE_NOOP("ReportPages", "Mail transport of %1")).arg(m_domain);
    paintLine(painter, m_paper, title, quiet, header.adjusted(0, 0, -80 * pt, 0), Qt::AlignLeft);
    paintLine(painter, m_paper, m_date, quiet, header, Qt::AlignRight);
    painter.fillRect(QRectF(header.left(), header.bottom() + 2 * pt, header.width(), 0.5 * pt), m_paper.colours().line);
    const bool tellsCut = m_cut && page == count() - 1;
    paintLine(
        painter, m_paper,
        tellsCut ? say(QT_TRANSLATE_NOOP("ReportPages", "The report is longer and ends here. As Markdown it is whole."))
                 : m_program,
        quiet, footer.adjusted(0, 0, -80 * pt, 0), Qt::AlignLeft);
    paintLine(painter, m_paper, say(QT_TRANSLATE_NOOP("ReportPages", "%1 of %2")).arg(page + 1).arg(count()), quiet,
              footer, Qt::AlignRight);
    for (const PageFlow::Placed &placed : m_pages.at(page)) {
        painter.save();
        placed.band.paint(painter, area.topLeft() + QPointF(0, placed.y));
        painter.restore();
    }
}

bool ReportPages::paintOn(QPagedPaintDevice &device, int first, int last) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal scale = qreal(device.logicalDpiX()) / unitsPerInch;
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int page = first; page <= qMin(last, count() - 1); ++page) {
        if (page > first && !device.newPage())
            return false;
        paint(painter, page);
    }
    return painter.end();
}

QByteArray reportPdf(const InspectionFacts &facts, const Judgement &judgement)
{
    const Paper paper = Paper::forLocale();
    const ReportPages pages(facts, judgement, paper);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(paper.size);
    writer.setPageMargins({});
    writer.setCreator(u"Postseal"_s);
    writer.setTitle(say(QT_TRANSLATE_NOOP("ReportPages", "Inspection of mail transport")));
    if (!pages.paintOn(writer, 0, pages.count() - 1))
        return {};
    return withCreationDate(buffer.data(), facts.finishedAt);
}

} // namespace postseal
