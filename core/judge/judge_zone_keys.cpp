// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/dnssec_reading.h"
#include "core/judge/note.h"
#include "core/judge/open_questions.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr int kSmallestRsa = 2048;
constexpr quint32 kDay = 24 * 60 * 60;

//! What one check finds in the zones one after another.
struct Zones
{
    QStringList names; //!< that fail
    QStringList lines;
    int hold = 0;

    void fails(const ZoneReading &zone, const QStringList &why)
    {
        names.append(zone.name);
        lines += why;
    }
    void tell(Findings &findings, Check check, bool whole) const
    {
        if (!names.isEmpty())
            findings.append(Note(check).with(Slot::Name, names.join(u", "_s)).seen(lines));
        else if (hold > 0 && whole)
            findings.append(passed(check));
    }
};

QString lineOf(const ZoneReading &zone, const DsRecord &ds)
{
    return u"%1 DS: key %2, algorithm %3, digest type %4"_s.arg(zone.name)
        .arg(ds.keyTag)
        .arg(ds.algorithm)
        .arg(ds.digestType);
}

QString lineOf(const ZoneReading &zone, const DnskeyRecord &key)
{
    return u"%1 DNSKEY: key %2, flags %3, %4"_s.arg(zone.name)
        .arg(key.keyTag)
        .arg(key.flags)
        .arg(algorithmName(key.algorithm));
}

QStringList keyLines(const ZoneReading &zone)
{
    QStringList lines;
    for (const DsRecord &ds : zone.dsRecords)
        lines.append(lineOf(zone, ds));
    for (const DnskeyRecord &key : zone.keys)
        lines.append(lineOf(zone, key));
    return lines;
}

//! A DS for a key that is not in use yet, or no more, belongs to every rollover: one that fits is enough.
bool anyDsFits(const ZoneReading &zone)
{
    return std::ranges::any_of(zone.dsRecords, [&zone](const DsRecord &ds) {
        return std::ranges::any_of(zone.keys, [&](const DnskeyRecord &key) {
            return pointsTo(ds, zone.name, key).value_or(ds.keyTag == key.keyTag && ds.algorithm == key.algorithm);
        });
    });
}

void judgeLink(const ZoneReading &zone, Zones &noKey, Zones &noDs)
{
    if (!isRead(zone.ds) || !isRead(zone.dnskey) || zone.ds->answer.security == DnsSecurity::Bogus)
        return;
    if (zone.dsRecords.isEmpty()) {
        if (!zone.keys.isEmpty())
            noDs.fails(zone, keyLines(zone));
        return;
    }
    ++noDs.hold;
    if (zone.isSecure())
        ++noKey.hold;
    else if (zone.dnskey->answer.security == DnsSecurity::Bogus && !anyDsFits(zone))
        noKey.fails(zone, keyLines(zone));
}

void judgeKeys(const ZoneReading &zone, Zones &deprecated, Zones &smallKeys)
{
    QStringList old, small;
    for (const DnskeyRecord &key : zone.keys) {
        if (isDeprecatedAlgorithm(key.algorithm))
            old.append(lineOf(zone, key));
        if (key.rsaBits > 0 && key.rsaBits < kSmallestRsa)
            small.append(lineOf(zone, key) + u", "_s + QString::number(key.rsaBits) + u" bits"_s);
    }
    if (old.isEmpty())
        ++deprecated.hold;
    else
        deprecated.fails(zone, old);
    if (small.isEmpty())
        ++smallKeys.hold;
    else
        smallKeys.fails(zone, small);
}

void judgeDigests(const ZoneReading &zone, Zones &sha1)
{
    constexpr int kSha1 = 1;
    if (std::ranges::any_of(zone.dsRecords, [](const DsRecord &ds) { return ds.digestType != kSha1; })) {
        ++sha1.hold;
        return;
    }
    QStringList lines;
    for (const DsRecord &ds : zone.dsRecords)
        lines.append(lineOf(zone, ds));
    sha1.fails(zone, lines);
}

