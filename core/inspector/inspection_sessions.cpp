// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/certificates/thread_state.h"
#include "core/inspector/inspection.h"
#include "core/probes/authority_probe.h"
#include "core/probes/policy_probe.h"
#include "core/probes/report_probe.h"
#include "core/probes/smtp_tls_probe.h"

using namespace Qt::StringLiterals;

namespace postseal {

bool Inspection::mayConnect(const IpAddress &address)
{
    return !m_gate || m_gate->enter(address, m_mailbox.get(), [this, mailbox = m_mailbox] {
        mailbox->post([this] {
            startDials();
            fetchNext();
            tryNextFetch();
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
        AddressFacts facts = probeAddress(m_world, host, address, dial.trial, stage);
        leaveGate(address);
        releaseThreadState();
        mailbox->post([this, dial, ticket, facts] {
            end(ticket);
            m_busy.erase(facts.address);
            noteSession(dial, facts);
            startDials();
        });
    });
}

void Inspection::noteSession(const Dial &dial, const AddressFacts &facts)
{
    AddressFacts &kept = m_facts.hosts[dial.host].addresses[dial.address];
    if (dial.trial == SessionTrial::None)
        kept = facts;
    else if (const SmtpSession *session = facts.session.value())
        kept.trials.append({dial.trial, *session});
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

//! Sessions and fetches under trial: one connection at a time to an address, as always.
void Inspection::startTrials()
{
    for (const WantedSession &wanted : sessionTrials(m_facts))
        m_pending.append({wanted.host, wanted.address, wanted.trial});
    for (const WantedFetch &wanted : fetchTrials(m_facts)) {
        const auto fetch = [this, wanted] {
            return fetchOnTrial(m_world, wanted.trial, *DomainName::parse(wanted.host), wanted.address);
        };
        const auto keep = [this, wanted](const HttpsExchange &e) { m_facts.mtaSts.trials.append({wanted.trial, e}); };
        m_trialFetches.append({wanted.host, wanted.address, fetch, keep});
    }
    for (const WantedReportFetch &wanted : reportFetches(m_facts)) {
        const auto fetch = [this, wanted] {
            return lookAtReportEndpoint(
                m_world, {*DomainName::parse(wanted.host), wanted.address, quint16(wanted.port), wanted.path});
        };
        const auto keep = [this](const HttpsExchange &e) { m_facts.reportEndpoints.append(e); };
        m_trialFetches.append({wanted.host, wanted.address, fetch, keep});
    }
    tryNextFetch();
    askAuthorities();
    startDials();
}

//! One after the other.
void Inspection::tryNextFetch()
{
    if (m_fetching || m_trialFetches.isEmpty() || m_leaves.stop_requested())
        return;
    m_fetchWaits = !mayConnect(m_trialFetches.constFirst().address);
    if (m_fetchWaits)
        return;
    m_fetching = true;
    const TrialFetching wanted = m_trialFetches.takeFirst();
    Waiting waiting;
    waiting.what = Waiting::For::Policy;
    waiting.name = wanted.host;
    waiting.address = wanted.address.toString();
    const int ticket = begin(waiting);
    m_pool.start([this, mailbox = m_mailbox, wanted, ticket] {
        const HttpsExchange exchange = wanted.fetch();
        leaveGate(wanted.address);
        releaseThreadState();
        mailbox->post([this, wanted, ticket, exchange] {
            end(ticket);
            m_fetching = false;
            wanted.keep(exchange);
            tryNextFetch();
        });
    });
}

//! All servers at once, each of them one question after the other.
void Inspection::askAuthorities()
{
    QMap<IpAddress, QList<qsizetype>> lookups;
    m_facts.authorities = authorityLookups(m_facts);
    for (qsizetype i = 0; i < m_facts.authorities.size(); ++i)
        lookups[m_facts.authorities.at(i).address].append(i);
    for (const QList<qsizetype> &ofOne : std::as_const(lookups))
        askServer(ofOne);
}

//! \param lookups  indices into the facts' authorities. A server that none of the first ways reaches is left alone.
void Inspection::askServer(const QList<qsizetype> &lookups)
{
    QList<AuthorityLookup> wanted;
    for (const qsizetype index : lookups)
        wanted.append(m_facts.authorities.at(index));
    Waiting waiting;
    waiting.name = wanted.constFirst().question.name;
    waiting.type = wanted.constFirst().question.type;
    waiting.address = wanted.constFirst().address.toString();
    const int ticket = begin(waiting);
    m_pool.start([this, mailbox = m_mailbox, wanted, lookups, ticket] {
        bool answers = false;
        for (qsizetype i = 0; i < wanted.size() && !m_world.stop.stop_requested(); ++i) {
            if (i >= kWaysToReachAServer && !answers)
                break;
            const Observed<DnsFacts> lookup = askDirectly(m_world, wanted.at(i));
            answers = answers || lookup.value();
            mailbox->post([this, index = lookups.at(i), lookup] { m_facts.authorities[index].lookup = lookup; });
        }
        mailbox->post([this, ticket] { end(ticket); });
    });
}

} // namespace postseal
