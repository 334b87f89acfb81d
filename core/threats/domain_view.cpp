// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/threats/domain_view.h"

#include "core/judge/dane_reading.h"
#include "core/judge/open_questions.h"
#include "core/judge/tlsa_match.h"
#include "core/records/mx_pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

//! Which records there are was not heard or not read.
bool areRecordsUnknown(const HostReading &host)
{
    return host.dane == DaneState::NotKnown || isDaneUnread(host);
}

TlsaPublished publishedBy(const HostReading &host)
{
    if (host.tlsa.isEmpty())
        return TlsaPublished::Absent;
    return agileChoice(host.tlsa).isEmpty() ? TlsaPublished::Unusable : TlsaPublished::Usable;
}

Situation way(bool mxSigned, bool hostSigned, TlsaPublished tlsa)
{
    Situation situation;
    situation.mxSigned = mxSigned;
    situation.hostSigned = hostSigned;
    situation.tlsa = tlsa;
    return situation;
}

//! The host behind an MX record that is not signed. Nobody has to look for TLSA there.
QList<Situation> waysBehindInsecureMx(const DomainReading &reading, const HostReading &host)
{
    if (isOpen(*reading.facts, host.facts->a) || isOpen(*reading.facts, host.facts->tlsa))
        return {way(false, false, TlsaPublished::Absent), way(false, true, TlsaPublished::Absent)};
    const bool secure = isSecure(host.facts->a) || isSecure(host.facts->aaaa);
    const bool tlsa = secure && isSecure(host.facts->tlsa);
    return {way(false, secure, tlsa ? publishedBy(host) : TlsaPublished::Absent)};
}

//! Who validates gets no address.
bool isUnfindable(const HostReading &host)
{
    return !host.open && host.addresses.isEmpty() && (isBogus(host.facts->a) || isBogus(host.facts->aaaa));
}

//! Every way the host may stand in DNS.
QList<Situation> waysOf(const DomainReading &reading, const HostReading &host)
{
    using enum TlsaPublished;
    switch (host.dane) {
    case DaneState::NotValidated: {
        if (areRecordsUnknown(host))
            return {way(false, false, Absent),   way(true, false, Absent),  way(false, true, Unusable),
                    way(false, true, Usable),    way(true, true, Unusable), way(true, true, Usable),
                    way(true, true, LookupFails)};
        const TlsaPublished tlsa = publishedBy(host);
        return {way(false, false, Absent), way(true, false, Absent), way(false, true, tlsa), way(true, true, tlsa),
                way(true, true, LookupFails)};
    }
    case DaneState::MxInsecure:
        if (isUnfindable(host))
            return {way(false, true, LookupFails)};
        return waysBehindInsecureMx(reading, host);
    case DaneState::AddressInsecure: return {way(true, false, Absent)};
    case DaneState::LookupFails: return {way(true, true, LookupFails)};
    case DaneState::Absent: return {way(true, true, Absent)};
    case DaneState::Unsigned: return {way(true, true, Ignored)};
    case DaneState::Unusable: return {way(true, true, Unusable)};
    case DaneState::Usable: return {way(true, true, Usable)};
    case DaneState::NotKnown:
        return {way(true, false, Absent), way(true, true, Absent), way(true, true, Unusable), way(true, true, Usable),
                way(true, true, LookupFails)};
    }
    Q_UNREACHABLE();
}

//! An issuer that signs for anybody lets a certificate of an attacker pass, too. One that is not served is not known.
QList<Situation> withAnchors(const DomainReading &reading, const HostReading &host, const QList<Situation> &ways)
{
    const QStringList names = daneNames(*reading.facts, host);
    bool isPublic = false, notKnown = false;
    for (const TlsaRecord &record : agileChoice(host.tlsa)) {
        bool found = false;
        for (const AddressReading &address : host.addresses) {
            if (record.usage != 2 || !address.ready
                || !matchTlsa(record, address.session->tls->certificates, names, reading.facts->finishedAt).digestFits)
                continue;
            found = true;
            const ChainCheck *chain = address.facts->chain.value();
            isPublic = isPublic || (chain && chain->verdict == ChainVerdict::Trusted);
        }
        notKnown = notKnown || (record.usage == 2 && !found);
    }
    QList<Situation> with;
    for (Situation situation : ways) {
        situation.publicAnchor = isPublic && situation.tlsa == TlsaPublished::Usable;
        with.append(situation);
        if (!isPublic && situation.tlsa == TlsaPublished::Usable && (notKnown || areRecordsUnknown(host))) {
            situation.publicAnchor = true;
            with.append(situation);
        }
    }
    return with;
}

