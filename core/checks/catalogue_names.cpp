// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// names and times of the certificates; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::NameDomainOnly, Area::Certificate, Severity::Error, true, "tls.name.domain-only", "RFC 8461 4.2, RFC 7672 3.2.2",
     "", "", "", "", ""},
    {Check::NameCnOnly, Area::Certificate, Severity::Error, true, "tls.name.cn-only", "RFC 8461 4.2, RFC 9525 A",
     "", "", "", "", ""},
    {Check::NameWildcard, Area::Certificate, Severity::Info, false, "tls.name.wildcard", "RFC 9525 6.3, RFC 7672 3.2.3",
     "", "", "", "", ""},
    {Check::NameWildcardPartial, Area::Certificate, Severity::Error, true, "tls.name.wildcard-partial", "RFC 9525 6.3",
     "", "", "", "", ""},
    {Check::NameWildcardDeep, Area::Certificate, Severity::Error, true, "tls.name.wildcard-deep", "RFC 9525 6.3",
     "", "", "", "", ""},
    {Check::NameWildcardPublicSuffix, Area::Certificate, Severity::Warning, false, "tls.name.wildcard-public-suffix", "RFC 9525 6.3",
     "", "", "", "", ""},
    {Check::NameUlabelInSan, Area::Certificate, Severity::Error, true, "tls.name.ulabel-in-san", "RFC 9525 6.3, RFC 5280 7.2",
     "", "", "", "", ""},
    {Check::NameTrailingDot, Area::Certificate, Severity::Error, true, "tls.name.trailing-dot", "RFC 5280 4.2.1.6",
     "", "", "", "", ""},
    {Check::NameIpSan, Area::Certificate, Severity::Info, false, "tls.name.ip-san", "RFC 8461 4.2, RFC 9525 6.1.1",
     "", "", "", "", ""},
    {Check::NameAliasTarget, Area::Certificate, Severity::Error, true, "tls.name.alias-target", "RFC 9525 6.1.1, RFC 7672 3.2.2",
     "", "", "", "", ""},
    {Check::NameInternal, Area::Certificate, Severity::Notice, false, "tls.name.internal", "BCP",
     "", "", "", "", ""},
    {Check::ExpiryLifetimeExcess, Area::Certificate, Severity::Warning, false, "tls.expiry.lifetime-excess", "CA/B BR 6.3.2",
     "", "", "", "", ""},
    {Check::ExpiryClock, Area::Certificate, Severity::Error, false, "tls.expiry.clock", "BCP",
     "", "", "", "", ""},
    {Check::ExpiryRenewedNotLoaded, Area::Certificate, Severity::Notice, false, "tls.expiry.renewed-not-loaded", "RFC 9325 3.9",
     "", "", "", "", ""},
};
static_assert(inOrder(kRows, Check::NameDomainOnly, Check::ExpiryRenewedNotLoaded));

std::span<const CheckSpec> nameRows()
{
    return kRows;
}

} // namespace postseal
