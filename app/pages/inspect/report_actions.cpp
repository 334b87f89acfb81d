// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/report_actions.h"

#include "app/painting/line_icons.h"
#include "app/print/report_file.h"
#include "app/print/report_print.h"
#include "app/wording/markdown_report.h"
#include "core/storage/whole_file.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace postseal {

using inspect_state::Done;

namespace {

constexpr ReportFormat kFormats[] = {ReportFormat::Pdf, ReportFormat::Markdown, ReportFormat::Json, ReportFormat::Svg};

QString nameOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf: return ReportActions::tr("PDF, for printing and handing on");
    case ReportFormat::Markdown: return ReportActions::tr("Markdown, for tickets and wikis");
    case ReportFormat::Json: return ReportActions::tr("JSON, for programs");
    case ReportFormat::Svg: return ReportActions::tr("SVG, the delivery path as a picture");
    }
    Q_UNREACHABLE();
}

QString filterOf(ReportFormat format)
{
    return u"%1 (*.%2)"_s.arg(nameOf(format), reportEnding(format));
}

ReportFormat formatOf(const QString &filter)
{
    for (const ReportFormat format : kFormats) {
        if (filter == filterOf(format))
            return format;
    }
    return ReportFormat::Pdf;
}

QString withoutEnding(const QString &name)
{
    const QString suffix = QFileInfo(name).suffix();
    return reportFormatNamed(suffix.toLower()) ? name.chopped(suffix.size() + 1) : name;
}

//! The chosen kind is what the file's name ends in, and the dialog asks before it replaces that file.
void followFilter(QFileDialog &dialog, const QString &filter)
{
    const QString ending = reportEnding(formatOf(filter));
    const QStringList typed = dialog.selectedFiles();
    dialog.setDefaultSuffix(ending);
    if (!typed.isEmpty())
        dialog.selectFile(withoutEnding(QFileInfo(typed.constFirst()).fileName()) + u'.' + ending);
}

QString printOn(QPrinter &printer, const Done &done)
{
    const ReportPages pages(done.facts, done.judgement, Paper::onSheetOf(printer.pageLayout()));
    const bool some = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = some ? printer.fromPage() - 1 : 0;
    const int last = some && printer.toPage() > 0 ? printer.toPage() - 1 : pages.count() - 1;
    if (first >= pages.count())
        return ReportActions::tr("The report has %n page(s).", nullptr, pages.count());
    return pages.paintOn(printer, first, last) ? QString()
                                               : ReportActions::tr("%1 takes no pages.").arg(printer.printerName());
}

} // namespace

ReportActions::ReportActions(InspectPresenter &presenter, QWidget *parent)
    : QObject(parent), m_presenter(presenter), m_window(parent),
      m_export(new QAction(lineIcon(LineIcon::Export), tr("E&xport report…"), parent)),
      m_print(new QAction(tr("P&rint report…"), parent)),
      m_copyMarkdown(new QAction(lineIcon(LineIcon::Copy), tr("Copy as &Markdown"), parent))
{
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_print->setShortcut(QKeySequence::Print);
    connect(m_export, &QAction::triggered, this, &ReportActions::askWhere);
    connect(m_print, &QAction::triggered, this, &ReportActions::askPrinter);
    connect(m_copyMarkdown, &QAction::triggered, this, &ReportActions::copy);
    connect(&m_work, &QFutureWatcherBase::finished, this, &ReportActions::finish);
    connect(&m_presenter, &InspectPresenter::stateChanged, this, &ReportActions::enable);
    enable();
}

ReportActions::~ReportActions()
{
    m_work.waitForFinished();
}

const Done *ReportActions::shown() const
{
    return std::get_if<Done>(&m_presenter.state());
}

void ReportActions::begin(QFuture<Trouble> work, const QString &sentence)
{
    m_sentence = sentence;
    m_shown = m_presenter.stateNumber();
    m_work.setFuture(work);
    enable();
    Q_EMIT busyChanged();
}

void ReportActions::enable()
{
    m_export->setEnabled(shown() && !isBusy());
    m_print->setEnabled(shown() && !isBusy());
    m_copyMarkdown->setEnabled(shown());
}

void ReportActions::askWhere()
{
    const Done *done = shown();
    if (!done)
        return;
    QFileDialog dialog(m_window, tr("Export the report"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const ReportFormat format : kFormats)
        filters.append(filterOf(format));
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(reportEnding(kFormats[0]));
    dialog.selectFile(reportFileName(done->facts, reportEnding(kFormats[0])));
    connect(&dialog, &QFileDialog::filterSelected, &dialog,
            [&dialog](const QString &filter) { followFilter(dialog, filter); });
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        writeNamed(dialog.selectedFiles().constFirst(), formatOf(dialog.selectedNameFilter()));
}

//! What is typed with an ending that we know says the format; any other name gets the ending of the chosen kind.
void ReportActions::writeNamed(const QString &typed, ReportFormat chosen)
{
    if (const auto format = reportFormatNamed(QFileInfo(typed).suffix().toLower()))
        return write(typed, *format);
    const QString path = typed + u'.' + reportEnding(chosen);
    if (QFileInfo::exists(path)) { // the dialog asked about another name
        QMessageBox box(QMessageBox::Question, tr("Export the report"), tr("%1 is there already. Replace it?").arg(path),
                        QMessageBox::Yes | QMessageBox::No, m_window);
        box.setTextFormat(Qt::PlainText);
        if (box.exec() != QMessageBox::Yes)
            return;
    }
    write(path, chosen);
}

void ReportActions::write(const QString &path, ReportFormat format)
{
    const Done *done = shown(); // the state of now: while the dialog was open, the page went on
    if (!done)
        return;
    const auto work = [done = *done, path, format]() -> Trouble {
        const Result<QByteArray> report = reportFile(format, done.facts, done.judgement);
        if (!report)
            return report.error().detail;
        const auto written = writeWhole(path, *report);
        return written ? QString() : tr("%1 could not be written: %2").arg(path, written.error().detail);
    };
    begin(QtConcurrent::run(work), tr("Written: %1").arg(path));
}

void ReportActions::askPrinter()
{
    if (!shown())
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(Paper::forLocale().size);
    printer->setDocName(reportFileName(shown()->facts, u"pdf"_s));
    QPrintDialog dialog(printer.get(), m_window);
    dialog.setOption(QAbstractPrintDialog::PrintToFile);
    if (dialog.exec() == QDialog::Accepted)
        print(printer);
}

void ReportActions::print(const std::shared_ptr<QPrinter> &printer)
{
    const Done *done = shown();
    if (!done)
        return;
    printer->setFullPage(true); // the report brings its own margins
    begin(QtConcurrent::run([done = *done, printer]() -> Trouble { return printOn(*printer, done); }),
          tr("The report was handed to the printer."));
}

void ReportActions::finish()
{
    const Trouble trouble = m_work.result();
    m_telling = !trouble.isEmpty();
    enable();
    if (!m_telling) {
        if (m_shown == m_presenter.stateNumber())
            Q_EMIT done(m_sentence);
        Q_EMIT busyChanged();
        return;
    }
    QMessageBox box(QMessageBox::Warning, tr("There is no report"), trouble, QMessageBox::Ok, m_window);
    box.setTextFormat(Qt::PlainText);
    box.exec();
    m_telling = false;
    enable();
    Q_EMIT busyChanged();
}

void ReportActions::copy()
{
    if (const Done *done = shown())
        QGuiApplication::clipboard()->setText(markdownReport(reportOf(done->facts, done->judgement)));
}

} // namespace postseal
