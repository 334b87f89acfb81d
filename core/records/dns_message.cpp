// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/dns_message.h"

#include "core/records/dns_wire.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <ldns/ldns.h>

namespace postseal {

Result<DnsMessage> messageIn(const QByteArray &packet)
{
    const Result<Packet> decoded = decodePacket(packet, PacketPart::Whole);
    if (!decoded)
        return tl::unexpected(decoded.error());
    const ldns_pkt *pkt = decoded->get();
    DnsMessage message;
    message.authoritative = ldns_pkt_aa(pkt);
    message.truncated = ldns_pkt_tc(pkt);
    message.octets = int(packet.size());
    message.edns = ldns_pkt_edns(pkt);
    message.ednsSize = message.edns ? int(ldns_pkt_edns_udp_size(pkt)) : 0;
    message.rcode = int(ldns_pkt_get_rcode(pkt)) | (message.edns ? int(ldns_pkt_edns_extended_rcode(pkt)) << 4 : 0);
    message.answer = recordsOf(ldns_pkt_answer(pkt));
    message.authority = recordsOf(ldns_pkt_authority(pkt));
    return message;
}

std::optional<SoaRecord> soaOf(const DnsRecord &record)
{
    constexpr qsizetype kNumbers = 20; // serial, refresh, retry, expire, minimum
    if (record.type != int(RrType::Soa))
        return std::nullopt;
    const QByteArrayView rdata = record.rdata;
    const std::optional<DecodedName> server = nameAt(rdata);
    const std::optional<DecodedName> mailbox = server ? nameAt(rdata.sliced(server->octets)) : std::nullopt;
    if (!mailbox || server->octets + mailbox->octets + kNumbers != rdata.size())
        return std::nullopt;
    const char *numbers = rdata.data() + server->octets + mailbox->octets;
    return SoaRecord{record.owner, qFromBigEndian<quint32>(numbers), qFromBigEndian<quint32>(numbers + 16), record.ttl};
}

QString targetOf(const DnsRecord &record)
{
    using enum RrType;
    constexpr std::array named{int(Ns), int(Cname), int(Dname), int(Ptr)};
    if (std::ranges::find(named, record.type) == named.end())
        return {};
    const std::optional<DecodedName> target = nameAt(record.rdata);
    return target && target->octets == record.rdata.size() ? target->text : QString();
}

} // namespace postseal
