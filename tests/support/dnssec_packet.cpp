// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/support/dnssec_packet.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace postseal::test {

namespace {

template <class Number>
QByteArray wire(Number number)
{
    char octets[sizeof(Number)];
    qToBigEndian(number, octets);
    return QByteArray(octets, sizeof octets);
}

QByteArray octet(int number)
{
    return QByteArray(1, char(number));
}

QByteArray seconds(const QDateTime &time)
{
    return wire(quint32(time.toSecsSinceEpoch()));
}

} // namespace

QByteArray dnsPacket(const DnsQuestion &question, const QList<RecordToWrite> &answers,
                     const QList<RecordToWrite> &authority, int rcode)
{
    QByteArray packet = dnsPacket(question, answers + authority, rcode);
    return packet.replace(6, 4, wire(quint16(answers.size())) + wire(quint16(authority.size())));
}

RecordToWrite signatureOver(const QString &owner, RrType type, const SignatureToWrite &signature)
{
    const int labels = int(owner.count(u'.')) + 1;
    return {owner, RrType::Rrsig,
            wire(quint16(type)) + octet(signature.algorithm) + octet(labels) + wire(signature.originalTtl)
                + seconds(signature.expiration) + seconds(signature.inception) + wire(quint16(signature.keyTag))
                + wireName(signature.signer) + QByteArray(64, '\x2a')};
}

QByteArray dnskeyRdata(int flags, int algorithm, const QByteArray &key)
{
    return wire(quint16(flags)) + octet(3) + octet(algorithm) + key;
}

QByteArray rsaKey(int octets)
{
    return QByteArray("\x03\x01\x00\x01", 4) + QByteArray(octets, '\x81');
}

QByteArray dsRdata(int keyTag, int algorithm, int digestType, const QByteArray &digest)
{
    return wire(quint16(keyTag)) + octet(algorithm) + octet(digestType) + digest;
}

QByteArray dsRdataFor(const QString &zone, const QByteArray &dnskey, int digestType)
{
    const auto hash = digestType == 1 ? QCryptographicHash::Sha1
                                      : (digestType == 4 ? QCryptographicHash::Sha384 : QCryptographicHash::Sha256);
    return dsRdata(keyTag(dnskey), static_cast<unsigned char>(dnskey[3]), digestType,
                   QCryptographicHash::hash(wireName(zone) + dnskey, hash));
}

QByteArray nsec3Rdata(bool optOut, int iterations, const QByteArray &salt)
{
    const QByteArray next(20, '\x11');
    return octet(1) + octet(optOut) + wire(quint16(iterations)) + octet(int(salt.size())) + salt
           + octet(int(next.size())) + next + QByteArray("\x00\x01\x40", 3); // the type bitmap: A
}

QByteArray nsec3paramRdata(int iterations, const QByteArray &salt)
{
    return octet(1) + octet(0) + wire(quint16(iterations)) + octet(int(salt.size())) + salt;
}

int keyTag(const QByteArray &dnskey)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i < dnskey.size(); ++i)
        sum += quint32(static_cast<unsigned char>(dnskey[i])) << (i % 2 == 0 ? 8 : 0);
    return int((sum + (sum >> 16)) & 0xffff);
}

DnsFacts replied(const DnsQuestion &question, const QList<RecordToWrite> &answers, DnsSecurity security,
                 const QList<RecordToWrite> &authority, int rcode)
{
    DnsAnswer answer;
    answer.question = question;
    answer.rcode = rcode;
    answer.security = security;
    if (security == DnsSecurity::Bogus)
        answer.whyBogus = QStringLiteral("validation failure");
    answer.packet = dnsPacket(question, answers, authority, rcode);
    answer.resolver = QStringLiteral("192.0.2.53");
    answer.at = sampleTime();
    return readAnswer(std::move(answer));
}

DnsFacts signedReply(const DnsQuestion &question, const QByteArrayList &rdata, const SignatureToWrite &signature,
                     DnsSecurity security)
{
    QList<RecordToWrite> records;
    for (const QByteArray &octets : rdata)
        records.append({question.name, question.type, octets});
    records.append(signatureOver(question.name, question.type, signature));
    return replied(question, records, security);
}

} // namespace postseal::test
