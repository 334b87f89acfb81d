// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/absent_name.h"
#include "core/inspector/further_areas.h"
#include "core/inspector/zone.h"
#include "core/records/dns_message.h"
#include "core/records/mta_sts_record.h"
#include "core/values/idna.h"
#include "core/values/limits.h"
#include "core/values/public_suffix.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr int kMostParents = 4; // names above the domain whose record is looked for

bool isServfail(const DnsFacts &dns)
{
    return dns.answer.rcode == 2 && dns.answer.security != DnsSecurity::Bogus;
}

//! A resolver tells a loop of aliases as SERVFAIL; one link after the other shows it. CNAME questions are not followed.
QList<DnsQuestion> aliasLinks(const InspectionFacts &facts)
{
    QList<const Observed<DnsFacts> *> lookups = {&facts.mx, &facts.mtaSts.record, &facts.mtaSts.a, &facts.tlsRpt};
    for (const MxHostFacts &host : facts.hosts)
        lookups.append(&host.a);
    QList<DnsQuestion> questions;
    for (const Observed<DnsFacts> *lookup : std::as_const(lookups)) {
        if (!lookup->value() || !isServfail(*lookup->value()))
            continue;
        QString name = lookup->value()->answer.question.name;
        for (int hop = 0; hop <= Limits().cnameHops; ++hop) { // one more shows that the chain is too long
            const DnsQuestion question{name, RrType::Cname};
            if (questions.contains(question))
                break; // the loop is closed
            questions.append(question);
            const Observed<DnsFacts> *link = furtherLookup(facts, name, RrType::Cname);
            if (!link || !link->value() || link->value()->set.records.isEmpty())
                break;
            name = targetOf(link->value()->set.records.constFirst());
        }
    }
    return questions;
}

//! The name that clients with the other mapping of IDNA look up.
QList<DnsQuestion> otherMapping(const DomainName &domain)
{
    const QString other = transitionalName(domain);
    return other.isEmpty() || other == domain.ascii() ? QList<DnsQuestion>() : QList<DnsQuestion>{{other, RrType::Mx}};
}

bool lacksRecord(const Observed<DnsFacts> &record)
{
    const DnsFacts *txt = record.value();
    return txt && !txt->answer.serverFailed() && txt->answer.security != DnsSecurity::Bogus && !txt->unreadable
           && selectVersion(textsOf(txt->set), "v=STSv1;").isEmpty();
}

//! Up to the name that somebody registered: a policy above may be believed to hold here (RFC 8461 section 3.4).
QList<DnsQuestion> recordsAbove(const InspectionFacts &facts)
{
    const QString top = registrableDomainOf(facts.domain);
    if (top.isEmpty() || top == facts.domain || !lacksRecord(facts.mtaSts.record))
        return {};
    QList<DnsQuestion> questions;
    for (QString name = facts.domain; name != top && questions.size() < kMostParents;) {
        name = name.section(u'.', 1);
        questions.append({u"_mta-sts."_s + name, RrType::Txt});
    }
    return questions;
}

bool hasForeignText(const InspectionFacts &facts)
{
    const DnsFacts *sts = facts.mtaSts.record.value();
    const DnsFacts *reports = facts.tlsRpt.value();
    const auto foreign = [](const DnsFacts *txt, QByteArrayView version) {
        return txt && textsOf(txt->set).size() > selectVersion(textsOf(txt->set), version).size();
    };
    return foreign(sts, "v=STSv1;") || foreign(reports, "v=TLSRPTv1;");
}

QList<DnsQuestion> zoneAndServers(const InspectionFacts &facts)
{
    QList<DnsQuestion> questions{{facts.domain, RrType::Soa}};
    const QString zone = zoneOf(facts);
    if (!zone.isEmpty())
        questions.append({zone, RrType::Ns});
    for (const QString &server : nameServersOf(facts))
        questions += {{server, RrType::A}, {server, RrType::Aaaa}};
    return questions;
}

} // namespace

QList<DnsQuestion> furtherForDomain(const InspectionFacts &facts)
{
    const Result<DomainName> domain = DomainName::parse(facts.domain);
    if (!domain)
        return {};
    QList<DnsQuestion> questions = aliasLinks(facts) + otherMapping(*domain) + recordsAbove(facts);
    if (facts.vantage.thorough || hasForeignText(facts))
        questions.append({absentNameBelow(facts, facts.domain), RrType::Txt});
    if (facts.vantage.thorough)
        questions += zoneAndServers(facts) + QList<DnsQuestion>{{absentRegistration(facts), RrType::A}};
    return questions;
}

} // namespace postseal
