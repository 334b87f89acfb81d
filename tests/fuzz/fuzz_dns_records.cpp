// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/dns_records.h"
#include "core/records/dnssec_records.h"
#include "core/records/tlsa_record.h"
#include "core/values/limits.h"
#include "tests/fuzz/properties.h"

using namespace postseal;

static void readSignatures(const DnsMessage &message)
{
    FUZZ_HOLDS(signaturesIn(message).size() <= message.answer.size() + message.authority.size());
    for (const DnsRecord &record : message.answer + message.authority) {
        const std::optional<DnskeyRecord> key = dnskeyOf(record);
        if (!key)
            continue;
        FUZZ_HOLDS(key->keyTag >= 0 && key->keyTag <= 0xffff);
        FUZZ_HOLDS(key->rsaBits >= 0 && key->rsaBits <= 8 * key->rdata.size());
        for (const DnsRecord &other : message.answer) {
            if (const std::optional<DsRecord> ds = dsOf(other))
                (void)pointsTo(*ds, record.owner, *key);
        }
    }
    for (const DnsRecord &record : message.authority) {
        const std::optional<Nsec3Parameters> parameters = nsec3Of(record);
        FUZZ_HOLDS(!parameters || (parameters->saltOctets < record.rdata.size() && parameters->iterations >= 0));
    }
}

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
    if (const Result<DnsMessage> message = messageIn(answer.packet))
        readSignatures(*message);
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
