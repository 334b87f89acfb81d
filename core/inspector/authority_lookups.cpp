// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/absent_name.h"
#include "core/inspector/trials.h"
#include "core/inspector/zone.h"
#include "core/records/dnssec_records.h"

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kMostHosts = 2;
constexpr RrType kPrivateUse{65280}; // nobody has records of it: RFC 6895 section 3.1

struct Way
{
    DnsQuestion question;
    bool tcp = false;
    bool edns = true;
};

QStringList hostsWithin(const InspectionFacts &facts, const QString &zone)
{
    QStringList hosts;
    for (const MxHostFacts &host : facts.hosts) {
        if (isAtOrBelow(host.name, zone) && DomainName::parse(host.name) && hosts.size() < kMostHosts)
            hosts.append(host.name);
    }
    return hosts;
}

//! The addresses are asked for in two ways: a server that answers each time otherwise has no set to compare.
QList<Way> waysFor(const InspectionFacts &facts, const QString &zone)
{
    const QString domain = facts.domain;
    const DnsQuestion mx{domain, RrType::Mx};
    QList<Way> ways{{mx}, {mx, false, false}, {mx, true}}; // kWaysToReachAServer
    ways += {{{zone, RrType::Soa}},
             {{u"_mta-sts."_s + domain, RrType::Txt}},
             {{u"_smtp._tls."_s + domain, RrType::Txt}},
             {{u"mta-sts."_s + domain, RrType::A}}};
    for (const QString &host : hostsWithin(facts, zone))
        ways += {{{host, RrType::A}},
                 {{host, RrType::A}, true},
                 {{host, RrType::Aaaa}},
                 {{host, RrType::Aaaa}, true},
                 {{u"_25._tcp."_s + host, RrType::Tlsa}}};
    // A name that exists and has none, and one that does not exist (RFC 3597 section 3, RFC 7672 section 2.1.2).
    ways += {{{domain, RrType::Tlsa}},
             {{u"_25._tcp."_s + absentNameBelow(facts, domain), RrType::Tlsa}},
             {{domain, kPrivateUse}},
             {{zone, RrType::Ns}}}; // last, to see that the server still answers after odd types
    return ways;
}

} // namespace

QList<AuthorityLookup> authorityLookups(const InspectionFacts &facts)
{
    const QString zone = zoneOf(facts);
    QList<AuthorityLookup> lookups;
    for (const ServerAddress &server : serverAddressesOf(facts)) {
        for (const Way &way : waysFor(facts, zone)) {
            if (DomainName::parse(way.question.name))
                lookups.append({server.server, server.address, way.tcp, way.edns, way.question, {}});
        }
    }
    return lookups;
}

} // namespace postseal
