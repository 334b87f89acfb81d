// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// fields and patterns of the policy; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::PolicyFinalNewline, Area::MtaSts, Severity::Notice, false, "mta-sts.policy.final-newline", "RFC 8461 3.2",
     "", "", "", "", ""},
    {Check::PolicyTrailingSpace, Area::MtaSts, Severity::Info, false, "mta-sts.policy.trailing-space", "RFC 8461 3.2",
     "", "", "", "", ""},
    {Check::PolicyVersionNotFirst, Area::MtaSts, Severity::Info, false, "mta-sts.policy.version-not-first", "RFC 8461 3.2",
     "", "", "", "", ""},
    {Check::PolicyMaxAgeShortTesting, Area::MtaSts, Severity::Info, false, "mta-sts.policy.max-age-short-testing", "RFC 8461 3.2",
     "", "", "", "", ""},
    {Check::PolicyMaxAgeLongNone, Area::MtaSts, Severity::Notice, false, "mta-sts.policy.max-age-long-none", "RFC 8461 8.3",
     "", "", "", "", ""},
    {Check::PolicyMxIp, Area::MtaSts, Severity::Error, false, "mta-sts.policy.mx-ip", "RFC 8461 3.2",
     "", "", "", "", ""},
    {Check::PolicyMxWildcardTld, Area::MtaSts, Severity::Error, false, "mta-sts.policy.mx-wildcard-tld", "RFC 8461 10.4",
     "", "", "", "", ""},
    {Check::PolicyMxWildcardBroad, Area::MtaSts, Severity::Warning, false, "mta-sts.policy.mx-wildcard-broad", "RFC 8461 10.3",
     "", "", "", "", ""},
    {Check::PolicyMxWildcardOk, Area::MtaSts, Severity::Info, false, "mta-sts.policy.mx-wildcard-ok", "RFC 8461 4.1",
     "", "", "", "", ""},
    {Check::PolicyMxDuplicate, Area::MtaSts, Severity::Info, false, "mta-sts.policy.mx-duplicate", "RFC 8461 3.2",
     "", "", "", "", ""},
    {Check::PolicyMxCovered, Area::MtaSts, Severity::Info, false, "mta-sts.policy.mx-covered", "RFC 8461 4.1",
     "", "", "", "", ""},
    {Check::PolicyMxUnresolvable, Area::MtaSts, Severity::Notice, false, "mta-sts.policy.mx-unresolvable", "RFC 8461 10.4",
     "", "", "", "", ""},
    {Check::PolicyMxMany, Area::MtaSts, Severity::Notice, false, "mta-sts.policy.mx-many", "RFC 8461 3.3",
     "", "", "", "", ""},
    {Check::PolicyUnknownField, Area::MtaSts, Severity::Info, false, "mta-sts.policy.unknown-field", "RFC 8461 3.2",
     "", "", "", "", ""},
};
static_assert(inOrder(kRows, Check::PolicyFinalNewline, Check::PolicyUnknownField));

std::span<const CheckSpec> policyFieldRows()
{
    return kRows;
}

} // namespace postseal
