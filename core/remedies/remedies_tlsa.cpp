// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/dane_reading.h"
#include "core/judge/tlsa_match.h"
#include "core/judge/trial_certificates.h"
#include "core/records/zone_lines.h"
#include "core/remedies/remedy_areas.h"

#include <algorithm>
#include <functional>
#include <span>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr quint32 kDay = 24 * 60 * 60;

//! A record more for the key in use mends it.
constexpr Check kOfKeys[] = {
    Check::DaneNoMatch,         Check::DaneNoMatchAddress,      Check::DaneDualCert,      Check::DaneAllUnusable,
    Check::DaneSwappedSelector, Check::DaneAgilityInconsistent, Check::DaneUsage2Expired, Check::DaneUsage2NotServed,
    Check::DaneUsage2Chain,     Check::DaneUsage2Name,          Check::DaneOwner,
};
//! A record of which no sender makes anything.
constexpr Check kOfRecord[] = {
    Check::DaneDigestLength, Check::DaneUsagePkix,       Check::DaneUsageUnknown,    Check::DaneSyntaxField,
    Check::DaneFullParse,    Check::DaneSelectorUnknown, Check::DaneMatchingUnknown,
};

bool isOneOf(Check check, std::span<const Check> checks)
{
    return std::ranges::find(checks, check) != checks.end();
}

//! What a host shows at its addresses.
struct ServedKeys
{
    QList<QList<QByteArray>> chains; //!< each once, those of the trials that ask for one kind of key too
    bool whole = true;               //!< every address has shown one
    bool ofBothKinds = true;         //!< and has been asked for RSA alone, and for ECDSA alone
};

void take(ServedKeys &keys, const QList<QByteArray> &chain)
{
    if (!chain.isEmpty() && !keys.chains.contains(chain))
        keys.chains.append(chain);
}

ServedKeys keysOf(const HostReading &host)
{
    ServedKeys keys;
    for (const AddressReading &address : host.addresses) {
        if (address.ready && address.leaf)
            take(keys, address.session->tls->certificates);
        else
            keys.whole = false;
        for (const SessionTrial trial : kKeyTrials) {
            const QList<QByteArray> chain = trialCertificates(*address.facts, trial);
            take(keys, chain);
            if (chain.isEmpty() && !refusesTrial(*address.facts, trial))
                keys.ofBothKinds = false;
        }
    }
    keys.whole = keys.whole && !host.open && !host.more && !keys.chains.isEmpty();
    keys.ofBothKinds = keys.ofBothKinds && keys.whole;
    return keys;
}

QList<TlsaRecord> usualRecords(const ServedKeys &keys, int matching = 1)
{
    QList<TlsaRecord> records;
    for (const QList<QByteArray> &chain : keys.chains) {
        const Result<Certificate> leaf = describeCertificate(chain.constFirst());
        const TlsaRecord record{3, 1, matching, leaf ? associationData(*leaf, 1, matching) : QByteArray()};
        if (!record.data.isEmpty() && !records.contains(record))
            records.append(record);
    }
    return records;
}

//! The name that holds the records, or would.
QString ownerOf(const HostReading &host)
{
    const DnsFacts *dns = tlsaThatCounts(host).value();
    if (dns && !dns->set.aliasChain.isEmpty())
        return dns->set.aliasChain.constLast();
    return u"_25._tcp."_s + (host.tlsaBase.isEmpty() ? host.name() : host.tlsaBase);
}

std::optional<TlsaSignature> signatureOf(const HostReading &host)
{
    const DnsFacts *dns = tlsaThatCounts(host).value();
    const Result<DnsMessage> message = dns ? messageIn(dns->answer.packet) : fail(FailureKind::Malformed);
    return message ? tlsaSignatureOf(*message) : std::nullopt;
}

quint32 ttlOf(const HostReading &host)
{
    const std::optional<TlsaSignature> signature = signatureOf(host);
    return signature && signature->ttl > 0 && signature->ttl <= kDay ? signature->ttl : kUsualTtl;
}

QString zoneOf(const HostReading &host)
{
    const std::optional<TlsaSignature> signature = signatureOf(host);
    return signature && !signature->zone.isEmpty() ? signature->zone : host.name();
}

QStringList linesOf(const QList<TlsaRecord> &records, const ZoneHead &head)
{
    QStringList lines;
    for (const TlsaRecord &record : records)
        lines.append(tlsaLine(head, record));
    return lines;
}

