// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/inspection_facts.h"

#include <algorithm>

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

static void count(InspectionCounts &counts, const Observed<DnsFacts> &lookup)
{
    if (!lookup.asked())
        return;
    ++counts.questions;
    if (const DnsFacts *dns = lookup.value())
        counts.secure += dns->answer.security == DnsSecurity::Secure ? 1 : 0;
}

InspectionCounts countsOf(const InspectionFacts &facts)
{
    InspectionCounts counts;
    for (const auto *lookup : {&facts.mx, &facts.tlsRpt, &facts.mtaSts.record, &facts.mtaSts.a, &facts.mtaSts.aaaa})
        count(counts, *lookup);
    for (const MxHostFacts &host : facts.hosts) {
        for (const auto *lookup : {&host.a, &host.aaaa, &host.tlsa, &host.tlsaAtAlias})
            count(counts, *lookup);
        counts.connections += int(std::ranges::count_if(
            host.addresses, [](const AddressFacts &address) { return address.session.value() != nullptr; }));
    }
    counts.connections += int(std::ranges::count_if(facts.mtaSts.fetches, [](const PolicyFetch &fetch) {
        const std::optional<Failure> &failure = fetch.exchange.failure;
        return !failure || failure->kind != FailureKind::NotPermitted; // a private address that was left alone
    }));
    return counts;
}

} // namespace postseal
