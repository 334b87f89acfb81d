// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// input and questions to the DNS; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::InputDomainSyntax, Area::Dns, Severity::Error, false, "input.domain.syntax",
     "RFC 1035 2.3.4, RFC 5321 2.3.5", QT_TRANSLATE_NOOP("Check", "This is no domain name"),
     QT_TRANSLATE_NOOP("Check", "A domain name consists of labels of 1 to 63 letters, digits and hyphens, none of "
                                "which begins or ends with a hyphen, and of 253 characters at most. This does not "
                                "hold for “{text}”."),
     QT_TRANSLATE_NOOP("Check", "Mail cannot be addressed to such a name."),
     QT_TRANSLATE_NOOP("Check", "Correct the name. What stands behind the @ of a mail address is what belongs here."),
     ""},
    {Check::InputDomainIdnaInvalid, Area::Dns, Severity::Error, false, "input.domain.idna-invalid",
     "RFC 5890 2.3.2.1, RFC 5891 5", QT_TRANSLATE_NOOP("Check", "The name has letters that no domain may have"),
     QT_TRANSLATE_NOOP("Check", "“{text}” cannot be written as a domain name by the rules of IDNA2008: a character "
                                "is not allowed, or not at its place."),
     QT_TRANSLATE_NOOP("Check", "Senders cannot look up the name, or refuse the address."),
     QT_TRANSLATE_NOOP("Check", "Use a name of letters, digits and hyphens. Symbols, emoji and invisible characters "
                                "have no place in it."),
     ""},
    {Check::InputDomainIdnaDeviation, Area::Dns, Severity::Notice, false, "input.domain.idna-deviation",
     "RFC 5894 7, UTS 46 4", QT_TRANSLATE_NOOP("Check", "Programs understand this name in two ways"),
     QT_TRANSLATE_NOOP("Check", "“{text}” was inspected as it stands. Programs with the older mapping of IDNA ask "
                                "for {name} instead."),
     QT_TRANSLATE_NOOP("Check", "Mail to this name goes to two different domains, depending on the program that "
                                "sends it."),
     QT_TRANSLATE_NOOP("Check", "Register {name} too, and let both take the same mail."), ""},
    {Check::InputDomainAlabelRoundtrip, Area::Dns, Severity::Warning, false, "input.domain.alabel-roundtrip",
     "RFC 5890 2.3.2.1, RFC 5891 5.4", QT_TRANSLATE_NOOP("Check", "The xn-- form stands for no proper name"),
     QT_TRANSLATE_NOOP("Check", "{name} decodes to “{text}”, which the rules of IDNA2008 do not allow to be written "
                                "as this name."),
     QT_TRANSLATE_NOOP("Check", "Senders use the xn-- form as it is. Programs that show or type the letters may "
                                "refuse it."),
     QT_TRANSLATE_NOOP("Check", "Register a name whose letters IDNA2008 allows."), ""},
    {Check::InputDomainMixedScript, Area::Dns, Severity::Info, false, "input.domain.mixed-script", "RFC 5890 4.4",
     QT_TRANSLATE_NOOP("Check", "The letters can be taken for others"),
     QT_TRANSLATE_NOOP("Check", "“{text}” has letters of scripts that are not written together, or foreign letters "
                                "that all look like Latin ones. The name in the DNS is {name}."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. A reader can take the name for another one."), "", ""},
    {Check::InputDomainAddressLiteral, Area::Dns, Severity::Info, false, "input.domain.address-literal",
     "RFC 8461 3.4, RFC 7672 2.2", QT_TRANSLATE_NOOP("Check", "An address is not a mail domain"),
     QT_TRANSLATE_NOOP("Check", "“{text}” is an address. MTA-STS and DANE belong to names and never apply to an "
                                "address in brackets."),
     QT_TRANSLATE_NOOP("Check", "Mail to an address in brackets is encrypted at best, and the host is never "
                                "authenticated."),
     QT_TRANSLATE_NOOP("Check", "Inspect the domain whose mail this host takes."), ""},
    {Check::InputDomainPublicSuffix, Area::Dns, Severity::Notice, false, "input.domain.public-suffix", "BCP",
     QT_TRANSLATE_NOOP("Check", "This is a suffix, not somebody's domain"),
     QT_TRANSLATE_NOOP("Check", "{domain} is a public suffix: domains are registered below it."),
     QT_TRANSLATE_NOOP("Check", "Hardly anybody writes to such a name."),
     QT_TRANSLATE_NOOP("Check", "Inspect the domain that was registered below it, such as example.{domain}."), ""},
    {Check::InputDomainSubdomainNotCovered, Area::Dns, Severity::Notice, false, "input.domain.subdomain-not-covered",
     "RFC 8461 3.4", QT_TRANSLATE_NOOP("Check", "The policy above does not cover this name"),
     QT_TRANSLATE_NOOP("Check", "{domain} takes mail and has no MTA-STS record of its own. {name} has one, but a "
                                "policy holds for its own domain only."),
     QT_TRANSLATE_NOOP("Check", "Senders treat {domain} as a domain without MTA-STS."),
     QT_TRANSLATE_NOOP("Check", "Publish a TXT record at _mta-sts.{domain}, and serve a policy at mta-sts.{domain}."),
     ""},
    {Check::QueryTimeout, Area::Dns, Severity::Error, false, "dns.query.timeout", "RFC 1035 4.2, RFC 5321 5.1",
     QT_TRANSLATE_NOOP("Check", "Questions to the DNS stay without answer"),
     QT_TRANSLATE_NOOP("Check", "{count} questions or name servers gave no answer in time."),
     QT_TRANSLATE_NOOP("Check", "Senders wait for an answer, deliver late, or treat the name as not there for now."),
     QT_TRANSLATE_NOOP("Check", "Repair the name servers that stay silent, and see that no firewall drops questions "
                                "on port 53, over UDP or TCP."),
     QT_TRANSLATE_NOOP("Check", "Questions to the DNS are answered in time")},
    {Check::QueryServfail, Area::Dns, Severity::Error, false, "dns.query.servfail", "RFC 5321 5.1, RFC 8914 4",
     QT_TRANSLATE_NOOP("Check", "Name servers fail on a question"),
     QT_TRANSLATE_NOOP("Check", "For {name}, the DNS answered with a failure (SERVFAIL or similar), which says "
                                "neither yes nor no."),
     QT_TRANSLATE_NOOP("Check", "Senders try again later or do without what was asked for."),
     QT_TRANSLATE_NOOP("Check", "Ask each name server of the zone directly, and repair the zone or the server that "
                                "fails."),
     QT_TRANSLATE_NOOP("Check", "No question to the DNS ends in a failure")},
    {Check::QueryRefused, Area::Dns, Severity::Error, false, "dns.query.refused", "RFC 1034 4.3, RFC 1912 2.8",
     QT_TRANSLATE_NOOP("Check", "A name server does not serve the zone"),
     QT_TRANSLATE_NOOP("Check", "{name} is named as a name server of {domain}, but refuses the questions or answers "
                                "without authority."),
     QT_TRANSLATE_NOOP("Check", "Lookups take longer, and fail when other servers are not at hand."),
     QT_TRANSLATE_NOOP("Check", "Load the zone on {name}, or take it out of the NS records here and at the "
                                "registrar."),
     QT_TRANSLATE_NOOP("Check", "Every name server serves the zone")},
    {Check::QueryEdns, Area::Dns, Severity::Warning, false, "dns.query.edns", "RFC 6891 6.1.1, RFC 4035 3",
     QT_TRANSLATE_NOOP("Check", "A name server does not understand EDNS"),
     QT_TRANSLATE_NOOP("Check", "{name} does not answer questions with EDNS as it should: no answer, an error, no "
                                "OPT record, or more octets than were allowed."),
     QT_TRANSLATE_NOOP("Check", "Senders that validate DNSSEC get no signatures from it, and DANE fails there."),
     QT_TRANSLATE_NOOP("Check", "Update the server software of {name}, or remove the firewall that changes DNS "
                                "packets before it."),
     QT_TRANSLATE_NOOP("Check", "The name servers understand EDNS")},
    {Check::QueryTcpFallback, Area::Dns, Severity::Error, false, "dns.query.tcp-fallback",
     "RFC 7766 5, RFC 7671 10.1.1", QT_TRANSLATE_NOOP("Check", "A name server does not answer over TCP"),
     QT_TRANSLATE_NOOP("Check", "{name} answers over UDP, but not over TCP."),
     QT_TRANSLATE_NOOP("Check", "An answer too large for UDP cannot be fetched: mail waits, and hosts with TLSA "
                                "records are skipped."),
     QT_TRANSLATE_NOOP("Check", "Open TCP port 53 of {name}, in the server and in every firewall before it."),
     QT_TRANSLATE_NOOP("Check", "The name servers answer over TCP")},
    {Check::QueryUdpSize, Area::Dns, Severity::Notice, false, "dns.query.udp-size", "RFC 6891 6.2.5, RFC 7671 10.1.1",
     QT_TRANSLATE_NOOP("Check", "Answers are too large for one packet"),
     QT_TRANSLATE_NOOP("Check", "The answer for {name} has up to {count} octets. Above 1232 it can be cut into "
                                "fragments on the way."),
     QT_TRANSLATE_NOOP("Check", "No effect as a rule. Where fragments are dropped, senders have to ask again over "
                                "TCP."),
     QT_TRANSLATE_NOOP("Check", "Publish fewer or shorter records: no TLSA record with matching type 0, and "
                                "elliptic curve keys for DNSSEC."),
     QT_TRANSLATE_NOOP("Check", "Every answer fits into one packet")},
    {Check::QueryNsDisagree, Area::Dns, Severity::Warning, false, "dns.query.ns-disagree", "RFC 1034 4.3.5, RFC 2181 5",
     QT_TRANSLATE_NOOP("Check", "The name servers disagree"),
     QT_TRANSLATE_NOOP("Check", "The name servers of {domain} give different answers for {name}."),
     QT_TRANSLATE_NOOP("Check", "Which hosts, policy and keys a sender sees is a matter of chance."),
     QT_TRANSLATE_NOOP("Check", "Look at the serial numbers of the zone, and repair the transfer to the server that "
                                "lags behind."),
     QT_TRANSLATE_NOOP("Check", "The name servers agree")},
    {Check::QueryTtlMismatch, Area::Dns, Severity::Notice, false, "dns.query.ttl-mismatch", "RFC 2181 5.2",
     QT_TRANSLATE_NOOP("Check", "Records of one set have different TTLs"),
     QT_TRANSLATE_NOOP("Check", "The records of {name} do not have one TTL."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Resolvers use the shortest one, or drop a part of the set "
                                "early."),
     QT_TRANSLATE_NOOP("Check", "Give all records of the same name and type the same TTL."),
     QT_TRANSLATE_NOOP("Check", "All records of a set have one TTL")},
    {Check::QueryAliasLoop, Area::Dns, Severity::Error, false, "dns.query.cname-loop", "RFC 1034 3.6.2",
     QT_TRANSLATE_NOOP("Check", "Aliases lead nowhere"),
     QT_TRANSLATE_NOOP("Check", "The CNAME records of {name} run in a circle, or through more aliases than "
                                "resolvers follow."),
     QT_TRANSLATE_NOOP("Check", "The lookup fails at every sender. Mail waits, or the host is skipped."),
     QT_TRANSLATE_NOOP("Check", "Let the last CNAME record name something that has records of its own."),
     QT_TRANSLATE_NOOP("Check", "Every alias comes to an end")},
    {Check::QueryAliasCoexist, Area::Dns, Severity::Error, false, "dns.query.cname-coexist",
     "RFC 1034 3.6.2, RFC 2181 10.1", QT_TRANSLATE_NOOP("Check", "An alias has other records beside it"),
     QT_TRANSLATE_NOOP("Check", "{name} has a CNAME record and other records. A name that is an alias can have "
                                "nothing else."),
     QT_TRANSLATE_NOOP("Check", "It depends on the resolver which of them a sender sees; many lookups fail."),
     QT_TRANSLATE_NOOP("Check", "Remove the CNAME record, or everything beside it. At the top of a zone, use A and "
                                "AAAA records instead."),
     QT_TRANSLATE_NOOP("Check", "No alias has other records beside it")},
    {Check::QueryDomainAlias, Area::Dns, Severity::Notice, false, "dns.query.domain-alias",
     "RFC 5321 5.1, RFC 8461 3.4", QT_TRANSLATE_NOOP("Check", "The domain is an alias"),
     QT_TRANSLATE_NOOP("Check", "{domain} is an alias (CNAME) of {name}, whose MX records count for it."),
     QT_TRANSLATE_NOOP("Check", "Senders follow the alias for mail. For MTA-STS some use {domain}, others {name}."),
     QT_TRANSLATE_NOOP("Check", "Publish MX records at {domain} itself in place of the alias, and record and policy "
                                "of MTA-STS under the same name."),
     QT_TRANSLATE_NOOP("Check", "The domain is not an alias")},
    {Check::QueryNegativeTtl, Area::Dns, Severity::Notice, false, "dns.query.negative-ttl", "RFC 2308 5",
     QT_TRANSLATE_NOOP("Check", "“There is no such name” is kept for long"),
     QT_TRANSLATE_NOOP("Check", "The SOA record of {name} lets resolvers keep the answer that a name does not exist "
                                "for {days}."),
     QT_TRANSLATE_NOOP("Check", "A record that is published for the first time, such as _mta-sts or TLSA, is seen "
                                "late."),
     QT_TRANSLATE_NOOP("Check", "Lower the last number of the SOA record, the minimum, to an hour or less."),
     QT_TRANSLATE_NOOP("Check", "“There is no such name” is soon forgotten")},
    {Check::QueryWildcardTxt, Area::Dns, Severity::Notice, false, "dns.query.wildcard-txt", "RFC 4592 4, RFC 8552 1",
     QT_TRANSLATE_NOOP("Check", "A wildcard answers for names of mail policies"),
     QT_TRANSLATE_NOOP("Check", "A wildcard TXT record of {domain} answers for {name} too."),
     QT_TRANSLATE_NOOP("Check", "Most senders skip a text that is not theirs. Strict programs report a faulty "
                                "record."),
     QT_TRANSLATE_NOOP("Check", "Remove the wildcard TXT record, or publish texts at {name} explicitly."),
     QT_TRANSLATE_NOOP("Check", "No wildcard answers for mail policies")},
    {Check::QueryResolverRewrites, Area::Dns, Severity::Error, false, "dns.query.resolver-rewrites", "BCP",
     QT_TRANSLATE_NOOP("Check", "The resolver invents answers"),
     QT_TRANSLATE_NOOP("Check", "The resolver in use says that {name} has the address {address}. Nobody registered "
                                "this name."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Other answers of this resolver cannot be trusted here "
                                "either."),
     QT_TRANSLATE_NOOP("Check", "Choose another resolver for the inspection."),
     QT_TRANSLATE_NOOP("Check", "The resolver invents no answers")},
    {Check::QueryMinimalAny, Area::Dns, Severity::Error, false, "dns.query.minimal-any", "RFC 3597 3, RFC 7672 2.1.2",
     QT_TRANSLATE_NOOP("Check", "A name server answers some record types only"),
     QT_TRANSLATE_NOOP("Check", "{name} answers the question for MX records, but not those for other types, such as "
                                "TLSA or types unknown to it."),
     QT_TRANSLATE_NOOP("Check", "Senders that use DANE take the missing answer for a failure and skip the host."),
     QT_TRANSLATE_NOOP("Check", "Update the name server or load balancer {name}: questions for any type deserve an "
                                "answer, if only that there is none."),
     QT_TRANSLATE_NOOP("Check", "The name servers answer every record type")},
};
static_assert(inOrder(kRows, Check::InputDomainSyntax, Check::QueryMinimalAny));

std::span<const CheckSpec> queryRows()
{
    return kRows;
}

} // namespace postseal
