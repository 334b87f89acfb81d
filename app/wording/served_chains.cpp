// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/certificate_text.h"
#include "core/judge/dane_reading.h"
#include "core/judge/tlsa_match.h"
#include "core/values/domain_name.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kLongestChain = 20;

//! The chain of this host that is the same, or a new one at the end.
ServedChain &chainFor(QList<ServedChain> &chains, qsizetype firstOfHost, const QList<QByteArray> &served)
{
    const auto same = std::find_if(chains.begin() + firstOfHost, chains.end(),
                                   [&served](const ServedChain &chain) { return chain.served == served; });
    if (same != chains.end())
        return *same;
    chains.append(ServedChain());
    chains.last().served = served;
    return chains.last();
}

void takeCheck(ServedChain &chain, const Observed<ChainCheck> &check)
{
    if (!check.value() || chain.check)
        return;
    chain.check = *check.value();
    for (const QByteArray &der : chain.check->path.mid(0, kLongestChain)) {
        if (!chain.served.contains(der))
            chain.added.append(der);
    }
}

//! Where TLSA records of the host belong, and what stands there. A name that no zone can hold gets no line for one.
void takeTlsa(ServedChain &chain, const InspectionFacts &facts, const MxHostFacts &host)
{
    HostReading reading;
    reading.facts = &host;
    readDane(facts, reading);
    const Result<DomainName> owner = DomainName::parse(reading.tlsaBase.isEmpty() ? host.name : reading.tlsaBase);
    if (owner)
        chain.tlsaOwner = u"_25._tcp."_s + owner->ascii() + u'.';
    chain.zone = reading.tlsa;
    chain.zoneCounts = reading.daneInForce();
    chain.names = daneNames(facts, reading);
}

void addHost(QList<ServedChain> &chains, const InspectionFacts &facts, const MxHostFacts &host)
{
    const qsizetype first = chains.size();
    for (const AddressFacts &address : host.addresses) {
        const SmtpSession *session = address.session.value();
        if (!session || !session->tls || session->tls->certificates.isEmpty())
            continue;
        ServedChain &chain = chainFor(chains, first, session->tls->certificates.mid(0, kLongestChain));
        chain.addresses.append(address.address.toString());
        takeCheck(chain, address.chain);
    }
    for (qsizetype i = first; i < chains.size(); ++i) {
        chains[i].host = host.name;
        takeTlsa(chains[i], facts, host);
    }
}

void addPolicyHost(QList<ServedChain> &chains, const InspectionFacts &facts)
{
    const qsizetype first = chains.size();
    for (const PolicyFetch &fetch : facts.mtaSts.fetches) {
        if (!fetch.exchange.tls || fetch.exchange.tls->certificates.isEmpty())
            continue;
        ServedChain &chain = chainFor(chains, first, fetch.exchange.tls->certificates.mid(0, kLongestChain));
        chain.host = u"mta-sts."_s + facts.domain;
        if (const QString address = fetch.exchange.address.toString(); !chain.addresses.contains(address))
            chain.addresses.append(address);
        takeCheck(chain, fetch.chain);
    }
}

} // namespace

QList<ServedChain> servedChains(const InspectionFacts &facts)
{
    QList<ServedChain> chains;
    for (const MxHostFacts &host : facts.hosts)
        addHost(chains, facts, host);
    addPolicyHost(chains, facts);
    for (ServedChain &chain : chains)
        chain.at = facts.finishedAt;
    return chains;
}

} // namespace postseal
