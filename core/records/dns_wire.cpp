// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/dns_wire.h"

#include <algorithm>
#include <ldns/ldns.h>

using namespace Qt::StringLiterals;

namespace postseal {

void PacketDeleter::operator()(ldns_struct_pkt *packet) const
{
    ldns_pkt_free(packet);
}

namespace {

constexpr qsizetype kHeaderOctets = 12;
constexpr qsizetype kLongestName = 255; // in wire form, RFC 1035 section 2.3.4

void appendOctet(QString &name, unsigned char octet)
{
    const bool plain = octet > 0x20 && octet < 0x7f && octet != '.' && octet != '\\';
    if (plain)
        name += QChar(char16_t(octet)).toLower();
    else
        name += u'\\' + QString::number(octet).rightJustified(3, u'0');
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

} // namespace

Result<Packet> decodePacket(QByteArray wire, PacketPart part)
{
    if (wire.size() < kHeaderOctets || wire.size() > 0xffff)
        return fail(FailureKind::Malformed, u"%1 octets are no DNS message"_s.arg(wire.size()));
    if (part == PacketPart::Answer)
        std::fill_n(wire.begin() + 8, 4, '\0'); // NSCOUNT and ARCOUNT, RFC 1035 section 4.1.1
    ldns_pkt *packet = nullptr;
    const ldns_status status = ldns_wire2pkt(&packet, reinterpret_cast<const std::uint8_t *>(wire.constData()),
                                             size_t(wire.size()));
    if (status != LDNS_STATUS_OK)
        return fail(FailureKind::Malformed, QString::fromLatin1(ldns_get_errorstr_by_id(status)));
    return Packet(packet);
}

QList<DnsRecord> recordsOf(const ldns_struct_rr_list *list)
{
    QList<DnsRecord> records;
    for (size_t i = 0; list && i < ldns_rr_list_rr_count(list); ++i) {
        if (std::optional<DnsRecord> record = recordOf(ldns_rr_list_rr(list, i)))
            records.append(*std::move(record));
    }
    return records;
}

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

} // namespace postseal
