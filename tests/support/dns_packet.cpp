// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/support/dns_packet.h"

#include "core/values/ip_address.h"

#include <QStringList>
#include <QtEndian>

namespace postseal::test {

namespace {

constexpr qsizetype kLongestString = 255;

template <class Number>
QByteArray wire(Number number)
{
    char octets[sizeof(Number)];
    qToBigEndian(number, octets);
    return QByteArray(octets, sizeof octets);
}

quint16 number(RrType type)
{
    return static_cast<quint16>(type);
}

} // namespace

QByteArray wireName(const QString &name)
{
    QByteArray octets;
    for (const QString &label : name.split(u'.', Qt::SkipEmptyParts))
        octets += char(label.size()) + label.toLatin1();
    return octets + '\0';
}

QByteArray addressRdata(const QString &address)
{
    const std::optional<IpAddress> parsed = IpAddress::parse(address);
    Q_ASSERT(parsed);
    return QByteArray(reinterpret_cast<const char *>(parsed->bytes()), parsed->family() == IpFamily::V4 ? 4 : 16);
}

QByteArray mxRdata(int preference, const QString &target)
{
    return wire(quint16(preference)) + wireName(target);
}

QByteArray txtRdata(const QByteArrayList &strings)
{
    QByteArray octets;
    for (const QByteArray &string : strings)
        octets += char(string.size()) + string;
    return octets;
}

QByteArray tlsaRdata(int usage, int selector, int matching, const QByteArray &data)
{
    return wire(quint8(usage)) + wire(quint8(selector)) + wire(quint8(matching)) + data;
}

QByteArrayList asStrings(const QByteArray &text)
{
    QByteArrayList strings;
    for (qsizetype from = 0; from == 0 || from < text.size(); from += kLongestString)
        strings.append(text.mid(from, kLongestString));
    return strings;
}

QByteArray dnsPacket(const DnsQuestion &question, const QList<RecordToWrite> &answers, int rcode)
{
    const quint16 flags = quint16(0x8180 | (rcode & 0xf)); // a reply; recursion desired and available
    QByteArray packet = wire(quint16(0x2a17)) + wire(flags) + wire(quint16(1)) + wire(quint16(answers.size()))
                        + wire(quint16(0)) + wire(quint16(0));
    packet += wireName(question.name) + wire(number(question.type)) + wire(quint16(1));
    for (const RecordToWrite &record : answers) {
        packet += wireName(record.owner) + wire(number(record.type)) + wire(quint16(1)) + wire(record.ttl)
                  + wire(quint16(record.rdata.size())) + record.rdata;
    }
    return packet;
}

QByteArray withExtendedError(QByteArray packet, int code, const QByteArray &text)
{
    const QByteArray error = wire(quint16(15)) + wire(quint16(2 + text.size())) + wire(quint16(code)) + text;
    packet.replace(10, 2, wire(quint16(1))); // ARCOUNT
    return packet + '\0' + wire(quint16(41)) + wire(quint16(1232)) + wire(quint32(0)) + wire(quint16(error.size()))
           + error;
}

} // namespace postseal::test
