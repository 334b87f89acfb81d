// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/ldns_authority_asker.h"

#include <QtEndian>

#include <arpa/inet.h>
#include <ldns/ldns.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr std::uint16_t kPayload = 1232; // what DNS Flag Day 2020 settled on
constexpr qsizetype kHeaderOctets = 12;

using QueryPacket = std::unique_ptr<ldns_pkt, decltype(&ldns_pkt_free)>;
using Buffer = std::unique_ptr<ldns_buffer, decltype(&ldns_buffer_free)>;

QueryPacket packetFor(const AuthorityQuestion &wanted)
{
    ldns_pkt *packet = nullptr;
    const QByteArray name = wanted.question.name.toLatin1() + '.';
    const auto status = ldns_pkt_query_new_frm_str(&packet, name.constData(), ldns_rr_type(wanted.question.type),
                                                   LDNS_RR_CLASS_IN, 0);
    if (status != LDNS_STATUS_OK)
        return {nullptr, &ldns_pkt_free};
    ldns_pkt_set_random_id(packet);
    if (wanted.edns) {
        ldns_pkt_set_edns_udp_size(packet, kPayload);
        ldns_pkt_set_edns_do(packet, true);
    }
    return {packet, &ldns_pkt_free};
}

sockaddr_storage endpointOf(const AuthorityQuestion &wanted, socklen_t &size)
{
    sockaddr_storage to{};
    const QByteArray text = wanted.server.toString().toLatin1();
    if (wanted.server.family() == IpFamily::V4) {
        auto &v4 = reinterpret_cast<sockaddr_in &>(to);
        v4.sin_family = AF_INET;
        v4.sin_port = qToBigEndian(wanted.port);
        inet_pton(AF_INET, text.constData(), &v4.sin_addr);
        size = sizeof(sockaddr_in);
    } else {
        auto &v6 = reinterpret_cast<sockaddr_in6 &>(to);
        v6.sin6_family = AF_INET6;
        v6.sin6_port = qToBigEndian(wanted.port);
        inet_pton(AF_INET6, text.constData(), &v6.sin6_addr);
        size = sizeof(sockaddr_in6);
    }
    return to;
}

} // namespace

Result<DnsAnswer> LdnsAuthorityAsker::ask(const AuthorityQuestion &wanted)
{
    const QueryPacket packet = packetFor(wanted);
    if (!packet)
        return fail(FailureKind::Malformed, wanted.question.name);
    const Buffer wire(ldns_buffer_new(LDNS_MAX_PACKETLEN), &ldns_buffer_free);
    if (!wire || ldns_pkt2buffer_wire(wire.get(), packet.get()) != LDNS_STATUS_OK)
        return fail(FailureKind::Internal, u"ldns cannot write the question"_s);

    DnsAnswer answer;
    answer.question = wanted.question;
    answer.resolver = wanted.server.toString();
    socklen_t size = 0;
    const sockaddr_storage to = endpointOf(wanted, size);
    const timeval patience{m_patience.count() / 1000, (m_patience.count() % 1000) * 1000};
    const auto since = std::chrono::steady_clock::now();
    std::uint8_t *octets = nullptr;
    size_t count = 0;
    const auto send = wanted.tcp ? ldns_tcp_send : ldns_udp_send;
    const ldns_status status = send(&octets, wire.get(), &to, size, patience, &count);
    const std::unique_ptr<std::uint8_t, decltype(&std::free)> owner(octets, &std::free);
    answer.took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - since);
    answer.at = QDateTime::currentDateTimeUtc();
    if (status != LDNS_STATUS_OK)
        return fail(FailureKind::TimedOut, QString::fromLatin1(ldns_get_errorstr_by_id(status)));
    answer.packet = QByteArray(reinterpret_cast<const char *>(octets), qsizetype(count));
    if (answer.packet.size() < kHeaderOctets
        || qFromBigEndian<quint16>(answer.packet.constData()) != ldns_pkt_id(packet.get()))
        return fail(FailureKind::Malformed, u"%1 octets that answer another question"_s.arg(count));
    answer.rcode = answer.packet.at(3) & 0xf;
    return answer;
}

} // namespace postseal
