// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/mta_sts_policy_mx.h"

#include "core/records/mx_pattern.h"
#include "core/records/record_fields.h"

namespace postseal {

namespace {

using Kind = MtaStsPolicyFault;

bool holdsAny(QByteArrayView text, QByteArrayView wanted)
{
    return std::ranges::any_of(text, [wanted](char c) { return wanted.contains(c); });
}

bool isNonAscii(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

//! "10 mail.example.com": somebody copied the MX record.
bool beginsWithPreference(QByteArrayView value)
{
    const auto end = std::ranges::find_if(value, [](char c) { return c < '0' || c > '9'; });
    return end != value.begin() && end != value.end() && isBlank(*end);
}

bool isStarOnly(QByteArrayView value)
{
    return value == QByteArrayView("*") || value == QByteArrayView("*.");
}

//! A star is legal as the whole left-most label only (RFC 8461 section 3.2).
bool hasOtherStar(QByteArrayView value)
{
    return (value.startsWith("*.") ? value.sliced(2) : value).contains('*');
}

} // namespace

std::optional<MtaStsPolicyFault> mxLineFault(QByteArrayView value)
{
    if (isMxPattern(QString::fromLatin1(value)))
        return std::nullopt;
    if (std::ranges::any_of(value, isNonAscii))
        return Kind::MxUlabel;
    if (beginsWithPreference(value) || holdsAny(value, "/:[]"))
        return Kind::MxPortOrUrl;
    if (holdsAny(value, ",; \t"))
        return Kind::MxList;
    if (isStarOnly(value))
        return Kind::MxBareStar;
    if (hasOtherStar(value))
        return Kind::MxPartialWildcard;
    if (value.contains('_'))
        return Kind::MxUnderscore;
    if (value.endsWith('.') && isMxPattern(QString::fromLatin1(value.chopped(1))))
        return Kind::MxTrailingDot;
    return Kind::MxSyntax;
}

} // namespace postseal
