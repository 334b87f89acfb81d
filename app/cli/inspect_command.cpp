// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/cli/commands.h"
#include "app/cli/domain_feed.h"
#include "app/cli/inspect_order.h"
#include "app/cli/stop_on_signal.h"
#include "app/services/services.h"
#include "app/wording/settings_text.h"
#include "app/wording/waiting_text.h"
#include "core/inspector/connection_gate.h"
#include "core/inspector/inspect.h"
#include "core/judge/judge.h"
#include "core/judge/judge_input.h"
#include "core/storage/inspection_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
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

//! What of several running inspections is shown in one progress line.
class ProgressLine
{
public:
    void note(const QString &domain, const InspectionNews &news)
    {
        const std::scoped_lock lock(m_mutex);
        m_domain = domain;
        m_done = news.done;
        m_begun = news.begun;
        m_waiting = news.waiting.isEmpty() ? std::nullopt : std::optional(news.waiting.constFirst());
    }
    QString text()
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_waiting)
            return m_domain;
        const QString counted = say(QT_TRANSLATE_NOOP("CommandLine", "%1 of %2"))
                                    .arg(QLocale().toString(m_done), QLocale().toString(m_begun));
        return u"%1  %2  %3"_s.arg(m_domain, counted, waitingText(*m_waiting, QDateTime::currentDateTimeUtc()));
    }

private:
    std::mutex m_mutex;
    QString m_domain;
    int m_done = 0, m_begun = 0;
    std::optional<Waiting> m_waiting;
};

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
            return ExitCode::OurFault;
        }
    }
    return exitCodeOf(judgement.seal.state);
}

ExitCode inspectAll(Services &services, const InspectOrder &order, Output &output)
{
    std::stop_source run;
    const std::jthread signals = stopOnSignal(run);
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

ExitCode exitCodeOf(const SettingsTrouble &trouble)
{
    if (trouble.what == SettingsTrouble::What::FileUnreadable)
        return ExitCode::NoInput;
    return trouble.what == SettingsTrouble::What::LibraryRefused ? ExitCode::OurFault : ExitCode::Usage;
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
    if (parser.isSet(u"help"_s)) {
        std::fputs(parser.helpText().toUtf8().constData(), stdout);
        return ExitCode::Sealed;
    }
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
    return inspectAll(**services, *order, output);
}

} // namespace postseal
