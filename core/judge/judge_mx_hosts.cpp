// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/json_words.h"
#include "core/judge/judge_areas.h"
#include "core/judge/life_time.h"
#include "core/judge/mx_target.h"
#include "core/judge/note.h"
#include "core/judge/open_questions.h"
#include "core/values/public_suffix.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr quint32 kFiveMinutes = 300, kDay = 86'400; // seconds

// --- the null MX

Findings judgeNullPreference(const MxRecord &record)
{
    if (record.preference == 0)
        return {passed(Check::MxNullPreference)};
    return {Note(Check::MxNullPreference)
                .with(Slot::Count, qint64(record.preference))
                .seen({u"MX %1 ."_s.arg(record.preference)})
                .expected({u"MX 0 ."_s})};
}

Findings judgeNullAddress(const InspectionFacts &facts)
{
    QStringList addresses;
    for (const RrType type : {RrType::A, RrType::Aaaa}) {
        const Observed<DnsFacts> *lookup = furtherLookup(facts, facts.domain, type);
        if (!lookup || !lookup->value() || !isDefinite(*lookup->value()))
            continue;
        for (const IpAddress &address : addressesOf(lookup->value()->set))
            addresses.append(address.toString());
    }
    if (addresses.isEmpty())
        return {};
    return {Note(Check::MxNullWithAddress)
                .with(Slot::Address, addresses.join(u", "_s))
                .seen({facts.domain + u": "_s + addresses.join(u", "_s)})};
}

//! RFC 7208 section 4.5: `v=spf1`, then a blank or nothing.
bool isSpf(const QByteArray &text)
{
    const QByteArray folded = text.toLower();
    return folded == "v=spf1" || folded.startsWith("v=spf1 ");
}

//! Nobody may send: "-all" and nothing that lets somebody pass. `exp=` only words the refusal.
bool permitsNobody(const QByteArray &text)
{
    bool refusesAll = false;
    for (const QByteArray &term : text.toLower().simplified().split(' ').mid(1)) {
        if (term == "-all")
            refusesAll = true;
        else if (!term.startsWith("exp="))
            return false;
    }
    return refusesAll;
}

Findings judgeNullSends(const InspectionFacts &facts)
{
    const Observed<DnsFacts> *lookup = furtherLookup(facts, facts.domain, RrType::Txt);
    if (!lookup || !lookup->value() || !isDefinite(*lookup->value()))
        return {};
    bool any = false;
    for (const QByteArrayList &strings : textsOf(lookup->value()->set)) {
        const QByteArray text = strings.join();
        if (!isSpf(text))
            continue;
        any = true;
        if (!permitsNobody(text))
            return {Note(Check::MxNullSends)
                        .with(Slot::Text, evidence(text))
                        .seen({evidence(text)})
                        .expected({u"v=spf1 -all"_s})};
    }
    return any ? Findings{passed(Check::MxNullSends)} : Findings();
}

// --- the names

Findings judgeNames(const DomainReading &reading, const QStringList &targets)
{
    constexpr Check kOfNames[] = {Check::MxTargetLocalhost, Check::MxTargetSingleLabel, Check::MxTargetDoubled,
                                  Check::MxTargetUnderscore, Check::MxTargetUlabel};
    Findings findings;
    for (const QString &target : targets) {
        const std::optional<Check> fault = targetFault(reading, target);
        if (fault)
            findings.append(
                Note(*fault).on(target).with(Slot::Name, target.section(u'.', -1)).seen({u"MX "_s + target}));
    }
    for (const Check check : kOfNames) {
        const auto fails = [check](const Finding &finding) { return finding.check == check; };
        // Whether a doubled name has an address is known late.
        if (std::ranges::none_of(findings, fails) && !(check == Check::MxTargetDoubled && isOpen(*reading.facts)))
            findings.append(passed(check));
    }
    return findings;
}

Findings judgeDnames(const DomainReading &reading)
{
    Findings findings;
    for (const HostReading &host : reading.hosts) {
        for (const Observed<DnsFacts> *lookup : {&host.facts->a, &host.facts->aaaa}) {
            const DnsFacts *dns = lookup->value();
            const Result<DnsMessage> message = dns && isDefinite(*dns) ? messageIn(dns->answer.packet)
                                                                       : fail(FailureKind::Malformed);
            if (!message)
                continue;
            const auto dname = std::ranges::find(message->answer, int(RrType::Dname), &DnsRecord::type);
            if (dname == message->answer.end())
                continue;
            findings.append(Note(Check::MxTargetDname)
                                .on(host.name())
                                .with(Slot::Name, dns->set.aliasChain.isEmpty() ? targetOf(*dname)
                                                                                : dns->set.aliasChain.constLast())
                                .seen({dname->owner + u" DNAME "_s + targetOf(*dname)}));
            break;
        }
    }
    return findings;
}

