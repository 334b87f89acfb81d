// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/dnssec_records.h"

#include "core/records/dns_wire.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <bit>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

int octetAt(QByteArrayView rdata, qsizetype at)
{
    return static_cast<unsigned char>(rdata[at]);
}

int numberAt(QByteArrayView rdata, qsizetype at)
{
    return qFromBigEndian<quint16>(rdata.data() + at);
}

//! RFC 4034 section 3.1.5 counts modulo 2^32; until 2106 that is the number of seconds.
QDateTime timeAt(QByteArrayView rdata, qsizetype at)
{
    return QDateTime::fromSecsSinceEpoch(qFromBigEndian<quint32>(rdata.data() + at), Qt::UTC);
}

bool isRsa(int algorithm)
{
    return algorithm == 1 || algorithm == 5 || algorithm == 7 || algorithm == 8 || algorithm == 10;
}

//! The modulus stands behind the exponent (RFC 3110 section 2); 0 for a key that is none.
int rsaBits(QByteArrayView key)
{
    if (key.size() < 3)
        return 0;
    const bool isLong = key[0] == 0;
    const qsizetype exponent = isLong ? numberAt(key, 1) : octetAt(key, 0);
    const qsizetype modulusAt = (isLong ? 3 : 1) + exponent;
    if (modulusAt >= key.size())
        return 0;
    QByteArrayView modulus = key.sliced(modulusAt);
    while (!modulus.isEmpty() && modulus.front() == 0)
        modulus = modulus.sliced(1);
    if (modulus.isEmpty())
        return 0;
    return int(modulus.size() - 1) * 8 + std::bit_width(static_cast<unsigned char>(modulus.front()));
}

//! RFC 4034 appendix B; RSA/MD5 has a tag of its own.
int keyTagOf(QByteArrayView rdata, int algorithm)
{
    if (algorithm == 1)
        return rdata.size() < 7 ? 0 : numberAt(rdata, rdata.size() - 3);
    quint32 sum = 0;
    for (qsizetype i = 0; i < rdata.size(); ++i)
        sum += i % 2 == 0 ? quint32(octetAt(rdata, i)) << 8 : quint32(octetAt(rdata, i));
    return int((sum + (sum >> 16)) & 0xffff);
}

//! A name back into wire form; nothing for one that is no name.
std::optional<QByteArray> wireOf(const QString &name)
{
    QByteArray wire;
    for (const QString &label : name.split(u'.', Qt::SkipEmptyParts)) {
        QByteArray octets;
        for (qsizetype i = 0; i < label.size(); ++i) {
            const bool escaped = label[i] == u'\\' && i + 3 < label.size();
            octets += escaped ? char(label.mid(i + 1, 3).toInt()) : label[i].toLatin1();
            i += escaped ? 3 : 0;
        }
        if (octets.size() > 63)
            return std::nullopt;
        wire += char(octets.size()) + octets;
    }
    return wire + '\0';
}

std::optional<QCryptographicHash::Algorithm> hashOf(int digestType)
{
    switch (digestType) { // IANA: DS RR Type Digest Algorithms
    case 1: return QCryptographicHash::Sha1;
    case 2: return QCryptographicHash::Sha256;
    case 4: return QCryptographicHash::Sha384;
    default: return std::nullopt;
    }
}

} // namespace

std::optional<RrsigRecord> rrsigOf(const DnsRecord &record)
{
    constexpr qsizetype kFixed = 18;
    const QByteArrayView rdata = record.rdata;
    if (record.type != int(RrType::Rrsig) || rdata.size() < kFixed)
        return std::nullopt;
    const std::optional<DecodedName> signer = nameAt(rdata.sliced(kFixed));
    if (!signer || kFixed + signer->octets >= rdata.size())
        return std::nullopt;
    return RrsigRecord{.owner = record.owner,
                       .covered = numberAt(rdata, 0),
                       .algorithm = octetAt(rdata, 2),
                       .labels = octetAt(rdata, 3),
                       .originalTtl = qFromBigEndian<quint32>(rdata.data() + 4),
                       .inception = timeAt(rdata, 12),
                       .expiration = timeAt(rdata, 8),
                       .keyTag = numberAt(rdata, 16),
                       .signer = signer->text};
}