//! What to add, then what to remove. Nothing where a wildcard makes the records: one at the name would hide them all.
Remedies change(const HostReading &host, QList<TlsaRecord> added, const QList<TlsaRecord> &gone, RemedyKind kind)
{
    const QString owner = ownerOf(host);
    const std::optional<TlsaSignature> signature = signatureOf(host);
    if (!isPlainOwner(owner) || (signature && signature->made))
        return {};
    added.removeIf([&host](const TlsaRecord &record) { return host.tlsa.contains(record); });
    Remedies texts;
    if (!added.isEmpty())
        texts.append({kind, zoneOf(host), linesOf(added, {owner, ttlOf(host)})});
    if (!gone.isEmpty())
        texts.append({RemedyKind::RemoveLine, zoneOf(host), linesOf(gone, {owner, {}})});
    return texts;
}

//! Others may be bound by the records that do not look after them here: hosts of the same owner, or of its aliases.
bool isShared(const DomainReading &reading, const HostReading &host)
{
    const DnsFacts *dns = tlsaThatCounts(host).value();
    const auto isSame = [&host](const HostReading &other) {
        return other.name() != host.name() && ownerOf(other) == ownerOf(host);
    };
    return !dns || !dns->set.aliasChain.isEmpty() || targetsOf(reading).size() > reading.hosts.size()
           || std::ranges::any_of(reading.hosts, isSame);
}

//! More than anybody publishes, and than can be looked through for each of many findings.
bool isTooMuch(const HostReading &host, const ServedKeys &keys)
{
    constexpr qsizetype kMostRecords = 16, kMostChains = 8;
    return host.tlsa.size() > kMostRecords || keys.chains.size() > kMostChains;
}

//! There are digests of this strength of keys: a client looks at the strongest alone (RFC 7671 section 9).
bool holdsKeysBySha512(const HostReading &host)
{
    return std::ranges::any_of(host.tlsa, [](const TlsaRecord &record) {
        return record.usage == 3 && record.selector == 1 && record.matching == 2 && isUsable(record);
    });
}

//! Records of the usual kind for the keys that are served. The first that senders can use binds them to the keys in it:
//! where not every key is known, they could not deliver to a server that shows another.
//! \param gone  records that no sender can use
Remedies withKeysInUse(const DomainReading &reading, const HostReading &host, const QList<TlsaRecord> &gone = {})
{
    const ServedKeys keys = keysOf(host);
    const bool begins = host.dane != DaneState::Usable;
    const bool proven = host.daneInForce() || isSecure(tlsaThatCounts(host));
    if (keys.chains.isEmpty() || !proven || isTooMuch(host, keys) || (begins && !keys.whole)
        || (begins && !gone.isEmpty() && !keys.ofBothKinds) || ((begins || !gone.isEmpty()) && isShared(reading, host)))
        return {};
    QList<TlsaRecord> added = usualRecords(keys);
    if (holdsKeysBySha512(host))
        added += usualRecords(keys, 2);
    return change(host, added, gone, begins && !keys.ofBothKinds ? RemedyKind::FirstTlsaLine : RemedyKind::ZoneLine);
}

//! The record that the finding is about, whose text may be cut off there.
Remedies withoutUnusable(const Finding &finding, const DomainReading &reading, const HostReading &host)
{
    QString text = finding.seen.value(0);
    if (text.endsWith(u'…'))
        text.chop(1);
    QList<TlsaRecord> gone;
    for (const TlsaRecord &record : host.tlsa) {
        if (!text.isEmpty() && !isUsable(record) && toText(record).startsWith(text) && !gone.contains(record))
            gone.append(record);
    }
    return gone.isEmpty() ? Remedies() : withKeysInUse(reading, host, gone);
}

//! What a record holds, told by another selector and matching type: of the served certificate that it is made of.
std::optional<TlsaRecord> retold(const TlsaRecord &record, const TlsaRecord &form, const ServedKeys &keys)
{
    for (const QList<QByteArray> &chain : keys.chains) {
        for (const QByteArray &der : chain) {
            const Result<Certificate> seen = describeCertificate(der);
            if (seen && associationData(*seen, record.selector, record.matching) == record.data)
                return TlsaRecord{form.usage, form.selector, form.matching,
                                  associationData(*seen, form.selector, form.matching)};
        }
    }
    return std::nullopt;
}

