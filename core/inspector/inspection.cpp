// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/inspector/inspection.h"

#include "core/probes/mx_probe.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace postseal {

Inspection::Inspection(const World &world, const DomainName &domain, const NewsSink &sink, ConnectionGate *gate)
    : m_world(world), m_asked(world.stop), m_domain(domain), m_sink(sink), m_gate(gate)
{
    m_world.stop = m_leaves.get_token();
    m_pool.setMaxThreadCount(world.limits.parallelConnections + 1); // one for the policy host
    m_facts.domain = domain.ascii();
    m_facts.typed = world.options.typed;
    m_facts.startedAt = QDateTime::currentDateTimeUtc();
    m_facts.ending = InspectionEnding::Stopped; // until it is finished: news are judged as what they are, a part
    m_facts.vantage = {.program = u"Postseal "_s + QStringLiteral(POSTSEAL_VERSION),
                       .resolver = world.dns.description(),
                       .validates = world.dns.validates(),
                       .trustStore = world.trust.name(),
                       .ehloName = {},
                       .smtpPort = world.options.smtpPort,
                       .httpsPort = world.options.httpsPort,
                       .ipv4 = world.options.ipv4,
                       .ipv6 = world.options.ipv6,
                       .privateAllowed = world.options.allowPrivate,
                       .thorough = world.options.thorough};
}

int Inspection::begin(Waiting waiting)
{
    waiting.since = QDateTime::currentDateTimeUtc();
    m_waiting.insert(++m_tickets, waiting);
    return m_tickets;
}

void Inspection::end(int ticket)
{
    m_waiting.remove(ticket);
    m_factsGrew = true;
}

void Inspection::tell()
{
    if (!m_sink)
        return;
    m_facts.finishedAt = QDateTime::currentDateTimeUtc();
    m_facts.vantage.validates = m_world.dns.validates(); // known after the first answers
    m_sink({m_facts, m_waiting.values(), m_tickets - int(m_waiting.size()), m_tickets + int(m_pending.size())});
}

bool Inspection::isIdle() const
{
    return m_waiting.isEmpty() && m_pending.isEmpty() && !m_fetchWaits;
}

bool Inspection::leavesWork() const
{
    return std::ranges::any_of(m_waiting, [](const Waiting &waiting) { return waiting.what != Waiting::For::Dns; });
}

void Inspection::drain(steady_clock::time_point until, const std::stop_token &stop)
{
    while (!isIdle() && !stop.stop_requested()) {
        std::optional<Mailbox::Note> note = m_mailbox->take(until, stop);
        if (!note)
            return;
        for (; note; note = m_mailbox->takeAtOnce()) // answers that came together are one piece of news
            (*note)();
        if (std::exchange(m_factsGrew, false) && !m_facts.trialsBegun)
            askFurther(); // no trial calls for another question
        if (isIdle() && m_facts.vantage.thorough && !m_facts.trialsBegun) {
            m_facts.trialsBegun = true;
            startTrials();
        }
        tell();
    }
}

//! Ends what still runs: questions become failures at once, sessions bring what they have within their own promise.
void Inspection::breakOff(InspectionEnding ending)
{
    m_facts.ending = ending;
    const Failure why{FailureKind::Cancelled,
                      {}}; // by the user or by our deadline: either way no fault of who was asked
    m_leaves.request_stop();
    for (const Dial &dial : std::exchange(m_pending, {})) {
        if (dial.trial == SessionTrial::None)
            m_facts.hosts[dial.host].addresses[dial.address].session = why;
    }
    for (const Answered &answered : std::exchange(m_open, {}))
        answered(why);
    const auto until = steady_clock::now() + 200ms;
    while (leavesWork()) {
        std::optional<Mailbox::Note> note = m_mailbox->take(until, {});
        if (!note)
            break;
        (*note)();
    }
}

InspectionFacts Inspection::run()
{
    // The first wave: nothing here waits for anything else.
    ask(m_domain, RrType::Mx, [this](const Observed<DnsFacts> &mx) {
        m_facts.mx = mx;
        if (mx.value())
            m_facts.hosts = hostsOf(*mx.value(), m_domain, m_world.limits);
        for (qsizetype i = 0; i < m_facts.hosts.size(); ++i)
            askHost(i);
    });
    askUnder("_mta-sts"_L1, m_domain.ascii(), RrType::Txt, [this](const auto &txt) { m_facts.mtaSts.record = txt; });
    askUnder("_smtp._tls"_L1, m_domain.ascii(), RrType::Txt, [this](const auto &txt) { m_facts.tlsRpt = txt; });
    askUnder("mta-sts"_L1, m_domain.ascii(), RrType::A, [this](const auto &a) {
        m_facts.mtaSts.a = a;
        notePolicyAddresses();
    });
    askUnder("mta-sts"_L1, m_domain.ascii(), RrType::Aaaa, [this](const auto &aaaa) {
        m_facts.mtaSts.aaaa = aaaa;
        notePolicyAddresses();
    });
    tell();

    const auto patience = m_world.options.thorough ? m_world.limits.domainThorough : m_world.limits.domain;
    drain(steady_clock::now() + patience, m_asked);
    if (isIdle())
        m_facts.ending = InspectionEnding::Finished;
    else
        breakOff(m_asked.stop_requested() ? InspectionEnding::Stopped : InspectionEnding::TimedOut);
    m_facts.finishedAt = QDateTime::currentDateTimeUtc();
    m_facts.vantage.validates = m_world.dns.validates();
    return m_facts;
}

InspectionFacts inspect(const World &world, const DomainName &domain, const NewsSink &sink, ConnectionGate *gate)
{
    Inspection inspection(world, domain, sink, gate);
    return inspection.run();
}

} // namespace postseal
