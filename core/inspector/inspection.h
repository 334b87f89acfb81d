// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/inspector/connection_gate.h"
#include "core/inspector/inspect.h"
#include "core/inspector/mailbox.h"
#include "core/inspector/trials.h"

#include <QMap>
#include <QThreadPool>

#include <memory>
#include <set>

namespace postseal {

//! One run. Every member is touched by the inspecting thread alone; leaves only post notes.
class Inspection
{
public:
    Inspection(const World &world, const DomainName &domain, const NewsSink &sink, ConnectionGate *gate);
    InspectionFacts run();

private:
    using Answered = std::function<void(Observed<DnsFacts>)>;
    struct Dial
    {
        qsizetype host;
        qsizetype address;
        SessionTrial trial = SessionTrial::None;
    };

    struct TrialFetching
    {
        QString host; // A-labels
        IpAddress address;
        std::function<HttpsExchange()> fetch; // on a worker
        std::function<void(const HttpsExchange &)> keep;
    };

    void ask(const DomainName &name, RrType type, const Answered &answered);
    void askUnder(QLatin1StringView labels, const QString &base, RrType type, const Answered &answered);
    void askHost(qsizetype index);
    void noteAddresses(qsizetype host, const Observed<DnsFacts> &lookup);
    void askAliasTlsa(qsizetype index);
    bool mayConnect(const IpAddress &address);
    void leaveGate(const IpAddress &address);
    void startDials();
    void startDial(const Dial &dial);
    void noteSession(const Dial &dial, const AddressFacts &facts);
    void notePolicyAddresses();
    void fetchNext();
    void askFurther();
    void startTrials();
    void tryNextFetch();
    void askAuthorities();
    void askServer(const QList<qsizetype> &lookups);
    int begin(Waiting waiting);
    void end(int ticket);
    void tell();
    bool isIdle() const;
    bool leavesWork() const;
    void drain(std::chrono::steady_clock::time_point until, const std::stop_token &stop);
    void breakOff(InspectionEnding ending);

    World m_world;                 // with a stop token of its own, so that the deadline stops the leaves too
    const std::stop_token m_asked; // the user's
    const DomainName m_domain;
    const NewsSink &m_sink;
    ConnectionGate *const m_gate;
    InspectionFacts m_facts;
    std::shared_ptr<Mailbox> m_mailbox = std::make_shared<Mailbox>();
    std::stop_source m_leaves;
    QMap<int, Waiting> m_waiting; // by ticket
    QMap<int, Answered> m_open;   // questions without an answer yet, by ticket
    int m_tickets = 0;
    QList<Dial> m_pending;
    std::set<IpAddress> m_busy; // one connection at a time to an address
    QList<IpAddress> m_policyAddresses;
    qsizetype m_policyTried = 0;
    bool m_fetching = false;
    bool m_fetchWaits = false; // at the gate
    QList<TrialFetching> m_trialFetches;
    bool m_factsGrew = false; // since it was last looked whether they call for further questions
    QThreadPool m_pool;
};

} // namespace postseal
