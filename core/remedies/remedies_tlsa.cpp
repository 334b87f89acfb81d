// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/dane_reading.h"
#include "core/judge/tlsa_match.h"
#include "core/judge/tlsa_trouble.h"
#include "core/judge/trial_certificates.h"
#include "core/records/zone_lines.h"
#include "core/remedies/remedy_areas.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr quint32 kDay = 24 * 60 * 60;

//! None of the records fits what is served.
constexpr Check kRecordsAtFault[] = {
    Check::DaneAllUnusable,   Check::DaneNoMatch,         Check::DaneSwappedSelector, Check::DaneAgilityInconsistent,
    Check::DaneUsage2Expired, Check::DaneUsage2NotServed, Check::DaneUsage2Chain,     Check::DaneUsage2Name,
};
//! Some do, or may; a record for the next key may be among the others.
constexpr Check kSomeAtFault[] = {
    Check::DaneDigestLength,         Check::DaneUsagePkix,      Check::DaneUsageUnknown,
    Check::DaneSyntaxField,          Check::DaneFullParse,      Check::DaneSelectorUnknown,
    Check::DaneMatchingUnknown,      Check::DaneNoMatchAddress, Check::DaneDualCert,
    Check::DaneCombinationUnmatched,
};
constexpr Check kUnusualKind[] = {Check::DaneUsage2PublicCa, Check::DaneUsage3Cert, Check::DaneMatchingFull};

bool isOneOf(Check check, std::span<const Check> checks)
{
    return std::ranges::find(checks, check) != checks.end();
}

//! Which of the present records stay, while every key is known.
enum class Keeps {
    Fitting,        //!< those that authenticate what is served
    FittingAndNext, //!< and those that may be for the next key
    UsualAndNext,   //!< of the ones that fit those of the usual kind alone
};

//! What a host shows at its addresses.
struct ServedKeys
{
    QList<QList<QByteArray>> chains; //!< each once, those of the trials that ask for one kind of key too
    bool whole = true;               //!< no address may serve something else
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
        else if (address.reach != Reach::Refused)
            keys.whole = false;
        for (const SessionTrial trial : {SessionTrial::RsaOnly, SessionTrial::EcdsaOnly})
            take(keys, trialCertificates(*address.facts, trial));
    }
    keys.whole = keys.whole && !host.open && !keys.chains.isEmpty();
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

//! The records that are to be there afterwards, told as those to add and those to remove.
Remedies change(const HostReading &host, const QList<TlsaRecord> &wanted)
{
    QList<TlsaRecord> added = wanted, gone;
    added.removeIf([&host](const TlsaRecord &record) { return host.tlsa.contains(record); });
    for (const TlsaRecord &record : host.tlsa) {
        if (!wanted.contains(record) && !gone.contains(record))
            gone.append(record);
    }
    const QString owner = ownerOf(host);
    if (!isPlainOwner(owner))
        return {};
    Remedies texts;
    if (!added.isEmpty())
        texts.append({RemedyKind::ZoneLine, zoneOf(host), linesOf(added, {owner, ttlOf(host)})});
    if (!gone.isEmpty())
        texts.append({RemedyKind::RemoveLine, zoneOf(host), linesOf(gone, {owner, {}})});
    return texts;
}

bool isUsual(const TlsaRecord &record)
{
    return record.usage == 3 && record.selector == 1 && record.matching != 0;
}

//! Which record authenticates which chain. Each answer reads certificates, so each is asked for once.
class Fits
{
public:
    Fits(const DomainReading &reading, const HostReading &host, const ServedKeys &keys) : m_records(host.tlsa)
    {
        for (const QList<QByteArray> &chain : keys.chains) {
            QList<bool> fits;
            for (const TlsaRecord &record : m_records)
                fits.append(authenticates(reading, host, record, chain));
            m_byChain.append(fits);
        }
    }
    bool any(qsizetype record) const
    {
        return std::ranges::any_of(m_byChain, [record](const QList<bool> &fits) { return fits.at(record); });
    }
    //! Records of its usage, selector and matching type fit every chain: half a set serves nobody (RFC 7671 section 8).
    bool isOfWholeSet(qsizetype record) const
    {
        const TlsaRecord &like = m_records.at(record);
        return std::ranges::all_of(m_byChain, [&](const QList<bool> &fits) {
            for (qsizetype i = 0; i < m_records.size(); ++i) {
                const TlsaRecord &other = m_records.at(i);
                if (fits.at(i) && other.usage == like.usage && other.selector == like.selector
                    && other.matching == like.matching)
                    return true;
            }
            return false;
        });
    }

private:
    const QList<TlsaRecord> m_records;
    QList<QList<bool>> m_byChain;
};

bool stays(const HostReading &host, qsizetype at, const Fits &fits, Keeps keeps)
{
    const TlsaRecord &record = host.tlsa.at(at);
    if (!isUsual(record) && !fits.isOfWholeSet(at))
        return false;
    switch (keeps) {
    case Keeps::Fitting: return fits.any(at);
    case Keeps::FittingAndNext: return fits.any(at) || isUsual(record);
    case Keeps::UsualAndNext: return isUsual(record);
    }
    Q_UNREACHABLE();
}

//! More than anybody publishes, and than can be looked through for each of many findings.
bool isTooMuch(const HostReading &host, const ServedKeys &keys)
{
    constexpr qsizetype kMostRecords = 16, kMostChains = 8;
    return host.tlsa.size() > kMostRecords || keys.chains.size() > kMostChains;
}

