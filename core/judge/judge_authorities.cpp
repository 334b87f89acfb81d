// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge_areas.h"
#include "core/judge/note.h"
#include "core/judge/open_questions.h"
#include "core/judge/server_reading.h"
#include "core/records/dns_presentation.h"
#include "core/records/dnssec_records.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

using Servers = QList<ServerReading>;

constexpr int kAdvertised = 1232; // octets, in every question with EDNS
constexpr qsizetype kMostLines = 12;

//! What some servers do wrong: who, and the evidence.
struct Culprits
{
    QStringList names, lines;
    void add(const ServerReading &server, const QString &line)
    {
        if (!names.contains(server.server))
            names.append(server.server);
        if (lines.size() < kMostLines)
            lines.append(line);
    }
    Finding as(Check check) const { return Note(check).with(Slot::Name, names.join(u", "_s)).seen(lines); }
};

//! Every question was put and every server answers: nothing more can come, and nobody was kept from us.
bool allTold(const InspectionFacts &facts, const Servers &servers)
{
    const auto isPut = [](const AuthorityLookup &lookup) {
        const Failure *failure = lookup.lookup.failure();
        return lookup.lookup.value()
               || (failure && failure->kind != FailureKind::Cancelled && failure->kind != FailureKind::NotPermitted);
    };
    return !isAnythingOpen(facts) && std::ranges::all_of(facts.authorities, isPut)
           && std::ranges::all_of(servers, &ServerReading::answers);
}

DnsQuestion mxOf(const InspectionFacts &facts)
{
    return {facts.domain, RrType::Mx};
}

//! The questions whose answers a zone has to hold; the others are there to see whether a type is answered at all.
bool isOfTheZone(const AuthorityLookup &lookup)
{
    using enum RrType;
    constexpr std::array types{Mx, Soa, Ns, A, Aaaa, Txt};
    return std::ranges::find(types, lookup.question.type) != types.end();
}

//! By what a server says to MX and SOA it is told whether it holds the zone; other types are judged apart.
Findings judgeRefusal(const InspectionFacts &facts, const Servers &servers)
{
    constexpr int kFormErr = 1, kNotImp = 4; // it does not understand EDNS
    Culprits culprits;
    for (const ServerReading &server : servers) {
        for (const ServerReply &reply : server.replies) {
            const RrType type = reply.lookup->question.type;
            const int rcode = reply.message.rcode;
            if ((type == RrType::Mx || type == RrType::Soa) && reply.isLame() && rcode != kFormErr && rcode != kNotImp)
                culprits.add(server, serverLine(*reply.lookup)
                                         + (reply.message.authoritative ? QString() : u", not authoritative"_s));
        }
    }
    if (!culprits.names.isEmpty())
        return {culprits.as(Check::QueryRefused)};
    return allTold(facts, servers) ? Findings{passed(Check::QueryRefused)} : Findings();
}

QString ednsTrouble(const InspectionFacts &facts, const ServerReading &server)
{
    const DnsQuestion mx = mxOf(facts);
    const ServerReply *with = server.reply(mx, false, true);
    const ServerReply *without = server.reply(mx, false, false);
    if (!with) {
        const Failure *failure = server.failure(mx, false, true);
        return without && failure ? serverLine(*server.lookups.constFirst()) + u"; answered without EDNS"_s : QString();
    }
    const bool misread = with->message.rcode == 1 || with->message.rcode == 4; // FORMERR, NOTIMP
    if (misread && without && without->message.rcode != with->message.rcode)
        return serverLine(*with->lookup) + u"; answered without EDNS"_s;
    if (!with->message.edns)
        return serverLine(*with->lookup) + u", no OPT record"_s;
    for (const ServerReply &reply : server.replies) {
        if (!reply.lookup->tcp && reply.lookup->edns && reply.message.octets > kAdvertised)
            return serverLine(*reply.lookup)
                   + u", %1 octets where %2 were allowed"_s.arg(reply.message.octets).arg(kAdvertised);
    }
    return {};
}

