// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/cover.h"

#include "core/judge/open_questions.h"
#include "core/records/mx_pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

//! The first of the host's aliases that a pattern covers; empty without one.
static QString coveredAlias(const MtaStsPolicy &policy, const MxHostFacts &host)
{
    for (const Observed<DnsFacts> *lookup : {&host.a, &host.aaaa}) {
        if (!lookup->value() || !isDefinite(*lookup->value()))
            continue;
        for (const QString &alias : lookup->value()->set.aliasChain) {
            for (const QString &pattern : policy.mx) {
                if (mxPatternCovers(pattern, alias))
                    return alias;
            }
        }
    }
    return {};
}

//! What the names alone tell comes first: the answers about addresses may still be on their way.
CoverFault coverFaultOf(const DomainReading &reading, const HostReading &host)
{
    if (reading.implicitMx)
        return {CoverFault::Why::ImplicitMx, {}};
    const QString name = host.name().toLower();
    QString above;
    for (const QString &pattern : reading.policy->mx) {
        if (!pattern.startsWith("*."_L1))
            continue;
        if (pattern.sliced(2) == name)
            return {CoverFault::Why::Apex, pattern};
        if (name.endsWith(pattern.sliced(1)))
            above = pattern;
    }
    if (!above.isEmpty())
        return {CoverFault::Why::Depth, above};
    if (const QString alias = coveredAlias(*reading.policy, *host.facts); !alias.isEmpty())
        return {CoverFault::Why::AliasTarget, alias};
    const bool open = isOpen(*reading.facts, host.facts->a) || isOpen(*reading.facts, host.facts->aaaa);
    return {open ? CoverFault::Why::NotKnown : CoverFault::Why::Unlisted, {}};
}

bool hasMoreHosts(const DomainReading &reading)
{
    return targetsOf(reading).size() > reading.hosts.size();
}

bool coversAny(const DomainReading &reading, const QStringList &hosts)
{
    return reading.policy && std::ranges::any_of(reading.policy->mx, [&hosts](const QString &pattern) {
               return std::ranges::any_of(hosts,
                                          [&pattern](const QString &host) { return mxPatternCovers(pattern, host); });
           });
}

bool coversMoreHosts(const DomainReading &reading)
{
    return coversAny(reading, targetsOf(reading).mid(reading.hosts.size()));
}

} // namespace postseal
