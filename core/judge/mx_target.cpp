// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/mx_target.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

//! RFC 6761 and its register, without "example", below which this and other documents have their names.
constexpr QLatin1StringView kSpecialUse[] = {"localhost"_L1, "local"_L1, "invalid"_L1,  "test"_L1,
                                             "onion"_L1,     "alt"_L1,   "home.arpa"_L1};

bool endsIn(const QString &name, const QString &suffix)
{
    return name == suffix || name.endsWith(u'.' + suffix);
}

//! A domain that is itself below such a name is meant for a network where the name works.
bool isSpecialUse(const DomainReading &reading, const QString &target)
{
    const QString &domain = reading.facts->domain;
    return !reading.facts->vantage.privateAllowed && std::ranges::any_of(kSpecialUse, [&](QLatin1StringView special) {
        return endsIn(target, special) && !endsIn(domain, special);
    });
}

//! An octet of 128 or more in presentation form.
bool holdsRawOctets(const QString &target)
{
    for (qsizetype at = target.indexOf(u'\\'); at >= 0; at = target.indexOf(u'\\', at + 1)) {
        if (target.mid(at + 1, 3).toInt() >= 128)
            return true;
    }
    return false;
}

bool hasNoAddress(const DomainReading &reading, const QString &target)
{
    const auto host = std::ranges::find(reading.hosts, target, &HostReading::name);
    const auto definite = [](const Observed<DnsFacts> &lookup) {
        return lookup.value() && isDefinite(*lookup.value());
    };
    return host != reading.hosts.end() && !host->open && host->addresses.isEmpty() && definite(host->facts->a)
           && definite(host->facts->aaaa);
}

} // namespace

std::optional<Check> targetFault(const DomainReading &reading, const QString &target)
{
    if (IpAddress::parse(target))
        return std::nullopt; // dns.mx.target-ip
    if (isSpecialUse(reading, target))
        return Check::MxTargetLocalhost;
    if (holdsRawOctets(target))
        return Check::MxTargetUlabel;
    const Result<DomainName> name = DomainName::parse(target);
    if (!name || !name->isHostName())
        return Check::MxTargetUnderscore;
    const QString twice = reading.facts->domain + u'.' + reading.facts->domain;
    if (endsIn(target, twice) && hasNoAddress(reading, target))
        return Check::MxTargetDoubled;
    if (!target.contains(u'.'))
        return Check::MxTargetSingleLabel;
    return std::nullopt;
}

bool explainsAddresses(std::optional<Check> fault)
{
    return fault == Check::MxTargetLocalhost || fault == Check::MxTargetUlabel || fault == Check::MxTargetDoubled;
}

} // namespace postseal
