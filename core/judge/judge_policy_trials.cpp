// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge_areas.h"
#include "core/judge/open_questions.h"
#include "core/judge/policy_host.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

//! The ends of all addresses of the policy host that were tried, by a sender's fetch or under trial.
QList<const HttpsExchange *> exchangesOf(const MtaStsFacts &facts)
{
    QList<const HttpsExchange *> exchanges;
    for (const PolicyFetch &fetch : facts.fetches)
        exchanges.append(&fetch.exchange);
    for (const TrialFetch &trial : facts.trials) {
        if (trial.trial == FetchTrial::OtherAddress)
            exchanges.append(&trial.exchange);
    }
    return exchanges;
}

QString endOf(const HttpsExchange &exchange)
{
    const QString end = exchange.failure ? failureLine(*exchange.failure) : u"HTTP status %1"_s.arg(exchange.status);
    return exchange.address.toString() + u": "_s + end;
}

enum class End {
    NotTold, //!< stopped, left alone, ended where we stand, or slower than we wait
    Fails,   //!< no connection, no handshake, no whole reply
    Replies,
};

End endFor(const InspectionFacts &facts, const HttpsExchange &exchange)
{
    if (!exchange.failure)
        return End::Replies;
    const bool untold = endedHere(facts, exchange) || exchange.failure->kind == FailureKind::NotPermitted
                        || (exchange.failure->kind == FailureKind::TimedOut
                            && (gaveUpEarly(exchange) || !hasFamily(facts, exchange.address.family())));
    return untold ? End::NotTold : End::Fails;
}

//! Over IPv6 nothing comes about that does over IPv4.
bool failsOverIpv6(const InspectionFacts &facts, const HttpsExchange &exchange)
{
    return exchange.address.family() == IpFamily::V6 && endFor(facts, exchange) == End::Fails;
}

bool isSameReply(const HttpsExchange &a, const HttpsExchange &b)
{
    return a.status == b.status && (a.status != 200 || a.body == b.body);
}

//! Every address that DNS names was tried to its end, and there is more than one.
bool knowsAllAddresses(const InspectionFacts &facts)
{
    qsizetype named = 0;
    for (const Observed<DnsFacts> *lookup : {&facts.mtaSts.a, &facts.mtaSts.aaaa}) {
        if (!lookup->value() || !isDefinite(*lookup->value()))
            return false;
        named += addressesOf(lookup->value()->set).size();
    }
    const QList<const HttpsExchange *> exchanges = exchangesOf(facts.mtaSts);
    return !isAnythingOpen(facts) && named > 1 && exchanges.size() >= named
           && std::ranges::none_of(
               exchanges, [&facts](const HttpsExchange *exchange) { return endFor(facts, *exchange) == End::NotTold; });
}

Findings judgeIpv6(const DomainReading &reading)
{
    const InspectionFacts &facts = *reading.facts;
    const QList<const HttpsExchange *> exchanges = exchangesOf(facts.mtaSts);
    const bool byIpv4 = std::ranges::any_of(exchanges, [](const HttpsExchange *exchange) {
        return exchange->address.family() == IpFamily::V4 && !exchange->failure;
    });
    if (!byIpv4)
        return {};
    QStringList lines, addresses;
    bool untold = false, any = false;
    for (const HttpsExchange *exchange : exchanges) {
        any = any || exchange->address.family() == IpFamily::V6;
        if (failsOverIpv6(facts, *exchange)) {
            addresses.append(exchange->address.toString());
            lines.append(endOf(*exchange));
        } else if (exchange->address.family() == IpFamily::V6 && endFor(facts, *exchange) == End::NotTold) {
            untold = true;
        }
    }
    if (!lines.isEmpty())
        return {onPolicyHost(reading, Check::PolicyHostIpv6Broken)
                    .with(Slot::Address, addresses.join(u", "_s))
                    .seen(lines)};
    if (any && !untold && knowsAllAddresses(facts))
        return {onPolicyHost(reading, Check::PolicyHostIpv6Broken, Standing::Passes)};
    return {};
}

