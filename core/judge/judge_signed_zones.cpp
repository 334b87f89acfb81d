// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/signed_zones.h"
#include "core/judge/dnssec_reading.h"
#include "core/judge/judge_areas.h"
#include "core/judge/open_questions.h"

#include <algorithm>

namespace postseal {

namespace {

const DnsFacts *answerTo(const InspectionFacts &facts, const QString &name, RrType type)
{
    const Observed<DnsFacts> *lookup = furtherLookup(facts, name, type);
    return lookup ? lookup->value() : nullptr;
}

ZoneReading readZone(const InspectionFacts &facts, const QString &name)
{
    ZoneReading zone{.name = name,
                     .ds = answerTo(facts, name, RrType::Ds),
                     .dnskey = answerTo(facts, name, RrType::Dnskey),
                     .nsec3param = answerTo(facts, name, RrType::Nsec3param),
                     .cds = answerTo(facts, name, RrType::Cds),
                     .cdnskey = answerTo(facts, name, RrType::Cdnskey),
                     .dsRecords = {},
                     .keys = {},
                     .denials = {}};
    if (zone.ds)
        zone.dsRecords = dsRecordsOf(zone.ds->set);
    if (zone.dnskey)
        zone.keys = dnskeysOf(zone.dnskey->set);
    zone.keys.removeIf([](const DnskeyRecord &key) { return !key.isZoneKey() || key.isRevoked(); });
    return zone;
}

//! Groups the signatures of one answer by what they sign, and notes the denials that one of the zones gave.
void readPacket(DnssecReading &reading, const DnsFacts &dns)
{
    const Result<DnsMessage> message = messageIn(dns.answer.packet);
    if (!message || dns.answer.security == DnsSecurity::Insecure)
        return;
    const qsizetype first = reading.sets.size();
    for (const RrsigRecord &signature : signaturesIn(*message)) {
        const auto same = std::find_if(reading.sets.begin() + first, reading.sets.end(), [&](const SignedSet &set) {
            return set.owner == signature.owner && set.type == signature.covered && set.zone() == signature.signer;
        });
        if (same != reading.sets.end())
            same->signatures.append(signature);
        else
            reading.sets.append({&dns, signature.owner, signature.covered, {signature}});
    }
    if (dns.answer.security != DnsSecurity::Secure)
        return;
    for (const DnsRecord &record : message->answer + message->authority) {
        const std::optional<Nsec3Parameters> parameters = nsec3Of(record);
        // An NSEC3 stands directly below the apex of its zone (RFC 5155 section 3).
        const QString apex = record.type == int(RrType::Nsec3) ? record.owner.section(u'.', 1) : record.owner;
        for (ZoneReading &zone : reading.zones) {
            if (parameters && zone.name == apex)
                zone.denials.append(*parameters);
        }
    }
}

} // namespace

const ZoneReading *DnssecReading::zone(const QString &name) const
{
    const auto found = std::ranges::find(zones, name, &ZoneReading::name);
    return found == zones.end() ? nullptr : &*found;
}

bool DnssecReading::isWhole() const
{
    return !isOpen(*domain->facts) && std::ranges::all_of(zones, [](const ZoneReading &zone) {
        return isRead(zone.ds) && isRead(zone.dnskey);
    });
}

bool isRead(const DnsFacts *dns)
{
    return dns && !dns->answer.serverFailed() && !dns->unreadable && !dns->answer.packet.isEmpty();
}

DnssecReading readDnssec(const DomainReading &domain)
{
    const InspectionFacts &facts = *domain.facts;
    DnssecReading reading;
    reading.domain = &domain;
    for (const QString &name : signedZonesOf(facts))
        reading.zones.append(readZone(facts, name));
    reading.answers = neededAnswers(facts);
    for (const ZoneReading &zone : reading.zones) {
        for (const DnsFacts *dns : {zone.ds, zone.dnskey, zone.nsec3param}) {
            if (dns)
                reading.answers.append(dns);
        }
    }
    for (const DnsFacts *dns : reading.answers)
        readPacket(reading, *dns);
    return reading;
}

Findings judgeSignedZones(const DomainReading &domain)
{
    if (!domain.facts->vantage.validates || !takesMail(*domain.facts))
        return {};
    const DnssecReading reading = readDnssec(domain);
    Findings findings;
    for (const auto part : {judgeSignatures, judgeZoneKeys, judgeDenials, judgeSignedNames})
        findings += part(reading);
    return findings;
}

} // namespace postseal
