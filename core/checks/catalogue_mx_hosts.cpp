// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// what the MX records point to; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::MxNullPreference, Area::Dns, Severity::Notice, false, "dns.mx.null-preference", "RFC 7505 3",
     "", "", "", "", ""},
    {Check::MxNullWithAddress, Area::Dns, Severity::Info, false, "dns.mx.null-with-address", "RFC 7505 3, RFC 5321 5.1",
     "", "", "", "", ""},
    {Check::MxNullSends, Area::Dns, Severity::Warning, false, "dns.mx.null-sends", "RFC 7505 4.2",
     "", "", "", "", ""},
    {Check::MxTargetDname, Area::Dns, Severity::Notice, false, "dns.mx.target-dname", "RFC 6672 2, RFC 7672 2.1.3",
     "", "", "", "", ""},
    {Check::MxTargetLocalhost, Area::Dns, Severity::Error, false, "dns.mx.target-localhost", "RFC 6761 6",
     "", "", "", "", ""},
    {Check::MxTargetSingleLabel, Area::Dns, Severity::Warning, false, "dns.mx.target-single-label", "RFC 5321 2.3.5",
     "", "", "", "", ""},
    {Check::MxTargetDoubled, Area::Dns, Severity::Error, false, "dns.mx.target-doubled", "RFC 1035 5.1",
     "", "", "", "", ""},
    {Check::MxTargetUnderscore, Area::Dns, Severity::Warning, false, "dns.mx.target-underscore", "RFC 8461 3.2",
     "", "", "", "", ""},
    {Check::MxTargetUlabel, Area::Dns, Severity::Error, false, "dns.mx.target-ulabel", "RFC 5890 2.3.2.1",
     "", "", "", "", ""},
    {Check::MxTargetSelf, Area::Dns, Severity::Info, false, "dns.mx.target-self", "RFC 5321 5.1",
     "", "", "", "", ""},
    {Check::MxDuplicate, Area::Dns, Severity::Notice, false, "dns.mx.duplicate", "RFC 5321 5.1, RFC 2181 5",
     "", "", "", "", ""},
    {Check::MxSingle, Area::Dns, Severity::Info, false, "dns.mx.single", "RFC 5321 5.1",
     "", "", "", "", ""},
    {Check::MxEqualPreference, Area::Dns, Severity::Info, false, "dns.mx.equal-preference", "RFC 5321 5.1",
     "", "", "", "", ""},
    {Check::MxNoIpv6, Area::Dns, Severity::Notice, false, "dns.mx.no-ipv6", "RFC 5321 5.2, BCP",
     "", "", "", "", ""},
    {Check::MxNoIpv4, Area::Dns, Severity::Warning, false, "dns.mx.no-ipv4", "RFC 5321 5.2",
     "", "", "", "", ""},
    {Check::MxTtl, Area::Dns, Severity::Notice, false, "dns.mx.ttl", "BCP, RFC 1912 2.2",
     "", "", "", "", ""},
    {Check::MxProviderSplit, Area::Dns, Severity::Info, false, "dns.mx.provider-split", "RFC 8461 8.4",
     "", "", "", "", ""},
    {Check::MxTrapHost, Area::Dns, Severity::Warning, false, "dns.mx.trap-host", "RFC 5321 4.5.4.2, RFC 8461 8.4",
     "", "", "", "", ""},
};
static_assert(inOrder(kRows, Check::MxNullPreference, Check::MxTrapHost));

std::span<const CheckSpec> mxHostRows()
{
    return kRows;
}

} // namespace postseal
