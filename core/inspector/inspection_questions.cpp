// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/inspector/further.h"
#include "core/inspector/inspection.h"
#include "core/probes/mx_probe.h"
#include "core/probes/smtp_tls_probe.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

void Inspection::ask(const DomainName &name, RrType type, const Answered &answered)
{
    if (m_leaves.stop_requested())
        return; // broken off: it was not asked
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

//! The first address that answers is the one that is judged: which that is must not hang on which packet came first.
void Inspection::notePolicyAddresses()
{
    if (!m_facts.mtaSts.a.asked() || !m_facts.mtaSts.aaaa.asked())
        return; // the other one is on its way
    if (m_world.options.ipv4)
        m_policyAddresses += usableAddresses(m_facts.mtaSts.a, m_world.limits);
    if (m_world.options.ipv6)
        m_policyAddresses += usableAddresses(m_facts.mtaSts.aaaa, m_world.limits);
    fetchNext();
}

//! Puts the questions that what is known by now calls for; each once, so this comes to an end.
void Inspection::askFurther()
{
    for (const DnsQuestion &question : furtherQuestions(m_facts)) {
        const auto same = [&question](const FurtherLookup &further) { return further.question == question; };
        if (std::ranges::any_of(m_facts.further, same) || m_facts.further.size() >= m_world.limits.furtherQuestions)
            continue;
        const qsizetype index = m_facts.further.size();
        m_facts.further.append({question, {}});
        const Result<DomainName> name = DomainName::parse(question.name);
        if (!name) {
            m_facts.further[index].lookup = name.error();
            continue;
        }
        ask(*name, question.type,
            [this, index](const Observed<DnsFacts> &answer) { m_facts.further[index].lookup = answer; });
    }
}

} // namespace postseal
