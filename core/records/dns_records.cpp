// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/dns_records.h"

#include "core/records/dns_wire.h"
#include "core/values/limits.h"

#include <algorithm>
#include <ldns/ldns.h>
#include <optional>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QList<DnsRecord> recordsAt(const QList<DnsRecord> &all, const QString &owner, int type)
{
    QList<DnsRecord> found;
    std::ranges::copy_if(all, std::back_inserter(found),
                         [&](const DnsRecord &record) { return record.type == type && record.owner == owner; });
    return found;
}

std::optional<QString> aliasTarget(const QList<DnsRecord> &all, const QString &owner)
{
    for (const DnsRecord &record : all) {
        if (record.type != int(RrType::Cname) || record.owner != owner)
            continue;
        const std::optional<DecodedName> target = nameAt(record.rdata);
        return target ? std::optional(target->text) : std::nullopt;
    }
    return std::nullopt;
}

//! RFC 1034 section 3.6.2. The order of the records says nothing, so each link is looked for in the whole answer.
DnsRecordSet followAliases(const QList<DnsRecord> &all, QString name, int type)
{
    DnsRecordSet set;
    QStringList seen{name};
    for (;;) {
        set.records = recordsAt(all, name, type);
        const std::optional<QString> target = aliasTarget(all, name);
        if (!set.records.isEmpty() || !target)
            return set;
        set.chainLoops = seen.contains(*target) || set.aliasChain.size() >= Limits().cnameHops;
        if (set.chainLoops)
            return set;
        name = *target;
        set.aliasChain.append(name);
        seen.append(name);
    }
}

//! The name of a question in the form that nameAt() gives.
QString asOwner(const QString &name)
{
    const QString lower = name.toLower();
    return lower.endsWith(u'.') ? lower.chopped(1) : lower;
}

} // namespace

Result<DnsRecordSet> recordsIn(const DnsAnswer &answer)
{
    if (answer.packet.isEmpty())
        return DnsRecordSet{};
    const Result<Packet> packet = decodePacket(answer.packet, PacketPart::Answer);
    if (!packet)
        return tl::unexpected(packet.error());
    DnsRecordSet set =
        followAliases(recordsOf(ldns_pkt_answer(packet->get())), asOwner(answer.question.name), int(answer.question.type));
    if (set.records.size() > Limits().recordsInSet)
        return fail(FailureKind::TooLarge, u"%1 records answer the question"_s.arg(set.records.size()));
    for (const QByteArrayList &strings : textsOf(set)) {
        if (const qsizetype octets = strings.join().size(); octets > Limits().textOctets)
            return fail(FailureKind::TooLarge, u"a text of %1 octets"_s.arg(octets));
    }
    return set;
}

QList<MxRecord> mxRecordsOf(const DnsRecordSet &set)
{
    QList<MxRecord> hosts;
    for (const DnsRecord &record : set.records) {
        if (record.type != int(RrType::Mx) || record.rdata.size() < 3)
            continue;
        const std::optional<DecodedName> target = nameAt(QByteArrayView(record.rdata).sliced(2));
        if (!target || target->octets + 2 != record.rdata.size())
            continue;
        const int high = static_cast<unsigned char>(record.rdata[0]);
        const int low = static_cast<unsigned char>(record.rdata[1]);
        hosts.append({high << 8 | low, target->text, record.ttl});
    }
    std::ranges::stable_sort(hosts, {}, [](const MxRecord &mx) { return std::pair(mx.preference, mx.target); });
    return hosts;
}

QList<IpAddress> addressesOf(const DnsRecordSet &set)
{
    QList<IpAddress> addresses;
    for (const DnsRecord &record : set.records) {
        const bool whole = (record.type == int(RrType::A) && record.rdata.size() == 4)
            || (record.type == int(RrType::Aaaa) && record.rdata.size() == 16);
        if (!whole)
            continue;
        if (const auto address = IpAddress::fromBytes(record.rdata.constData(), record.rdata.size()))
            addresses.append(*address);
    }
    return addresses;
}

QList<QByteArrayList> textsOf(const DnsRecordSet &set)
{
    QList<QByteArrayList> texts;
    for (const DnsRecord &record : set.records) {
        if (record.type != int(RrType::Txt))
            continue;
        QByteArrayList strings;
        qsizetype at = 0;
        while (at < record.rdata.size()) {
            const qsizetype length = static_cast<unsigned char>(record.rdata[at]);
            if (at + 1 + length > record.rdata.size())
                break; // the rest is cut off: a broken record is no text at all
            strings.append(record.rdata.sliced(at + 1, length));
            at += 1 + length;
        }
        if (at == record.rdata.size())
            texts.append(strings);
    }
    return texts;
}

} // namespace postseal
