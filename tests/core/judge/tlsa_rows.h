// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "tests/core/judge/trouble_table.h"

#include <QtEndian>

namespace postseal::test {

inline FactsBuilder withTlsa(const QList<TlsaRecord> &records,
                             const QList<QByteArray> &certificates = served(pki().good))
{
    FactsBuilder builder = oneHost(kSecure);
    builder.host("mx1.example.org", kSecure).tlsa(records).address("192.0.3.1").starttls(certificates);
    return builder;
}

//! RDATA of an RRSIG over TLSA (RFC 4034 section 3.1).
inline QByteArray tlsaSignature(int labels, quint32 ttl, const QString &zone)
{
    QByteArray rdata(18, '\0');
    qToBigEndian(quint16(RrType::Tlsa), rdata.data());
    rdata[2] = 13;
    rdata[3] = char(labels);
    qToBigEndian(ttl, rdata.data() + 4);
    return rdata + wireName(zone) + QByteArray(64, 's');
}

//! A signed answer for the first host, with records that have `ttl` left, and their signature.
inline DnsFacts signedTlsa(const TlsaRecord &record, const QByteArray &signature, quint32 ttl = 3600)
{
    const DnsQuestion question{QStringLiteral("_25._tcp.mx1.example.org"), RrType::Tlsa};
    QList<RecordToWrite> records{
        {question.name, RrType::Tlsa, tlsaRdata(record.usage, record.selector, record.matching, record.data), ttl}};
    if (!signature.isEmpty())
        records.append({question.name, RrType::Rrsig, signature, ttl});
    DnsAnswer answer = answered(question, {}, kSecure).answer;
    answer.packet = dnsPacket(question, records);
    return readAnswer(answer);
}

//! The first host is an alias for mail.example.net, over the names given.
inline void asAlias(InspectionFacts &facts, const Observed<DnsFacts> &atEnd, QStringList chain = {})
{
    chain.append(QStringLiteral("mail.example.net"));
    MxHostFacts &host = facts.hosts[0];
    host.a = answeredThrough({host.name, RrType::A}, chain, {addressRdata(QStringLiteral("192.0.3.1"))}, kSecure);
    host.aaaa = answeredThrough({host.name, RrType::Aaaa}, chain, {}, kSecure);
    host.tlsaAtAlias = atEnd;
}

inline DnsFacts tlsaAt(const QString &name, const QList<TlsaRecord> &records)
{
    QByteArrayList rdata;
    for (const TlsaRecord &record : records)
        rdata.append(tlsaRdata(record.usage, record.selector, record.matching, record.data));
    return records.isEmpty() ? noSuchName({name, RrType::Tlsa}, kSecure)
                             : answered({name, RrType::Tlsa}, rdata, kSecure);
}

inline void addFurther(InspectionFacts &facts, const QString &name, const QList<TlsaRecord> &records)
{
    facts.further.append({{name, RrType::Tlsa}, tlsaAt(name, records)});
}

} // namespace postseal::test
