// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/services/command_line.h"
#include "app/services/services.h"
#include "app/wording/waiting_text.h"
#include "core/inspector/inspect.h"
#include "core/judge/judge.h"
#include "core/storage/inspection_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QThreadPool>

#include <csignal>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace postseal {

namespace {

constexpr int kDomainsAtOnce = 4;

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

sigset_t stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

//! Ctrl+C stops the run, which then says what it has. The signals are taken by this thread alone; all others have to
//! be started with them blocked, those of the doors too.
std::jthread stopOnSignal(std::stop_source run)
{
    return std::jthread([run](const std::stop_token &over) mutable {
        const sigset_t signals = stopSignals();
        const timespec slice{0, 100'000'000};
        while (!over.stop_requested()) {
            if (sigtimedwait(&signals, nullptr, &slice) > 0)
                run.request_stop();
        }
    });
}

struct InspectOrder
{
    QList<DomainName> domains;
    Choices choices;
    OutputChoices output;
    QString saveTo;
};

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        say(QT_TRANSLATE_NOOP("CommandLine", "Shows whether mail to a domain travels sealed.")));
    parser.addHelpOption();
    parser.addOptions(
        {{u"json"_s, say(QT_TRANSLATE_NOOP("CommandLine", "Print JSON; one object a line for several domains."))},
         {u"save"_s,
          say(QT_TRANSLATE_NOOP("CommandLine", "Save the inspection to a file, or for several domains into a folder.")),
          u"FILE"_s},
         {u"threats"_s, say(QT_TRANSLATE_NOOP("CommandLine", "Tell what each kind of sender does under each attack."))},
         {u"verbose"_s, say(QT_TRANSLATE_NOOP("CommandLine", "Name the checks that passed."))}});
    addSharedOptions(parser);
    parser.addPositionalArgument(u"DOMAIN"_s, say(QT_TRANSLATE_NOOP("CommandLine", "One or more mail domains.")),
                                 u"DOMAIN..."_s);
}

Result<InspectOrder> orderFrom(const QCommandLineParser &parser)
{
    Result<Choices> choices = choicesFrom(parser, {});
    if (!choices)
        return tl::unexpected(choices.error());
    InspectOrder order;
    order.choices = *choices;
    for (const QString &typed : parser.positionalArguments()) {
        const Result<DomainName> domain = parseTypedDomain(typed);
        if (!domain)
            return fail(
                FailureKind::Malformed,
                say(QT_TRANSLATE_NOOP("CommandLine", "“%1” is not a domain: %2.")).arg(typed, domain.error().detail));
        order.domains.append(*domain);
    }
    if (order.domains.isEmpty())
        return fail(FailureKind::Malformed,
                    say(QT_TRANSLATE_NOOP("CommandLine", "Name a domain: postseal-cli inspect example.org")));
    order.output = {parser.isSet(u"json"_s), order.domains.size() > 1, parser.isSet(u"verbose"_s),
                    parser.isSet(u"threats"_s)};
    order.saveTo = parser.value(u"save"_s);
    return order;
}

//! One domain from the first question to the answer on standard output.
ExitCode inspectOne(Services &services, const InspectOrder &order, const DomainName &domain, std::stop_token stop,
                    Output &output, ProgressLine &progress)
{
    const InspectionFacts facts = inspect(services.world(stop), domain,
                                          [&](const InspectionNews &news) { progress.note(domain.ascii(), news); });
    const Judgement judgement = judge(facts);
    output.answer(facts, judgement);
    if (!order.saveTo.isEmpty()) {
        const QString path = order.domains.size() == 1 ? order.saveTo
                                                       : QDir(order.saveTo).filePath(domain.ascii() + u".json"_s);
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
    ProgressLine progress;
    QThreadPool pool;
    pool.setMaxThreadCount(kDomainsAtOnce);
    std::mutex mutex;
    ExitCode worst = ExitCode::Sealed;
    for (const DomainName &domain : order.domains) {
        pool.start([&, domain] {
            if (run.stop_requested())
                return;
            const ExitCode code = inspectOne(services, order, domain, run.get_token(), output, progress);
            const std::scoped_lock lock(mutex);
            worst = worse(worst, code);
        });
    }
    while (!pool.waitForDone(100))
        output.progress(progress.text());
    output.clearProgress();
    return run.stop_requested() ? worse(worst, ExitCode::CouldNotTell) : worst;
}

} // namespace

ExitCode runInspect(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QStringList{u"postseal-cli inspect"_s} + arguments)) {
        Output({}).complain(parser.errorText());
        return ExitCode::Usage;
    }
    if (parser.isSet(u"help"_s)) {
        std::fputs(parser.helpText().toUtf8().constData(), stdout);
        return ExitCode::Sealed;
    }
    const Result<InspectOrder> order = orderFrom(parser);
    if (!order) {
        Output({}).complain(order.error().detail);
        return ExitCode::Usage;
    }
    Output output(order->output);
    const sigset_t signals = stopSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    const Result<std::shared_ptr<Services>> services = Services::create(order->choices);
    if (!services) {
        output.complain(services.error().detail);
        return services.error().kind == FailureKind::Malformed ? ExitCode::Usage : ExitCode::OurFault;
    }
    return inspectAll(**services, *order, output);
}

} // namespace postseal
