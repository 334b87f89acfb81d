// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/seal.h"
#include "tests/core/judge/seal_rows.h"

namespace postseal::test {

using namespace Qt::StringLiterals;

//! One host of a signed domain that serves `leaf` under the test root, with these records.
inline FactsBuilder dane(const QList<TlsaRecord> &records, const QList<QByteArray> &certificates = served(pki().good),
                         ChainVerdict verdict = ChainVerdict::Trusted)
{
    FactsBuilder builder = oneHost(kSecure);
    builder.host("mx1.example.org", kSecure).tlsa(records).address("192.0.2.1").starttls(certificates, verdict);
    return builder;
}

inline FactsBuilder withSecond(FactsBuilder first, const QList<TlsaRecord> &records,
                               const QList<QByteArray> &certificates = served(pki().good))
{
    first.mx({{10, "mx1.example.org"}, {20, "mx2.example.org"}}, kSecure).host("mx2.example.org", kSecure);
    if (!records.isEmpty())
        first.tlsa(records);
    first.address("192.0.2.2").starttls(certificates);
    return first;
}

inline QList<TlsaRecord> good311()
{
    return {tlsaOf(3, 1, 1, pki().good)};
}

inline FactsBuilder withSts(FactsBuilder builder, const QByteArray &mode)
{
    builder.sts(kRecord, policy(mode));
    return builder;
}

inline DnsFacts aliased(RrType type, DnsSecurity security)
{
    const QByteArrayList rdata = type == RrType::A ? QByteArrayList{addressRdata(u"192.0.2.1"_s)} : QByteArrayList();
    return answeredThrough({u"mx1.example.org"_s, type}, {u"mail.example.net"_s}, rdata, security);
}

//! The MX host is an alias; `atAlias` is the answer about the TLSA records at its end.
inline FactsBuilder alias(FactsBuilder builder, const Observed<DnsFacts> &atAlias, DnsSecurity target = kSecure)
{
    builder.edit([&](InspectionFacts &facts) {
        facts.hosts[0].a = aliased(RrType::A, target);
        facts.hosts[0].aaaa = aliased(RrType::Aaaa, target);
        facts.hosts[0].tlsaAtAlias = atAlias;
    });
    return builder;
}

inline DnsQuestion atAliasEnd()
{
    return {u"_25._tcp.mail.example.net"_s, RrType::Tlsa};
}

inline DnsFacts tlsaAtAliasEnd(const TlsaRecord &record, DnsSecurity security = kSecure)
{
    return answered(atAliasEnd(), {tlsaRdata(record.usage, record.selector, record.matching, record.data)}, security);
}

} // namespace postseal::test
