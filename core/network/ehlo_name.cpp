// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/ehlo_name.h"

#include "core/values/domain_name.h"
#include "core/values/ip_address.h"

#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

//! Last labels that only a home or an office knows (RFC 6761, 6762, 8375, and habits).
constexpr QLatin1StringView kLocalEndings[] = {
    "local"_L1, "localdomain"_L1, "localhost"_L1, "lan"_L1,  "home"_L1,    "internal"_L1, "intern"_L1, "intranet"_L1,
    "corp"_L1,  "private"_L1,     "test"_L1,      "arpa"_L1, "invalid"_L1, "example"_L1,  "box"_L1,
};

bool looksPublic(const DomainName &name)
{
    const QString ending = name.ascii().section(u'.', -1);
    const bool allDigits = std::ranges::all_of(ending, [](QChar c) { return c.isDigit(); });
    return name.isHostName() && name.labelCount() >= 2 && !allDigits
        && std::ranges::find(kLocalEndings, ending) == std::end(kLocalEndings);
}

bool isAddressLiteral(const QString &text)
{
    if (!text.startsWith(u'[') || !text.endsWith(u']'))
        return false;
    const QStringView inner = QStringView(text).sliced(1).chopped(1);
    return IpAddress::parse(inner.startsWith("IPv6:"_L1) ? inner.sliced(5) : inner).has_value();
}

} // namespace

QByteArray ehloName(const QString &set, const QString &localAddress, const QString &machineName)
{
    if (const Result<DomainName> own = DomainName::parse(set))
        return own->ascii().toLatin1();
    if (isAddressLiteral(set))
        return set.toLatin1();
    const Result<DomainName> machine = DomainName::parse(machineName);
    if (machine && looksPublic(*machine))
        return machine->ascii().toLatin1();
    const QString tag = localAddress.contains(u':') ? u"IPv6:"_s : QString();
    return '[' + (tag + localAddress).toLatin1() + ']';
}

QByteArray ehloName(const QString &set, const QString &localAddress)
{
    return ehloName(set, localAddress, QSysInfo::machineHostName());
}

} // namespace postseal
