// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/facts_json.h"

#include "core/facts/dns_json.h"
#include "core/facts/json_words.h"
#include "core/facts/session_json.h"
#include "core/values/domain_name.h"

using namespace Qt::StringLiterals;

namespace postseal {

constexpr auto kFormat = "postseal-inspection"_L1;
constexpr int kVersion = 1; // goes up when an older program would misread a file; a new key alone does not count
constexpr qsizetype kElements = 1000; // of hosts, addresses and fetches; far above Limits, for later programs' files
constexpr int kHighestPort = 0xffff;

static QJsonObject jsonOf(const Vantage &vantage)
{
    return {
        {u"program"_s, vantage.program},     {u"resolver"_s, vantage.resolver},
        {u"validates"_s, vantage.validates}, {u"trustStore"_s, vantage.trustStore},
        {u"ehloName"_s, vantage.ehloName},   {u"smtpPort"_s, vantage.smtpPort},
        {u"httpsPort"_s, vantage.httpsPort}, {u"ipv4"_s, vantage.ipv4},
        {u"ipv6"_s, vantage.ipv6},           {u"privateAllowed"_s, vantage.privateAllowed},
        {u"thorough"_s, vantage.thorough},
    };
}

static Vantage vantageIn(const JsonPlace &place)
{
    Vantage vantage;
    vantage.program = place["program"_L1].text();
    vantage.resolver = place["resolver"_L1].text();
    vantage.validates = place["validates"_L1].truth();
    vantage.trustStore = place["trustStore"_L1].text();
    vantage.ehloName = place["ehloName"_L1].text();
    vantage.smtpPort = place["smtpPort"_L1].number(0, kHighestPort);
    vantage.httpsPort = place["httpsPort"_L1].number(0, kHighestPort);
    vantage.ipv4 = place["ipv4"_L1].truth();
    vantage.ipv6 = place["ipv6"_L1].truth();
    vantage.privateAllowed = place["privateAllowed"_L1].truth();
    vantage.thorough = place["thorough"_L1].truthIfAny();
    return vantage;
}

static QJsonObject jsonOf(const TrialSession &trial)
{
    return {{u"trial"_s, wordOf(trial.trial)}, {u"session"_s, jsonOf(trial.session)}};
}

static TrialSession trialSessionIn(const JsonPlace &place)
{
    return {place["trial"_L1].word<SessionTrial>(), sessionIn(place["session"_L1])};
}

static QJsonObject jsonOf(const AddressFacts &facts)
{
    QJsonObject object{{u"address"_s, facts.address.toString()}};
    putObserved(object, "session"_L1, facts.session);
    putObserved(object, "chain"_L1, facts.chain);
    putList(object, "trials"_L1, facts.trials);
    return object;
}

static AddressFacts addressFactsIn(const JsonPlace &place)
{
    return {place["address"_L1].address(), place["session"_L1].observed(sessionIn), place["chain"_L1].observed(chainIn),
            place["trials"_L1].listIfAny(kElements, trialSessionIn)};
}

static QJsonObject jsonOf(const MxHostFacts &host)
{
    QJsonObject object{
        {u"name"_s, host.name},
        {u"preference"_s, host.preference},
        {u"addresses"_s, jsonOf(host.addresses)},
    };
    putObserved(object, "a"_L1, host.a);
    putObserved(object, "aaaa"_L1, host.aaaa);
    putObserved(object, "tlsa"_L1, host.tlsa);
    putObserved(object, "tlsaAtAlias"_L1, host.tlsaAtAlias);
    return object;
}

static MxHostFacts hostIn(const JsonPlace &place)
{
    MxHostFacts host;
    host.name = place["name"_L1].text();
    host.preference = place["preference"_L1].number(0, 0xffff);
    host.a = place["a"_L1].observed(dnsFactsIn);
    host.aaaa = place["aaaa"_L1].observed(dnsFactsIn);
    host.tlsa = place["tlsa"_L1].observed(dnsFactsIn);
    host.tlsaAtAlias = place["tlsaAtAlias"_L1].observed(dnsFactsIn);
    host.addresses = place["addresses"_L1].list(kElements, addressFactsIn);
    return host;
}

static QJsonObject jsonOf(const PolicyFetch &fetch)
{
    QJsonObject object{{u"exchange"_s, jsonOf(fetch.exchange)}};
    putObserved(object, "chain"_L1, fetch.chain);
    return object;
}

static PolicyFetch fetchIn(const JsonPlace &place)
{
    return {exchangeIn(place["exchange"_L1]), place["chain"_L1].observed(chainIn)};
}

static QJsonObject jsonOf(const TrialFetch &trial)
{
    return {{u"trial"_s, wordOf(trial.trial)}, {u"exchange"_s, jsonOf(trial.exchange)}};
}

static TrialFetch trialFetchIn(const JsonPlace &place)
{
    return {place["trial"_L1].word<FetchTrial>(), exchangeIn(place["exchange"_L1])};
}

static QJsonObject jsonOf(const MtaStsFacts &facts)
{
    QJsonObject object{{u"fetches"_s, jsonOf(facts.fetches)}};
    putList(object, "trials"_L1, facts.trials);
    putObserved(object, "record"_L1, facts.record);
    putObserved(object, "a"_L1, facts.a);
    putObserved(object, "aaaa"_L1, facts.aaaa);
    return object;
}

static MtaStsFacts mtaStsIn(const JsonPlace &place)
{
    MtaStsFacts facts;
    facts.record = place["record"_L1].observed(dnsFactsIn);
    facts.a = place["a"_L1].observed(dnsFactsIn);
    facts.aaaa = place["aaaa"_L1].observed(dnsFactsIn);
    facts.fetches = place["fetches"_L1].list(kElements, fetchIn);
    facts.trials = place["trials"_L1].listIfAny(kElements, trialFetchIn);
    deriveAgain(facts);
    return facts;
}

//! Whether the document is for us at all. Looked at before anything else, because a newer one may differ anywhere.
static void checkHead(const JsonPlace &whole)
{
    const JsonPlace format = whole["format"_L1];
    if (format.text() != kFormat)
        format.refuse(u"this is no inspection of Postseal"_s);
    const JsonPlace version = whole["version"_L1];
    if (version.number(1, std::numeric_limits<int>::max()) > kVersion)
        version.refuse(u"the file was written by a newer Postseal"_s);
}

static QString domainIn(const JsonPlace &place)
{
    const QString text = place.text();
    const Result<DomainName> name = DomainName::parse(text);
    if (!name || name->ascii() != text)
        place.refuse(u"expected a domain name in A-labels"_s);
    return text;
}

static InspectionFacts factsIn(const JsonPlace &whole)
{
    InspectionFacts facts;
    facts.domain = domainIn(whole["domain"_L1]);
    facts.startedAt = whole["startedAt"_L1].time();
    facts.finishedAt = whole["finishedAt"_L1].time();
    facts.ending = whole["ending"_L1].word<InspectionEnding>();
    facts.trialsBegun = whole["trialsBegun"_L1].truthIfAny();
    facts.vantage = vantageIn(whole["vantage"_L1]);
    facts.mx = whole["mx"_L1].observed(dnsFactsIn);
    facts.hosts = whole["hosts"_L1].list(kElements, hostIn);
    facts.mtaSts = mtaStsIn(whole["mtaSts"_L1]);
    facts.tlsRpt = whole["tlsRpt"_L1].observed(dnsFactsIn);
    facts.reportEndpoints = whole["reportEndpoints"_L1].listIfAny(kElements, exchangeIn);
    facts.typed = whole["typed"_L1].textIfAny();
    facts.further = whole["further"_L1].listIfAny(kElements, furtherLookupIn);
    facts.authorities = whole["authorities"_L1].listIfAny(kElements, authorityLookupIn);
    return facts;
}

QJsonObject toJson(const InspectionFacts &facts)
{
    QJsonObject object{
        {u"format"_s, kFormat},
        {u"version"_s, kVersion},
        {u"domain"_s, facts.domain},
        {u"ending"_s, wordOf(facts.ending)},
        {u"vantage"_s, jsonOf(facts.vantage)},
        {u"hosts"_s, jsonOf(facts.hosts)},
        {u"mtaSts"_s, jsonOf(facts.mtaSts)},
    };
    putTime(object, "startedAt"_L1, facts.startedAt);
    putTime(object, "finishedAt"_L1, facts.finishedAt);
    putObserved(object, "mx"_L1, facts.mx);
    putObserved(object, "tlsRpt"_L1, facts.tlsRpt);
    putList(object, "reportEndpoints"_L1, facts.reportEndpoints);
    if (facts.trialsBegun)
        object.insert(u"trialsBegun"_s, true);
    if (!facts.typed.isEmpty())
        object.insert(u"typed"_s, facts.typed);
    putList(object, "further"_L1, facts.further);
    putList(object, "authorities"_L1, facts.authorities);
    return object;
}

Result<InspectionFacts> inspectionFactsFromJson(const QJsonObject &object)
{
    std::optional<Failure> fault;
    const JsonPlace whole(object, fault);
    checkHead(whole);
    if (!fault) {
        InspectionFacts facts = factsIn(whole);
        if (!fault)
            return facts;
    }
    return tl::unexpected(*fault);
}

} // namespace postseal
