// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/json_words.h"
#include "core/judge/judge_areas.h"
#include "core/judge/life_time.h"
#include "core/judge/note.h"
#include "core/judge/open_questions.h"
#include "core/judge/server_reading.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr int kSafeOctets = 1232; // fits into one packet nearly everywhere
constexpr quint32 kDay = 86'400;  // seconds
constexpr qsizetype kMostLines = 20;

//! One packet and who sent it.
struct Packet
{
    const DnsFacts *dns = nullptr;
    DnsMessage message;
    QString server; //!< empty: our resolver, whose answers may come from its cache
    QString by() const { return server.isEmpty() ? QString() : u" ("_s + server + u')'; }
};

void take(QList<Packet> &packets, const Observed<DnsFacts> &lookup, const QString &server)
{
    const DnsFacts *dns = lookup.value();
    if (!dns || dns->answer.security == DnsSecurity::Bogus)
        return;
    if (Result<DnsMessage> message = messageIn(dns->answer.packet))
        packets.append({dns, *std::move(message), server});
}

//! Those that senders ask for too, and what the authoritative servers said directly.
QList<Packet> packetsOf(const InspectionFacts &facts)
{
    QList<Packet> packets;
    for (const auto *lookup : {&facts.mx, &facts.mtaSts.record, &facts.mtaSts.a, &facts.mtaSts.aaaa, &facts.tlsRpt})
        take(packets, *lookup, {});
    for (const MxHostFacts &host : facts.hosts) {
        for (const auto *lookup : {&host.a, &host.aaaa, &host.tlsa, &host.tlsaAtAlias})
            take(packets, *lookup, {});
    }
    for (const AuthorityLookup &lookup : facts.authorities)
        take(packets, lookup.lookup, lookup.server + u' ' + lookup.address.toString());
    return packets;
}

bool serversSpoke(const QList<Packet> &packets)
{
    return std::ranges::any_of(packets, [](const Packet &packet) { return !packet.server.isEmpty(); });
}

Findings judgeSizes(const InspectionFacts &facts, const QList<Packet> &packets)
{
    QStringList names, lines;
    int largest = 0;
    for (const Packet &packet : packets) {
        if (packet.message.octets <= kSafeOctets)
            continue;
        const DnsQuestion &question = packet.dns->answer.question;
        const QString name = question.name + u' ' + wordOf(question.type);
        if (!names.contains(name))
            names.append(name);
        largest = std::max(largest, packet.message.octets);
        lines.append(u"%1: %2 octets%3"_s.arg(name).arg(packet.message.octets).arg(packet.by()));
    }
    if (!names.isEmpty())
        return {Note(Check::QueryUdpSize)
                    .with(Slot::Name, names.join(u", "_s))
                    .with(Slot::Count, qint64(largest))
                    .seen(lines.mid(0, kMostLines))};
    return isAnythingOpen(facts) || packets.isEmpty() ? Findings() : Findings{passed(Check::QueryUdpSize)};
}

//! A resolver evens out what differs, so only the authoritative servers can show that all is well.
Findings judgeTtls(const InspectionFacts &facts, const QList<Packet> &packets)
{
    QStringList names, lines;
    for (const Packet &packet : packets) {
        QMap<std::pair<QString, int>, QSet<quint32>> ttls;
        for (const DnsRecord &record : packet.message.answer) {
            if (record.type != int(RrType::Rrsig))
                ttls[{record.owner, record.type}].insert(record.ttl);
        }
        for (auto set = ttls.cbegin(); set != ttls.cend(); ++set) {
            if (set->size() < 2)
                continue;
            QStringList numbers;
            for (const quint32 ttl : *set)
                numbers.append(QString::number(ttl));
            numbers.sort();
            const QString name = set.key().first + u' ' + wordOf(RrType(set.key().second));
            if (!names.contains(name))
                names.append(name);
            lines.append(name + u": TTL "_s + numbers.join(u", "_s) + packet.by());
        }
    }
    if (!names.isEmpty())
        return {Note(Check::QueryTtlMismatch).with(Slot::Name, names.join(u", "_s)).seen(lines.mid(0, kMostLines))};
    return isAnythingOpen(facts) || !serversSpoke(packets) ? Findings() : Findings{passed(Check::QueryTtlMismatch)};
}

