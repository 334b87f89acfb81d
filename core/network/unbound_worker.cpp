// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/unbound_worker.h"

#include "core/network/key_names.h"
#include "core/records/dns_extended_error.h"

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
constexpr auto kLook = 2s;     // so long the forwarder may take to say what failed
constexpr int kClassIn = 1;
constexpr int kHeaderOctets = 12;
constexpr int kNxDomain = 3;

const DnsQuestion kRootKeys{QStringLiteral("."), RrType::Dnskey};

using OwnedResult = std::unique_ptr<ub_result, decltype(&ub_resolve_free)>;

bool isBogus(const Result<DnsAnswer> &answer)
{
    return answer && answer->security == DnsSecurity::Bogus;
}

} // namespace

UnboundWorker::UnboundWorker(ContextPlan plan, UnboundContext context, std::unique_ptr<DnsTlsRelay> relay,
                             const Limits &limits)
    : m_plan(std::move(plan)), m_validates(!m_plan.anchorFile.isEmpty()), m_patience(limits.dnsQuestion),
      m_relay(std::move(relay)), m_wakeFd(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)), m_context(std::move(context)),
      m_lastUse(Clock::now()), m_thread([this] { run(); })
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
        takeTrouble();
        look();
        settleHeld();
        expire();
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

//! No server can be asked over TLS: libunbound would try again and again, and then not know why.
void UnboundWorker::takeTrouble()
{
    const std::optional<Failure> trouble = m_relay ? m_relay->takeTrouble() : std::nullopt;
    if (!trouble)
        return;
    for (Open &open : std::exchange(m_open, {})) {
        if (!open.held)
            ub_cancel(m_context.get(), open.id);
        finish(open, tl::unexpected(*trouble));
    }
    m_keysFetched.clear();
    m_rootKeys = RootKeys::Unasked;
}

bool UnboundWorker::useContext(const ContextPlan &plan)
{
    Settled<UnboundContext> fresh = makeContext(plan);
    if (!fresh)
        return false; // the anchor file went away: the old context still knows it
    m_context = *std::move(fresh);
    m_keysFetched.clear();
    m_rootKeys = RootKeys::Unasked;
    m_heard = false;
    m_validates = !plan.anchorFile.isEmpty();
    return true;
}

//! A bogus answer is told only when the root's own keys were seen to hold: a forwarder that drops signatures, or has no
//! answer for the keys, makes everything bogus or silent, and that says nothing about the domain.
void UnboundWorker::settleHeld()
{
    const auto isHeldUp = [](const Open &open) {
        return (open.held && isBogus(*open.held)) || (open.look && open.look->isDefinite());
    };
    if (m_validates && lacksRootKeys() && std::ranges::any_of(m_open, isHeldUp))
        return goWithoutValidation();
    for (auto open = m_open.begin(); open != m_open.end();) {
        if (!open->held || !maySettle(*open)) {
            ++open;
            continue;
        }
        finish(*open, settled(*open, *open->held));
        open = m_open.erase(open);
    }
}

//! Nobody waits for them longer than half of the time: the other half is left to ask without validation.
bool UnboundWorker::lacksRootKeys() const
{
    if (m_rootKeys != RootKeys::Asked)
        return m_rootKeys == RootKeys::Fail;
    const auto asked = std::ranges::find(m_open, kRootKeys, &Open::question);
    return asked == m_open.end() || Clock::now() - asked->since >= m_patience / 2;
}

bool UnboundWorker::maySettle(const Open &open) const
{
    if (open.look && !isBogus(*open.held))
        return open.look->isOver();
    return m_rootKeys != RootKeys::Asked;
}

//! Whose failure is it? What the resolver itself said is told instead of libunbound's bare SERVFAIL.
Result<DnsAnswer> UnboundWorker::settled(const Open &open, Result<DnsAnswer> answer) const
{
    if (answer ? !answer->serverFailed() : answer.error().kind != FailureKind::TimedOut)
        return answer;
    if (m_plan.recursive())
        return m_heard ? answer : fail(FailureKind::Unreachable, u"recursive: no root server answers"_s);
    if (!open.look)
        return answer;
    const QByteArray &said = open.look->packet();
    const QString reason = extendedErrorIn(said);
    const QString whom = reason.isEmpty() ? m_plan.description : m_plan.description + u": "_s + reason;
    switch (open.look->resolver()) {
    case DnsSecondLook::Resolver::Silent: return fail(FailureKind::Unreachable, whom);
    case DnsSecondLook::Resolver::Refuses: return fail(FailureKind::Refused, whom);
    case DnsSecondLook::Resolver::Answers: break;
    }
    if (answer && open.look->isDefinite()) // another forwarder of several, or without what DNSSEC adds
        return fail(FailureKind::Unreachable, m_plan.description + u": failed, and answered then"_s);
    const int rcode = said.isEmpty() ? 0 : said[3] & 0xf;
    if (answer && rcode != 0 && rcode != kNxDomain) {
        answer->rcode = rcode;
        answer->packet = said;
        answer->extendedError = reason;
    }
    return answer;
}

