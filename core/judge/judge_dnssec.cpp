// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/signed_zones.h"
#include "core/judge/judge_areas.h"
#include "core/judge/note.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

//! Every lookup but TLSA, whose trouble is told with DANE.
QList<const DnsFacts *> answersOf(const InspectionFacts &facts)
{
    QList<const DnsFacts *> answers = neededAnswers(facts);
    answers.removeIf([](const DnsFacts *dns) { return dns->answer.question.type == RrType::Tlsa; });
    return answers;
}

Findings judgeBogus(const QList<const DnsFacts *> &answers)
{
    QStringList lines, names;
    for (const DnsFacts *dns : answers) {
        if (dns->answer.security != DnsSecurity::Bogus)
            continue;
        lines.append(answerLine(*dns));
        if (!names.contains(dns->answer.question.name))
            names.append(dns->answer.question.name);
    }
    if (lines.isEmpty())
        return {};
    return {Note(Check::DnssecBogus)
                .with(Slot::Name, names.join(u", "_s))
                .with(Slot::Count, qint64(lines.size()))
                .seen(lines)};
}

//! With an alias there the answer is insecure as soon as one name of its chain is: then the alias itself has to be.
bool isUnsigned(const InspectionFacts &facts, const DnsFacts &mx)
{
    const Observed<DnsFacts> *link = furtherLookup(facts, facts.domain, RrType::Cname);
    const DnsFacts *first = mx.set.aliasChain.isEmpty() ? &mx : link ? link->value() : nullptr;
    return first && isDefinite(*first) && first->answer.security == DnsSecurity::Insecure;
}

} // namespace

Findings judgeDnssec(const DomainReading &reading)
{
    const InspectionFacts &facts = *reading.facts;
    if (!facts.vantage.validates)
        return {Note(Check::DnssecResolverNotValidating, Standing::CannotTell)};
    Findings findings = judgeBogus(answersOf(facts));
    const DnsFacts *mx = facts.mx.value();
    if (!mx || !isDefinite(*mx) || mx->answer.noSuchName() || reading.nullMx)
        return findings;
    if (mx->answer.security == DnsSecurity::Secure)
        findings.append(passed(Check::DnssecSecure).with(Slot::Count, qint64(countsOf(facts).secure)));
    else if (isUnsigned(facts, *mx))
        findings.append(Note(Check::DnssecInsecure));
    for (const HostReading &host : reading.hosts) {
        const DnsFacts *tlsa = host.facts->tlsa.value();
        const bool signedTlsa = tlsa && tlsa->answer.security == DnsSecurity::Secure && !host.tlsa.isEmpty();
        if (signedTlsa && mx->answer.security == DnsSecurity::Insecure)
            findings.append(Note(Check::DnssecMxInsecureHostSecure)
                                .on(host.name())
                                .seen({facts.domain + u" MX: insecure"_s, host.name() + u" TLSA: secure"_s}));
    }
    return findings;
}

} // namespace postseal
