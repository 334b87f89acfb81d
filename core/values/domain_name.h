// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/values/failure.h"

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace postseal {

//! A DNS name as A-labels: lower case, no final dot, at most 253 octets, labels of 1 to 63 octets.
//! Only parse() makes one, so a function that takes a DomainName never checks it again.
//! Letters, digits, hyphens and underscores are taken; isHostName() tells the names without underscore.
//! Source: RFC 1035 section 2.3.4; RFC 5891 section 4 for the U-label form.
class DomainName
{
public:
    //! Accepts U-labels, A-labels, any case, one final dot. Fails with Malformed; `detail` names the label.
    static Result<DomainName> parse(QStringView text);

    const QString &ascii() const noexcept { return m_ascii; } //!< "xn--bcher-kva.example"
    QString unicode() const;                                  //!< "bücher.example", for showing only
    bool isHostName() const; //!< letters, digits and hyphens only, no label begins or ends with a hyphen (RFC 1123 2.1)
    int labelCount() const { return int(m_ascii.count(u'.')) + 1; }
    //! under("_mta-sts") -> "_mta-sts.<this>"; the name may become too long to look up: then a Malformed failure.
    Result<DomainName> under(QLatin1StringView labels) const;

    friend bool operator==(const DomainName &, const DomainName &) = default;
    friend bool operator<(const DomainName &a, const DomainName &b) { return a.m_ascii < b.m_ascii; }

private:
    explicit DomainName(QString ascii) : m_ascii(std::move(ascii)) {}
    QString m_ascii;
};

//! Why a text is no host name.
enum class NameFault {
    Empty,
    AddressLiteral, //!< an IPv4 or IPv6 address, with or without brackets
    NotConvertible, //!< no A-label comes of it (RFC 5890 section 2.3.2.1)
    TooLong,        //!< more than 253 octets
    EmptyLabel,
    LongLabel, //!< more than 63 octets
    Character, //!< something else than letters, digits and hyphens
    Hyphen,    //!< at the beginning or end of a label
};

//! What a person typed, without scheme, user, port and path.
struct TypedName
{
    QString text;
    std::optional<NameFault> fault; //!< none: it is a host name
    QString label;                  //!< the label at fault; the whole text where it is not one label
    friend bool operator==(const TypedName &, const TypedName &) = default;
};
TypedName readTypedName(QStringView typed);

//! What a person typed into an address bar or on a command line, as a mail domain.
//! Understands surrounding blanks, `user@example.org`, `https://example.org/path`, `mailto:user@example.org`,
//! a final dot, any case and U-labels. Fails with Malformed: an address literal, a name that is no host name, an
//! empty text.
Result<DomainName> parseTypedDomain(QStringView typed);

} // namespace postseal
