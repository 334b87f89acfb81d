// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pictures/path_parts.h"

#include "core/facts/signed_zones.h"
#include "core/records/dnssec_records.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

//! The zones whose keys were asked for: those whose signatures were seen (furtherQuestions()).
QStringList zonesAbove(const InspectionFacts &facts)
{
    QStringList zones;
    for (const FurtherLookup &further : facts.further) {
        const DnsQuestion &question = further.question;
        if (question.type == RrType::Dnskey && isAtOrBelow(facts.domain, question.name))
            zones.append(question.name);
    }
    std::ranges::sort(zones, {}, &QString::size);
    return zones;
}

//! An answer from inside the zone, or from further down, that holds: so the chain down to the zone holds too.
bool isProvenSecure(const InspectionFacts &facts, const QString &zone)
{
    const auto holds = [&zone](const DnsFacts *dns) {
        if (!dns || dns->answer.security != DnsSecurity::Secure || dns->answer.noSuchName())
            return false;
        const DnsQuestion &question = dns->answer.question;
        const bool below = question.name != zone && isAtOrBelow(question.name, zone);
        return below || (question.name == zone && question.type == RrType::Dnskey);
    };
    return std::ranges::any_of(neededAnswers(facts), holds)
           || std::ranges::any_of(facts.further,
                                  [&holds](const FurtherLookup &further) { return holds(further.lookup.value()); });
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
    const LinkState end = known ? stateOf(mx->answer.security) : LinkState::Unknown;
    const QString top = facts.domain.section(u'.', -1);
    QStringList zones = zonesAbove(facts);
    const QString last = zones.isEmpty() ? facts.domain : zones.takeLast();
    zones.removeAll(top);
    if (top != last)
        zones.prepend(top);
    // Every verdict but "could not tell" begins with the keys of the root.
    QList<ChainLink> links{{u"."_s, known ? LinkState::Secure : LinkState::Unknown}};
    for (const QString &zone : std::as_const(zones)) {
        const bool secure = known && (end == LinkState::Secure || isProvenSecure(facts, zone));
        links.append({shownName(zone), secure ? LinkState::Secure : LinkState::Unknown});
    }
    if (!mx || !mx->answer.noSuchName()) // who denies the name is above it: the name itself is no zone
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
