// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/tlsa_record.h"

#include "core/records/dnssec_records.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

bool isBlankCharacter(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n';
}

//! Takes the next word off `rest`.
QStringView takeWord(QStringView &rest)
{
    while (!rest.isEmpty() && isBlankCharacter(rest.front()))
        rest = rest.sliced(1);
    qsizetype length = 0;
    while (length < rest.size() && !isBlankCharacter(rest[length]))
        ++length;
    const QStringView word = rest.first(length);
    rest = rest.sliced(length);
    return word;
}

std::optional<int> octetOf(QStringView word)
{
    const bool digits = std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (word.isEmpty() || word.size() > 3 || !digits || word.toInt() > 255)
        return std::nullopt;
    return word.toInt();
}

std::optional<int> nibbleOf(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'a' && c <= u'f')
        return c.unicode() - u'a' + 10;
    if (c >= u'A' && c <= u'F')
        return c.unicode() - u'A' + 10;
    return std::nullopt;
}

//! QByteArray::fromHex() skips what it does not know; here that is an error.
std::optional<QByteArray> octetsOf(QStringView hex)
{
    QByteArray octets;
    int high = -1;
    for (const QChar c : hex) {
        if (isBlankCharacter(c))
            continue;
        const std::optional<int> nibble = nibbleOf(c);
        if (!nibble)
            return std::nullopt;
        if (high >= 0)
            octets.append(char(high << 4 | *nibble));
        high = high >= 0 ? -1 : *nibble;
    }
    return high < 0 ? std::optional(octets) : std::nullopt;
}

} // namespace

Result<TlsaRecord> parseTlsaRdata(QByteArrayView rdata)
{
    if (rdata.size() < 3)
        return fail(FailureKind::Malformed, u"a TLSA record has at least three octets"_s);
    const auto octet = [rdata](qsizetype i) { return int(static_cast<unsigned char>(rdata[i])); };
    return TlsaRecord{octet(0), octet(1), octet(2), rdata.sliced(3).toByteArray()};
}

Result<TlsaRecord> parseTlsaText(QStringView text)
{
    const std::optional<int> usage = octetOf(takeWord(text));
    const std::optional<int> selector = octetOf(takeWord(text));
    const std::optional<int> matching = octetOf(takeWord(text));
    if (!usage || !selector || !matching)
        return fail(FailureKind::Malformed, u"usage, selector and matching type are three numbers from 0 to 255"_s);
    const std::optional<QByteArray> data = octetsOf(text);
    if (!data)
        return fail(FailureKind::Malformed, u"the association data is not an even number of hexadecimal digits"_s);
    return TlsaRecord{*usage, *selector, *matching, *data};
}

QString toText(const TlsaRecord &record)
{
    const QString head = u"%1 %2 %3"_s.arg(record.usage).arg(record.selector).arg(record.matching);
    return record.data.isEmpty() ? head : head + u' ' + QString::fromLatin1(record.data.toHex());
}

TlsaUsability usabilityOf(const TlsaRecord &record)
{
    if (record.usage == 0 || record.usage == 1)
        return TlsaUsability::UsagePkix;
    if (record.usage != 2 && record.usage != 3)
        return TlsaUsability::UsageUnknown;
    if (record.selector != 0 && record.selector != 1)
        return TlsaUsability::SelectorUnknown;
    if (record.matching < 0 || record.matching > 2)
        return TlsaUsability::MatchingUnknown;
    if (record.data.isEmpty())
        return TlsaUsability::Empty;
    const bool wrongLength = (record.matching == 1 && record.data.size() != 32)
                             || (record.matching == 2 && record.data.size() != 64);
    return wrongLength ? TlsaUsability::DigestLength : TlsaUsability::Usable;
}

QList<TlsaRecord> tlsaRecordsOf(const DnsRecordSet &set)
{
    QList<TlsaRecord> records;
    for (const DnsRecord &record : set.records) {
        if (record.type != int(RrType::Tlsa))
            continue;
        if (Result<TlsaRecord> tlsa = parseTlsaRdata(record.rdata))
            records.append(*std::move(tlsa));
    }
    return records;
}

std::optional<TlsaSignature> tlsaSignatureOf(const DnsMessage &message)
{
    for (const DnsRecord &record : message.answer) {
        const std::optional<RrsigRecord> signature = rrsigOf(record);
        if (signature && signature->covered == int(RrType::Tlsa))
            return TlsaSignature{record.owner, signature->signer, signature->originalTtl,
                                 signature->labels < record.owner.count(u'.') + 1};
    }
    return std::nullopt;
}

} // namespace postseal