Findings judgeSelf(const InspectionFacts &facts, const QStringList &targets)
{
    if (!targets.contains(facts.domain))
        return {};
    return {Note(Check::MxTargetSelf).on(facts.domain).seen({facts.domain + u" MX "_s + facts.domain})};
}

// --- the list

QStringList linesOf(const QList<MxRecord> &records)
{
    QStringList lines;
    for (const MxRecord &record : records)
        lines.append(u"MX %1 %2"_s.arg(record.preference).arg(record.target));
    return lines;
}

Findings judgeDuplicates(const QList<MxRecord> &records)
{
    QMap<QString, QList<MxRecord>> byTarget;
    for (const MxRecord &record : records)
        byTarget[record.target].append(record);
    Findings findings;
    for (const QList<MxRecord> &same : std::as_const(byTarget)) {
        if (same.size() > 1)
            findings.append(Note(Check::MxDuplicate)
                                .on(same.constFirst().target)
                                .with(Slot::Count, qint64(same.constFirst().preference))
                                .seen(linesOf(same)));
    }
    return findings.isEmpty() ? Findings{passed(Check::MxDuplicate)} : findings;
}

Findings judgeSingle(const DomainReading &reading, const QStringList &targets)
{
    if (targets.size() != 1 || reading.hosts.size() != 1 || reading.hosts.constFirst().open)
        return {};
    const HostReading &host = reading.hosts.constFirst();
    const auto countOf = [&host](IpFamily family) {
        return std::ranges::count_if(host.addresses, [family](const AddressReading &address) {
            return address.facts->address.family() == family;
        });
    };
    if (host.addresses.isEmpty() || countOf(IpFamily::V4) > 1 || countOf(IpFamily::V6) > 1)
        return {};
    QStringList addresses;
    for (const AddressReading &address : host.addresses)
        addresses.append(address.address());
    return {Note(Check::MxSingle).on(host.name()).seen({host.name() + u": "_s + addresses.join(u", "_s)})};
}

Findings judgeEqualPreference(const QList<MxRecord> &records)
{
    QMap<int, QStringList> groups;
    for (const MxRecord &record : records) {
        if (!groups[record.preference].contains(record.target))
            groups[record.preference].append(record.target);
    }
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        if (group->size() > 1)
            return {Note(Check::MxEqualPreference)
                        .with(Slot::Hosts, group->join(u", "_s))
                        .with(Slot::Count, qint64(group.key()))
                        .seen(linesOf(records))};
    }
    return {};
}

Findings judgeProviders(const QStringList &targets)
{
    QStringList providers;
    for (const QString &target : targets) {
        const QString provider = registrableDomainOf(target);
        if (!provider.isEmpty() && !providers.contains(provider))
            providers.append(provider);
    }
    if (providers.size() < 2)
        return {};
    return {Note(Check::MxProviderSplit).with(Slot::Name, providers.join(u", "_s)).seen(targets)};
}

// --- the addresses

const DnsFacts *definite(const Observed<DnsFacts> &lookup)
{
    return lookup.value() && isDefinite(*lookup.value()) ? lookup.value() : nullptr;
}

bool has(const Observed<DnsFacts> &lookup)
{
    return definite(lookup) && !addressesOf(lookup.value()->set).isEmpty();
}

//! Nobody has an address of the family, each said so, and the hosts are not without any address at all.
Findings judgeFamily(const DomainReading &reading, Check check, Observed<DnsFacts> MxHostFacts::*wanted,
                     Observed<DnsFacts> MxHostFacts::*other, bool allSeen)
{
    bool any = false, anyOther = false, allTold = allSeen;
    QStringList lines;
    for (const HostReading &host : reading.hosts) {
        any = any || has(host.facts->*wanted);
        anyOther = anyOther || has(host.facts->*other);
        allTold = allTold && definite(host.facts->*wanted);
        if (const DnsFacts *dns = definite(host.facts->*wanted))
            lines.append(answerLine(*dns));
    }
    if (any)
        return {passed(check)};
    return allTold && anyOther ? Findings{Note(check).seen(lines)} : Findings();
}

//! All that is known of the TTL of one answer: from our resolver, and from each authoritative server.
QList<LifeTime> lifeTimesOf(const InspectionFacts &facts, const DnsFacts &dns)
{
    QList<LifeTime> lives;
    const auto add = [&lives](const DnsFacts &answer) {
        if (const std::optional<LifeTime> life = lifeTimeOf(answer))
            lives.append(*life);
    };
    add(dns);
    for (const AuthorityLookup &said : facts.authorities) {
        if (const DnsFacts *direct = definite(said.lookup); direct && said.question == dns.answer.question)
            add(*direct);
    }
    return lives;
}