std::optional<DnskeyRecord> dnskeyOf(const DnsRecord &record)
{
    constexpr qsizetype kFixed = 4;
    const QByteArrayView rdata = record.rdata;
    const bool isKey = record.type == int(RrType::Dnskey) || record.type == int(RrType::Cdnskey);
    if (!isKey || rdata.size() <= kFixed)
        return std::nullopt;
    const int algorithm = octetAt(rdata, 3);
    return DnskeyRecord{.flags = numberAt(rdata, 0),
                        .algorithm = algorithm,
                        .keyTag = keyTagOf(rdata, algorithm),
                        .rsaBits = isRsa(algorithm) ? rsaBits(rdata.sliced(kFixed)) : 0,
                        .rdata = record.rdata};
}

std::optional<DsRecord> dsOf(const DnsRecord &record)
{
    constexpr qsizetype kFixed = 4;
    const QByteArrayView rdata = record.rdata;
    const bool isDs = record.type == int(RrType::Ds) || record.type == int(RrType::Cds);
    if (!isDs || rdata.size() <= kFixed)
        return std::nullopt;
    return DsRecord{numberAt(rdata, 0), octetAt(rdata, 2), octetAt(rdata, 3), rdata.sliced(kFixed).toByteArray()};
}

std::optional<Nsec3Parameters> nsec3Of(const DnsRecord &record)
{
    constexpr qsizetype kFixed = 5;
    constexpr int kOptOut = 1;
    const QByteArrayView rdata = record.rdata;
    const bool isParam = record.type == int(RrType::Nsec3param);
    if ((!isParam && record.type != int(RrType::Nsec3)) || rdata.size() < kFixed
        || rdata.size() < kFixed + octetAt(rdata, 4))
        return std::nullopt;
    return Nsec3Parameters{.optOut = isParam ? std::nullopt : std::optional<bool>(octetAt(rdata, 1) & kOptOut),
                           .iterations = numberAt(rdata, 2),
                           .saltOctets = octetAt(rdata, 4)};
}

QList<RrsigRecord> signaturesIn(const DnsMessage &message)
{
    QList<RrsigRecord> signatures;
    for (const QList<DnsRecord> *section : {&message.answer, &message.authority}) {
        for (const DnsRecord &record : *section) {
            if (std::optional<RrsigRecord> signature = rrsigOf(record))
                signatures.append(*std::move(signature));
        }
    }
    return signatures;
}

QList<DnskeyRecord> dnskeysOf(const DnsRecordSet &set)
{
    QList<DnskeyRecord> keys;
    for (const DnsRecord &record : set.records) {
        if (std::optional<DnskeyRecord> key = dnskeyOf(record))
            keys.append(*std::move(key));
    }
    return keys;
}

QList<DsRecord> dsRecordsOf(const DnsRecordSet &set)
{
    QList<DsRecord> records;
    for (const DnsRecord &record : set.records) {
        if (std::optional<DsRecord> ds = dsOf(record))
            records.append(*std::move(ds));
    }
    return records;
}

std::optional<bool> pointsTo(const DsRecord &ds, const QString &zone, const DnskeyRecord &key)
{
    const auto hash = hashOf(ds.digestType);
    const std::optional<QByteArray> owner = wireOf(zone);
    if (!hash || !owner)
        return std::nullopt;
    return ds.keyTag == key.keyTag && ds.algorithm == key.algorithm
           && QCryptographicHash::hash(*owner + key.rdata, *hash) == ds.digest;
}

QString algorithmName(int algorithm)
{
    switch (algorithm) {
    case 1: return u"RSAMD5"_s;
    case 3: return u"DSA"_s;
    case 5: return u"RSASHA1"_s;
    case 6: return u"DSA-NSEC3-SHA1"_s;
    case 7: return u"RSASHA1-NSEC3-SHA1"_s;
    case 8: return u"RSASHA256"_s;
    case 10: return u"RSASHA512"_s;
    case 12: return u"ECC-GOST"_s;
    case 13: return u"ECDSAP256SHA256"_s;
    case 14: return u"ECDSAP384SHA384"_s;
    case 15: return u"ED25519"_s;
    case 16: return u"ED448"_s;
    default: return QString::number(algorithm);
    }
}

bool isDeprecatedAlgorithm(int algorithm)
{
    switch (algorithm) {
    case 1:
    case 3:
    case 5:
    case 6:
    case 7:
    case 12: return true;
    default: return false;
    }
}

bool isAtOrBelow(const QString &name, const QString &zone)
{
    return zone.isEmpty() || name == zone || (name.endsWith(zone) && name[name.size() - zone.size() - 1] == u'.');
}

} // namespace postseal
