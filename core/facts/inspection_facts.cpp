// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/inspection_facts.h"

namespace postseal {

DnsFacts readAnswer(DnsAnswer answer)
{
    DnsFacts facts;
    Result<DnsRecordSet> set = recordsIn(answer);
    if (set)
        facts.set = *std::move(set);
    else
        facts.unreadable = set.error();
    facts.answer = std::move(answer);
    return facts;
}

bool takesMail(const InspectionFacts &facts)
{
    const DnsFacts *mx = facts.mx.value();
    if (!mx)
        return false;
    const QList<MxRecord> records = mxRecordsOf(mx->set);
    const bool nullMx = records.size() == 1 && records.constFirst().target.isEmpty();
    return !mx->answer.noSuchName() && !nullMx;
}

const Observed<DnsFacts> *furtherLookup(const InspectionFacts &facts, QStringView name, RrType type)
{
    for (const FurtherLookup &further : facts.further) {
        if (further.question.type == type && further.question.name == name && further.lookup.asked())
            return &further.lookup;
    }
    return nullptr;
}

const HttpsExchange *servedPolicy(const MtaStsFacts &facts)
{
    if (facts.fetches.isEmpty())
        return nullptr;
    const HttpsExchange &last = facts.fetches.constLast().exchange;
    return !last.failure && last.status == 200 ? &last : nullptr;
}

void deriveAgain(MtaStsFacts &facts)
{
    const HttpsExchange *served = servedPolicy(facts);
    facts.policy = served ? std::optional(readMtaStsPolicy(served->body)) : std::nullopt;
}

//! \param unput  the failure of a question that never left: no name to look up, or a server that was left alone
static void count(InspectionCounts &counts, const Observed<DnsFacts> &lookup, FailureKind unput = FailureKind::Malformed)
{
    const Failure *failure = lookup.failure();
    if (!lookup.asked() || (failure && failure->kind == unput))
        return;
    ++counts.questions;
    if (const DnsFacts *dns = lookup.value())
        counts.secure += dns->answer.security == DnsSecurity::Secure ? 1 : 0;
}

//! One that was made, or at least begun; not one to an address that was left alone.
static int connections(const HttpsExchange &exchange)
{
    return exchange.failure && exchange.failure->kind == FailureKind::NotPermitted ? 0 : 1;
}

InspectionCounts countsOf(const InspectionFacts &facts)
{
    InspectionCounts counts;
    for (const auto *lookup : {&facts.mx, &facts.tlsRpt, &facts.mtaSts.record, &facts.mtaSts.a, &facts.mtaSts.aaaa})
        count(counts, *lookup);
    for (const MxHostFacts &host : facts.hosts) {
        for (const auto *lookup : {&host.a, &host.aaaa, &host.tlsa, &host.tlsaAtAlias})
            count(counts, *lookup);
        for (const AddressFacts &address : host.addresses)
            counts.connections += (address.session.value() ? 1 : 0) + int(address.trials.size());
    }
    for (const FurtherLookup &further : facts.further)
        count(counts, further.lookup);
    for (const AuthorityLookup &authority : facts.authorities)
        count(counts, authority.lookup, FailureKind::NotPermitted);
    for (const PolicyFetch &fetch : facts.mtaSts.fetches)
        counts.connections += connections(fetch.exchange);
    for (const TrialFetch &trial : facts.mtaSts.trials)
        counts.connections += connections(trial.exchange);
    for (const HttpsExchange &exchange : facts.reportEndpoints)
        counts.connections += connections(exchange);
    return counts;
}

} // namespace postseal
