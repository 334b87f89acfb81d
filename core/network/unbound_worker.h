// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/network/dns_second_look.h"
#include "core/network/dns_tls_relay.h"
#include "core/network/unbound_context.h"

#include <QPromise>

#include <atomic>
#include <list>
#include <mutex>
#include <optional>
#include <set>
#include <thread>
#include <vector>

struct ub_result;

namespace postseal {

//! One thread that alone talks to libunbound: it takes questions, waits for answers, and keeps the time.
//! libunbound knows no time limit per question, so ours is kept here; an answer that comes later is dropped.
//! A failure is told only when it is known whose it is: the resolver's or the domain's.
class UnboundWorker
{
public:
    //! \param relay  to the servers that are asked over TLS; the plan's forwarder then. Null without any
    UnboundWorker(ContextPlan plan, UnboundContext context, std::unique_ptr<DnsTlsRelay> relay, const Limits &limits);
    ~UnboundWorker(); //!< open questions end as Cancelled
    Q_DISABLE_COPY_MOVE(UnboundWorker)

    QFuture<Result<DnsAnswer>> ask(DnsQuestion question); //!< from any thread
    const ContextPlan &plan() const { return m_plan; }
    bool validates() const { return m_validates; } //!< false also while the forwarder drops or damages signatures

private:
    using Clock = std::chrono::steady_clock;
    using Promise = QPromise<Result<DnsAnswer>>;
    struct Asked //!< in the inbox
    {
        DnsQuestion question;
        Promise promise;
    };
    struct Open //!< put to libunbound
    {
        UnboundWorker *worker = nullptr;
        DnsQuestion question;
        int id = 0;
        Clock::time_point since;
        std::vector<Promise> promises;         //!< none for a key that is fetched in advance
        std::optional<Result<DnsAnswer>> held; //!< a bogus answer that waits for the root's keys, or one of the next
        std::unique_ptr<DnsSecondLook> look;   //!< at the forwarder, after a failure or a long silence
    };
    using OpenList = std::list<Open>;

    void run();
    void takeQuestions();
    void takeTrouble();
    enum class RootKeys {
        Unasked,
        Asked,
        Hold, //!< the forwarder gives them, and they fit the anchor
        Fail, //!< bogus or not to be had: then libunbound calls everything bogus
    };
    bool useContext(const ContextPlan &plan);
    void settleHeld();
    bool lacksRootKeys() const;
    bool maySettle(const Open &open) const;
    Result<DnsAnswer> settled(const Open &open, Result<DnsAnswer> answer) const;
    void beginLook(Open &open);
    void look();
    void goWithoutValidation();
    void noteRootKeys(const Open &open, bool hold);
    void fetchKeysFor(const DnsQuestion &question);
    void put(const DnsQuestion &question, Promise *promise, Clock::time_point since = Clock::now());
    void expire();
    void waitForNews();
    OpenList::iterator find(const DnsQuestion &question);
    static void answered(void *open, int error, ub_result *result);
    Result<DnsAnswer> answerOf(const Open &open, int error, const ub_result *result) const;
    static void finish(Open &open, const Result<DnsAnswer> &result);
    void wake() const;

    const ContextPlan m_plan;
    std::atomic<bool> m_validates;
    const std::chrono::milliseconds m_patience;
    const std::unique_ptr<DnsTlsRelay> m_relay;
    const int m_wakeFd;
    std::mutex m_mutex; //!< guards the two that follow
    std::vector<Asked> m_inbox;
    bool m_stopping = false;
    // of the thread alone:
    UnboundContext m_context;
    OpenList m_open;
    std::set<QString> m_keysFetched; //!< names whose DS and DNSKEY were asked for in this context
    RootKeys m_rootKeys = RootKeys::Unasked;
    bool m_heard = false; //!< an answer that is no failure, in this context
    Clock::time_point m_lastUse;
    std::thread m_thread;
};

} // namespace postseal
