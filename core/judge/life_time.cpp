// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/life_time.h"

#include <QtEndian>

#include <algorithm>

namespace postseal {

//! RFC 4034 section 3.1: type covered, algorithm, labels, original TTL, and more.
static std::optional<quint32> originalTtl(const DnsRecord &signature, RrType covered)
{
    constexpr qsizetype kFixed = 18;
    const char *rdata = signature.rdata.constData();
    if (signature.type != int(RrType::Rrsig) || signature.rdata.size() <= kFixed
        || qFromBigEndian<quint16>(rdata) != quint16(covered))
        return std::nullopt;
    return qFromBigEndian<quint32>(rdata + 4);
}

std::optional<LifeTime> lifeTimeOf(const QList<DnsRecord> &records, const QString &owner, RrType type, bool exact,
                                   bool signaturesHold)
{
    std::optional<LifeTime> life;
    for (const DnsRecord &record : records) {
        if (record.owner != owner)
            continue;
        const std::optional<quint32> original = originalTtl(record, type);
        if (original && signaturesHold)
            return LifeTime{*original, true};
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
