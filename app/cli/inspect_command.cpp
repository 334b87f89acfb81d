// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/cli/commands.h"
#include "app/cli/domain_feed.h"
#include "app/cli/inspect_order.h"
#include "app/cli/progress_line.h"
#include "app/cli/stop_on_signal.h"
#include "app/services/services.h"
#include "app/wording/settings_text.h"
#include "core/certificates/thread_state.h"
#include "core/inspector/connection_gate.h"
#include "core/inspector/inspect.h"
#include "core/judge/judge.h"
#include "core/judge/judge_input.h"
#include "core/storage/inspection_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QThreadPool>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace postseal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

//! What the inspections of one command have in common.
struct Common
{
    Services &services;
    const InspectOrder &order;
    Output &output;
    ProgressLine progress = {};
    ConnectionGate gate = ConnectionGate();
};

//! One domain from the first question to the answer on standard output.
ExitCode inspectOne(Common &common, const TypedDomain &typed, const std::stop_token &stop)
{
    const DomainName &domain = typed.name;
    const auto &[services, order, output, progress, gate] = common;
    World world = services.world(stop);
    world.options.typed = typed.text;
    const auto note = [&common, &domain](const InspectionNews &news) { common.progress.note(domain.ascii(), news); };
    const InspectionFacts facts = inspect(world, domain, note, &common.gate);
    const Judgement judgement = judge(facts);
    output.answer(facts, judgement);
    if (!order.saveTo.isEmpty()) {
        const QString path = order.isForOne() ? order.saveTo : QDir(order.saveTo).filePath(domain.ascii() + u".json"_s);
        if (const auto saved = saveInspection(path, facts); !saved) {
            output.complain(
                say(QT_TRANSLATE_NOOP("CommandLine", "%1 could not be written: %2")).arg(path, saved.error().detail));
            return ExitCode::CannotWrite;
        }
    }
    return exitCodeOf(judgement.seal.state);
}

ExitCode inspectAll(Services &services, const InspectOrder &order, Output &output)
{
    std::stop_source run;
    const StopOnSignal signals(run);
    Common common{services, order, output};
    DomainFeed feed(order.domains, order.readsInput ? STDIN_FILENO : -1,
                    [&output](const QString &sentence) { output.complain(sentence); });
    QThreadPool pool;
    pool.setMaxThreadCount(order.jobs);
    std::mutex mutex;
    ExitCode worst = ExitCode::Sealed;
    for (int job = 0; job < order.jobs; ++job) {
        pool.start([&] {
            while (const std::optional<TypedDomain> domain = feed.next(run.get_token())) {
                const ExitCode code = inspectOne(common, *domain, run.get_token());
                const std::scoped_lock lock(mutex);
                worst = worse(worst, code);
            }
            releaseThreadState();
        });
    }
    while (!pool.waitForDone(100))
        output.progress(common.progress.text());
    output.clearProgress();
    if (run.stop_requested())
        return worse(worst, ExitCode::CouldNotTell);
    if (feed.isEmpty() && !feed.isFaulty())
        output.complain(say(QT_TRANSLATE_NOOP("CommandLine", "Standard input names no domain.")));
    return feed.isFaulty() || feed.isEmpty() ? worse(worst, ExitCode::Usage) : worst;
}

} // namespace

ExitCode runInspect(const QStringList &arguments)
{
    QCommandLineParser parser;
    describeInspect(parser);
    if (!parser.parse(QStringList{u"postseal-cli inspect"_s} + arguments)) {
        Output({}).complain(parser.errorText());
        return ExitCode::Usage;
    }
    if (parser.isSet(u"help"_s))
        return printText(parser.helpText());
    const Result<InspectOrder> order = inspectOrderFrom(parser);
    if (!order) {
        Output({}).complain(order.error().detail);
        return ExitCode::Usage;
    }
    Output output(order->output);
    blockStopSignals();
    const Settled<std::shared_ptr<Services>> services = Services::create(order->choices);
    if (!services) {
        output.complain(settingsTroubleText(services.error()));
        return exitCodeOf(services.error());
    }
    return output.endWith(inspectAll(**services, *order, output));
}

} // namespace postseal
