// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/signed_zones.h"

#include "core/records/dnssec_records.h"
#include "core/values/public_suffix.h"

namespace postseal {

static constexpr qsizetype kMostZones = 12;

QList<const DnsFacts *> neededAnswers(const InspectionFacts &facts)
{
    QList<const DnsFacts *> answers;
    const auto add = [&answers](const Observed<DnsFacts> &lookup) {
        if (const DnsFacts *dns = lookup.value())
            answers.append(dns);
    };
    for (const auto *lookup : {&facts.mx, &facts.mtaSts.record, &facts.mtaSts.a, &facts.mtaSts.aaaa, &facts.tlsRpt})
        add(*lookup);
    for (const MxHostFacts &host : facts.hosts) {
        for (const auto *lookup : {&host.a, &host.aaaa, &host.tlsa, &host.tlsaAtAlias})
            add(*lookup);
    }
    return answers;
}

//! Type RRSIG and class IN stand in a packet that holds a signature; most of the others need not be decoded then.
static bool mayHoldSignature(const QByteArray &packet)
{
    return packet.contains(QByteArrayView("\0\x2e\0\1", 4));
}

QStringList signedZonesOf(const InspectionFacts &facts)
{
    if (!facts.vantage.validates || !takesMail(facts))
        return {};
    QStringList zones;
    if (facts.mx.value()->answer.security == DnsSecurity::Bogus)
        zones.append(facts.domain);
    for (const DnsFacts *dns : neededAnswers(facts)) {
        if (!mayHoldSignature(dns->answer.packet))
            continue;
        const Result<DnsMessage> message = messageIn(dns->answer.packet);
        if (!message)
            continue;
        for (const RrsigRecord &signature : signaturesIn(*message)) {
            const QString &zone = signature.signer;
            const bool own = zone == facts.domain || (!zone.isEmpty() && !isPublicSuffix(zone));
            if (own && isAtOrBelow(signature.owner, zone) && !zones.contains(zone) && zones.size() < kMostZones)
                zones.append(zone);
        }
    }
    return zones;
}

} // namespace postseal
