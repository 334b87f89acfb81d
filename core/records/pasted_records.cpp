// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/pasted_records.h"

#include "core/records/tlsa_record.h"
#include "core/records/zone_entries.h"
#include "core/values/limits.h"

#include <algorithm>
#include <array>

namespace postseal {

namespace {

constexpr qsizetype kLongestString = 255;   // RFC 1035 section 3.3
constexpr quint64 kLongestTtl = 0x7fffffff; // RFC 2181 section 8

//! Types that stand beside ours in a zone or in dig's answer; their lines are skipped.
constexpr std::array<const char *, 17> kOtherTypes = {"A",   "AAAA",  "CAA", "CNAME", "DNAME", "DNSKEY",
                                                      "DS",  "HTTPS", "MX",  "NS",    "NSEC",  "NSEC3",
                                                      "PTR", "RRSIG", "SOA", "SPF",   "SRV"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

quint64 unitSeconds(char unit)
{
    switch (unit | 0x20) {
    case 's': return 1;
    case 'm': return 60;
    case 'h': return 3600;
    case 'd': return 86400;
    case 'w': return 604800;
    default: return 0;
    }
}

//! Seconds, also with BIND's units: 300, 5m, 1h30m.
std::optional<quint32> ttlOf(const ZoneToken &token)
{
    if (token.quoted || token.octets.isEmpty() || token.octets.size() > 16 || !isDigit(token.octets.front()))
        return std::nullopt;
    quint64 whole = 0, number = 0;
    for (const char c : token.octets) {
        if (isDigit(c)) {
            number = number * 10 + quint64(c - '0');
        } else if (const quint64 unit = unitSeconds(c)) {
            whole += number * unit;
            number = 0;
        } else {
            return std::nullopt;
        }
        if (whole > kLongestTtl || number > kLongestTtl)
            return std::nullopt;
    }
    return whole + number > kLongestTtl ? std::nullopt : std::optional(quint32(whole + number));
}

bool isClass(const ZoneToken &token)
{
    return token.is("IN") || token.is("CH") || token.is("HS");
}

bool isOtherType(const ZoneToken &token, QByteArrayView wanted)
{
    return token.is(wanted == QByteArrayView("TXT") ? "TLSA" : "TXT")
           || std::ranges::any_of(kOtherTypes, [&token](const char *type) { return token.is(type); });
}

QString ownerOf(const ZoneToken &token)
{
    QString owner = QString::fromUtf8(token.octets).toLower();
    return owner.size() > 1 && owner.endsWith(u'.') ? owner.chopped(1) : owner;
}

//! What stands before the data of a zone line.
struct ZoneHead
{
    enum class Type { None, Wanted, Other } type = Type::None;
    QString owner;
    std::optional<quint32> ttl;
    qsizetype data = 0; //!< index of the first token behind the type
};

ZoneHead headOf(const ZoneEntry &entry, QByteArrayView wanted)
{
    ZoneHead head;
    const QList<ZoneToken> &tokens = entry.tokens;
    const ZoneToken &first = tokens.constFirst();
    qsizetype i = 0;
    if (!entry.indented && !first.quoted && !ttlOf(first) && !isClass(first) && !first.is(wanted)) {
        head.owner = ownerOf(first);
        ++i;
    }
    bool hasClass = false;
    for (; i < tokens.size() && (ttlOf(tokens.at(i)) || isClass(tokens.at(i))); ++i) {
        hasClass = hasClass || isClass(tokens.at(i));
        head.ttl = isClass(tokens.at(i)) ? head.ttl : ttlOf(tokens.at(i));
    }
    if (i < tokens.size() && tokens.at(i).is(wanted))
        head.type = ZoneHead::Type::Wanted;
    else if (i < tokens.size() && (hasClass || head.ttl) && isOtherType(tokens.at(i), wanted))
        head.type = ZoneHead::Type::Other;
    head.data = i + 1;
    return head;
}

//! Reads the entries one by one into records of one type.
class PastedReader
{
public:
    PastedReader(QByteArrayView text, QByteArrayView wanted) : m_text(text), m_wanted(wanted) {}
    PastedRecords read();

private:
    bool isTxt() const { return m_wanted == QByteArrayView("TXT"); }
    void decideForm();
    bool takeEntry(const ZoneEntry &entry); //!< false: a fault that ends the reading
    bool takeData(const ZoneEntry &entry, qsizetype data, PastedRecord &record);
    bool takeStrings(const QList<ZoneToken> &tokens, PastedRecord &record);
    bool takeTlsa(const QList<ZoneToken> &tokens, PastedRecord &record);
    void takeBareText();
    bool fault(PastedFault kind, qsizetype offset);

    QByteArrayView m_text;
    QByteArrayView m_wanted;
    PastedRecords m_read;
    QString m_owner;                    //!< of the entry before
    std::optional<qsizetype> m_skipped; //!< the first entry of another type
};

bool PastedReader::fault(PastedFault kind, qsizetype offset)
{
    if (!m_read.fault)
        m_read.fault = pastedFaultAt(kind, m_text, offset);
    return false;
}

//! The first entry that is no directive decides for the whole text.
void PastedReader::decideForm()
{
    ZoneEntries entries(m_text);
    ZoneEntry entry;
    while (entries.next(entry) && entry.tokens.constFirst().octets.startsWith('$'))
        m_read.form = PastedForm::ZoneLines;
    const QByteArrayView shown = m_text.trimmed();
    if (shown.startsWith('"'))
        m_read.form = PastedForm::Strings;
    else if (!entry.tokens.isEmpty() && headOf(entry, m_wanted).type != ZoneHead::Type::None)
        m_read.form = PastedForm::ZoneLines;
}

bool PastedReader::takeStrings(const QList<ZoneToken> &tokens, PastedRecord &record)
{
    for (const ZoneToken &token : tokens) {
        if (token.octets.size() > kLongestString)
            return fault(PastedFault::StringLength, token.begin);
        record.strings.append(token.octets);
        record.at += token.at;
        record.rdata += char(token.octets.size()) + token.octets;
    }
    return true;
}

bool PastedReader::takeTlsa(const QList<ZoneToken> &tokens, PastedRecord &record)
{
    QByteArray spelled;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const ZoneToken &token = tokens.at(i);
        const bool digits = std::ranges::all_of(token.octets, isDigit);
        if (i < 3 && (token.quoted || !digits || token.octets.size() > 3 || token.octets.toInt() > 255))
            return fault(PastedFault::TlsaNumber, token.begin);
        const auto odd = std::ranges::find_if_not(
            token.octets, [](char c) { return isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f'); });
        if (odd != token.octets.end())
            return fault(PastedFault::TlsaHex, token.at.at(odd - token.octets.begin()));
        spelled += token.octets + ' ';
    }
    if (tokens.size() < 3)
        return fault(PastedFault::TlsaNumber, tokens.constLast().begin);
    const Result<TlsaRecord> tlsa = parseTlsaText(QString::fromLatin1(spelled));
    if (!tlsa) // the digits are all right, so their number is odd
        return fault(PastedFault::TlsaHex, tokens.constLast().begin);
    record.rdata = QByteArray(1, char(tlsa->usage)) + char(tlsa->selector) + char(tlsa->matching) + tlsa->data;
    return true;
}

bool PastedReader::takeData(const ZoneEntry &entry, qsizetype data, PastedRecord &record)
{
    const QList<ZoneToken> tokens = entry.tokens.mid(data);
    if (tokens.isEmpty())
        return fault(PastedFault::NoData, entry.tokens.constLast().begin);
    if (isTxt() && entry.comment && !tokens.constLast().quoted)
        fault(PastedFault::Unquoted, *entry.comment); // what is left is judged as a name server reads it
    if (m_read.records.size() == Limits().recordsInSet)
        return fault(PastedFault::TooMany, record.begin);
    if (!(isTxt() ? takeStrings(tokens, record) : takeTlsa(tokens, record)))
        return false;
    m_read.records.append(record);
    return true;
}

bool PastedReader::takeEntry(const ZoneEntry &entry)
{
    PastedRecord record;
    record.begin = entry.tokens.constFirst().begin;
    if (m_read.form != PastedForm::ZoneLines)
        return takeData(entry, 0, record);
    if (entry.tokens.constFirst().octets.startsWith('$'))
        return true;
    const ZoneHead head = headOf(entry, m_wanted);
    m_owner = head.owner.isEmpty() ? m_owner : head.owner;
    if (head.type == ZoneHead::Type::None)
        return fault(PastedFault::OtherType, record.begin);
    if (head.type == ZoneHead::Type::Other) {
        m_skipped = m_skipped.value_or(record.begin);
        return true;
    }
    record.owner = m_owner;
    record.ttl = head.ttl;
    return takeData(entry, head.data, record);
}

void PastedReader::takeBareText()
{
    QByteArrayView text = m_text;
    while (!text.isEmpty() && (text.back() == '\n' || text.back() == '\r'))
        text.chop(1);
    PastedRecord record;
    for (qsizetype i = 0; i < text.size(); ++i)
        record.at.append(i);
    while (!text.isEmpty()) { // as the tools of name servers split it
        const QByteArray piece = text.first(std::min(kLongestString, text.size())).toByteArray();
        record.strings.append(piece);
        record.rdata += char(piece.size()) + piece;
        text = text.sliced(piece.size());
    }
    m_read.records.append(record);
}

PastedRecords PastedReader::read()
{
    if (m_text.size() > Limits().policyOctets) {
        fault(PastedFault::TooLarge, 0);
        return m_read;
    }
    if (m_text.trimmed().isEmpty()) {
        fault(PastedFault::Empty, 0);
        return m_read;
    }
    decideForm();
    if (isTxt() && m_read.form == PastedForm::Bare) {
        takeBareText();
        return m_read;
    }
    ZoneEntries entries(m_text);
    ZoneEntry entry;
    while (entries.next(entry)) {
        if (!takeEntry(entry))
            return m_read;
    }
    if (entries.fault() && !m_read.fault)
        m_read.fault = entries.fault();
    if (m_read.records.isEmpty() && !m_read.fault)
        fault(m_skipped ? PastedFault::OtherType : PastedFault::Empty, m_skipped.value_or(0));
    return m_read;
}

} // namespace

PastedRecords readPastedTxt(QByteArrayView text)
{
    return PastedReader(text, "TXT").read();
}

PastedRecords readPastedTlsa(QByteArrayView text)
{
    return PastedReader(text, "TLSA").read();
}

} // namespace postseal
