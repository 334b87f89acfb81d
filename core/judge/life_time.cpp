// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/life_time.h"

#include "core/records/dnssec_records.h"

#include <algorithm>

namespace postseal {

std::optional<LifeTime> lifeTimeOf(const QList<DnsRecord> &records, const QString &owner, RrType type, bool exact,
                                   bool signaturesHold)
{
    std::optional<LifeTime> life;
    for (const DnsRecord &record : records) {
        if (record.owner != owner)
            continue;
        const std::optional<RrsigRecord> signature = rrsigOf(record);
        if (signature && signature->covered == int(type) && signaturesHold)
            return LifeTime{signature->originalTtl, true};
        if (record.type == int(type))
            life = LifeTime{std::max(life ? life->seconds : 0, record.ttl), exact};
    }
    return life;
}

std::optional<LifeTime> lifeTimeOf(const DnsFacts &dns)
{
    const Result<DnsMessage> message = messageIn(dns.answer.packet);
    if (!message || dns.set.records.isEmpty())
        return std::nullopt;
    return lifeTimeOf(message->answer, dns.set.records.constFirst().owner, dns.answer.question.type,
                      message->authoritative, dns.answer.security == DnsSecurity::Secure);
}

} // namespace postseal
