// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// TLSA records and what they match; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::DaneBackupWorse, Area::Dane, Severity::Warning, false, "dane.tlsa.backup-worse", "RFC 7672 2.2.1",
     "", "", "", "", ""},
    {Check::DaneOwner, Area::Dane, Severity::Error, false, "dane.tlsa.owner", "RFC 7672 2.2.3, RFC 6698 3",
     "", "", "", "", ""},
    {Check::DaneAliasOwner, Area::Dane, Severity::Info, false, "dane.tlsa.cname-owner", "RFC 7672 2.2.3, RFC 7671 6",
     "", "", "", "", ""},
    {Check::DaneAliasBase, Area::Dane, Severity::Warning, false, "dane.tlsa.cname-base", "RFC 7672 2.2.2, RFC 7671 7",
     "", "", "", "", ""},
    {Check::DaneWildcard, Area::Dane, Severity::Info, false, "dane.tlsa.wildcard", "RFC 4592 2, RFC 6698 A",
     "", "", "", "", ""},
    {Check::DaneSyntaxField, Area::Dane, Severity::Error, false, "dane.tlsa.syntax-field", "RFC 6698 2.1",
     "", "", "", "", ""},
    {Check::DaneFullParse, Area::Dane, Severity::Error, false, "dane.tlsa.full-parse", "RFC 6698 2.1.4, RFC 7671 10.1.2",
     "", "", "", "", ""},
    {Check::DaneSelectorUnknown, Area::Dane, Severity::Warning, false, "dane.tlsa.selector-unknown", "RFC 6698 2.1.2",
     "", "", "", "", ""},
    {Check::DaneMatchingUnknown, Area::Dane, Severity::Warning, false, "dane.tlsa.matching-unknown", "RFC 6698 2.1.3",
     "", "", "", "", ""},
    {Check::DaneSwappedSelector, Area::Dane, Severity::Error, false, "dane.tlsa.swapped-selector", "RFC 6698 2.1",
     "", "", "", "", ""},
    {Check::DaneUsage2NotServed, Area::Dane, Severity::Error, false, "dane.tlsa.usage2-not-served", "RFC 7672 3.1.2, RFC 7671 5.2",
     "", "", "", "", ""},
    {Check::DaneUsage2Chain, Area::Dane, Severity::Error, false, "dane.tlsa.usage2-chain", "RFC 7671 5.2, RFC 7672 3.1.2",
     "", "", "", "", ""},
    {Check::DaneUsage2PublicCa, Area::Dane, Severity::Notice, false, "dane.tlsa.usage2-public-ca", "RFC 7672 3.1.2, BCP",
     "", "", "", "", ""},
    {Check::DaneUsage2Full, Area::Dane, Severity::Notice, false, "dane.tlsa.usage2-full", "RFC 7671 5.2, RFC 7672 3.1.2",
     "", "", "", "", ""},
    {Check::DaneUsage2Selector1, Area::Dane, Severity::Notice, false, "dane.tlsa.usage2-selector1", "RFC 7672 3.1.2, RFC 7671 5.2",
     "", "", "", "", ""},
    {Check::DaneUsage3Cert, Area::Dane, Severity::Notice, false, "dane.tlsa.usage3-cert", "RFC 7672 3.1, RFC 7671 8",
     "", "", "", "", ""},
    {Check::DaneMatchingFull, Area::Dane, Severity::Notice, false, "dane.tlsa.matching-full", "RFC 7671 10.1.1",
     "", "", "", "", ""},
    {Check::DaneMatchingSha512Only, Area::Dane, Severity::Notice, false, "dane.tlsa.matching-sha512-only", "RFC 6698 6, RFC 7671 9",
     "", "", "", "", ""},
    {Check::DaneAgilityInconsistent, Area::Dane, Severity::Error, false, "dane.tlsa.agility-inconsistent", "RFC 7671 9, RFC 7672 5",
     "", "", "", "", ""},
    {Check::DaneCombinationUnmatched, Area::Dane, Severity::Warning, false, "dane.tlsa.combination-unmatched", "RFC 7671 8",
     "", "", "", "", ""},
    {Check::DaneNoRolloverRecord, Area::Dane, Severity::Info, false, "dane.tlsa.no-rollover-record", "RFC 7672 4, RFC 7671 8.1",
     "", "", "", "", ""},
    {Check::DaneMany, Area::Dane, Severity::Notice, false, "dane.tlsa.many", "RFC 7671 10.1.1",
     "", "", "", "", ""},
    {Check::DaneDuplicate, Area::Dane, Severity::Info, false, "dane.tlsa.duplicate", "RFC 6698 2, RFC 2181 5",
     "", "", "", "", ""},
    {Check::DaneTtl, Area::Dane, Severity::Notice, false, "dane.tlsa.ttl", "RFC 7671 13, RFC 7672 4",
     "", "", "", "", ""},
    {Check::DaneSniCert, Area::Dane, Severity::Warning, false, "dane.tlsa.sni-cert", "RFC 7672 8.1, RFC 7671 10.2",
     "", "", "", "", ""},
    {Check::DaneDualCert, Area::Dane, Severity::Error, false, "dane.tlsa.dual-cert", "RFC 7671 8",
     "", "", "", "", ""},
    {Check::DaneSelectiveStartTls, Area::Dane, Severity::Error, false, "dane.tlsa.selective-starttls", "RFC 7672 9.2",
     "", "", "", "", ""},
    {Check::DaneMandatory, Area::Dane, Severity::Info, false, "dane.tlsa.mandatory", "RFC 7672 6, RFC 8460 4.3.2.1",
     "", "", "", "", ""},
    {Check::DaneProviderManaged, Area::Dane, Severity::Info, false, "dane.tlsa.provider-managed", "RFC 7672 2.2.3",
     "", "", "", "", ""},
};
static_assert(inOrder(kRows, Check::DaneBackupWorse, Check::DaneProviderManaged));

std::span<const CheckSpec> tlsaRows()
{
    return kRows;
}

} // namespace postseal
