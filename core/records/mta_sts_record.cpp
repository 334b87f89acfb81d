// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/mta_sts_record.h"

#include "core/records/record_fields.h"

#include <optional>

namespace postseal {

namespace {

using Kind = MtaStsRecordFault;
using Fault = SyntaxFault<Kind>;

constexpr QByteArrayView kVersion = "v=STSv1";
constexpr qsizetype kLongestId = 32;

//! The kinds that any octet can be of, wherever the grammar stops.
std::optional<Kind> kindOfOctet(QByteArrayView rest)
{
    if (rest.isEmpty())
        return std::nullopt;
    if (rest.front() == '\\' || rest.front() == '"' || rest.front() == '&' || isCurlyQuote(rest))
        return Kind::Escaped;
    if (static_cast<unsigned char>(rest.front()) >= 0x80)
        return Kind::NonAscii;
    if (isControl(rest.front()))
        return Kind::ControlCharacter;
    return std::nullopt;
}

Fault wrongVersion(QByteArrayView text)
{
    if (const std::optional<Kind> odd = kindOfOctet(text))
        return recordFault(*odd, text, 0);
    if (text.size() >= kVersion.size()
        && text.first(kVersion.size()).compare(kVersion, Qt::CaseInsensitive) == 0)
        return recordFault(Kind::VersionCase, text, 0);
    if (text.startsWith("v=") && text.size() > 2 && isLetterOrDigit(text[2]))
        return recordFault(Kind::VersionUnknown, text, 2);
    return recordFault(Kind::VersionNotFirst, text, 0);
}

//! What stands between the version and the first field; RFC 8461 section 3.1 wants the record to begin with
//! "v=STSv1;", although its grammar would allow blanks there (erratum 6285).
std::optional<Fault> wrongDelimiter(QByteArrayView text)
{
    qsizetype at = kVersion.size();
    if (at == text.size())
        return recordFault(Kind::VersionDelimiter, text, at);
    if (text[at] == ';')
        return std::nullopt;
    if (isLetterOrDigit(text[at]) || text[at] == '.' || text[at] == '-' || text[at] == '_')
        return recordFault(Kind::VersionUnknown, text, 2);
    const qsizetype blank = at;
    while (at < text.size() && isBlank(text[at]))
        ++at;
    if (at == text.size() || text[at] == ';')
        return recordFault(Kind::VersionDelimiter, text, blank);
    if (const std::optional<Kind> odd = kindOfOctet(text.sliced(at)))
        return recordFault(*odd, text, at);
    return recordFault(at > blank ? Kind::DelimiterMissing : Kind::VersionDelimiter, text, blank);
}

bool isIdValue(QByteArrayView value)
{
    return !value.isEmpty() && value.size() <= kLongestId && std::ranges::all_of(value, isLetterOrDigit);
}

//! "name=" behind a blank: somebody left out the ";". Looks no further than a name is long.
bool beginsField(QByteArrayView text)
{
    const qsizetype equals = text.first(std::min<qsizetype>(text.size(), 33)).indexOf('=');
    return equals > 0 && isExtensionName(text.first(equals));
}

//! What the blanks between `from` and `to` of a field do wrong; in a value they are the value's own affair.
std::optional<Kind> kindOfBlanks(QByteArrayView field, qsizetype from, qsizetype to, bool inValue)
{
    if (!inValue || field[from - 1] == '=' || field[to] == '=')
        return Kind::Grammar; // RFC 8461 section 3.1 has no blanks round "="
    return beginsField(field.sliced(to)) ? std::optional(Kind::DelimiterMissing) : std::nullopt;
}

//! Octets that no field may hold, whatever it is called. A field neither begins nor ends with a blank.
std::optional<Fault> oddOctetIn(QByteArrayView record, const RecordField &field)
{
    bool inValue = false;
    for (qsizetype i = 0; i < field.text.size(); ++i) {
        const char c = field.text[i];
        inValue = inValue || c == '=';
        if (c > ' ' && c < '\x7f')
            continue;
        if (c != ' ')
            return recordFault(*kindOfOctet(field.text.sliced(i)), record, field.at + i);
        qsizetype end = i;
        while (field.text[end] == ' ')
            ++end;
        if (const std::optional<Kind> kind = kindOfBlanks(field.text, i, end, inValue))
            return recordFault(*kind, record, field.at + i);
        i = end - 1;
    }
    return std::nullopt;
}

Fault wrongId(QByteArrayView record, const RecordField &field, QByteArrayView value)
{
    const qsizetype begin = field.at + (field.text.size() - value.size());
    if (const qsizetype trace = escapeTraceIn(value); trace >= 0)
        return recordFault(Kind::Escaped, record, begin + trace);
    const auto illegal = std::ranges::find_if_not(value, isLetterOrDigit);
    if (illegal != value.end())
        return recordFault(Kind::IdCharset, record, begin + (illegal - value.begin()));
    return recordFault(Kind::IdLength, record, begin);
}

//! A field is an extension unless it is an id (sts-field); nothing: it is well formed.
std::optional<Fault> wrongExtension(QByteArrayView record, const RecordField &field)
{
    const qsizetype equals = field.text.indexOf('=');
    const bool nameHolds = equals > 0 && isExtensionName(field.text.first(equals));
    if (nameHolds && isExtensionValue(field.text.sliced(equals + 1)))
        return std::nullopt;
    if (const qsizetype trace = escapeTraceIn(field.text); trace >= 0)
        return recordFault(Kind::Escaped, record, field.at + trace);
    if (equals < 0)
        return recordFault(Kind::Grammar, record, field.at);
    if (!nameHolds)
        return recordFault(Kind::ExtensionName, record, field.at);
    return recordFault(Kind::ExtensionValue, record, field.at + equals + 1);
}

//! Reads the fields one by one; the first fault ends it.
struct Reading
{
    QByteArrayView text;
    MtaStsRecord record;
    std::optional<Fault> otherCase; //!< `ID=`: only a fault when there is no `id=` at all

