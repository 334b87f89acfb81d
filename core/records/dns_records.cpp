// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/dns_records.h"

#include "core/values/limits.h"

#include <algorithm>
#include <ldns/ldns.h>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kHeaderOctets = 12;
constexpr qsizetype kLongestName = 255; // in wire form, RFC 1035 section 2.3.4

struct PacketDeleter
{
    void operator()(ldns_pkt *packet) const { ldns_pkt_free(packet); }
};
using Packet = std::unique_ptr<ldns_pkt, PacketDeleter>;

tl::unexpected<Failure> malformed(const QString &detail)
{
    return fail(FailureKind::Malformed, detail);
}

//! Only question and answer: nothing that stands behind them is read here, so nothing there can spoil the decoding.
Result<Packet> decode(QByteArray wire)
{
    if (wire.size() < kHeaderOctets || wire.size() > 0xffff)
        return malformed(u"%1 octets are no DNS message"_s.arg(wire.size()));
    std::fill_n(wire.begin() + 8, 4, '\0'); // NSCOUNT and ARCOUNT, RFC 1035 section 4.1.1
    ldns_pkt *packet = nullptr;
    const ldns_status status =
        ldns_wire2pkt(&packet, reinterpret_cast<const std::uint8_t *>(wire.constData()), size_t(wire.size()));
    if (status != LDNS_STATUS_OK)
        return malformed(QString::fromLatin1(ldns_get_errorstr_by_id(status)));
    return Packet(packet);
}

void appendOctet(QString &name, unsigned char octet)
{
    const bool plain = octet > 0x20 && octet < 0x7f && octet != '.' && octet != '\\';
    if (plain)
        name += QChar(char16_t(octet)).toLower();
    else
        name += u'\\' + QString::number(octet).rightJustified(3, u'0');
}

struct DecodedName
{
    QString text;
    qsizetype octets = 0; //!< of the wire form
};

//! An uncompressed name at the beginning of `wire`.
std::optional<DecodedName> nameAt(QByteArrayView wire)
{
    DecodedName name;
    for (;;) {
        if (name.octets >= std::min(wire.size(), kLongestName))
            return std::nullopt;
        const auto length = static_cast<unsigned char>(wire[name.octets]);
        ++name.octets;
        if (length == 0)
            return name;
        if (length > 63 || name.octets + length > wire.size())
            return std::nullopt;
        if (!name.text.isEmpty())
            name.text += u'.';
        for (const char octet : wire.sliced(name.octets, length))
            appendOctet(name.text, static_cast<unsigned char>(octet));
        name.octets += length;
    }
}

QByteArrayView octetsOf(const ldns_rdf *field)
{
    return {reinterpret_cast<const char *>(ldns_rdf_data(field)), qsizetype(ldns_rdf_size(field))};
}

//! Nothing for another class or an owner that is no name.
std::optional<DnsRecord> recordOf(const ldns_rr *rr)
{
    if (ldns_rr_get_class(rr) != LDNS_RR_CLASS_IN)
        return std::nullopt;
    const std::optional<DecodedName> owner = nameAt(octetsOf(ldns_rr_owner(rr)));
    if (!owner)
        return std::nullopt;
    DnsRecord record{owner->text, int(ldns_rr_get_type(rr)), ldns_rr_ttl(rr), {}};
    for (size_t i = 0; i < ldns_rr_rd_count(rr); ++i)
        record.rdata += octetsOf(ldns_rr_rdf(rr, i));
    return record;
}

QList<DnsRecord> recordsOf(const ldns_pkt *packet)
{
    QList<DnsRecord> records;
    const ldns_rr_list *answer = ldns_pkt_answer(packet);
    for (size_t i = 0; answer && i < ldns_rr_list_rr_count(answer); ++i) {
        if (std::optional<DnsRecord> record = recordOf(ldns_rr_list_rr(answer, i)))
            records.append(*std::move(record));
    }
    return records;
}

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
    const Result<Packet> packet = decode(answer.packet);
    if (!packet)
        return tl::unexpected(packet.error());
    DnsRecordSet set =
        followAliases(recordsOf(packet->get()), asOwner(answer.question.name), int(answer.question.type));
    if (set.records.size() > Limits().recordsInSet)
        return fail(FailureKind::TooLarge, u"%1 records answer the question"_s.arg(set.records.size()));
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
