// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/unbound_worker.h"

#include <algorithm>
#include <poll.h>
#include <sys/eventfd.h>
#include <unbound.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace postseal {

namespace {

constexpr auto kSlice = 100ms; // the longest wait while something is open
constexpr auto kQuiet = 5s;    // after so long without a question the cache is thrown away
constexpr int kClassIn = 1;
constexpr int kHeaderOctets = 12;
constexpr qsizetype kMostKeyNames = 8; // deeper names are walked by the validator one by one

const DnsQuestion kRootKeys{QStringLiteral("."), RrType::Dnskey};

using OwnedResult = std::unique_ptr<ub_result, decltype(&ub_resolve_free)>;

//! The names between the root and the zone that probably holds the answer, root first: their keys will be needed.
//! Labels with an underscore are no zones, and a host name (anything but the owner of an MX or TXT record) is
//! seldom one. Guessing wrong costs a packet, never a wrong answer.
QStringList keyNamesFor(const DnsQuestion &question)
{
    QStringList labels = question.name.split(u'.');
    while (!labels.isEmpty() && labels.constFirst().startsWith(u'_'))
        labels.removeFirst();
    const bool ownerIsZone = question.type == RrType::Mx || question.type == RrType::Txt;
    if (!ownerIsZone && labels.size() > 2)
        labels.removeFirst();
    QStringList names;
    for (qsizetype taken = 1; taken <= std::min(labels.size(), kMostKeyNames); ++taken)
        names.append(labels.last(taken).join(u'.'));
    return names;
}

} // namespace

UnboundWorker::UnboundWorker(ContextPlan plan, UnboundContext context, const Limits &limits)
    : m_plan(std::move(plan)), m_validates(!m_plan.anchorFile.isEmpty()), m_patience(limits.dnsQuestion),
      m_wakeFd(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)), m_context(std::move(context)), m_lastUse(Clock::now()),
      m_thread([this] { run(); })
{}

UnboundWorker::~UnboundWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    wake();
    m_thread.join();
    close(m_wakeFd);
}

QFuture<Result<DnsAnswer>> UnboundWorker::ask(DnsQuestion question)
{
    Promise promise;
    promise.start();
    QFuture<Result<DnsAnswer>> future = promise.future();
    {
        const std::lock_guard lock(m_mutex);
        m_inbox.push_back({std::move(question), std::move(promise)});
    }
    wake();
    return future;
}

void UnboundWorker::wake() const
{
    eventfd_write(m_wakeFd, 1);
}

void UnboundWorker::run()
{
    const auto stopping = [this] {
        const std::lock_guard lock(m_mutex);
        return m_stopping;
    };
    while (!stopping()) {
        takeQuestions();
        waitForNews();
        ub_process(m_context.get());
        expire();
        settleHeld();
    }
    m_context.reset(); // from here on nobody calls back
    const Result<DnsAnswer> cancelled = fail(FailureKind::Cancelled);
    for (Open &open : m_open)
        finish(open, cancelled);
    const std::lock_guard lock(m_mutex);
    for (Asked &asked : m_inbox) {
        asked.promise.addResult(cancelled);
        asked.promise.finish();
    }
}

void UnboundWorker::takeQuestions()
{
    std::vector<Asked> taken;
    {
        const std::lock_guard lock(m_mutex);
        taken.swap(m_inbox);
    }
    if (taken.empty())
        return;
    if (m_open.empty() && Clock::now() - m_lastUse > kQuiet)
        useContext(m_plan);
    m_lastUse = Clock::now();
    for (const Asked &asked : taken)
        fetchKeysFor(asked.question); // first, so that they are there when the validator looks for them
    for (Asked &asked : taken)
        put(asked.question, &asked.promise);
}

void UnboundWorker::useContext(const ContextPlan &plan)
{
    Result<UnboundContext> fresh = makeContext(plan);
    if (!fresh)
        return; // the anchor file went away: the old context still knows it
    m_context = *std::move(fresh);
    m_keysFetched.clear();
    m_rootKeys = RootKeys::Unasked;
    m_validates = !plan.anchorFile.isEmpty();
}

//! A bogus answer is told only when the root's own keys were seen to hold: a forwarder that drops signatures makes
//! everything bogus, and that says nothing about the domain.
void UnboundWorker::settleHeld()
{
    if (m_rootKeys == RootKeys::Asked)
        return;
    if (m_rootKeys == RootKeys::Bogus && m_validates)
        return goWithoutValidation();
    for (auto open = m_open.begin(); open != m_open.end();) {
        if (!open->held) {
            ++open;
            continue;
        }
        finish(*open, *open->held);
        open = m_open.erase(open);
    }
}

