// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// input and questions to the DNS; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::InputDomainSyntax, Area::Dns, Severity::Error, false, "input.domain.syntax", "RFC 1035 2.3.4, RFC 5321 2.3.5",
     "", "", "", "", ""},
    {Check::InputDomainIdnaInvalid, Area::Dns, Severity::Error, false, "input.domain.idna-invalid", "RFC 5890 2.3.2.1, RFC 5891 5",
     "", "", "", "", ""},
    {Check::InputDomainIdnaDeviation, Area::Dns, Severity::Notice, false, "input.domain.idna-deviation", "RFC 5894 7",
     "", "", "", "", ""},
    {Check::InputDomainAlabelRoundtrip, Area::Dns, Severity::Warning, false, "input.domain.alabel-roundtrip", "RFC 5890 2.3.2.1, RFC 5891 5.4",
     "", "", "", "", ""},
    {Check::InputDomainMixedScript, Area::Dns, Severity::Info, false, "input.domain.mixed-script", "RFC 5890 4.4",
     "", "", "", "", ""},
    {Check::InputDomainAddressLiteral, Area::Dns, Severity::Info, false, "input.domain.address-literal", "RFC 8461 3.4, RFC 7672 2.2",
     "", "", "", "", ""},
    {Check::InputDomainPublicSuffix, Area::Dns, Severity::Notice, false, "input.domain.public-suffix", "BCP",
     "", "", "", "", ""},
    {Check::InputDomainSubdomainNotCovered, Area::Dns, Severity::Notice, false, "input.domain.subdomain-not-covered", "RFC 8461 3.4",
     "", "", "", "", ""},
    {Check::QueryTimeout, Area::Dns, Severity::Error, false, "dns.query.timeout", "RFC 1035 4.2, RFC 5321 5.1",
     "", "", "", "", ""},
    {Check::QueryServfail, Area::Dns, Severity::Error, false, "dns.query.servfail", "RFC 5321 5.1, RFC 8914 4",
     "", "", "", "", ""},
    {Check::QueryRefused, Area::Dns, Severity::Error, false, "dns.query.refused", "RFC 1034 4.3, RFC 1912 2.8",
     "", "", "", "", ""},
    {Check::QueryEdns, Area::Dns, Severity::Warning, false, "dns.query.edns", "RFC 6891 6.1.1, RFC 4035 3",
     "", "", "", "", ""},
    {Check::QueryTcpFallback, Area::Dns, Severity::Error, false, "dns.query.tcp-fallback", "RFC 7766 5, RFC 7671 10.1.1",
     "", "", "", "", ""},
    {Check::QueryUdpSize, Area::Dns, Severity::Notice, false, "dns.query.udp-size", "RFC 6891 6.2.5, RFC 7671 10.1.1",
     "", "", "", "", ""},
    {Check::QueryNsDisagree, Area::Dns, Severity::Warning, false, "dns.query.ns-disagree", "RFC 1034 4.3.5, RFC 2181 5",
     "", "", "", "", ""},
    {Check::QueryTtlMismatch, Area::Dns, Severity::Notice, false, "dns.query.ttl-mismatch", "RFC 2181 5.2",
     "", "", "", "", ""},
    {Check::QueryAliasLoop, Area::Dns, Severity::Error, false, "dns.query.cname-loop", "RFC 1034 3.6.2",
     "", "", "", "", ""},
    {Check::QueryAliasCoexist, Area::Dns, Severity::Error, false, "dns.query.cname-coexist", "RFC 1034 3.6.2, RFC 2181 10.1",
     "", "", "", "", ""},
    {Check::QueryDomainAlias, Area::Dns, Severity::Notice, false, "dns.query.domain-alias", "RFC 5321 5.1, RFC 8461 3.4",
     "", "", "", "", ""},
    {Check::QueryNegativeTtl, Area::Dns, Severity::Notice, false, "dns.query.negative-ttl", "RFC 2308 5",
     "", "", "", "", ""},
    {Check::QueryWildcardTxt, Area::Dns, Severity::Notice, false, "dns.query.wildcard-txt", "RFC 4592 4, RFC 8552 1",
     "", "", "", "", ""},
    {Check::QueryResolverRewrites, Area::Dns, Severity::Error, false, "dns.query.resolver-rewrites", "BCP",
     "", "", "", "", ""},
    {Check::QueryMinimalAny, Area::Dns, Severity::Error, false, "dns.query.minimal-any", "RFC 3597 3, RFC 7672 2.1.2",
     "", "", "", "", ""},
};
static_assert(inOrder(kRows, Check::InputDomainSyntax, Check::QueryMinimalAny));

std::span<const CheckSpec> queryRows()
{
    return kRows;
}

} // namespace postseal
