// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/compare/inspection_pair.h"

#include "core/compare/record_use.h"
#include "core/judge/dane_reading.h"
#include "core/judge/tlsa_match.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace postseal {

namespace {

//! A host with usable TLSA records at both ends.
struct HostPair
{
    const InspectionPair &pair;
    const HostReading &then, &now;
};

QStringList recordLines(const HostReading &host)
{
    QStringList lines;
    for (const TlsaRecord &record : host.tlsa)
        lines.append(toText(record));
    lines.sort();
    return lines;
}

//! The address shows a key of the record, and no record that is left authenticates it.
bool lacksRecord(const TlsaRecord &removed, const DomainReading &reading, const HostReading &host,
                 const AddressReading &address)
{
    const QList<TlsaRecord> choice = agileChoice(host.tlsa);
    const QStringList names = daneNames(*reading.facts, host);
    return std::ranges::any_of(shownChains(address), [&](const QList<QByteArray> &chain) {
        return isOfShown(removed, chain) && std::ranges::none_of(choice, [&](const TlsaRecord &record) {
                   return matchTlsa(record, chain, names, reading.facts->finishedAt).matches;
               });
    });
}

QList<QByteArray> keysOf(const HostReading &host)
{
    QList<QByteArray> keys;
    for (const AddressReading &address : host.addresses) {
        if (address.ready && address.leaf && !keys.contains(address.leaf->spki))
            keys.append(address.leaf->spki);
    }
    std::ranges::sort(keys);
    return keys;
}

//! A new key, and no record for it (RFC 7671 section 8).
Findings judgeKey(const HostPair &host)
{
    const QList<QByteArray> before = keysOf(host.then), after = keysOf(host.now);
    if (before.isEmpty() || after.isEmpty() || before == after || host.then.daneHolding != Holding::Holds)
        return {};
    QStringList addresses;
    for (const AddressReading &address : host.now.addresses) {
        if (address.ready && address.leaf && !before.contains(address.leaf->spki)
            && !daneHoldsAt(*host.pair.newer.facts, host.now, address))
            addresses.append(address.address());
    }
    const auto digests = [](const QList<QByteArray> &keys) {
        QStringList lines;
        for (const QByteArray &key : keys)
            lines.append(u"3 1 1 "_s + QString::fromLatin1(sha256Of(key).toHex()));
        return lines.join(u" / "_s);
    };
    return {Note(Check::DeployTlsaKeyChanged, addresses.isEmpty() ? Standing::Passes : Standing::Fails)
                .on(host.now.name())
                .with(Slot::Address, addresses.join(u", "_s))
                .seen(thenAndNow(host.pair, digests(before), digests(after)))
                .expected(addresses.isEmpty() ? QStringList() : QStringList(digests(after)))};
}

//! The record went while its key is still served somewhere (RFC 7671 section 8.1).
Findings judgeRemoved(const HostPair &host)
{
    Findings findings;
    bool removed = false, sure = areAllReady(host.now);
    for (const TlsaRecord &record : host.then.tlsa) {
        const QSet<QString> kinds = kindsShown(record, host.then);
        if (host.now.tlsa.contains(record) || kinds.isEmpty())
            continue;
        removed = true;
        sure = sure && useOf(record, kinds, host.pair.newer, host.now) != RecordUse::CannotTell;
        const QString addresses = addressesWhere(host.now, [&](const AddressReading &address) {
            return lacksRecord(record, host.pair.newer, host.now, address);
        });
        if (!addresses.isEmpty())
            findings.append(Note(Check::DeployTlsaRemovedEarly)
                                .on(host.now.name())
                                .with(Slot::Address, addresses)
                                .with(Slot::Text, toText(record).left(24) + u"…"_s)
                                .seen(recordLines(host.now))
                                .expected({toText(record)}));
    }
    if (removed && sure && findings.isEmpty())
        findings.append(passed(Check::DeployTlsaRemovedEarly).on(host.now.name()));
    return findings;
}

//! A record of the key of then, which nobody serves now. One for a key that is still to come looks otherwise: nobody
//! served that then either.
Findings judgeStale(const HostPair &host)
{
    Findings findings;
    for (const TlsaRecord &record : host.now.tlsa) {
        const QSet<QString> kinds = kindsShown(record, host.then);
        if (host.then.tlsa.contains(record) && !kinds.isEmpty()
            && useOf(record, kinds, host.pair.newer, host.now) == RecordUse::NotServed)
            findings.append(Note(Check::DaneStaleRecord)
                                .on(host.now.name())
                                .with(Slot::Text, toText(record).left(24) + u"…"_s)
                                .with(Slot::Date, host.pair.then())
                                .seen({toText(record)}));
    }
    return findings;
}

//! How long the records have been as they are, beside the end of the certificate they have to outlive.
Findings judgeAge(const HostPair &host)
{
    if (recordLines(host.then) != recordLines(host.now) || host.now.daneHolding != Holding::Holds)
        return {};
    QDateTime end;
    for (const AddressReading &address : host.now.addresses) {
        if (address.ready && address.leaf && (!end.isValid() || address.leaf->notAfter < end))
            end = address.leaf->notAfter;
    }
    if (!end.isValid())
        return {};
    return {Note(Check::DaneMonitoring)
                .on(host.now.name())
                .with(Slot::Days, qint64(host.pair.gap / 24h))
                .with(Slot::Date, end)
                .seen(recordLines(host.now) + QStringList{u"notAfter "_s + utc(end)})};
}

} // namespace

Findings judgeTlsaChanges(const InspectionPair &pair)
{
    Findings findings;
    for (const HostReading &now : pair.newer.hosts) {
        const HostReading *then = pair.olderHost(now.name());
        if (!then || then->dane != DaneState::Usable || now.dane != DaneState::Usable
            || pair.older.facts->vantage.smtpPort != pair.newer.facts->vantage.smtpPort)
            continue;
        const HostPair host{pair, *then, now};
        findings += judgeKey(host) + judgeRemoved(host) + judgeStale(host) + judgeAge(host);
    }
    return findings;
}

} // namespace postseal