Findings judgeEdns(const InspectionFacts &facts, const Servers &servers)
{
    Culprits culprits;
    bool allWell = true;
    for (const ServerReading &server : servers) {
        if (const QString trouble = ednsTrouble(facts, server); !trouble.isEmpty())
            culprits.add(server, trouble);
        allWell = allWell && server.reply(mxOf(facts), false, true);
    }
    if (!culprits.names.isEmpty())
        return {culprits.as(Check::QueryEdns)};
    return allWell && allTold(facts, servers) ? Findings{passed(Check::QueryEdns)} : Findings();
}

//! A connection that times out at every server may be held up here.
Findings judgeTcp(const InspectionFacts &facts, const Servers &servers)
{
    const DnsQuestion mx = mxOf(facts);
    const bool anyAnswers = std::ranges::any_of(
        servers, [&mx](const ServerReading &server) { return server.reply(mx, true, true) != nullptr; });
    Culprits culprits;
    bool untold = false;
    for (const ServerReading &server : servers) {
        const Failure *failure = server.failure(mx, true, true);
        if (!failure || !server.answers())
            continue;
        const bool maybeHere = failure->kind == FailureKind::Unreachable || failure->kind == FailureKind::Internal
                               || (failure->kind == FailureKind::TimedOut && !anyAnswers);
        if (maybeHere)
            untold = true;
        else
            culprits.add(server, server.name() + u" over TCP: "_s + failureLine(*failure));
    }
    if (!culprits.names.isEmpty()) // another server may still answer over TCP, none can take this back
        return {culprits.as(Check::QueryTcpFallback)};
    if (untold && !isAnythingOpen(facts))
        return {Note(Check::QueryTcpFallback, Standing::CannotTell)};
    return anyAnswers && allTold(facts, servers) ? Findings{passed(Check::QueryTcpFallback)} : Findings();
}

//! A type that is not answered although the server answers others before and after it.
Findings judgeTypes(const InspectionFacts &facts, const Servers &servers)
{
    Culprits culprits;
    for (const ServerReading &server : servers) {
        const ServerReply *mx = server.reply(mxOf(facts), false, true);
        if (!mx || mx->isLame())
            continue;
        for (qsizetype i = 0; i < server.lookups.size(); ++i) {
            const AuthorityLookup *lookup = server.lookups.at(i);
            if (lookup->question.type == RrType::Mx || lookup->question.type == RrType::Soa)
                continue; // by these judgeRefusal() tells
            const auto later = [&server, i](const ServerReply &reply) {
                return server.lookups.indexOf(reply.lookup) > i && !reply.lookup->tcp;
            };
            const Failure *failure = lookup->lookup.failure();
            const DnsFacts *dns = lookup->lookup.value();
            const bool dropped = failure && failure->kind == FailureKind::TimedOut && !lookup->tcp && lookup->edns
                                 && std::ranges::any_of(server.replies, later);
            if (dropped || (dns && dns->answer.serverFailed() && lookup->edns))
                culprits.add(server, serverLine(*lookup));
        }
    }
    if (!culprits.names.isEmpty())
        return {culprits.as(Check::QueryMinimalAny)};
    return allTold(facts, servers) ? Findings{passed(Check::QueryMinimalAny)} : Findings();
}

//! The records at the name, or the alias there; and what an alias leads to. A server follows one only into zones that it
//! holds too (RFC 1034 section 4.3.2, step 3a), so that counts among those who did, and not where it leaves the domain.
enum class Part { AtTheName, BehindAnAlias };

QString stateOf(const DnsFacts &dns, Part part, const QString &domain)
{
    const QStringList &chain = dns.set.aliasChain;
    if (part == Part::AtTheName && !chain.isEmpty())
        return presentationOf({.aliasChain = {chain.constFirst()}}).constFirst();
    const auto isInside = [&domain](const QString &name) { return isAtOrBelow(name, domain); };
    const bool counts = !chain.isEmpty() && !dns.set.records.isEmpty() && std::ranges::all_of(chain, isInside);
    if (part == Part::BehindAnAlias && !counts)
        return {};
    QStringList lines = presentationOf(dns.set);
    lines.sort();
    return lines.isEmpty() ? answerLine(dns).section(u": "_s, 1) : lines.join(u", "_s);
}

