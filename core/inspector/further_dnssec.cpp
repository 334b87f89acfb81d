// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/signed_zones.h"
#include "core/inspector/further_areas.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

bool isDefinite(const DnsFacts &dns)
{
    return !dns.answer.serverFailed() && dns.answer.security != DnsSecurity::Bogus && !dns.unreadable;
}

bool is(const Observed<DnsFacts> &lookup, DnsSecurity security)
{
    return lookup.value() && lookup.value()->answer.security == security;
}

QList<DnsQuestion> aboutZone(const QString &zone, bool thorough)
{
    QList<DnsQuestion> questions{{zone, RrType::Ds}, {zone, RrType::Dnskey}, {zone, RrType::Nsec3param}};
    if (thorough)
        questions += {{zone, RrType::Cds}, {zone, RrType::Cdnskey}};
    return questions;
}

//! Where an alias chain leaves the signed zones: each link is asked for by itself.
QList<DnsQuestion> aboutAlias(const MxHostFacts &host)
{
    for (const Observed<DnsFacts> *lookup : {&host.a, &host.aaaa}) {
        if (!is(*lookup, DnsSecurity::Insecure) || lookup->value()->set.aliasChain.isEmpty()
            || lookup->value()->set.chainLoops)
            continue;
        QList<DnsQuestion> questions{{host.name, RrType::Cname}};
        for (const QString &link : lookup->value()->set.aliasChain)
            questions.append({link, RrType::Cname});
        questions.removeLast(); // the end is no alias
        return questions;
    }
    return {};
}

//! Without an answer for TLSA, another type shows whether the name's absence can be proven at all.
bool deservesSecondLook(const MxHostFacts &host)
{
    const Failure *failure = host.tlsa.failure();
    const bool failed = failure ? failure->kind != FailureKind::Cancelled && failure->kind != FailureKind::Malformed
                                : host.tlsa.value() && !isDefinite(*host.tlsa.value());
    return failed && (is(host.a, DnsSecurity::Secure) || is(host.aaaa, DnsSecurity::Secure));
}

} // namespace

QList<DnsQuestion> furtherForDnssec(const InspectionFacts &facts)
{
    QList<DnsQuestion> questions;
    if (!facts.vantage.validates)
        return questions;
    for (const QString &zone : signedZonesOf(facts))
        questions += aboutZone(zone, facts.vantage.thorough);
    for (const MxHostFacts &host : facts.hosts) {
        if (is(facts.mx, DnsSecurity::Secure))
            questions += aboutAlias(host);
        if (deservesSecondLook(host))
            questions.append({u"_25._tcp."_s + host.name, RrType::A});
        if (facts.vantage.thorough && host.tlsa.value() && !host.tlsa.value()->set.records.isEmpty())
            questions.append({u"_tcp."_s + host.name, RrType::A});
    }
    return questions;
}

} // namespace postseal
