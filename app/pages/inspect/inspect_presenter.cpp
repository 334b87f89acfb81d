// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/inspect_presenter.h"

#include "app/wording/compare_text.h"
#include "app/wording/refusal_text.h"
#include "app/wording/settings_text.h"
#include "core/certificates/thread_state.h"
#include "core/judge/judge_input.h"
#include "core/storage/inspection_file.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace postseal {

using namespace inspect_state;

namespace {

//! Nothing is known yet, and every place is there already.
Running begun(const DomainName &domain)
{
    InspectionNews news;
    news.facts.domain = domain.ascii();
    news.facts.ending = InspectionEnding::Stopped;
    JudgedPath judged = judgeWithPath(news);
    return {domain, std::move(news), std::move(judged.judgement), std::move(judged.path)};
}

} // namespace

InspectPresenter::InspectPresenter(QObject *parent) : QObject(parent) {}

InspectPresenter::~InspectPresenter()
{
    m_run.request_stop();
    for (QFuture<void> &worker : m_workers)
        worker.waitForFinished(); // each ends within 200 ms of the stop
}

void InspectPresenter::moveTo(InspectState state)
{
    m_state = std::move(state);
    ++m_stateNumber;
    Q_EMIT stateChanged();
}

void InspectPresenter::inspect(const QString &typed)
{
    m_run.request_stop();
    m_run = std::stop_source();
    const int run = ++m_runNumber;
    const Result<DomainName> domain = parseTypedDomain(typed);
    if (!domain)
        return moveTo(Refused{typed, refusalText(typed, judgeTyped(typed))});

    moveTo(begun(*domain));
    m_workers.removeIf([](const QFuture<void> &worker) { return worker.isFinished(); });
    const auto deliver = [this, run, domain = *domain](const Piece &piece) { // from the worker to this thread
        QMetaObject::invokeMethod(
            this, [this, run, domain, piece] { take(run, domain, piece); }, Qt::QueuedConnection);
    };
    m_workers.append(QtConcurrent::run(
        [shelf = m_shelf, choices = m_choices, stop = m_run.get_token(), domain = *domain, typed, deliver] {
            const Settled<std::shared_ptr<Services>> services = shelf->servicesFor(choices);
            if (!services)
                return deliver({{}, {}, services.error(), true});
            World world = (*services)->world(stop);
            world.options.typed = typed;
            const InspectionFacts facts = postseal::inspect(world, domain, [&deliver](const InspectionNews &news) {
                deliver({news, judgeWithPath(news), std::nullopt, false});
            });
            deliver({{facts, {}, 0, 0}, judgeWithPath(facts), std::nullopt, true});
            releaseThreadState();
        }));
}

void InspectPresenter::take(int run, const DomainName &domain, const Piece &piece)
{
    if (run != m_runNumber)
        return; // late news of a run that was left
    if (piece.refused)
        moveTo(Refused{domain.unicode(), tr("The settings cannot be used: %1. Change them, then inspect again.")
                                             .arg(settingsTroubleText(*piece.refused))});
    else if (piece.last)
        moveTo(Done{piece.news.facts, piece.judged.judgement, {}, piece.judged.path});
    else
        moveTo(Running{domain, piece.news, piece.judged.judgement, piece.judged.path});
    if (piece.last && !piece.refused)
        Q_EMIT inspected(domain.unicode());
}

void InspectPresenter::leaveRun()
{
    m_run.request_stop();
    ++m_runNumber;
}

void InspectPresenter::stop()
{
    m_run.request_stop();
}

//! Work on a worker thread, then in this one with what it made.
template <class Work, class Then>
void InspectPresenter::read(Work work, Then then)
{
    ++m_reads;
    m_workers.removeIf([](const QFuture<void> &worker) { return worker.isFinished(); });
    m_workers.append(QtConcurrent::run([this, work = std::move(work), then = std::move(then)] {
        const auto deliver = [this, then, made = work()] {
            --m_reads;
            Q_EMIT readingChanged();
            then(made);
        };
        releaseThreadState();
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    }));
    Q_EMIT readingChanged();
}

static QString unreadable(const QString &path, const Failure &failure)
{
    return InspectPresenter::tr("%1 is not a readable inspection: %2").arg(path, failure.detail);
}

void InspectPresenter::open(const QString &path)
{
    leaveRun();
    const auto work = [path]() -> Result<Done> {
        Result<InspectionFacts> facts = loadInspection(path);
        if (!facts)
            return tl::unexpected(facts.error());
        JudgedPath judged = judgeWithPath(*facts);
        return Done{*std::move(facts), std::move(judged.judgement), path, std::move(judged.path)};
    };
    read(work, [this, path, run = m_runNumber](const Result<Done> &done) {
        if (run == m_runNumber) // nothing else was wanted meanwhile
            moveTo(done ? InspectState(*done) : InspectState(Refused{{}, unreadable(path, done.error())}));
    });
}

void InspectPresenter::show(InspectionFacts facts, const QString &file)
{
    leaveRun();
    JudgedPath judged = judgeWithPath(facts);
    moveTo(Done{std::move(facts), std::move(judged.judgement), file, std::move(judged.path)});
}

QString InspectPresenter::save(const QString &path)
{
    const Done *done = std::get_if<Done>(&m_state);
    if (!done)
        return {};
    const auto saved = saveInspection(path, done->facts);
    return saved ? QString() : tr("%1 could not be written: %2").arg(path, saved.error().detail);
}

void InspectPresenter::compareWith(const QString &path)
{
    const Done *done = std::get_if<Done>(&m_state);
    if (!done)
        return;
    struct Compared
    {
        Result<QString> other; //!< the domain of the other one
        std::optional<Comparison> comparison;
    };
    const auto work = [path, facts = done->facts]() -> Compared {
        const Result<InspectionFacts> other = loadInspection(path);
        if (!other)
            return {tl::unexpected(other.error()), {}};
        return {other->domain, compareInspections(facts, *other)};
    };
    read(work, [this, path, domain = done->facts.domain, state = m_stateNumber](const Compared &compared) {
        if (state != m_stateNumber) // something else is shown
            return;
        if (!compared.other)
            Q_EMIT comparisonRefused(unreadable(path, compared.other.error()));
        else if (!compared.comparison)
            Q_EMIT comparisonRefused(otherDomainText(domain, *compared.other));
        else
            setComparison(compared.comparison);
    });
}

void InspectPresenter::setComparison(std::optional<Comparison> comparison)
{
    if (Done *done = std::get_if<Done>(&m_state)) {
        done->comparison = std::move(comparison);
        Q_EMIT comparisonChanged();
    }
}

} // namespace postseal
