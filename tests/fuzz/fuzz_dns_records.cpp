// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/dns_records.h"
#include "core/records/tlsa_record.h"
#include "core/values/limits.h"
#include "tests/fuzz/properties.h"

using namespace postseal;

//! The first octet chooses what was asked for; the rest is the packet.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr RrType kTypes[] = {RrType::Mx,   RrType::Txt,   RrType::A,   RrType::Aaaa,
                                 RrType::Tlsa, RrType::Cname, RrType::Soa, RrType::Dnskey};
    if (size == 0)
        return 0;
    DnsAnswer answer;
    answer.question = {QStringLiteral("a.example"), kTypes[data[0] % std::size(kTypes)]};
    answer.packet = fuzzed(data + 1, size - 1);
    const Result<DnsRecordSet> set = recordsIn(answer);
    if (!set)
        return 0;
    FUZZ_HOLDS(set->records.size() <= Limits().recordsInSet);
    FUZZ_HOLDS(set->aliasChain.size() <= Limits().cnameHops);
    FUZZ_HOLDS(set->records.isEmpty() || !set->chainLoops);
    const QString owner = set->aliasChain.isEmpty() ? answer.question.name : set->aliasChain.last();
    for (const DnsRecord &record : set->records)
        FUZZ_HOLDS(record.owner == owner && record.type == int(answer.question.type));
    FUZZ_HOLDS(mxRecordsOf(*set).size() <= set->records.size());
    FUZZ_HOLDS(addressesOf(*set).size() <= set->records.size());
    FUZZ_HOLDS(textsOf(*set).size() <= set->records.size());
    FUZZ_HOLDS(tlsaRecordsOf(*set).size() <= set->records.size());
    return 0;
}
