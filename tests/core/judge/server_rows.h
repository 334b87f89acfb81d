// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "tests/core/judge/seal_rows.h"
#include "tests/support/server_replies.h"

// Authoritative servers of the domain and what they say when they are asked directly.
namespace postseal::test {

inline const QString kDomain = QStringLiteral("example.org"), kHost = QStringLiteral("mx1.example.org");
inline const DnsQuestion kMx{kDomain, RrType::Mx}, kSoa{kDomain, RrType::Soa}, kA{kHost, RrType::A},
    kTlsa{QStringLiteral("_25._tcp.mx1.example.org"), RrType::Tlsa}, kNs{kDomain, RrType::Ns};

enum class Way { Udp, Plain, Tcp };

//! One server and what it says; at first everything as it should be.
struct Server
{
    QByteArray name, address;
    QMap<std::pair<int, Way>, Observed<DnsFacts>> ends; // by type

    Server(const QByteArray &name_, const QByteArray &address_) : name(name_), address(address_)
    {
        const RecordToWrite mx{kDomain, RrType::Mx, mxRdata(10, kHost)};
        for (const Way way : {Way::Udp, Way::Plain, Way::Tcp})
            set(kMx, way, replyTo(kMx, {.answer = {mx}, .edns = way != Way::Plain}));
        set(kSoa, Way::Udp, replyTo(kSoa, {.answer = {{kDomain, RrType::Soa, soaRdata(7, 300)}}}));
        for (const Way way : {Way::Udp, Way::Tcp})
            set(kA, way, replyTo(kA, {.answer = {{kHost, RrType::A, addressRdata(QStringLiteral("192.0.3.1"))}}}));
        set(kTlsa, Way::Udp, replyTo(kTlsa, {.authority = {{kDomain, RrType::Soa, soaRdata(7, 300)}}, .rcode = 3}));
        set(kNs, Way::Udp, replyTo(kNs, {.answer = {{kDomain, RrType::Ns, wireName(QStringLiteral("ns1.example.org"))}}}));
    }
    Server &set(const DnsQuestion &question, Way way, const Observed<DnsFacts> &end)
    {
        ends[{int(question.type), way}] = end;
        return *this;
    }
    Server &setAll(const Observed<DnsFacts> &end)
    {
        for (Observed<DnsFacts> &each : ends)
            each = end;
        return *this;
    }
    QList<AuthorityLookup> lookups() const
    {
        QList<AuthorityLookup> all;
        const auto add = [&](const DnsQuestion &question, Way way) {
            all.append({QString::fromLatin1(name), *IpAddress::parse(QString::fromLatin1(address)), way == Way::Tcp,
                        way != Way::Plain, question, ends.value({int(question.type), way})});
        };
        for (const Way way : {Way::Udp, Way::Plain, Way::Tcp})
            add(kMx, way);
        add(kSoa, Way::Udp);
        add(kA, Way::Udp);
        add(kA, Way::Tcp);
        add(kTlsa, Way::Udp);
        add(kNs, Way::Udp);
        return all;
    }
};

inline FactsBuilder servers(const QList<Server> &all)
{
    return oneHost().host("mx1.example.org").address("192.0.3.1").edit([&all](InspectionFacts &facts) {
        for (const Server &server : all)
            facts.authorities += server.lookups();
    });
}

inline Server one()
{
    return {"ns1.example.org", "192.0.3.53"};
}

inline Server two()
{
    return {"ns2.example.org", "192.0.3.54"};
}

} // namespace postseal::test
