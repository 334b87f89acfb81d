// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pictures/path_parts.h"

#include "app/painting/visible_text.h"
#include "core/judge/dnssec_reading.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

//! An answer from inside the zone, or from further down, that holds: so the chain down to the zone holds too.
bool isProvenSecure(const DnssecReading &dnssec, const QString &zone)
{
    if (const ZoneReading *known = dnssec.zone(zone); known && known->isSecure())
        return true;
    return std::ranges::any_of(dnssec.answers, [&zone](const DnsFacts *dns) {
        const DnsAnswer &answer = dns->answer;
        return answer.security == DnsSecurity::Secure && !answer.noSuchName() && answer.question.name != zone
               && isAtOrBelow(answer.question.name, zone);
    });
}

//! The zone that signs the MX answer, or the domain itself where nothing tells.
QString zoneOfMx(const DnssecReading &dnssec, const InspectionFacts &facts)
{
    QString closest;
    for (const ZoneReading &zone : dnssec.zones) {
        if (isAtOrBelow(facts.domain, zone.name) && zone.name.size() > closest.size())
            closest = zone.name;
    }
    return closest.isEmpty() ? facts.domain : closest;
}

LinkState stateOf(DnsSecurity security)
{
    switch (security) {
    case DnsSecurity::Secure: return LinkState::Secure;
    case DnsSecurity::Insecure: return LinkState::Insecure;
    case DnsSecurity::Bogus: return LinkState::Bogus;
    }
    Q_UNREACHABLE();
}

} // namespace

//! Zones between the top level domain and the one of the MX records are shown where their signatures were seen; where a
//! zone without any begins, nobody was asked.
QList<ChainLink> chainOf(const PathSource &source)
{
    const InspectionFacts &facts = source.facts();
    const DnsFacts *mx = facts.mx.value();
    const bool known = mx && facts.vantage.validates && (isDefinite(*mx) || isBogus(facts.mx));
    const DnssecReading dnssec = known ? readDnssec(source.reading) : DnssecReading{};
    const LinkState end = known ? stateOf(mx->answer.security) : LinkState::Unknown;
    const QString last = zoneOfMx(dnssec, facts);
    const QString top = facts.domain.section(u'.', -1);
    // Every verdict but "could not tell" begins with the keys of the root.
    QList<ChainLink> links{{u"."_s, known ? LinkState::Secure : LinkState::Unknown}};
    const auto above = [&](const QString &zone) {
        const bool secure = known && (end == LinkState::Secure || isProvenSecure(dnssec, zone));
        return ChainLink{visibleText(zone), secure ? LinkState::Secure : LinkState::Unknown};
    };
    if (top != last)
        links.append(above(top));
    QStringList between;
    for (const ZoneReading &zone : dnssec.zones) {
        if (zone.name != top && zone.name != last && isAtOrBelow(last, zone.name))
            between.append(zone.name);
    }
    std::ranges::sort(between, {}, &QString::size);
    for (const QString &zone : between)
        links.append(above(zone));
    if (mx && mx->answer.noSuchName()) // who denies the name is above it: the name itself is no zone
        return links;
    links.append({shownName(last), end});
    return links;
}

QString linkStateName(LinkState state)
{
    switch (state) {
    case LinkState::Secure: return pathText(QT_TRANSLATE_NOOP("Path", "secure"));
    case LinkState::Insecure: return pathText(QT_TRANSLATE_NOOP("Path", "not signed"));
    case LinkState::Bogus: return pathText(QT_TRANSLATE_NOOP("Path", "bogus"));
    case LinkState::Unknown: return pathText(QT_TRANSLATE_NOOP("Path", "not known"));
    }
    Q_UNREACHABLE();
}

} // namespace postseal