//! What a server has for a question, in a form that can be compared; empty where it says nothing about it.
QString stateOf(const ServerReading &server, const DnsQuestion &question, Part part, const QString &domain)
{
    const ServerReply *udp = server.reply(question, false, true);
    const ServerReply *tcp = server.reply(question, true, true);
    const auto said = [&](const ServerReply *reply) {
        const bool counts = reply && !reply->isLame() && !reply->message.truncated && reply->message.authoritative;
        return counts ? stateOf(*reply->lookup->lookup.value(), part, domain) : QString();
    };
    const QString overUdp = said(udp), overTcp = said(tcp);
    const bool isAddress = question.type == RrType::A || question.type == RrType::Aaaa;
    if (!isAddress && (overUdp.isEmpty() || overTcp.isEmpty()))
        return overUdp.isEmpty() ? overTcp : overUdp;
    return overUdp == overTcp ? overUdp : QString(); // another set with each question: nothing to compare
}

QList<DnsQuestion> comparedQuestions(const InspectionFacts &facts)
{
    QList<DnsQuestion> questions;
    for (const AuthorityLookup &lookup : facts.authorities) {
        const bool ofPolicyHost = lookup.question.name == u"mta-sts."_s + facts.domain; // often another answer for each
        const bool counts = lookup.question.type == RrType::Tlsa || (isOfTheZone(lookup) && !ofPolicyHost);
        if (counts && lookup.question.type != RrType::Soa && !questions.contains(lookup.question))
            questions.append(lookup.question);
    }
    return questions;
}

//! For the one who looks for the server that lags behind.
QStringList serials(const Servers &servers)
{
    QStringList lines;
    for (const ServerReading &server : servers) {
        for (const ServerReply &reply : server.replies) {
            const QList<DnsRecord> &answer = reply.message.answer;
            if (reply.lookup->question.type != RrType::Soa || answer.isEmpty())
                continue;
            if (const std::optional<SoaRecord> soa = soaOf(answer.constFirst()))
                lines.append(u"%1: %2 SOA serial %3"_s.arg(server.name(), soa->owner).arg(soa->serial));
        }
    }
    return lines;
}

//! Who says what to a question; the names of the servers by what they say.
QMap<QString, QStringList> statesOf(const InspectionFacts &facts, const Servers &servers, const DnsQuestion &question,
                                    Part part)
{
    QMap<QString, QStringList> states;
    for (const ServerReading &server : servers) {
        const QString state = stateOf(server, question, part, facts.domain);
        if (!state.isEmpty())
            states[state].append(server.name());
    }
    return states;
}

Findings judgeAgreement(const InspectionFacts &facts, const Servers &servers)
{
    if (isAnythingOpen(facts))
        return {};
    QStringList names, lines;
    qsizetype compared = 0; // servers that said something about one and the same question
    for (const DnsQuestion &question : comparedQuestions(facts)) {
        QMap<QString, QStringList> states = statesOf(facts, servers, question, Part::AtTheName);
        qsizetype heard = 0;
        for (const QStringList &sayers : std::as_const(states))
            heard += sayers.size();
        compared = std::max(compared, heard);
        if (states.size() == 1)
            states = statesOf(facts, servers, question, Part::BehindAnAlias);
        if (states.size() < 2)
            continue;
        if (!names.contains(question.name))
            names.append(question.name);
        for (auto state = states.cbegin(); state != states.cend() && lines.size() < kMostLines; ++state)
            lines.append(u"%1: %2 %3"_s.arg(state->join(u", "_s), question.name, state.key()));
    }
    if (!names.isEmpty())
        return {Note(Check::QueryNsDisagree).with(Slot::Name, names.join(u", "_s)).seen(lines + serials(servers))};
    return compared > 1 && allTold(facts, servers) ? Findings{passed(Check::QueryNsDisagree)} : Findings();
}

} // namespace

Findings judgeAuthorities(const DomainReading &reading)
{
    const InspectionFacts &facts = *reading.facts;
    const Servers servers = readServers(facts);
    if (servers.isEmpty())
        return {};
    if (std::ranges::none_of(servers, &ServerReading::answers)) // more likely questions do not get out of here
        return isAnythingOpen(facts) ? Findings() : Findings{Note(Check::QueryNsDisagree, Standing::CannotTell)};
    return judgeRefusal(facts, servers) + judgeEdns(facts, servers) + judgeTcp(facts, servers)
           + judgeTypes(facts, servers) + judgeAgreement(facts, servers);
}

} // namespace postseal