    std::optional<Fault> take(const RecordField &field)
    {
        if (field.text.isEmpty())
            return recordFault(Kind::Grammar, text, field.at);
        if (auto odd = oddOctetIn(text, field))
            return odd;
        const qsizetype equals = field.text.indexOf('=');
        const QByteArrayView name = field.text.first(std::max<qsizetype>(equals, 0));
        if (name == QByteArrayView("id") && record.id.isEmpty())
            return takeId(field, field.text.sliced(equals + 1));
        if (auto wrong = wrongExtension(text, field))
            return wrong;
        if (name == QByteArrayView("id")) {
            record.idRepeated = true;
            return std::nullopt;
        }
        if (name.compare("id", Qt::CaseInsensitive) == 0 && !otherCase)
            otherCase = recordFault(Kind::IdKeyCase, text, field.at);
        record.extensions.append({name.toByteArray(), field.text.sliced(equals + 1).toByteArray()});
        return std::nullopt;
    }

    std::optional<Fault> takeId(const RecordField &field, QByteArrayView value)
    {
        if (!isIdValue(value))
            return wrongId(text, field, value);
        record.id = QString::fromLatin1(value);
        return std::nullopt;
    }
};

} // namespace

tl::expected<MtaStsRecord, SyntaxFault<MtaStsRecordFault>> parseMtaStsRecord(QByteArrayView text)
{
    if (!text.startsWith(kVersion))
        return tl::unexpected(wrongVersion(text));
    if (const std::optional<Fault> wrong = wrongDelimiter(text))
        return tl::unexpected(*wrong);
    Reading reading{text, {}, {}};
    const QList<RecordField> fields = recordFieldsFrom(text, kVersion.size());
    for (const RecordField &field : fields) {
        if (const std::optional<Fault> wrong = reading.take(field))
            return tl::unexpected(*wrong);
    }
    if (reading.record.id.isEmpty())
        return tl::unexpected(reading.otherCase.value_or(recordFault(Kind::IdMissing, text, text.size())));
    if (!endsInFieldOrDelimiter(text))
        return tl::unexpected(recordFault(Kind::Grammar, text, fields.last().at + fields.last().text.size()));
    return reading.record;
}

QByteArray toText(const MtaStsRecord &record)
{
    QByteArray text = kVersion.toByteArray() + "; id=" + record.id.toLatin1() + ';';
    for (const auto &[name, value] : record.extensions)
        text += ' ' + name + '=' + value + ';';
    return text;
}

QByteArrayList selectVersion(const QList<QByteArrayList> &texts, QByteArrayView version)
{
    QByteArrayList selected;
    for (const QByteArrayList &strings : texts) {
        const QByteArray joined = strings.join();
        if (joined.startsWith(version))
            selected.append(joined);
    }
    return selected;
}

} // namespace postseal
