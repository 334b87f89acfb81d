// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/dnssec_reading.h"
#include "core/judge/note.h"
#include "core/judge/open_questions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

bool holdsSecurely(const Observed<DnsFacts> &lookup)
{
    return isSecure(lookup) && isDefinite(*lookup.value());
}

void judgeHost(const InspectionFacts &facts, const HostReading &host, Findings &findings)
{
    if (!holdsSecurely(facts.mx))
        return;
    const QString line = facts.domain + u" MX: secure"_s;
    if (host.dane == DaneState::AddressInsecure)
        findings.append(Note(Check::DnssecMxSecureHostInsecure)
                            .on(host.name())
                            .seen({line, host.name() + u" A, AAAA: insecure"_s}));
    else if (holdsSecurely(host.facts->a) && holdsSecurely(host.facts->aaaa))
        findings.append(passed(Check::DnssecMxSecureHostInsecure)
                            .on(host.name())
                            .seen({line, host.name() + u" A, AAAA: secure"_s}));
}

//! The address lookup that went over an alias; null without one.
const DnsFacts *throughAlias(const MxHostFacts &host)
{
    for (const Observed<DnsFacts> *lookup : {&host.a, &host.aaaa}) {
        const DnsFacts *dns = lookup->value();
        if (dns && isDefinite(*dns) && !dns->set.aliasChain.isEmpty())
            return dns;
    }
    return nullptr;
}

//! Tells only of a chain that begins in a signed zone: one that is unsigned from the start is an unsigned host.
void judgeAlias(const InspectionFacts &facts, const HostReading &host, Findings &findings)
{
    const DnsFacts *answer = throughAlias(*host.facts);
    if (!answer || !holdsSecurely(facts.mx))
        return;
    if (holdsSecurely(host.facts->a) && holdsSecurely(host.facts->aaaa)) {
        findings.append(passed(Check::DnssecAliasInsecureLink).on(host.name()));
        return;
    }
    if (answer->answer.security != DnsSecurity::Insecure)
        return;
    const QStringList names = QStringList(host.name()) + answer->set.aliasChain;
    QStringList lines;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const bool isEnd = i + 1 == names.size();
        const Observed<DnsFacts> *link = isEnd ? nullptr : furtherLookup(facts, names[i], RrType::Cname);
        if (!isEnd && (!link || !link->value() || !isDefinite(*link->value())))
            return; // which link it is cannot be told
        const bool holds = link && holdsSecurely(*link);
        lines.append(names[i] + (isEnd ? u" address: "_s : u" CNAME: "_s) + (holds ? u"secure"_s : u"insecure"_s));
        if (holds)
            continue;
        if (i > 0)
            findings.append(
                Note(Check::DnssecAliasInsecureLink).on(host.name()).with(Slot::Name, names[i]).seen(lines));
        return;
    }
}

//! Only where there is a policy to be found.
void judgePolicyNames(const DomainReading &reading, Findings &findings)
{
    const MtaStsFacts &sts = reading.facts->mtaSts;
    if (!reading.record || reading.recordTexts.size() != 1)
        return;
    QStringList lines;
    bool signedAll = true;
    for (const Observed<DnsFacts> *lookup : {&sts.record, &sts.a, &sts.aaaa}) {
        const DnsFacts *dns = lookup->value();
        if (!dns || !isDefinite(*dns))
            return;
        const bool secure = dns->answer.security == DnsSecurity::Secure;
        lines.append(answerLine(*dns) + (secure ? u", secure"_s : u", insecure"_s));
        signedAll = signedAll && secure;
    }
    Note note = signedAll ? passed(Check::DnssecPolicyNamesSigned) : Note(Check::DnssecPolicyNamesSigned);
    findings.append(note.seen(lines));
}

} // namespace

Findings judgeSignedNames(const DnssecReading &reading)
{
    Findings findings;
    for (const HostReading &host : reading.domain->hosts) {
        judgeHost(*reading.domain->facts, host, findings);
        judgeAlias(*reading.domain->facts, host, findings);
    }
    judgePolicyNames(*reading.domain, findings);
    return findings;
}

} // namespace postseal
