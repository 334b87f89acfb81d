// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/record_fields.h"

namespace postseal {

QList<RecordField> recordFieldsFrom(QByteArrayView record, qsizetype semicolon)
{
    QList<RecordField> fields;
    while (semicolon >= 0) {
        qsizetype begin = semicolon + 1;
        semicolon = record.indexOf(';', begin);
        qsizetype end = semicolon < 0 ? record.size() : semicolon;
        while (begin < end && isBlank(record[begin]))
            ++begin;
        while (begin < end && isBlank(record[end - 1]))
            --end;
        if (begin < end || semicolon >= 0)
            fields.append({begin, record.sliced(begin, end - begin)});
    }
    return fields;
}

bool endsInFieldOrDelimiter(QByteArrayView record)
{
    const QByteArrayView kept = record.trimmed();
    return kept.size() == record.size() || kept.endsWith(';');
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isControl(char c)
{
    const auto octet = static_cast<unsigned char>(c);
    return octet < 0x20 || octet == 0x7f;
}

bool isExtensionName(QByteArrayView name)
{
    constexpr qsizetype kLongest = 32;
    return !name.isEmpty() && name.size() <= kLongest && isLetterOrDigit(name.front())
        && std::ranges::all_of(name, [](char c) { return isLetterOrDigit(c) || c == '_' || c == '-' || c == '.'; });
}

bool isExtensionValue(QByteArrayView value)
{
    return !value.isEmpty()
        && std::ranges::all_of(value, [](char c) { return c > ' ' && c < '\x7f' && c != ';' && c != '='; });
}

bool isCurlyQuote(QByteArrayView rest)
{
    return rest.size() >= 3 && rest.startsWith("\xe2\x80") && static_cast<unsigned char>(rest[2]) >= 0x98
        && static_cast<unsigned char>(rest[2]) <= 0x9f;
}

qsizetype escapeTraceIn(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' || text[i] == '"' || text[i] == '&' || isCurlyQuote(text.sliced(i)))
            return i;
    }
    return -1;
}

} // namespace postseal
