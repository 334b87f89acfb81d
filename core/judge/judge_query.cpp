// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/absent_name.h"
#include "core/facts/json_words.h"
#include "core/judge/judge_areas.h"
#include "core/judge/note.h"
#include "core/judge/open_questions.h"
#include "core/judge/server_reading.h"
#include "core/records/dnssec_records.h"
#include "core/values/limits.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

struct Asked
{
    DnsQuestion question;
    const Observed<DnsFacts> *lookup;
    bool toldElsewhere; //!< a check of its own says so when it has no answer
};

bool hasAddress(const Observed<DnsFacts> &lookup)
{
    return lookup.value() && !addressesOf(lookup.value()->set).isEmpty();
}

//! Every question of the run that is about the domain or its mail hosts.
QList<Asked> questionsOf(const DomainReading &reading)
{
    const InspectionFacts &facts = *reading.facts;
    const QString d = facts.domain;
    const bool policyHostTold = !reading.recordTexts.isEmpty() && !hasAddress(facts.mtaSts.a)
                                && !hasAddress(facts.mtaSts.aaaa);
    QList<Asked> asked{{{d, RrType::Mx}, &facts.mx, true},
                       {{u"_mta-sts."_s + d, RrType::Txt}, &facts.mtaSts.record, true},
                       {{u"_smtp._tls."_s + d, RrType::Txt}, &facts.tlsRpt, true},
                       {{u"mta-sts."_s + d, RrType::A}, &facts.mtaSts.a, policyHostTold},
                       {{u"mta-sts."_s + d, RrType::Aaaa}, &facts.mtaSts.aaaa, policyHostTold}};
    for (const HostReading &host : reading.hosts) {
        const bool tlsaTold = host.dane == DaneState::LookupFails;
        asked += {{{host.name(), RrType::A}, &host.facts->a, true},
                  {{host.name(), RrType::Aaaa}, &host.facts->aaaa, true},
                  {{u"_25._tcp."_s + host.name(), RrType::Tlsa}, &host.facts->tlsa, tlsaTold},
                  {{u"_25._tcp."_s + host.name(), RrType::Tlsa}, &host.facts->tlsaAtAlias, tlsaTold}};
    }
    for (const FurtherLookup &further : facts.further) {
        const QString &name = further.question.name;
        // A link of an alias is asked for only after the question itself went wrong.
        if (isAtOrBelow(name, d) && further.question.type != RrType::Cname)
            asked.append({further.question, &further.lookup, false});
    }
    return asked;
}

QString lineOf(const Asked &asked)
{
    const DnsFacts *dns = asked.lookup->value();
    const Failure *failure = asked.lookup->failure();
    const QString question = asked.question.name + u' ' + wordOf(asked.question.type);
    return dns ? answerLine(*dns) : failure ? question + u": "_s + failureLine(*failure) : question;
}

//! Collects the questions that ended in one way; told only where no check of the question itself tells it.
Findings judgeEnding(Check check, const QList<Asked> &all, const std::function<bool(const Asked &)> &ended,
                     const QStringList &more, bool open)
{
    QStringList names, lines = more;
    bool untold = !more.isEmpty();
    bool anyAsked = false, resolverFailed = false; // how a question would have ended is not known then
    for (const Asked &asked : all) {
        anyAsked = anyAsked || asked.lookup->value();
        resolverFailed = resolverFailed || (asked.lookup->failure() && isResolversOwn(*asked.lookup->failure()));
        if (!ended(asked))
            continue;
        untold = untold || !asked.toldElsewhere;
        lines.append(lineOf(asked));
        if (!names.contains(asked.question.name))
            names.append(asked.question.name);
    }
    if (lines.isEmpty())
        return anyAsked && !resolverFailed && !open ? Findings{passed(check)} : Findings();
    if (!untold)
        return {};
    return {Note(check).with(Slot::Count, qint64(lines.size())).with(Slot::Name, names.join(u", "_s)).seen(lines)};
}

bool timedOut(const Asked &asked)
{
    const Failure *failure = asked.lookup->failure();
    return failure && failure->kind == FailureKind::TimedOut;
}

bool serverFailed(const Asked &asked)
{
    const DnsFacts *dns = asked.lookup->value();
    return dns && dns->answer.serverFailed() && dns->answer.security != DnsSecurity::Bogus;
}

//! Servers of the zone from which nothing comes while others answer over the same family.
QStringList silentServers(const InspectionFacts &facts)
{
    const QList<ServerReading> servers = readServers(facts);
    QStringList lines;
    for (const ServerReading &server : servers) {
        const bool familyWorks = std::ranges::any_of(servers, [&server](const ServerReading &other) {
            return other.answers() && other.address.family() == server.address.family();
        });
        if (server.isSilent() && familyWorks)
            lines.append(server.name() + u": "_s + failureLine(*server.lookups.constFirst()->lookup.failure()));
    }
    return lines;
}

//! Over all questions at the end: while one is open, another check may still tell it.
Findings judgeEndings(const DomainReading &reading)
{
    const InspectionFacts &facts = *reading.facts;
    const DnsFacts *mx = facts.mx.value();
    if (isOpen(facts) || (mx && mx->answer.noSuchName()))
        return {};
    if (nobodyAnswered(facts))
        return facts.mx.asked() ? Findings{Note(Check::QueryTimeout, Standing::CannotTell)} : Findings();
    const QList<Asked> asked = questionsOf(reading);
    const bool serversOpen = areTrialsOpen(facts); // one that is silent so far may answer in another way
    return judgeEnding(Check::QueryTimeout, asked, timedOut, serversOpen ? QStringList() : silentServers(facts),
                       serversOpen)
           + judgeEnding(Check::QueryServfail, asked, serverFailed, {}, false);
}

