// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/server_reading.h"

#include "core/facts/json_words.h"
#include "core/judge/note.h"
#include "core/records/dnssec_records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

//! Servers of a zone above a cut name those below it.
bool isReferral(const DnsMessage &message, const QString &name)
{
    return message.answer.isEmpty() && std::ranges::any_of(message.authority, [&name](const DnsRecord &record) {
               const bool above = isAtOrBelow(name, record.owner);
               return record.type == int(RrType::Ns) && above && !record.owner.isEmpty();
           });
}

bool wasAsked(const AuthorityLookup &lookup)
{
    const Failure *failure = lookup.lookup.failure();
    return lookup.lookup.asked()
           && !(failure && (failure->kind == FailureKind::Cancelled || failure->kind == FailureKind::NotPermitted));
}

const AuthorityLookup *lookupOf(const QList<const AuthorityLookup *> &lookups, const DnsQuestion &question, bool tcp,
                                bool edns)
{
    const auto same = [&](const AuthorityLookup *l) {
        return l->question == question && l->tcp == tcp && l->edns == edns;
    };
    const auto found = std::ranges::find_if(lookups, same);
    return found == lookups.end() ? nullptr : *found;
}

} // namespace

bool ServerReply::isLame() const
{
    constexpr int kNoError = 0, kNoSuchName = 3;
    if (message.rcode != kNoError && message.rcode != kNoSuchName)
        return true;
    return !message.authoritative && !isReferral(message, lookup->question.name);
}

bool ServerReading::isSilent() const
{
    return !answers() && std::ranges::all_of(lookups, [](const AuthorityLookup *l) {
        const Failure *failure = l->lookup.failure();
        return failure && failure->kind != FailureKind::Unreachable && failure->kind != FailureKind::Internal;
    });
}

const ServerReply *ServerReading::reply(const DnsQuestion &question, bool tcp, bool edns) const
{
    const AuthorityLookup *lookup = lookupOf(lookups, question, tcp, edns);
    const auto found = std::ranges::find(replies, lookup, &ServerReply::lookup);
    return found == replies.end() ? nullptr : &*found;
}

const Failure *ServerReading::failure(const DnsQuestion &question, bool tcp, bool edns) const
{
    const AuthorityLookup *lookup = lookupOf(lookups, question, tcp, edns);
    return lookup ? lookup->lookup.failure() : nullptr;
}

QList<ServerReading> readServers(const InspectionFacts &facts)
{
    QList<ServerReading> servers;
    for (const AuthorityLookup &lookup : facts.authorities) {
        if (!wasAsked(lookup))
            continue;
        auto server = std::ranges::find(servers, lookup.address, &ServerReading::address);
        if (server == servers.end())
            server = servers.insert(servers.end(), {lookup.server, lookup.address, {}, {}});
        server->lookups.append(&lookup);
        if (const DnsFacts *dns = lookup.lookup.value()) {
            if (Result<DnsMessage> message = messageIn(dns->answer.packet))
                server->replies.append({&lookup, *std::move(message)});
        }
    }
    return servers;
}

QString serverLine(const AuthorityLookup &lookup)
{
    const QString way = lookup.tcp ? u" over TCP"_s : lookup.edns ? QString() : u" without EDNS"_s;
    const DnsFacts *dns = lookup.lookup.value();
    const Failure *failure = lookup.lookup.failure();
    const QString end = dns ? answerLine(*dns).section(u": "_s, 1) : failure ? failureLine(*failure) : QString();
    return u"%1 %2, %3 %4%5: %6"_s.arg(lookup.server, lookup.address.toString(), lookup.question.name,
                                       wordOf(lookup.question.type), way, end);
}

} // namespace postseal
