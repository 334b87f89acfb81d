// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/support/server_replies.h"

#include "tests/support/sample_answers.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace postseal::test {

namespace {

template <class Number>
QByteArray wire(Number number)
{
    char octets[sizeof(Number)];
    qToBigEndian(number, octets);
    return QByteArray(octets, sizeof octets);
}

QByteArray wire(const QList<RecordToWrite> &records)
{
    QByteArray octets;
    for (const RecordToWrite &record : records)
        octets += wireName(record.owner) + wire(quint16(record.type)) + wire(quint16(1)) + wire(record.ttl)
                  + wire(quint16(record.rdata.size())) + record.rdata;
    return octets;
}

} // namespace

QByteArray dnsPacket(const DnsQuestion &question, const ServerReplyToWrite &reply)
{
    constexpr quint16 kReply = 0x8000, kAuthoritative = 0x0400, kTruncated = 0x0200, kOpt = 41, kPayload = 1232;
    const quint16 flags = quint16(kReply | (reply.authoritative ? kAuthoritative : 0)
                                  | (reply.truncated ? kTruncated : 0) | (reply.rcode & 0xf));
    QByteArray packet = wire(quint16(0x2a17)) + wire(flags) + wire(quint16(1)) + wire(quint16(reply.answer.size()))
                        + wire(quint16(reply.authority.size())) + wire(quint16(reply.edns ? 1 : 0));
    packet += wireName(question.name) + wire(quint16(question.type)) + wire(quint16(1)) + wire(reply.answer)
              + wire(reply.authority);
    return reply.edns ? packet + '\0' + wire(kOpt) + wire(kPayload) + wire(quint32(0)) + wire(quint16(0)) : packet;
}

DnsFacts replyTo(const DnsQuestion &question, const ServerReplyToWrite &reply, DnsSecurity security)
{
    DnsAnswer answer{.question = question, .rcode = reply.rcode, .security = security};
    answer.packet = dnsPacket(question, reply);
    answer.resolver = u"192.0.3.53"_s;
    answer.at = sampleTime();
    return readAnswer(std::move(answer));
}

QByteArray soaRdata(quint32 serial, quint32 minimum)
{
    return wireName(u"ns1.example.org"_s) + wireName(u"hostmaster.example.org"_s) + wire(serial) + wire(quint32(3600))
           + wire(quint32(900)) + wire(quint32(604800)) + wire(minimum);
}

QByteArray rrsigRdata(RrType covered, quint32 originalTtl)
{
    return wire(quint16(covered)) + char(13) + char(2) + wire(originalTtl) + wire(quint32(1800000000))
           + wire(quint32(1700000000)) + wire(quint16(4711)) + wireName(u"example.org"_s) + QByteArray(64, 's');
}

} // namespace postseal::test
