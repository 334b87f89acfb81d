// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/inspector/inspect.h"

#include "core/certificates/thread_state.h"
#include "core/inspector/connection_gate.h"
#include "core/inspector/mailbox.h"
#include "core/probes/mx_probe.h"
#include "core/probes/policy_probe.h"
#include "core/probes/smtp_tls_probe.h"

#include <QThreadPool>

#include <set>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace postseal {

namespace {

using Answered = std::function<void(Observed<DnsFacts>)>;

//! One run. Every member is touched by the inspecting thread alone; leaves only post notes.
class Inspection
{
public:
    Inspection(const World &world, const DomainName &domain, const NewsSink &sink, ConnectionGate *gate);
    InspectionFacts run();

private:
    struct Dial
    {
        qsizetype host;
        qsizetype address;
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
    void notePolicyAddresses(const Observed<DnsFacts> &lookup);
    void fetchNext();
    int begin(Waiting waiting);
    void end(int ticket);
    void tell();
    bool isDone() const;
    bool leavesWork() const;
    void drain(steady_clock::time_point until, const std::stop_token &stop);
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
    QThreadPool m_pool;
};

Inspection::Inspection(const World &world, const DomainName &domain, const NewsSink &sink, ConnectionGate *gate)
    : m_world(world), m_asked(world.stop), m_domain(domain), m_sink(sink), m_gate(gate)
{
    m_world.stop = m_leaves.get_token();
    m_pool.setMaxThreadCount(world.limits.parallelConnections + 1); // one for the policy host
    m_facts.domain = domain.ascii();
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
                       .privateAllowed = world.options.allowPrivate};
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
}

void Inspection::tell()
{
    if (!m_sink)
        return;
    m_facts.finishedAt = QDateTime::currentDateTimeUtc();
    m_facts.vantage.validates = m_world.dns.validates(); // known after the first answers
    m_sink({m_facts, m_waiting.values(), m_tickets - int(m_waiting.size()), m_tickets + int(m_pending.size())});
}

void Inspection::ask(const DomainName &name, RrType type, const Answered &answered)
{
    if (m_leaves.stop_requested())
        return answered(Failure{FailureKind::Cancelled, {}});
    Waiting waiting;
    waiting.name = name.ascii();
    waiting.type = type;
    const int ticket = begin(waiting);
    m_open.insert(ticket, answered);
    // Runs on the resolver's thread; decoding happens there too, off the thread that keeps the facts.
    const auto note = [this, mailbox = m_mailbox, ticket](const Result<DnsAnswer> &answer) {
        Observed<DnsFacts> facts = answer ? Observed<DnsFacts>(readAnswer(*answer))
                                          : Observed<DnsFacts>(answer.error());
        mailbox->post([this, ticket, facts] {
            end(ticket);
            if (const Answered answeredBy = m_open.take(ticket))
                answeredBy(facts);
        });
    };
    m_world.dns.query(name, type).then(QtFuture::Launch::Sync, note);
}

void Inspection::askUnder(QLatin1StringView labels, const QString &base, RrType type, const Answered &answered)
{
    const Result<DomainName> parent = DomainName::parse(base);
    const Result<DomainName> name = parent.and_then([labels](const DomainName &p) { return p.under(labels); });
    if (name)
        ask(*name, type, answered);
    else
        answered(name.error()); // too long to look up: said where it is judged
}

void Inspection::askHost(qsizetype index)
{
    const Result<DomainName> name = DomainName::parse(m_facts.hosts.at(index).name);
    if (!name || IpAddress::parse(name->ascii()))
        return; // no name that could be looked up
    ask(*name, RrType::A, [this, index](const Observed<DnsFacts> &a) {
        m_facts.hosts[index].a = a;
        noteAddresses(index, a);
    });
    ask(*name, RrType::Aaaa, [this, index](const Observed<DnsFacts> &aaaa) {
        m_facts.hosts[index].aaaa = aaaa;
        noteAddresses(index, aaaa);
    });
    askUnder("_25._tcp"_L1, name->ascii(), RrType::Tlsa,
             [this, index](const Observed<DnsFacts> &tlsa) { m_facts.hosts[index].tlsa = tlsa; });
}

void Inspection::noteAddresses(qsizetype host, const Observed<DnsFacts> &lookup)
{
    for (const IpAddress &address : usableAddresses(lookup, m_world.limits)) {
        const bool wanted = address.family() == IpFamily::V4 ? m_world.options.ipv4 : m_world.options.ipv6;
        AddressFacts facts;
        facts.address = address;
        facts.session = wanted ? refusalFor(address, m_world.options) : Observed<SmtpSession>();
        if (wanted && !facts.session.asked())
            m_pending.append({host, m_facts.hosts.at(host).addresses.size()});
        m_facts.hosts[host].addresses.append(facts);
    }
    askAliasTlsa(host);
    startDials();
}

void Inspection::askAliasTlsa(qsizetype index)
{
    const MxHostFacts &host = m_facts.hosts.at(index);
    const QString target = secureAliasTarget(host);
    if (!host.a.asked() || !host.aaaa.asked() || target.isEmpty())
        return; // asked when both address answers are there, so once
    askUnder("_25._tcp"_L1, target, RrType::Tlsa,
             [this, index](const Observed<DnsFacts> &tlsa) { m_facts.hosts[index].tlsaAtAlias = tlsa; });
}

bool Inspection::mayConnect(const IpAddress &address)
{
    return !m_gate || m_gate->enter(address, m_mailbox.get(), [this, mailbox = m_mailbox] {
        mailbox->post([this] {
            startDials();
            fetchNext();
        });
    });
}

//! Called by the leaf itself: when a run is broken off, nobody reads its note any more.
void Inspection::leaveGate(const IpAddress &address)
{
    if (m_gate)
        m_gate->leave(address);
}

void Inspection::startDials()
{
    if (m_leaves.stop_requested())
        return;
    for (qsizetype i = 0; i < m_pending.size() && int(m_busy.size()) < m_world.limits.parallelConnections;) {
        const Dial dial = m_pending.at(i);
        const IpAddress address = m_facts.hosts.at(dial.host).addresses.at(dial.address).address;
        if (m_busy.contains(address) || !mayConnect(address)) {
            ++i;
            continue;
        }
        m_pending.removeAt(i);
        startDial(dial);
    }
}

void Inspection::startDial(const Dial &dial)
{
    const IpAddress address = m_facts.hosts.at(dial.host).addresses.at(dial.address).address;
    const DomainName host = *DomainName::parse(m_facts.hosts.at(dial.host).name);
    Waiting waiting;
    waiting.what = Waiting::For::Smtp;
    waiting.name = host.ascii();
    waiting.address = address.toString();
    const int ticket = begin(waiting);
    m_busy.insert(address);
    m_pool.start([this, mailbox = m_mailbox, host, address, dial, ticket] {
        const auto stage = [this, mailbox, ticket](SmtpStage reached) {
            mailbox->post([this, ticket, reached] {
                if (!m_waiting.contains(ticket))
                    return;
                m_waiting[ticket].stage = reached;
                m_waiting[ticket].since = QDateTime::currentDateTimeUtc();
            });
        };
        AddressFacts facts = probeAddress(m_world, host, address, stage);
        leaveGate(address);
        releaseThreadState();
        mailbox->post([this, dial, ticket, facts] {
            end(ticket);
            m_busy.erase(facts.address);
            m_facts.hosts[dial.host].addresses[dial.address] = facts;
            startDials();
        });
    });
}

void Inspection::notePolicyAddresses(const Observed<DnsFacts> &lookup)
{
    for (const IpAddress &address : usableAddresses(lookup, m_world.limits)) {
        if (address.family() == IpFamily::V4 ? m_world.options.ipv4 : m_world.options.ipv6)
            m_policyAddresses.append(address);
    }
    fetchNext();
}

void Inspection::fetchNext()
{
    QList<PolicyFetch> &fetches = m_facts.mtaSts.fetches;
    const bool settled = !fetches.isEmpty() && !deservesAnotherAddress(fetches.constLast());
    if (m_fetching || settled || m_policyTried >= m_policyAddresses.size() || m_leaves.stop_requested())
        return;
    const IpAddress address = m_policyAddresses.at(m_policyTried);
    m_fetchWaits = !mayConnect(address);
    if (m_fetchWaits)
        return;
    m_fetching = true;
    ++m_policyTried;
    const DomainName host = *m_domain.under("mta-sts"_L1); // it was looked up, so it is a name
    Waiting waiting;
    waiting.what = Waiting::For::Policy;
    waiting.name = host.ascii();
    waiting.address = address.toString();
    const int ticket = begin(waiting);
    m_pool.start([this, mailbox = m_mailbox, host, address, ticket] {
        PolicyFetch fetch = fetchPolicy(m_world, host, address);
        leaveGate(address);
        releaseThreadState();
        mailbox->post([this, ticket, fetch] {
            end(ticket);
            m_fetching = false;
            m_facts.mtaSts.fetches.append(fetch);
            deriveAgain(m_facts.mtaSts);
            fetchNext();
        });
    });
}

bool Inspection::isDone() const
{
    return m_waiting.isEmpty() && m_pending.isEmpty() && !m_fetchWaits;
}

bool Inspection::leavesWork() const
{
    return std::ranges::any_of(m_waiting, [](const Waiting &waiting) { return waiting.what != Waiting::For::Dns; });
}

void Inspection::drain(steady_clock::time_point until, const std::stop_token &stop)
{
    while (!isDone() && !stop.stop_requested()) {
        std::optional<Mailbox::Note> note = m_mailbox->take(until, stop);
        if (!note)
            return;
        (*note)();
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
    for (const Dial &dial : std::exchange(m_pending, {}))
        m_facts.hosts[dial.host].addresses[dial.address].session = why;
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
        notePolicyAddresses(a);
    });
    askUnder("mta-sts"_L1, m_domain.ascii(), RrType::Aaaa, [this](const auto &aaaa) {
        m_facts.mtaSts.aaaa = aaaa;
        notePolicyAddresses(aaaa);
    });
    tell();

    drain(steady_clock::now() + m_world.limits.domain, m_asked);
    if (isDone())
        m_facts.ending = InspectionEnding::Finished;
    else
        breakOff(m_asked.stop_requested() ? InspectionEnding::Stopped : InspectionEnding::TimedOut);
    m_facts.finishedAt = QDateTime::currentDateTimeUtc();
    m_facts.vantage.validates = m_world.dns.validates();
    return m_facts;
}

} // namespace

InspectionFacts inspect(const World &world, const DomainName &domain, const NewsSink &sink, ConnectionGate *gate)
{
    Inspection inspection(world, domain, sink, gate);
    return inspection.run();
}

} // namespace postseal