//! From here on nothing is secure or bogus until the next fresh context tries again; what is open is asked anew.
void UnboundWorker::goWithoutValidation()
{
    ContextPlan plan = m_plan;
    plan.anchorFile.clear();
    OpenList again = std::exchange(m_open, {});
    useContext(plan); // nobody calls back into the old one any more
    for (Open &open : again) {
        for (Promise &promise : open.promises)
            put(open.question, &promise);
    }
}

//! The validator alone would ask for DS and DNSKEY of each zone from the root down, one round trip after another.
void UnboundWorker::fetchKeysFor(const DnsQuestion &question)
{
    if (!m_validates)
        return;
    if (m_keysFetched.insert(QString()).second) {
        m_rootKeys = RootKeys::Asked;
        put(kRootKeys, nullptr);
    }
    for (const QString &name : keyNamesFor(question)) {
        if (!m_keysFetched.insert(name).second)
            continue;
        put({name, RrType::Ds}, nullptr);
        put({name, RrType::Dnskey}, nullptr);
    }
}

void UnboundWorker::put(const DnsQuestion &question, Promise *promise)
{
    auto open = find(question);
    const bool isNew = open == m_open.end();
    if (isNew)
        open = m_open.insert(open, Open{this, question, 0, Clock::now(), {}});
    if (promise)
        open->promises.push_back(std::move(*promise));
    if (!isNew)
        return;
    const QByteArray name = question.name.toLatin1();
    const int error = ub_resolve_async(m_context.get(), name.constData(), int(question.type), kClassIn, &*open,
                                       &UnboundWorker::answered, &open->id);
    if (error == 0)
        return;
    finish(*open, fail(FailureKind::Internal, QString::fromLatin1(ub_strerror(error))));
    m_open.erase(open);
}

UnboundWorker::OpenList::iterator UnboundWorker::find(const DnsQuestion &question)
{
    return std::ranges::find(m_open, question, &Open::question);
}

void UnboundWorker::waitForNews()
{
    pollfd fds[] = {{m_wakeFd, POLLIN, 0}, {ub_fd(m_context.get()), POLLIN, 0}};
    auto wait = kSlice;
    for (const Open &open : m_open) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(open.since + m_patience - Clock::now());
        wait = std::clamp(left, 0ms, wait);
    }
    poll(fds, std::size(fds), m_open.empty() ? -1 : int(wait.count()));
    eventfd_t news = 0;
    eventfd_read(m_wakeFd, &news);
}

void UnboundWorker::expire()
{
    const auto now = Clock::now();
    for (auto open = m_open.begin(); open != m_open.end();) {
        if (now - open->since < m_patience) {
            ++open;
            continue;
        }
        ub_cancel(m_context.get(), open->id); // its callback will never come
        noteRootKeys(*open, false);
        finish(*open, fail(FailureKind::TimedOut, m_plan.description));
        open = m_open.erase(open);
    }
}

void UnboundWorker::answered(void *openPointer, int error, ub_result *result)
{
    const OwnedResult owned(result, &ub_resolve_free);
    Open &open = *static_cast<Open *>(openPointer);
    UnboundWorker &self = *open.worker;
    self.m_lastUse = Clock::now();
    const bool bogus = result && result->bogus;
    self.noteRootKeys(open, bogus);
    if (bogus && self.m_rootKeys != RootKeys::Settled) {
        open.held = self.answerOf(open, error, result);
        return; // settleHeld() knows soon
    }
    finish(open, self.answerOf(open, error, result));
    self.m_open.remove_if([&open](const Open &other) { return &other == &open; });
}

void UnboundWorker::noteRootKeys(const Open &open, bool bogus)
{
    if (open.question == kRootKeys && m_rootKeys == RootKeys::Asked)
        m_rootKeys = bogus ? RootKeys::Bogus : RootKeys::Settled;
}

Result<DnsAnswer> UnboundWorker::answerOf(const Open &open, int error, const ub_result *result) const
{
    if (error || !result)
        return fail(FailureKind::Internal, QString::fromLatin1(ub_strerror(error)));
    DnsAnswer answer;
    answer.question = open.question;
    answer.rcode = result->rcode;
    if (result->secure)
        answer.security = DnsSecurity::Secure;
    if (result->bogus) {
        answer.security = DnsSecurity::Bogus;
        answer.whyBogus = result->why_bogus ? QString::fromUtf8(result->why_bogus) : u"validation failure"_s;
    }
    if (result->answer_len > kHeaderOctets) // a header alone is libunbound's own SERVFAIL
        answer.packet = QByteArray(static_cast<const char *>(result->answer_packet), result->answer_len);
    answer.resolver = m_plan.description;
    answer.at = QDateTime::currentDateTimeUtc();
    answer.took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - open.since);
    return answer;
}

void UnboundWorker::finish(Open &open, const Result<DnsAnswer> &result)
{
    for (Promise &promise : open.promises) {
        promise.addResult(result);
        promise.finish();
    }
    open.promises.clear();
}

} // namespace postseal
