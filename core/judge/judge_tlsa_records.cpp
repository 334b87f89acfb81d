// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/tlsa_owners.h"
#include "core/judge/dane_reading.h"
#include "core/judge/judge_areas.h"
#include "core/judge/note.h"
#include "core/judge/open_questions.h"
#include "core/judge/tlsa_trouble.h"
#include "core/records/dnssec_records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kManyRecords = 8;
constexpr quint32 kLongLife = 86400; // seconds

QStringList linesOf(const QList<TlsaRecord> &records)
{
    constexpr qsizetype kMost = 200; // characters of a record of matching type 0
    QStringList lines;
    for (const TlsaRecord &record : records) {
        const QString text = toText(record);
        lines.append(text.size() > kMost ? text.first(kMost) + u'…' : text);
    }
    return lines;
}

//! The usable records of which something is to be said; the check passes when there are none.
template <class Predicate>
Finding judgeEach(const HostReading &host, Check check, Predicate isOdd)
{
    QList<TlsaRecord> odd;
    for (const TlsaRecord &record : host.tlsa) {
        if (isUsable(record) && isOdd(record))
            odd.append(record);
    }
    return Note(check, odd.isEmpty() ? Standing::Passes : Standing::Fails)
        .on(host.name())
        .with(Slot::Text, linesOf(odd).value(0))
        .seen(linesOf(odd.isEmpty() ? host.tlsa : odd));
}

Findings judgeForms(const HostReading &host)
{
    const auto has = [&host](int usage, int selector, int matching) {
        return std::ranges::any_of(host.tlsa, [=](const TlsaRecord &r) {
            return r.usage == usage && r.selector == selector && r.matching == matching && isUsable(r);
        });
    };
    using Record = const TlsaRecord &;
    Findings findings;
    if (std::ranges::any_of(host.tlsa, [](Record r) { return r.usage == 2 && isUsable(r); })) {
        findings.append(
            judgeEach(host, Check::DaneUsage2Full, [](Record r) { return r.usage == 2 && r.matching == 0; }));
        findings.append(
            judgeEach(host, Check::DaneUsage2Selector1, [](Record r) { return r.usage == 2 && r.selector == 1; }));
    }
    if (std::ranges::any_of(host.tlsa, [](Record r) { return r.usage == 3 && isUsable(r); })) {
        findings.append(
            judgeEach(host, Check::DaneUsage3Cert, [](Record r) { return r.usage == 3 && r.selector == 0; }));
        findings.append(
            judgeEach(host, Check::DaneMatchingFull, [](Record r) { return r.usage == 3 && r.matching == 0; }));
    }
    findings.append(judgeEach(host, Check::DaneMatchingSha512Only, [&has](Record r) {
        return r.matching == 2 && !has(r.usage, r.selector, 1) && !has(r.usage, r.selector, 0);
    }));
    return findings;
}

Findings judgeNumber(const HostReading &host)
{
    QList<TlsaRecord> once;
    for (const TlsaRecord &record : host.tlsa) {
        if (!once.contains(record))
            once.append(record);
    }
    Findings findings{Note(Check::DaneMany, once.size() > kManyRecords ? Standing::Fails : Standing::Passes)
                          .on(host.name())
                          .with(Slot::Count, qint64(once.size()))
                          .seen(linesOf(host.tlsa))};
    if (once.size() < host.tlsa.size())
        findings.append(Note(Check::DaneDuplicate).on(host.name()).seen(linesOf(host.tlsa)));
    return findings;
}

//! A record for the next key, or one that is bound to no key of the host at all.
Findings judgeRollover(const DomainReading &reading, const HostReading &host)
{
    if (host.daneHolding != Holding::Holds)
        return {};
    const auto isOfNow = [&](const TlsaRecord &record) {
        return std::ranges::any_of(host.addresses, [&](const AddressReading &address) {
            return address.ready && authenticates(reading, host, record, address.session->tls->certificates);
        });
    };
    const bool prepared = std::ranges::any_of(host.tlsa, [&isOfNow](const TlsaRecord &record) {
        return isUsable(record) && (record.usage == 2 || !isOfNow(record));
    });
    if (prepared)
        return {};
    return {Note(Check::DaneNoRolloverRecord).on(host.name()).seen(linesOf(host.tlsa))};
}

//! Neither the domain lies in the zone, nor the zone below the domain: somebody else signs and changes the records.
bool isElsewhere(const QString &zone, const QString &domain)
{
    return !isAtOrBelow(zone, domain) && !isAtOrBelow(domain, zone);
}

