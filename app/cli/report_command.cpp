// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/cli/commands.h"
#include "app/cli/inspection_input.h"
#include "app/cli/output.h"
#include "app/cli/progress_line.h"
#include "app/cli/report_order.h"
#include "app/cli/stop_on_signal.h"
#include "app/services/services.h"
#include "app/wording/settings_text.h"
#include "core/certificates/thread_state.h"
#include "core/inspector/inspect.h"
#include "core/storage/whole_file.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

//! None after a stop: a broken-off look is nothing to hand to somebody else.
std::optional<InspectionFacts> inspectNow(Services &services, const TypedDomain &domain, Output &output)
{
    std::stop_source run;
    const StopOnSignal signals(run);
    ProgressLine progress;
    InspectionFacts facts;
    QThreadPool pool;
    pool.start([&] {
        World world = services.world(run.get_token());
        world.options.typed = domain.text;
        facts = inspect(world, domain.name,
                        [&](const InspectionNews &news) { progress.note(domain.name.ascii(), news); });
        releaseThreadState();
    });
    while (!pool.waitForDone(100))
        output.progress(progress.text());
    output.clearProgress();
    if (!run.stop_requested())
        return facts;
    output.complain(say(QT_TRANSLATE_NOOP("CommandLine", "Stopped; no report was written.")));
    return std::nullopt;
}

//! The facts, or the code to end with when there are none; what went wrong has been said by then.
tl::expected<InspectionFacts, ExitCode> factsFor(const ReportOrder &order, Output &output)
{
    if (!order.domain) {
        std::optional<InspectionFacts> facts = inspectionFrom(order.file, output);
        if (!facts)
            return tl::unexpected(ExitCode::NoInput);
        return *std::move(facts);
    }
    blockStopSignals();
    const Settled<std::shared_ptr<Services>> services = Services::create(order.choices);
    if (!services) {
        output.complain(settingsTroubleText(services.error()));
        return tl::unexpected(exitCodeOf(services.error()));
    }
    std::optional<InspectionFacts> facts = inspectNow(**services, *order.domain, output);
    if (!facts)
        return tl::unexpected(ExitCode::CouldNotTell);
    return *std::move(facts);
}

bool writeOut(const QByteArray &octets)
{
    return std::fwrite(octets.constData(), 1, size_t(octets.size()), stdout) == size_t(octets.size())
           && std::fflush(stdout) == 0;
}

//! \return empty when it was written, else a sentence
QString write(const ReportOrder &order, const QByteArray &octets)
{
    const QString couldNot = say(QT_TRANSLATE_NOOP("CommandLine", "%1 could not be written: %2"));
    if (order.output.isEmpty())
        return writeOut(octets)
                   ? QString()
                   : couldNot.arg(say(QT_TRANSLATE_NOOP("CommandLine", "Standard output")), qt_error_string(errno));
    const auto written = writeWhole(order.output, octets);
    return written ? QString() : couldNot.arg(order.output, written.error().detail);
}

ExitCode reportOn(const ReportOrder &order, ReportPainter painter, Output &output)
{
    if (order.format == ReportFormat::Pdf && order.output.isEmpty() && isatty(STDOUT_FILENO) != 0) {
        output.complain(say(QT_TRANSLATE_NOOP("CommandLine", "A PDF file is nothing for a terminal: name it with "
                                                             "--output FILE.")));
        return ExitCode::Usage;
    }
    if (isPainted(order.format) && !painter) {
        output.complain(say(QT_TRANSLATE_NOOP("CommandLine", "The part of Postseal that sets pages, postseal-report, "
                                                             "could not be started.")));
        return ExitCode::OurFault;
    }
    const auto facts = factsFor(order, output);
    if (!facts)
        return facts.error();
    const Judgement judgement = judge(*facts);
    const Result<QByteArray> report = isPainted(order.format)
                                          ? painter(order.format, *facts, judgement)
                                          : Result<QByteArray>(writtenReport(order.format, *facts, judgement));
    if (!report) {
        output.complain(report.error().detail);
        return ExitCode::OurFault;
    }
    const QString trouble = write(order, *report);
    if (trouble.isEmpty())
        return exitCodeOf(judgement.seal.state);
    output.complain(trouble);
    return ExitCode::CannotWrite;
}

} // namespace

ExitCode runReport(const QStringList &arguments, ReportPainter painter)
{
    QCommandLineParser parser;
    describeReport(parser);
    Output output({});
    if (!parser.parse(QStringList{u"postseal-cli report"_s} + arguments)) {
        output.complain(parser.errorText());
        return ExitCode::Usage;
    }
    if (parser.isSet(u"help"_s))
        return printText(parser.helpText());
    const Result<ReportOrder> order = reportOrderFrom(parser);
    if (order)
        return reportOn(*order, painter, output);
    output.complain(order.error().detail);
    return ExitCode::Usage;
}

} // namespace postseal
