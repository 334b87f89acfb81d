// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/dns_json.h"

#include "core/facts/json_words.h"
#include "core/records/dns_extended_error.h"
#include "core/records/dns_presentation.h"

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr int kHighestRcode = 0xfff;         // with the extension of RFC 6891 section 6.1.3
constexpr qsizetype kLongestPacket = 0xffff; // RFC 1035 section 4.2.2

QJsonObject jsonOf(const DnsQuestion &question)
{
    return {{u"name"_s, question.name}, {u"type"_s, wordOf(question.type)}};
}

DnsQuestion questionIn(const JsonPlace &place)
{
    const JsonPlace type = place["type"_L1];
    const std::optional<RrType> known = rrTypeOf(type.text());
    if (!known)
        type.refuse(u"expected a record type, such as MX or TYPE64"_s);
    return {place["name"_L1].text(), known.value_or(RrType::A)};
}

} // namespace

QJsonObject jsonOf(const DnsFacts &facts)
{
    const DnsAnswer &answer = facts.answer;
    QJsonObject object{
        {u"question"_s, jsonOf(answer.question)}, {u"rcode"_s, answer.rcode},
        {u"security"_s, wordOf(answer.security)}, {u"whyBogus"_s, answer.whyBogus},
        {u"packet"_s, base64Of(answer.packet)},   {u"resolver"_s, answer.resolver},
        {u"took"_s, jsonOf(answer.took)},         {u"records"_s, QJsonArray::fromStringList(presentationOf(facts.set))},
    };
    putTime(object, "at"_L1, answer.at);
    return object;
}

DnsFacts dnsFactsIn(const JsonPlace &place)
{
    DnsAnswer answer;
    answer.question = questionIn(place["question"_L1]);
    answer.rcode = place["rcode"_L1].number(0, kHighestRcode);
    answer.security = place["security"_L1].word<DnsSecurity>();
    answer.whyBogus = place["whyBogus"_L1].text();
    answer.packet = place["packet"_L1].base64(kLongestPacket);
    answer.resolver = place["resolver"_L1].text();
    answer.extendedError = extendedErrorIn(answer.packet);
    answer.at = place["at"_L1].timeIfAny();
    answer.took = place["took"_L1].milliseconds();
    return readAnswer(std::move(answer));
}

QJsonObject jsonOf(const FurtherLookup &further)
{
    QJsonObject object{{u"question"_s, jsonOf(further.question)}};
    putObserved(object, "lookup"_L1, further.lookup);
    return object;
}

FurtherLookup furtherLookupIn(const JsonPlace &place)
{
    return {questionIn(place["question"_L1]), place["lookup"_L1].observed(dnsFactsIn)};
}

QJsonObject jsonOf(const AuthorityLookup &authority)
{
    QJsonObject object{
        {u"server"_s, authority.server}, {u"address"_s, authority.address.toString()}, {u"tcp"_s, authority.tcp},
        {u"edns"_s, authority.edns},     {u"question"_s, jsonOf(authority.question)},
    };
    putObserved(object, "lookup"_L1, authority.lookup);
    return object;
}

AuthorityLookup authorityLookupIn(const JsonPlace &place)
{
    AuthorityLookup authority;
    authority.server = place["server"_L1].text();
    authority.address = place["address"_L1].address();
    authority.tcp = place["tcp"_L1].truth();
    authority.edns = place["edns"_L1].truth();
    authority.question = questionIn(place["question"_L1]);
    authority.lookup = place["lookup"_L1].observed(dnsFactsIn);
    return authority;
}

} // namespace postseal