Findings judgeAnswer(const DomainReading &reading, const HostReading &host)
{
    const DnsFacts &dns = *tlsaThatCounts(host).value();
    const QString name = dns.answer.question.name;
    Findings findings;
    if (!dns.set.aliasChain.isEmpty())
        findings.append(Note(Check::DaneAliasOwner)
                            .on(host.name())
                            .with(Slot::Name, dns.set.aliasChain.constLast())
                            .seen(QStringList{name} + dns.set.aliasChain));
    quint32 ttl = 0;
    for (const DnsRecord &record : dns.set.records)
        ttl = std::max(ttl, record.ttl);
    const Result<DnsMessage> message = messageIn(dns.answer.packet);
    const std::optional<TlsaSignature> signature = message ? tlsaSignatureOf(*message) : std::nullopt;
    if (signature)
        ttl = signature->ttl;
    if (signature || ttl > kLongLife) // what a cache says only counts down
        findings.append(Note(Check::DaneTtl, ttl > kLongLife ? Standing::Fails : Standing::Passes)
                            .on(host.name())
                            .with(Slot::Count, qint64(ttl))
                            .seen({u"%1 %2 IN TLSA"_s.arg(name).arg(ttl)})
                            .expected({u"%1 3600 IN TLSA"_s.arg(name)}));
    if (signature && signature->made)
        findings.append(Note(Check::DaneWildcard).on(host.name()).with(Slot::Name, signature->owner).seen({name}));
    if (signature && isElsewhere(signature->zone, reading.facts->domain))
        findings.append(Note(Check::DaneProviderManaged)
                            .on(host.name())
                            .with(Slot::Name, signature->zone)
                            .seen({signature->owner, u"RRSIG TLSA "_s + signature->zone}));
    return findings;
}

const DnsFacts *recordsAt(const InspectionFacts &facts, const QString &name)
{
    const Observed<DnsFacts> *lookup = furtherLookup(facts, name, RrType::Tlsa);
    const DnsFacts *dns = lookup ? lookup->value() : nullptr;
    return dns && isDefinite(*dns) && !dns->set.records.isEmpty() ? dns : nullptr;
}

//! The first of the names that has records.
Findings judgeFound(const DomainReading &reading, const HostReading &host, Check check, const QStringList &names)
{
    for (const QString &name : names) {
        if (const DnsFacts *dns = recordsAt(*reading.facts, name))
            return {Note(check)
                        .on(host.name())
                        .with(Slot::Name, name)
                        .seen(QStringList{name} + linesOf(tlsaRecordsOf(dns->set)))
                        .expected({u"_25._tcp."_s + host.name()})};
    }
    return {};
}

//! Records where nobody looks, while there are none where everybody does.
Findings judgeOwner(const DomainReading &reading, const HostReading &host)
{
    if (host.dane != DaneState::Absent)
        return {};
    return judgeFound(reading, host, Check::DaneAliasBase, middleTlsaNames(*host.facts))
           + judgeFound(reading, host, Check::DaneOwner, wrongTlsaNames(*reading.facts, host.name()));
}

//! Of an alias and its end both may have records; those at the alias are not looked at then.
Findings judgeBothEnds(const HostReading &host)
{
    const DnsFacts *atAlias = host.facts->tlsaAtAlias.value(), *own = host.facts->tlsa.value();
    if (!host.daneInForce() || !atAlias || !own || &tlsaThatCounts(host) != &host.facts->tlsaAtAlias)
        return {};
    const QList<TlsaRecord> unseen = tlsaRecordsOf(own->set);
    const bool same = std::ranges::all_of(unseen, [&host](const TlsaRecord &r) { return host.tlsa.contains(r); });
    if (same || !isDefinite(*own))
        return {};
    return {Note(Check::DaneAliasBase)
                .on(host.name())
                .with(Slot::Name, own->answer.question.name)
                .seen(QStringList{own->answer.question.name} + linesOf(unseen))
                .expected({atAlias->answer.question.name})};
}

} // namespace

Findings judgeTlsaRecords(const DomainReading &reading)
{
    Findings findings;
    for (const HostReading &host : reading.hosts) {
        if (host.daneInForce())
            findings += judgeForms(host) + judgeNumber(host) + judgeRollover(reading, host)
                        + judgeAnswer(reading, host);
        findings += judgeOwner(reading, host) + judgeBothEnds(host);
    }
    return findings;
}

} // namespace postseal