Door doorOf(const DomainReading &reading, const HostReading &host, const AddressReading &address)
{
    Door door{.shown = address.trouble};
    if (!address.ready)
        return door;
    const QStringList names = daneNames(*reading.facts, host);
    for (const TlsaRecord &record : agileChoice(host.tlsa)) {
        const bool fits =
            matchTlsa(record, address.session->tls->certificates, names, reading.facts->finishedAt).matches;
        (record.usage == 2 ? door.anchorFits : door.keyFits) |= fits;
    }
    return door;
}

//! An address of which nothing is known.
QList<Door> anyDoor()
{
    return {{Trouble::None, true, false},       {Trouble::None, false, false},       {Trouble::NoStartTls},
            {Trouble::SelfSigned, true, false}, {Trouble::SelfSigned, false, false}, {Trouble::None, false, true}};
}

void addDoors(const DomainReading &reading, const HostReading &host, HostView &view)
{
    for (const AddressReading &address : host.addresses) {
        if (address.reach != Reach::Answered)
            continue;
        const Door door = doorOf(reading, host, address);
        QList<Door> doors{door};
        if (areRecordsUnknown(host) && address.ready)
            doors = {{door.shown, false, false}, {door.shown, true, false}, {door.shown, false, true}};
        view.doors.append(doors);
    }
    // Of a host's addresses those count that could be tested.
    if (host.open || host.more || (view.doors.isEmpty() && !host.nobodyConnects)) {
        view.doors.append(anyDoor());
        view.whyDoors = ThreatUntold::HostNotTested;
    }
}

bool isProvenAddressless(const HostReading &host)
{
    return !host.open && host.addresses.isEmpty()
           && (host.dane == DaneState::Absent || host.dane == DaneState::Unsigned);
}

HostView viewOfHost(const DomainReading &reading, const HostReading &host)
{
    HostView view;
    view.name = host.name();
    view.preference = host.facts->preference;
    view.ways = withAnchors(reading, host, waysOf(reading, host));
    view.whyWays = view.ways.size() > 1 ? ThreatUntold::DnssecNotTold : ThreatUntold::None;
    view.attackable = !isProvenAddressless(host);
    view.covered = host.covered;
    if (reading.policy)
        view.siblingCovered = std::ranges::any_of(reading.policy->mx, [&view](const QString &pattern) {
            return pattern.startsWith("*."_L1) && mxPatternCovers(pattern, view.name);
        });
    addDoors(reading, host, view);
    return view;
}

//! A host that the MX answer names, or may name, and that was not looked at.
HostView unknownHost(const DomainReading &reading, ThreatUntold why, bool covered)
{
    using enum TlsaPublished;
    HostView view;
    view.preference = std::numeric_limits<int>::max();
    view.covered = view.siblingCovered = covered;
    view.whyWays = view.whyDoors = why;
    view.doors = {anyDoor()};
    if (isBogus(reading.facts->mx)) { // who validates finds no host
        view.ways = {way(true, true, LookupFails)};
        return view;
    }
    const bool secure = isSecure(reading.facts->mx);
    view.ways = {way(secure, false, Absent), way(secure, true, Absent), way(secure, true, Unusable),
                 way(secure, true, Usable), way(secure, true, LookupFails)};
    return view;
}