//! Which types a name has beside its CNAME; signatures and denials belong to it (RFC 4034 section 2.5 and others).
bool mayStandBeside(int type)
{
    constexpr int kNsec = 47;
    return type == int(RrType::Cname) || type == int(RrType::Rrsig) || type == kNsec || type == int(RrType::Nsec3);
}

//! Only what one server said at one time can contradict itself: a cache may hold the one from yesterday.
Findings judgeCoexistence(const InspectionFacts &facts, const QList<Packet> &packets)
{
    QMap<std::pair<QString, QString>, QSet<int>> typesAt; // by who said it and the owner
    for (qsizetype i = 0; i < packets.size(); ++i) {
        const Packet &packet = packets.at(i);
        const QString source = packet.server.isEmpty() ? QString::number(i) : packet.server;
        for (const DnsRecord &record : packet.message.answer)
            typesAt[{source, record.owner}].insert(record.type);
        for (const DnsRecord &record : packet.message.authority) {
            if (!packet.server.isEmpty() && record.type == int(RrType::Soa))
                typesAt[{source, record.owner}].insert(record.type);
        }
    }
    QStringList names, lines;
    for (auto at = typesAt.cbegin(); at != typesAt.cend(); ++at) {
        QStringList others;
        for (const int type : *at) {
            if (!mayStandBeside(type))
                others.append(wordOf(RrType(type)));
        }
        const QString name = at.key().second;
        if (!at->contains(int(RrType::Cname)) || others.isEmpty() || names.contains(name))
            continue;
        others.sort();
        names.append(name);
        lines.append(name + u": CNAME, "_s + others.join(u", "_s));
    }
    if (!names.isEmpty())
        return {Note(Check::QueryAliasCoexist).with(Slot::Name, names.join(u", "_s)).seen(lines.mid(0, kMostLines))};
    return isAnythingOpen(facts) || !serversSpoke(packets) ? Findings() : Findings{passed(Check::QueryAliasCoexist)};
}

//! RFC 2308 section 5: the lesser of the SOA's own TTL and its minimum.
std::optional<LifeTime> negativeLife(const Packet &packet, const DnsRecord &record)
{
    const std::optional<SoaRecord> soa = soaOf(record);
    if (!soa)
        return std::nullopt;
    const std::optional<LifeTime> own = lifeTimeOf(packet.message.authority, soa->owner, RrType::Soa,
                                                   packet.message.authoritative,
                                                   packet.dns->answer.security == DnsSecurity::Secure);
    if (soa->minimum <= kDay)
        return LifeTime{soa->minimum, true}; // short enough, whatever the TTL
    return own ? std::optional(LifeTime{std::min(soa->minimum, own->seconds), own->exact}) : std::nullopt;
}

//! In the zone that holds the names at which something new would be published.
Findings judgeNegativeLife(const InspectionFacts &facts, const QList<Packet> &packets)
{
    bool shortEnough = false;
    for (const Packet &packet : packets) {
        for (const DnsRecord &record : packet.message.authority) {
            const bool holdsDomain = record.owner == facts.domain || facts.domain.endsWith(u'.' + record.owner);
            const std::optional<LifeTime> life = holdsDomain ? negativeLife(packet, record) : std::nullopt;
            if (life && life->seconds > kDay)
                return {Note(Check::QueryNegativeTtl)
                            .with(Slot::Name, record.owner)
                            .with(Slot::Days, qint64(life->seconds / kDay))
                            .seen({u"%1 SOA: minimum %2, TTL %3"_s.arg(record.owner)
                                       .arg(soaOf(record)->minimum)
                                       .arg(record.ttl)})};
            shortEnough = shortEnough || (life && life->exact);
        }
    }
    return shortEnough && !isAnythingOpen(facts) ? Findings{passed(Check::QueryNegativeTtl)} : Findings();
}

} // namespace

Findings judgeAnswers(const DomainReading &reading)
{
    const InspectionFacts &facts = *reading.facts;
    const QList<Packet> packets = packetsOf(facts);
    return judgeSizes(facts, packets) + judgeTtls(facts, packets) + judgeCoexistence(facts, packets)
           + judgeNegativeLife(facts, packets);
}

} // namespace postseal