void UnboundWorker::beginLook(Open &open)
{
    if (open.look || open.promises.empty() || m_plan.forwarders.isEmpty())
        return;
    const auto left = std::max<Clock::duration>(open.since + m_patience - Clock::now(), 0ms);
    const auto patience = std::min<Clock::duration>({kLook, m_patience / 2, left});
    open.look = std::make_unique<DnsSecondLook>(m_plan.forwarders, open.question, Clock::now() + patience);
}

//! A question that was open for half of its time is looked after too: at its end nobody could be asked any more.
void UnboundWorker::look()
{
    for (Open &open : m_open) {
        if (!open.held && Clock::now() - open.since >= m_patience / 2)
            beginLook(open);
        if (open.look)
            open.look->hear();
    }
}

//! From here on nothing is secure or bogus until the next fresh context tries again; what is open is asked anew, in what
//! is left of its time.
void UnboundWorker::goWithoutValidation()
{
    ContextPlan plan = m_plan;
    plan.anchorFile.clear();
    OpenList again = std::exchange(m_open, {});
    for (const Open &open : again) { // nobody calls back, even if the old context has to stay
        if (!open.held)
            ub_cancel(m_context.get(), open.id);
    }
    const bool ready = useContext(plan);
    for (Open &open : again) {
        if (!ready)
            finish(open, fail(FailureKind::Internal, m_plan.description));
        for (Promise &promise : open.promises)
            put(open.question, &promise, open.since);
    }
}

//! The validator alone would ask for DS and DNSKEY of each zone from the root down, one round trip after another.
//! Recursion asks for the root's keys without validation too: whether anybody answers there has to be known.
void UnboundWorker::fetchKeysFor(const DnsQuestion &question)
{
    if (!m_validates && !m_plan.recursive())
        return;
    if (m_keysFetched.insert(QString()).second) {
        m_rootKeys = RootKeys::Asked;
        put(kRootKeys, nullptr);
    }
    if (!m_validates)
        return;
    for (const QString &name : keyNamesFor(question)) {
        if (!m_keysFetched.insert(name).second)
            continue;
        put({name, RrType::Ds}, nullptr);
        put({name, RrType::Dnskey}, nullptr);
    }
}

void UnboundWorker::put(const DnsQuestion &question, Promise *promise, Clock::time_point since)
{
    auto open = find(question);
    const bool isNew = open == m_open.end();
    if (isNew)
        open = m_open.insert(open, Open{this, question, 0, since, {}});
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
    std::vector<pollfd> fds{{m_wakeFd, POLLIN, 0}, {ub_fd(m_context.get()), POLLIN, 0}};
    if (m_relay)
        fds.push_back({m_relay->troubleFd(), POLLIN, 0});
    auto wait = kSlice;
    for (const Open &open : m_open) {
        const auto end = open.look ? std::min(open.since + m_patience, open.look->until()) : open.since + m_patience;
        wait = std::clamp(std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()), 0ms, wait);
        if (open.look)
            open.look->addTo(fds);
    }
    poll(fds.data(), fds.size(), m_open.empty() ? -1 : int(wait.count()));
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
        if (!open->held)
            ub_cancel(m_context.get(), open->id); // its callback will never come
        noteRootKeys(*open, false);
        finish(*open, settled(*open, open->held.value_or(fail(FailureKind::TimedOut, m_plan.description))));
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
    const bool failed = result && !bogus && result->rcode != 0 && result->rcode != kNxDomain;
    self.m_heard = self.m_heard || (!failed && result && result->answer_len > kHeaderOctets);
    self.noteRootKeys(open, result && result->secure && result->rcode == 0);
    if (failed)
        self.beginLook(open);
    const bool isUnsure = (bogus && self.m_rootKeys != RootKeys::Hold) || (failed && open.look)
                          || (failed && self.m_plan.recursive() && !self.m_heard && self.m_rootKeys == RootKeys::Asked);
    Result<DnsAnswer> answer = self.answerOf(open, error, result);
    if (isUnsure) {
        open.held = std::move(answer);
        return; // settleHeld() knows soon
    }
    finish(open, self.settled(open, std::move(answer)));
    self.m_open.remove_if([&open](const Open &other) { return &other == &open; });
}

void UnboundWorker::noteRootKeys(const Open &open, bool hold)
{
    if (open.question == kRootKeys && m_rootKeys == RootKeys::Asked)
        m_rootKeys = hold ? RootKeys::Hold : RootKeys::Fail;
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