//! Of the MX records and the hosts' addresses; a TTL that a cache counted down is never too short.
Findings judgeTtls(const DomainReading &reading)
{
    const InspectionFacts &facts = *reading.facts;
    QList<const Observed<DnsFacts> *> lookups{&facts.mx};
    for (const HostReading &host : reading.hosts)
        lookups += {&host.facts->a, &host.facts->aaaa};
    QStringList lines, names;
    bool allExact = !isAnythingOpen(facts), anyKnown = false;
    for (const Observed<DnsFacts> *lookup : std::as_const(lookups)) {
        const DnsFacts *dns = definite(*lookup);
        const QList<LifeTime> lives = dns ? lifeTimesOf(facts, *dns) : QList<LifeTime>();
        allExact = allExact && (lives.isEmpty() || std::ranges::any_of(lives, &LifeTime::exact));
        anyKnown = anyKnown || !lives.isEmpty();
        const auto odd = std::ranges::find_if(lives, [](const LifeTime &life) {
            return life.seconds > kDay || (life.exact && life.seconds < kFiveMinutes);
        });
        if (odd == lives.end())
            continue;
        const DnsQuestion &question = dns->answer.question;
        names.append(question.name);
        lines.append(u"%1 %2: TTL %3"_s.arg(question.name, wordOf(question.type)).arg(odd->seconds));
    }
    names.removeDuplicates();
    if (!lines.isEmpty())
        return {Note(Check::MxTtl).with(Slot::Name, names.join(u", "_s)).seen(lines)};
    return allExact && anyKnown ? Findings{passed(Check::MxTtl)} : Findings();
}

//! A dead host before all others costs every sender time, a dead one behind them takes what is meant for nobody.
Findings judgeTraps(const DomainReading &reading)
{
    const auto isDead = [](const HostReading &host) {
        return !host.open && !host.addresses.isEmpty()
               && std::ranges::all_of(host.addresses, [](const AddressReading &address) {
                      return address.reach == Reach::Silent || address.reach == Reach::Refused;
                  });
    };
    const auto answers = [](const HostReading &host) {
        return std::ranges::any_of(host.addresses, [](const AddressReading &address) {
            return address.reach == Reach::Answered || address.reach == Reach::Declined;
        });
    };
    if (isOpen(*reading.facts) || std::ranges::none_of(reading.hosts, answers))
        return {};
    const int first = reading.hosts.constFirst().facts->preference, last = reading.hosts.constLast().facts->preference;
    Findings findings;
    for (const HostReading &host : reading.hosts) {
        const int preference = host.facts->preference;
        const auto sameRank = [preference, &isDead](const HostReading &other) {
            return other.facts->preference == preference && !isDead(other);
        };
        if (!isDead(host) || (preference != first && preference != last)
            || std::ranges::any_of(reading.hosts, sameRank))
            continue;
        findings.append(Note(Check::MxTrapHost)
                            .on(host.name())
                            .with(Slot::Count, qint64(preference))
                            .with(Slot::Address, addressesWhere(host, [](const AddressReading &) { return true; }))
                            .seen({u"MX %1 %2"_s.arg(preference).arg(host.name())}));
    }
    const bool all = std::ranges::all_of(reading.hosts, answers);
    return findings.isEmpty() && all && reading.hosts.size() > 1 ? Findings{passed(Check::MxTrapHost)} : findings;
}

} // namespace

Findings judgeMxHosts(const DomainReading &reading)
{
    const InspectionFacts &facts = *reading.facts;
    const DnsFacts *mx = definite(facts.mx);
    if (!mx || mx->answer.noSuchName())
        return {};
    if (reading.nullMx)
        return judgeNullPreference(mxRecordsOf(mx->set).constFirst()) + judgeNullAddress(facts) + judgeNullSends(facts);
    QStringList targets; // without the root, which is no host
    QList<MxRecord> records = mxRecordsOf(mx->set);
    records.removeIf([](const MxRecord &record) { return record.target.isEmpty(); });
    for (const MxRecord &record : std::as_const(records))
        targets.append(record.target);
    targets.removeDuplicates();
    const bool allSeen = targets.size() <= reading.hosts.size();
    const Findings ofAddresses = judgeFamily(reading, Check::MxNoIpv6, &MxHostFacts::aaaa, &MxHostFacts::a, allSeen)
                                 + judgeFamily(reading, Check::MxNoIpv4, &MxHostFacts::a, &MxHostFacts::aaaa, allSeen)
                                 + judgeTtls(reading);
    if (targets.isEmpty()) // the implicit MX: the domain's own addresses
        return ofAddresses;
    return judgeNames(reading, targets) + judgeDnames(reading) + judgeSelf(facts, targets) + judgeDuplicates(records)
           + judgeSingle(reading, targets) + judgeEqualPreference(records) + judgeProviders(targets) + ofAddresses
           + judgeTraps(reading);
}

} // namespace postseal