//! What the zone says, not what is left of it in a cache: the signature keeps it.
std::optional<quint32> originalTtl(const DnssecReading &reading, const DnsFacts *dns, RrType type)
{
    for (const SignedSet &set : reading.sets) {
        if (set.dns == dns && set.type == int(type))
            return set.signatures.constFirst().originalTtl;
    }
    return std::nullopt;
}

void judgeTtl(const DnssecReading &reading, const ZoneReading &zone, Zones &slow)
{
    QStringList lines;
    for (const auto &[dns, type, word] : {std::tuple(zone.ds, RrType::Ds, u" DS: TTL "_s),
                                          std::tuple(zone.dnskey, RrType::Dnskey, u" DNSKEY: TTL "_s)}) {
        const std::optional<quint32> ttl = originalTtl(reading, dns, type);
        if (!ttl)
            return;
        if (*ttl > kDay)
            lines.append(zone.name + word + QString::number(*ttl));
    }
    if (lines.isEmpty())
        ++slow.hold;
    else
        slow.fails(zone, lines);
}

//! The keys that the zone asks its parent to trust; nothing when it asks for nothing.
std::set<std::pair<int, int>> wantedKeys(const ZoneReading &zone)
{
    std::set<std::pair<int, int>> wanted;
    if (zone.cds && zone.cds->answer.security == DnsSecurity::Secure) {
        for (const DsRecord &cds : dsRecordsOf(zone.cds->set))
            wanted.insert({cds.keyTag, cds.algorithm});
    }
    if (wanted.empty() && zone.cdnskey && zone.cdnskey->answer.security == DnsSecurity::Secure) {
        for (const DnskeyRecord &key : dnskeysOf(zone.cdnskey->set))
            wanted.insert({key.keyTag, key.algorithm});
    }
    return wanted;
}

void judgePending(const ZoneReading &zone, Zones &pending)
{
    std::set<std::pair<int, int>> known;
    for (const DsRecord &ds : zone.dsRecords)
        known.insert({ds.keyTag, ds.algorithm});
    const std::set<std::pair<int, int>> wanted = wantedKeys(zone);
    if (wanted.empty() || !zone.cds || !zone.cdnskey)
        return;
    if (wanted == known) {
        ++pending.hold;
        return;
    }
    QStringList lines;
    for (const DsRecord &ds : zone.dsRecords)
        lines.append(lineOf(zone, ds));
    for (const auto &[tag, algorithm] : wanted)
        lines.append(u"%1 CDS: key %2, algorithm %3"_s.arg(zone.name).arg(tag).arg(algorithm));
    pending.fails(zone, lines);
}

} // namespace

Findings judgeZoneKeys(const DnssecReading &reading)
{
    Zones noKey, noDs, deprecated, sha1, smallKeys, slow, pending;
    bool allKeysHold = true;
    for (const ZoneReading &zone : reading.zones) {
        judgeLink(zone, noKey, noDs);
        const bool linked = isRead(zone.dnskey) && !zone.dsRecords.isEmpty()
                            && zone.ds->answer.security != DnsSecurity::Bogus;
        if (!linked)
            continue; // nobody validates with these keys
        judgeDigests(zone, sha1);
        if (zone.keys.isEmpty() || zone.dnskey->answer.security == DnsSecurity::Bogus) {
            allKeysHold = false;
            continue;
        }
        judgeKeys(zone, deprecated, smallKeys);
        judgeTtl(reading, zone, slow);
        judgePending(zone, pending);
    }
    Findings findings;
    const bool whole = reading.isWhole();
    noKey.tell(findings, Check::DnssecDsWithoutDnskey, whole);
    noDs.tell(findings, Check::DnssecDnskeyWithoutDs, whole);
    deprecated.tell(findings, Check::DnssecAlgorithmDeprecated, whole && allKeysHold);
    sha1.tell(findings, Check::DnssecDsDigestSha1, whole);
    smallKeys.tell(findings, Check::DnssecKeySmall, whole && allKeysHold);
    slow.tell(findings, Check::DnssecDsTtl, whole && allKeysHold);
    pending.tell(findings, Check::DnssecCdsPending, whole && allKeysHold);
    return findings;
}

} // namespace postseal
