// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// signatures, keys and denials of DNSSEC; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::DnssecDsWithoutDnskey, Area::Dnssec, Severity::Error, false, "dns.dnssec.ds-without-dnskey", "RFC 4035 5.2",
     "", "", "", "", ""},
    {Check::DnssecDnskeyWithoutDs, Area::Dnssec, Severity::Warning, false, "dns.dnssec.dnskey-without-ds", "RFC 4033 5, RFC 4035 5.2",
     "", "", "", "", ""},
    {Check::DnssecRrsigExpired, Area::Dnssec, Severity::Error, false, "dns.dnssec.rrsig-expired", "RFC 4035 5.3.1",
     "", "", "", "", ""},
    {Check::DnssecRrsigExpiring, Area::Dnssec, Severity::Warning, false, "dns.dnssec.rrsig-expiring", "RFC 6781 4.4, RFC 7671 11",
     "", "", "", "", ""},
    {Check::DnssecRrsigTooLong, Area::Dnssec, Severity::Notice, false, "dns.dnssec.rrsig-too-long", "RFC 6781 4.4.2, RFC 7671 13",
     "", "", "", "", ""},
    {Check::DnssecRrsigInceptionFuture, Area::Dnssec, Severity::Error, false, "dns.dnssec.rrsig-inception-future", "RFC 4035 5.3.1",
     "", "", "", "", ""},
    {Check::DnssecAlgorithmDeprecated, Area::Dnssec, Severity::Warning, false, "dns.dnssec.algorithm-deprecated", "RFC 9905",
     "", "", "", "", ""},
    {Check::DnssecDsDigestSha1, Area::Dnssec, Severity::Warning, false, "dns.dnssec.ds-digest-sha1", "RFC 9905, RFC 4509 3",
     "", "", "", "", ""},
    {Check::DnssecKeySmall, Area::Dnssec, Severity::Warning, false, "dns.dnssec.key-small", "RFC 9904, RFC 6781 3.4.2",
     "", "", "", "", ""},
    {Check::DnssecNsec3Iterations, Area::Dnssec, Severity::Notice, false, "dns.dnssec.nsec3-iterations", "RFC 9276 3.1",
     "", "", "", "", ""},
    {Check::DnssecNsec3Salt, Area::Dnssec, Severity::Notice, false, "dns.dnssec.nsec3-salt", "RFC 9276 3.1",
     "", "", "", "", ""},
    {Check::DnssecNsec3Optout, Area::Dnssec, Severity::Notice, false, "dns.dnssec.nsec3-optout", "RFC 9276 3.1, RFC 5155 6",
     "", "", "", "", ""},
    {Check::DnssecDenialBroken, Area::Dnssec, Severity::Error, false, "dns.dnssec.denial-broken", "RFC 7672 2.1.2, RFC 4035 5.4",
     "", "", "", "", ""},
    {Check::DnssecEmptyNonterminal, Area::Dnssec, Severity::Error, false, "dns.dnssec.empty-nonterminal", "RFC 8020 2, RFC 9156 2.3",
     "", "", "", "", ""},
    {Check::DnssecMxSecureHostInsecure, Area::Dnssec, Severity::Notice, false, "dns.dnssec.mx-secure-host-insecure", "RFC 7672 2.2.2",
     "", "", "", "", ""},
    {Check::DnssecAliasInsecureLink, Area::Dnssec, Severity::Warning, false, "dns.dnssec.alias-insecure-link", "RFC 7672 2.1.3",
     "", "", "", "", ""},
    {Check::DnssecDsTtl, Area::Dnssec, Severity::Info, false, "dns.dnssec.ds-ttl", "RFC 6781 4.4",
     "", "", "", "", ""},
    {Check::DnssecCdsPending, Area::Dnssec, Severity::Info, false, "dns.dnssec.cds-pending", "RFC 7344 4, RFC 7583 3",
     "", "", "", "", ""},
    {Check::DnssecPolicyNamesSigned, Area::Dnssec, Severity::Info, false, "dns.dnssec.policy-names-signed", "RFC 8461 10.2",
     "", "", "", "", ""},
};
static_assert(inOrder(kRows, Check::DnssecDsWithoutDnskey, Check::DnssecPolicyNamesSigned));

std::span<const CheckSpec> dnssecRows()
{
    return kRows;
}

} // namespace postseal