//! The links that were walked one by one, as owner and target.
QMap<QString, QString> linksOf(const InspectionFacts &facts)
{
    QMap<QString, QString> links;
    for (const FurtherLookup &further : facts.further) {
        const DnsFacts *dns = further.lookup.value();
        if (further.question.type == RrType::Cname && dns && !dns->set.records.isEmpty())
            links.insert(further.question.name, targetOf(dns->set.records.constFirst()));
    }
    return links;
}

//! The chain from `name` when it comes back to a name that it passed, or is longer than resolvers follow; else empty.
QStringList loopFrom(const QMap<QString, QString> &links, QString name)
{
    QStringList passed{name}, lines;
    while (links.contains(name)) {
        lines.append(name + u" CNAME "_s + links.value(name));
        name = links.value(name);
        if (passed.contains(name) || lines.size() > Limits().cnameHops)
            return lines;
        passed.append(name);
    }
    return {};
}

Findings judgeAliasLoops(const DomainReading &reading)
{
    const InspectionFacts &facts = *reading.facts;
    const QMap<QString, QString> links = linksOf(facts);
    QStringList names, lines;
    bool allAnswered = true;
    for (const Asked &asked : questionsOf(reading)) {
        const DnsFacts *dns = asked.lookup->value();
        allAnswered = allAnswered && (!asked.lookup->asked() || (dns && isDefinite(*dns)));
        QStringList loop = loopFrom(links, asked.question.name);
        if (loop.isEmpty() && dns && dns->set.chainLoops)
            loop = {asked.question.name + u" CNAME "_s + dns->set.aliasChain.join(u" CNAME "_s)};
        if (loop.isEmpty() || names.contains(asked.question.name))
            continue;
        names.append(asked.question.name);
        lines += loop;
    }
    lines.removeDuplicates();
    if (!names.isEmpty())
        return {Note(Check::QueryAliasLoop).with(Slot::Name, names.join(u", "_s)).seen(lines.mid(0, 20))};
    return allAnswered && !isOpen(facts) && facts.mx.value() ? Findings{passed(Check::QueryAliasLoop)} : Findings();
}

Findings judgeDomainAlias(const DomainReading &reading)
{
    const DnsFacts *mx = reading.facts->mx.value();
    if (!mx || !isDefinite(*mx))
        return {};
    if (mx->set.aliasChain.isEmpty())
        return mx->answer.noSuchName() ? Findings() : Findings{passed(Check::QueryDomainAlias)};
    const QString target = mx->set.aliasChain.constLast();
    return {Note(Check::QueryDomainAlias)
                .with(Slot::Name, target)
                .seen({reading.facts->domain + u" CNAME "_s + mx->set.aliasChain.join(u" CNAME "_s)})};
}

QByteArrayList sortedTexts(const DnsFacts &txt)
{
    QByteArrayList texts;
    for (const QByteArrayList &strings : textsOf(txt.set))
        texts.append(strings.join());
    std::ranges::sort(texts);
    return texts;
}

//! A name that nobody published has a text: then a wildcard answers, and for which of the names that count.
Findings judgeWildcard(const InspectionFacts &facts)
{
    const Observed<DnsFacts> *probe = furtherLookup(facts, absentNameBelow(facts, facts.domain), RrType::Txt);
    if (!probe || !probe->value() || !isDefinite(*probe->value()))
        return {};
    const QByteArrayList texts = sortedTexts(*probe->value());
    QStringList names;
    for (const Observed<DnsFacts> *lookup : {&facts.mtaSts.record, &facts.tlsRpt}) {
        if (lookup->value() && !texts.isEmpty() && sortedTexts(*lookup->value()) == texts)
            names.append(lookup->value()->answer.question.name);
    }
    if (names.isEmpty())
        return texts.isEmpty() ? Findings{passed(Check::QueryWildcardTxt)} : Findings();
    return {Note(Check::QueryWildcardTxt)
                .with(Slot::Name, names.join(u", "_s))
                .seen(QStringList{u"*.%1 TXT:"_s.arg(facts.domain)} + textLines(*probe->value()))};
}

Findings judgeRewriting(const InspectionFacts &facts)
{
    const Observed<DnsFacts> *probe = furtherLookup(facts, absentRegistration(facts), RrType::A);
    const DnsFacts *dns = probe ? probe->value() : nullptr;
    if (!dns || !isDefinite(*dns))
        return {};
    if (dns->answer.noSuchName())
        return {passed(Check::QueryResolverRewrites)};
    QStringList addresses;
    for (const IpAddress &address : addressesOf(dns->set))
        addresses.append(address.toString());
    if (addresses.isEmpty())
        return {};
    return {Note(Check::QueryResolverRewrites)
                .with(Slot::Name, dns->answer.question.name)
                .with(Slot::Address, addresses.join(u", "_s))
                .seen({answerLine(*dns).section(u": "_s, 0, 0) + u": "_s + addresses.join(u", "_s)})};
}

} // namespace

Findings judgeQueries(const DomainReading &reading)
{
    const InspectionFacts &facts = *reading.facts;
    return judgeEndings(reading) + judgeAliasLoops(reading) + judgeDomainAlias(reading) + judgeWildcard(facts)
           + judgeRewriting(facts);
}

} // namespace postseal