//! For all hosts that were not looked at, one that the policy names and one that it does not, where there may be such.
QList<HostView> unknownHosts(const DomainReading &reading)
{
    const QStringList targets = targetsOf(reading).mid(reading.hosts.size());
    const bool bogus = isBogus(reading.facts->mx);
    if (targets.isEmpty() && !reading.hosts.isEmpty() && !bogus)
        return {};
    const auto isCovered = [&reading](const QString &target) {
        return reading.policy && std::ranges::any_of(reading.policy->mx, [&target](const QString &pattern) {
                   return mxPatternCovers(pattern, target);
               });
    };
    const ThreatUntold why = bogus ? ThreatUntold::HostNotTested : ThreatUntold::MoreHosts;
    QList<HostView> hosts;
    if (targets.isEmpty() || std::ranges::any_of(targets, isCovered))
        hosts.append(unknownHost(reading, why, true));
    if (targets.isEmpty() || !std::ranges::all_of(targets, isCovered))
        hosts.append(unknownHost(reading, why, false));
    return hosts;
}

QList<PolicyWay> anyPolicy()
{
    using enum KnownPolicy;
    return {{NoPolicy, false, {}}, {None, false, true},    {Testing, false, true},  {Testing, false, false},
            {Testing, true, true}, {Enforce, false, true}, {Enforce, false, false}, {Enforce, true, true}};
}

void readPolicy(const DomainReading &reading, DomainView &view)
{
    const bool wildcard = reading.policy && std::ranges::any_of(reading.policy->mx, [](const QString &pattern) {
                              return pattern.startsWith("*."_L1);
                          });
    const auto known = [&view, wildcard](KnownPolicy policy) { view.now = {{policy, wildcard, {}}}; };
    switch (reading.policyState) {
    case PolicyState::None: view.now = {{}}; break;
    case PolicyState::RecordFaulty:
    case PolicyState::NotFetched:
    case PolicyState::Refused:
        view.now = {{}};
        view.unusable = true;
        break;
    case PolicyState::ModeNone: known(KnownPolicy::None); break;
    case PolicyState::Testing: known(KnownPolicy::Testing); break;
    case PolicyState::Enforce: known(KnownPolicy::Enforce); break;
    case PolicyState::CannotTell:
        view.now = anyPolicy();
        view.whyNow = ThreatUntold::PolicyNotTold;
        break;
    }
    view.cached = view.now;
    view.whyCached = view.whyNow;
    view.strictRefuse = reading.policyChecked() && !reading.facts->mtaSts.policy->strict();
    view.neverCached = reading.policyChecked() && reading.policy->maxAge.count() == 0;
    // What was served before something broke, nobody sees from here. A policy without a record was served, too.
    if (view.unusable || (reading.policyState == PolicyState::None && reading.policy)) {
        view.cached = anyPolicy();
        view.whyCached = ThreatUntold::CacheNotSeen;
    }
}

} // namespace

DomainView viewOf(const DomainReading &reading)
{
    DomainView view;
    readPolicy(reading, view);
    if (!isBogus(reading.facts->mx)) {
        for (const HostReading &host : reading.hosts)
            view.hosts.append(viewOfHost(reading, host));
    }
    view.hosts += unknownHosts(reading);
    if (isOpen(*reading.facts)) {
        for (HostView &host : view.hosts) {
            for (ThreatUntold *why : {&host.whyWays, &host.whyDoors})
                *why = *why == ThreatUntold::None ? *why : ThreatUntold::Stopped;
        }
        for (ThreatUntold *why : {&view.whyNow, &view.whyCached})
            *why = *why == ThreatUntold::PolicyNotTold ? ThreatUntold::Stopped : *why;
    }
    std::ranges::stable_sort(view.hosts, {}, &HostView::preference);
    for (HostView &host : view.hosts) {
        const auto isAlike = [&host](const HostView &other) {
            return other.ways == host.ways && other.doors == host.doors && other.covered == host.covered
                   && other.siblingCovered == host.siblingCovered && other.attackable == host.attackable;
        };
        host.alike = std::ranges::find_if(view.hosts, isAlike) - view.hosts.begin();
    }
    return view;
}

Situation situationAt(const Situation &dnsWay, const HostView &host, const Door &door, const PolicyWay &policy)
{
    Situation situation = dnsWay;
    situation.keyFits = door.keyFits;
    situation.anchorFits = door.anchorFits;
    situation.shown = door.shown;
    situation.policy = policy.policy;
    situation.wildcard = policy.wildcard;
    situation.covered = policy.covered.value_or(host.covered);
    situation.siblingCovered = policy.covered ? policy.wildcard : host.siblingCovered;
    return situation;
}

} // namespace postseal