//! Records of the usual kind for the keys that are served, beside those that stay. Where a record would begin to bind
//! senders, every key has to be known: they could not deliver at an address that serves another.
Remedies fitting(const DomainReading &reading, const HostReading &host, Keeps keeps)
{
    const ServedKeys keys = keysOf(host);
    const bool proven = host.daneInForce() || isSecure(tlsaThatCounts(host));
    if (keys.chains.isEmpty() || !proven || (host.dane != DaneState::Usable && !keys.whole) || isTooMuch(host, keys))
        return {};
    const Fits fits(reading, host, keys);
    QList<TlsaRecord> wanted;
    for (qsizetype i = 0; i < host.tlsa.size(); ++i) {
        const TlsaRecord &record = host.tlsa.at(i); // an address that was not seen may need it
        if (isUsable(record) && !wanted.contains(record) && (!keys.whole || stays(host, i, fits, keeps)))
            wanted.append(record);
    }
    QList<TlsaRecord> needed = usualRecords(keys);
    if (std::ranges::any_of(wanted, [](const TlsaRecord &r) { return isUsual(r) && r.matching == 2; }))
        needed += usualRecords(keys, 2); // a client looks at the strongest digest alone (RFC 7671 section 9)
    needed.removeIf([&wanted](const TlsaRecord &record) { return wanted.contains(record); });
    return change(host, wanted + needed);
}

//! What a record holds, told by another selector and matching type: of each served certificate that it is made of.
QList<TlsaRecord> retold(const TlsaRecord &record, const TlsaRecord &form, const ServedKeys &keys)
{
    QList<TlsaRecord> others;
    for (const QList<QByteArray> &chain : keys.chains) {
        for (const QByteArray &der : chain) {
            const Result<Certificate> seen = describeCertificate(der);
            if (!seen || associationData(*seen, record.selector, record.matching) != record.data)
                continue;
            const TlsaRecord other{form.usage, form.selector, form.matching,
                                   associationData(*seen, form.selector, form.matching)};
            if (!others.contains(other))
                others.append(other);
        }
    }
    return others;
}

//! The set with each record told otherwise where `asOther` says how. What is made of nothing that was seen stays.
Remedies retold(const HostReading &host, const std::function<std::optional<TlsaRecord>(const TlsaRecord &)> &asOther,
                bool keepsOld)
{
    const ServedKeys keys = keysOf(host);
    if (isTooMuch(host, keys))
        return {};
    QList<TlsaRecord> wanted;
    for (const TlsaRecord &record : host.tlsa) {
        const std::optional<TlsaRecord> form = asOther(record);
        const QList<TlsaRecord> others = form ? retold(record, *form, keys) : QList<TlsaRecord>();
        if (others.isEmpty() || keepsOld || !keys.whole)
            wanted.append(record);
        for (const TlsaRecord &other : others) {
            if (!wanted.contains(other))
                wanted.append(other);
        }
    }
    return change(host, wanted);
}

Remedies withSha256(const HostReading &host)
{
    const auto asSha256 = [](const TlsaRecord &r) {
        return isUsable(r) && r.matching == 2 ? std::optional(TlsaRecord{r.usage, r.selector, 1, {}}) : std::nullopt;
    };
    return retold(host, asSha256, true);
}

Remedies asAuthority(const HostReading &host)
{
    const auto asDigest = [](const TlsaRecord &r) {
        const bool odd = r.usage == 2 && (r.matching == 0 || r.selector == 1);
        return isUsable(r) && odd ? std::optional(TlsaRecord{2, 0, 1, {}}) : std::nullopt;
    };
    return retold(host, asDigest, false);
}

//! The whole set with a shorter life.
Remedies withTtl(const HostReading &host)
{
    const QString owner = ownerOf(host);
    if (!isPlainOwner(owner) || host.tlsa.isEmpty())
        return {};
    return {{RemedyKind::ZoneLine, zoneOf(host), linesOf(host.tlsa, {owner, kUsualTtl}), {}, true}};
}

Remedies moved(const Finding &finding, const DomainReading &reading, const HostReading &host)
{
    Remedies texts = fitting(reading, host, Keeps::Fitting);
    const QString name = finding.seen.value(0);
    const Observed<DnsFacts> *lookup = furtherLookup(*reading.facts, name, RrType::Tlsa);
    const QList<TlsaRecord> there = lookup && lookup->value() ? tlsaRecordsOf(lookup->value()->set)
                                                              : QList<TlsaRecord>();
    if (!texts.isEmpty() && isPlainOwner(name) && !there.isEmpty() && lookup->value()->set.aliasChain.isEmpty())
        texts.append({RemedyKind::RemoveLine, zoneOf(host), linesOf(there, {name, {}})});
    return texts;
}

//! For every host that has none yet.
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
        if (host && host->dane == DaneState::Absent)
            texts += fitting(reading, *host, Keeps::Fitting);
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
    if (isOneOf(finding.check, kRecordsAtFault))
        return fitting(reading, *host, Keeps::Fitting);
    if (isOneOf(finding.check, kSomeAtFault))
        return fitting(reading, *host, Keeps::FittingAndNext);
    if (isOneOf(finding.check, kUnusualKind))
        return fitting(reading, *host, Keeps::UsualAndNext);
    if (finding.check == Check::DaneUsage2Full || finding.check == Check::DaneUsage2Selector1)
        return asAuthority(*host);
    if (finding.check == Check::DaneMatchingSha512Only)
        return withSha256(*host);
    if (finding.check == Check::DaneTtl)
        return withTtl(*host);
    return finding.check == Check::DaneOwner ? moved(finding, reading, *host) : Remedies();
}

} // namespace postseal