//! All records of some kind in another form. No value when one of them is made of nothing that was seen.
std::optional<QList<TlsaRecord>> retold(const QList<TlsaRecord> &records, const ServedKeys &keys, int selector,
                                        int matching)
{
    QList<TlsaRecord> others;
    for (const TlsaRecord &record : records) {
        const std::optional<TlsaRecord> other = retold(
            record, {record.usage, selector < 0 ? record.selector : selector, matching, {}}, keys);
        if (!other)
            return std::nullopt;
        if (!others.contains(*other))
            others.append(*other);
    }
    return others;
}

QList<TlsaRecord> usableOf(const HostReading &host, const std::function<bool(const TlsaRecord &)> &isMeant)
{
    QList<TlsaRecord> records;
    for (const TlsaRecord &record : host.tlsa) {
        if (isUsable(record) && isMeant(record) && !records.contains(record))
            records.append(record);
    }
    return records;
}

//! Records of usage 3 give way to those of their own keys, which fit wherever they do.
Remedies asKeys(const HostReading &host, const std::function<bool(const TlsaRecord &)> &isMeant)
{
    const ServedKeys keys = keysOf(host);
    const QList<TlsaRecord> gone = usableOf(host, isMeant);
    const std::optional<QList<TlsaRecord>> added = isTooMuch(host, keys) ? std::nullopt : retold(gone, keys, 1, 1);
    if (!added || host.dane != DaneState::Usable)
        return {};
    const QList<TlsaRecord> stronger = holdsKeysBySha512(host) ? retold(gone, keys, 1, 2).value_or(QList<TlsaRecord>())
                                                               : QList<TlsaRecord>();
    return change(host, *added + stronger, gone, RemedyKind::ZoneLine);
}

//! Senders without SHA-512 get the same records. They are not bound yet: so only what holds, and all of it.
Remedies withSha256(const DomainReading &reading, const HostReading &host)
{
    const ServedKeys keys = keysOf(host);
    if (host.daneHolding != Holding::Holds || !keys.whole || isTooMuch(host, keys) || isShared(reading, host))
        return {};
    const QList<TlsaRecord> strong = usableOf(host, [](const TlsaRecord &record) { return record.matching == 2; });
    const std::optional<QList<TlsaRecord>> added = retold(strong, keys, -1, 1);
    const RemedyKind kind = keys.ofBothKinds ? RemedyKind::ZoneLine : RemedyKind::FirstTlsaLine;
    return added ? change(host, *added, {}, kind) : Remedies();
}

//! The whole set with a shorter life.
Remedies withTtl(const HostReading &host)
{
    const QString owner = ownerOf(host);
    const std::optional<TlsaSignature> signature = signatureOf(host);
    if (!isPlainOwner(owner) || host.tlsa.isEmpty() || (signature && signature->made))
        return {};
    return {{RemedyKind::ZoneLine, zoneOf(host), linesOf(host.tlsa, {owner, kUsualTtl}), {}, true}};
}

//! For every host that has none that is of use.
Remedies forHosts(const Finding &finding, const DomainReading &reading)
{
    QString names;
    for (const Detail &detail : finding.details) {
        if (const QString *text = std::get_if<QString>(&detail.value); text && detail.slot == Slot::Hosts)
            names = *text;
    }
    Remedies texts;
    for (const QString &name : names.split(u", "_s)) {
        const HostReading *host = hostNamed(reading, name);
        if (host && (host->dane == DaneState::Absent || host->dane == DaneState::Unusable))
            texts += withKeysInUse(reading, *host);
    }
    return texts;
}

} // namespace

Remedies tlsaRemedies(const Finding &finding, const DomainReading &reading)
{
    if (finding.check == Check::DaneAbsent || finding.check == Check::DaneSomeHosts
        || finding.check == Check::DaneBackupWorse)
        return forHosts(finding, reading);
    const HostReading *host = hostNamed(reading, finding.host);
    if (!host || (!host->daneInForce() && host->dane != DaneState::Absent))
        return {};
    if (isOneOf(finding.check, kOfKeys))
        return withKeysInUse(reading, *host);
    if (isOneOf(finding.check, kOfRecord))
        return withoutUnusable(finding, reading, *host);
    if (finding.check == Check::DaneUsage3Cert)
        return asKeys(*host, [](const TlsaRecord &record) { return record.usage == 3 && record.selector == 0; });
    if (finding.check == Check::DaneMatchingFull)
        return asKeys(*host, [](const TlsaRecord &record) { return record.usage == 3 && record.matching == 0; });
    if (finding.check == Check::DaneMatchingSha512Only)
        return withSha256(reading, *host);
    return finding.check == Check::DaneTtl ? withTtl(*host) : Remedies();
}

} // namespace postseal