Findings judgeAddresses(const DomainReading &reading)
{
    const InspectionFacts &facts = *reading.facts;
    const QList<const HttpsExchange *> exchanges = exchangesOf(facts.mtaSts);
    const auto whole = std::ranges::find_if(exchanges, [](const HttpsExchange *e) { return !e->failure; });
    if (whole == exchanges.end())
        return {}; // nothing to compare with
    const auto serving = std::ranges::find_if(exchanges, [](const HttpsExchange *e) { return servesPolicy(*e); });
    const HttpsExchange &model = serving == exchanges.end() ? **whole : **serving;
    QStringList lines, addresses;
    for (const HttpsExchange *exchange : exchanges) {
        const End end = endFor(facts, *exchange);
        if (failsOverIpv6(facts, *exchange) || end == End::NotTold
            || (end == End::Replies && isSameReply(*exchange, model)))
            continue;
        addresses.append(exchange->address.toString());
        lines.append(endOf(*exchange));
        if (exchange->status == 200)
            lines.append(evidence(exchange->body));
    }
    if (!lines.isEmpty())
        return {onPolicyHost(reading, Check::PolicyHostAddressDisagree)
                    .with(Slot::Address, addresses.join(u", "_s))
                    .seen(lines)
                    .expected({endOf(model)})};
    if (knowsAllAddresses(facts))
        return {onPolicyHost(reading, Check::PolicyHostAddressDisagree, Standing::Passes)};
    return {};
}

const HttpsExchange *trialOf(const MtaStsFacts &facts, FetchTrial wanted)
{
    const auto trial = std::ranges::find(facts.trials, wanted, &TrialFetch::trial);
    return trial == facts.trials.end() || trial->exchange.failure ? nullptr : &trial->exchange;
}

//! The same question by another client: turned away, or shown something that is no policy (a challenge page).
Findings judgeOtherClient(const DomainReading &reading)
{
    const HttpsExchange *served = servedPolicy(reading.facts->mtaSts);
    const HttpsExchange *other = trialOf(reading.facts->mtaSts, FetchTrial::OtherClient);
    if (!served || !other || !servesPolicy(*served) || other->status == 429)
        return {}; // too many requests: by then we had put several
    if (servesPolicy(*other))
        return {onPolicyHost(reading, Check::PolicyHostAuth, Standing::Passes)};
    return {onPolicyHost(reading, Check::PolicyHostAuth)
                .with(Slot::Code, qint64(other->status))
                .seen({u"User-Agent: Postseal: HTTP status 200"_s,
                       u"User-Agent: Go-http-client/1.1, no Accept: HTTP status %1"_s.arg(other->status)})};
}

//! Two ways to the same file, past what a cache would keep apart.
Findings judgeCache(const DomainReading &reading)
{
    const HttpsExchange *served = servedPolicy(reading.facts->mtaSts);
    const HttpsExchange *past = trialOf(reading.facts->mtaSts, FetchTrial::PastCache);
    if (!served || !past || !servesPolicy(*served) || !servesPolicy(*past))
        return {};
    const HttpsExchange *other = trialOf(reading.facts->mtaSts, FetchTrial::OtherClient);
    const bool otherBody = other && servesPolicy(*other) && other->body != served->body;
    if (past->body == served->body && !otherBody) {
        if (isAnythingOpen(*reading.facts))
            return {}; // the other client may still come by another body
        return {onPolicyHost(reading, Check::PolicyHostCacheStale, Standing::Passes)};
    }
    const HttpsExchange &differing = otherBody ? *other : *past;
    QStringList lines{evidence(served->body), evidence(differing.body)};
    for (const char *name : {"Age", "ETag", "Last-Modified", "Cache-Control"}) {
        if (const QByteArray value = headerOf(*served, name); !value.isEmpty())
            lines.append(QString::fromLatin1(name) + u": "_s + evidence(value));
    }
    return {onPolicyHost(reading, Check::PolicyHostCacheStale).seen(lines)};
}

//! The policy lies where no sender looks for it.
Findings judgeOtherPlaces(const DomainReading &reading)
{
    Findings findings;
    const MtaStsFacts &facts = reading.facts->mtaSts;
    const HttpsExchange *plain = trialOf(facts, FetchTrial::PlainHttp);
    if (plain && servesPolicy(*plain))
        findings.append(onPolicyHost(reading, Check::PolicyHostHttpOnly)
                            .with(Slot::Address, plain->address.toString())
                            .seen({plain->url.toString(), evidence(plain->body)}));
    QStringList urls;
    for (const FetchTrial trial :
         {FetchTrial::PathAtRoot, FetchTrial::PathWithoutSuffix, FetchTrial::AtDomain, FetchTrial::AtWww}) {
        const HttpsExchange *exchange = trialOf(facts, trial);
        if (exchange && servesPolicy(*exchange))
            urls.append(exchange->url.toString());
    }
    if (!urls.isEmpty())
        findings.append(
            onPolicyHost(reading, Check::PolicyHostWrongPath).with(Slot::Text, urls.constFirst()).seen(urls));
    return findings;
}

} // namespace

Findings judgePolicyTrials(const DomainReading &reading)
{
    if (!looksForPolicy(reading))
        return {};
    return judgeIpv6(reading) + judgeAddresses(reading) + judgeOtherClient(reading) + judgeCache(reading)
           + judgeOtherPlaces(reading);
}

} // namespace postseal
