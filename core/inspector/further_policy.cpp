// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/policy_facts.h"
#include "core/inspector/further_areas.h"
#include "core/values/public_suffix.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

//! Names of the policy that are no host of today: whether they exist at all.
QList<DnsQuestion> unusedPatterns(const InspectionFacts &facts)
{
    QList<DnsQuestion> questions;
    const DnsFacts *mx = facts.mx.value();
    if (!mx || !facts.mtaSts.policy || !facts.mtaSts.policy->policy)
        return questions;
    QStringList targets;
    for (const MxRecord &record : mxRecordsOf(mx->set))
        targets.append(record.target);
    for (const MxHostFacts &host : facts.hosts)
        targets.append(host.name);
    for (const QString &pattern : unusedNames(*facts.mtaSts.policy->policy, targets))
        questions.append({pattern, RrType::A});
    return questions;
}

//! From the policy host up to the name that was registered, until a set is found (RFC 8659 section 3).
QList<DnsQuestion> caaOfPolicyHost(const InspectionFacts &facts)
{
    QList<DnsQuestion> questions;
    const bool seen = std::ranges::any_of(facts.mtaSts.fetches, [](const PolicyFetch &fetch) {
        return fetch.exchange.tls && !fetch.exchange.tls->certificates.isEmpty();
    });
    const QString top = registrableDomainOf(facts.domain);
    if (!seen || top.isEmpty())
        return questions;
    for (QString name = u"mta-sts."_s + facts.domain;; name = name.section(u'.', 1)) {
        questions.append({name, RrType::Caa});
        const Observed<DnsFacts> *lookup = furtherLookup(facts, name, RrType::Caa);
        const DnsFacts *dns = lookup ? lookup->value() : nullptr;
        if (!dns || dns->answer.serverFailed() || !dns->set.records.isEmpty() || name == top)
            return questions;
    }
}

} // namespace

QList<DnsQuestion> furtherForPolicy(const InspectionFacts &facts)
{
    QList<DnsQuestion> questions = unusedPatterns(facts);
    if (!facts.vantage.thorough || !announcesPolicy(facts))
        return questions;
    if (missesPolicyFile(facts)) {
        questions.append({facts.domain, RrType::A});
        questions.append({u"www."_s + facts.domain, RrType::A});
    }
    return questions + caaOfPolicyHost(facts);
}

} // namespace postseal
