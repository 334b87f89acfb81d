// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/values/ip_address.h"

#include <arpa/inet.h>
#include <cstring>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

struct Block
{
    const char *prefix;
    int bits;
    QLatin1StringView name;
};

constexpr Block kBlocks4[] = {
    {"0.0.0.0", 8, "this network"_L1},
    {"10.0.0.0", 8, "private network"_L1},
    {"100.64.0.0", 10, "shared address space"_L1},
    {"127.0.0.0", 8, "loopback"_L1},
    {"169.254.0.0", 16, "link-local"_L1},
    {"172.16.0.0", 12, "private network"_L1},
    {"192.0.0.0", 24, "protocol assignments"_L1},
    {"192.0.2.0", 24, "documentation"_L1},
    {"192.168.0.0", 16, "private network"_L1},
    {"198.18.0.0", 15, "benchmarking"_L1},
    {"198.51.100.0", 24, "documentation"_L1},
    {"203.0.113.0", 24, "documentation"_L1},
    {"224.0.0.0", 4, "multicast"_L1},
    {"240.0.0.0", 4, "reserved"_L1},
};
constexpr Block kBlocks6[] = {
    {"::", 128, "unspecified"_L1},
    {"::1", 128, "loopback"_L1},
    {"::ffff:0:0", 96, "IPv4-mapped"_L1}, // no address of the wire, whatever is inside (RFC 6890 table 20)
    {"64:ff9b:1::", 48, "local translation"_L1},
    {"100::", 64, "discard-only"_L1},
    {"2001:db8::", 32, "documentation"_L1},
    {"3fff::", 20, "documentation"_L1},
    {"fc00::", 7, "unique-local"_L1},
    {"fe80::", 10, "link-local"_L1},
    {"fec0::", 10, "site-local"_L1},
    {"ff00::", 8, "multicast"_L1},
};
struct Embedding
{
    const char *prefix;
    int bits;
    int offset; // where the IPv4 address begins
};
constexpr Embedding kEmbeddings[] = {{"64:ff9b::", 96, 12}, {"2002::", 16, 2}};

bool inPrefix(const unsigned char *address, const char *prefix, int bits, int family)
{
    unsigned char wanted[16] = {};
    inet_pton(family, prefix, wanted);
    const int whole = bits / 8;
    if (std::memcmp(address, wanted, size_t(whole)) != 0)
        return false;
    if (bits % 8 == 0)
        return true;
    const int mask = (0xff << (8 - bits % 8)) & 0xff;
    return (address[whole] & mask) == (wanted[whole] & mask);
}

QLatin1StringView block4(const unsigned char *address)
{
    for (const Block &block : kBlocks4) {
        if (inPrefix(address, block.prefix, block.bits, AF_INET))
            return block.name;
    }
    return {};
}

} // namespace

std::optional<IpAddress> IpAddress::parse(QStringView text)
{
    if (text.contains(u'\0')) // inet_pton() would read up to it only
        return std::nullopt;
    const QByteArray latin = text.toLatin1();
    IpAddress address;
    if (inet_pton(AF_INET, latin.constData(), address.m_bytes.data()) == 1)
        return address;
    address.m_family = IpFamily::V6;
    if (inet_pton(AF_INET6, latin.constData(), address.m_bytes.data()) == 1)
        return address;
    return std::nullopt;
}

std::optional<IpAddress> IpAddress::fromBytes(const char *bytes, qsizetype size)
{
    if (size != 4 && size != 16)
        return std::nullopt;
    IpAddress address;
    address.m_family = size == 4 ? IpFamily::V4 : IpFamily::V6;
    std::memcpy(address.m_bytes.data(), bytes, size_t(size));
    return address;
}

QString IpAddress::toString() const
{
    char text[INET6_ADDRSTRLEN] = {};
    inet_ntop(m_family == IpFamily::V4 ? AF_INET : AF_INET6, m_bytes.data(), text, sizeof text);
    return QString::fromLatin1(text);
}

QLatin1StringView IpAddress::specialBlock() const
{
    if (m_family == IpFamily::V4)
        return block4(m_bytes.data());
    for (const Embedding &embedding : kEmbeddings) {
        if (inPrefix(m_bytes.data(), embedding.prefix, embedding.bits, AF_INET6))
            return block4(m_bytes.data() + embedding.offset);
    }
    for (const Block &block : kBlocks6) {
        if (inPrefix(m_bytes.data(), block.prefix, block.bits, AF_INET6))
            return block.name;
    }
    return {};
}

} // namespace postseal
