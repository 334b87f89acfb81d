// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace postseal {

enum class IpFamily { V4, V6 };

//! An IPv4 or IPv6 address in network byte order, without zone index.
class IpAddress
{
public:
    static std::optional<IpAddress> parse(QStringView text); //!< "192.0.2.1", "2001:db8::1"
    static std::optional<IpAddress> fromBytes(const char *bytes, qsizetype size); //!< 4 or 16 octets, as in A and AAAA

    IpFamily family() const { return m_family; }
    QString toString() const; //!< RFC 5952 form
    const unsigned char *bytes() const { return m_bytes.data(); } //!< 4 or 16 octets, by family

    //! The name of the special-purpose block that holds the address ("loopback", "private-use", ...), also for the
    //! IPv4 address inside ::ffff:0:0/96, 64:ff9b::/96 and 2002::/16; empty when it is globally reachable.
    //! Source: RFC 6890 section 2.2 and the IANA special-purpose registries.
    QLatin1StringView specialBlock() const;

    friend bool operator==(const IpAddress &, const IpAddress &) = default;
    friend auto operator<=>(const IpAddress &, const IpAddress &) = default;

private:
    IpFamily m_family = IpFamily::V4;
    std::array<unsigned char, 16> m_bytes{};
};

} // namespace postseal
