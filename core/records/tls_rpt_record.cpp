// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/tls_rpt_record.h"

#include "core/records/record_fields.h"
#include "core/records/report_uri.h"

#include <optional>

namespace postseal {

namespace {

using Kind = TlsRptRecordFault;
using Fault = SyntaxFault<Kind>;

constexpr QByteArrayView kVersion = "v=TLSRPTv1";

bool isNonAscii(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

//! `kind`, unless what stands at `at` belongs to a kind that any octet can be of.
Fault faultOr(Kind kind, QByteArrayView record, qsizetype at)
{
    const QByteArrayView rest = record.sliced(std::min(at, record.size()));
    if (!rest.isEmpty() && escapeTraceIn(rest.first(std::min<qsizetype>(3, rest.size()))) == 0)
        return recordFault(Kind::Escaped, record, at);
    if (!rest.isEmpty() && isNonAscii(rest.front()))
        return recordFault(Kind::NonAscii, record, at);
    return recordFault(kind, record, at);
}

//! RFC 8460 section 3 discards what does not begin with "v=TLSRPTv1;", although its grammar allows blanks before ";".
std::optional<Fault> wrongVersion(QByteArrayView text)
{
    if (!text.startsWith(kVersion))
        return faultOr(Kind::Version, text, 0);
    qsizetype at = kVersion.size();
    while (at < text.size() && isBlank(text[at]))
        ++at;
    if (at == text.size() || text[at] != ';')
        return faultOr(Kind::Version, text, at);
    if (at > kVersion.size())
        return recordFault(Kind::VersionSpace, text, kVersion.size());
    return std::nullopt;
}

Kind kindOf(ReportUriFault fault)
{
    switch (fault) {
    case ReportUriFault::Empty: return Kind::RuaEmpty;
    case ReportUriFault::Scheme: return Kind::RuaScheme;
    case ReportUriFault::SizeSuffix: return Kind::RuaSizeSuffix;
    case ReportUriFault::Address: return Kind::MailAddress;
    case ReportUriFault::Syntax: return Kind::RuaUriSyntax;
    }
    Q_UNREACHABLE();
}

//! Reads the fields one by one; the first fault ends it.
struct Reading
{
    QByteArrayView text;
    TlsRptRecord record{{}, 0, true, {}};

    std::optional<Fault> take(const RecordField &field)
    {
        const auto odd = std::ranges::find_if(field.text, [](char c) { return isNonAscii(c) || isControl(c); });
        if (odd != field.text.end() && *odd != '\t') // TAB is a blank in a list of URIs
            return faultOr(Kind::Grammar, text, field.at + (odd - field.text.begin()));
        if (field.text.startsWith("rua="))
            return takeRua(field.at + 4, field.text.sliced(4));
        const qsizetype equals = std::max<qsizetype>(field.text.indexOf('='), 0);
        const QByteArrayView name = field.text.first(equals); // empty when there is no "="
        const QByteArrayView value = name.isEmpty() ? name : field.text.sliced(equals + 1);
        if (isExtensionName(name) && isExtensionValue(value)) {
            record.ruaSecond = record.ruaSecond && record.ruaFields > 0;
            record.extensions.append({name.toByteArray(), value.toByteArray()});
            return std::nullopt;
        }
        const qsizetype trace = escapeTraceIn(field.text);
        return trace < 0 ? recordFault(Kind::Grammar, text, field.at)
                         : recordFault(Kind::Escaped, text, field.at + trace);
    }

    //! tlsrpt-rua: URIs with commas between them, blanks allowed round a comma. Several such fields add up.
    std::optional<Fault> takeRua(qsizetype at, QByteArrayView list)
    {
        ++record.ruaFields;
        for (qsizetype begin = 0; begin <= list.size();) {
            const qsizetype comma = list.indexOf(',', begin);
            const qsizetype end = comma < 0 ? list.size() : comma;
            const QByteArrayView item = list.sliced(begin, end - begin);
            const QByteArrayView uri = item.trimmed();
            const qsizetype uriAt = at + begin + (uri.isEmpty() ? 0 : uri.begin() - item.begin());
            if (begin == 0 && !uri.isEmpty() && isBlank(item.front()))
                return recordFault(Kind::Grammar, text, at); // a blank behind "rua="
            if (const std::optional<ReportUriFault> fault = reportUriFault(uri))
                return wrongUri(*fault, uriAt, uri);
            record.rua.append(QString::fromLatin1(uri));
            begin = end + 1;
        }
        return std::nullopt;
    }

    Fault wrongUri(ReportUriFault fault, qsizetype at, QByteArrayView uri) const
    {
        const qsizetype trace = escapeTraceIn(uri);
        // "&" is legal in a URI's query, so it is no trace of quoting there
        if (trace >= 0 && uri[trace] != '&')
            return recordFault(Kind::Escaped, text, at + trace);
        return recordFault(kindOf(fault), text, at);
    }
};

} // namespace

tl::expected<TlsRptRecord, SyntaxFault<TlsRptRecordFault>> parseTlsRptRecord(QByteArrayView text)
{
    const std::optional<Fault> version = wrongVersion(text);
    if (version && version->kind != Kind::VersionSpace)
        return tl::unexpected(*version);
    Reading reading{text};
    const QList<RecordField> fields = recordFieldsFrom(text, text.indexOf(';', kVersion.size()));
    for (const RecordField &field : fields) {
        if (const std::optional<Fault> wrong = reading.take(field))
            return tl::unexpected(*wrong);
    }
    if (reading.record.rua.isEmpty())
        return tl::unexpected(recordFault(Kind::RuaMissing, text, text.size()));
    if (!endsInFieldOrDelimiter(text))
        return tl::unexpected(recordFault(Kind::Grammar, text, fields.last().at + fields.last().text.size()));
    if (version) // a blank that some readers pass over: any other fault is worse
        return tl::unexpected(*version);
    return reading.record;
}

QByteArray toText(const TlsRptRecord &record)
{
    QByteArray text = kVersion.toByteArray() + "; rua=" + record.rua.join(u',').toLatin1();
    for (const auto &[name, value] : record.extensions)
        text += "; " + name + '=' + value;
    return text;
}

} // namespace postseal
