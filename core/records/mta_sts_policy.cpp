// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/mta_sts_policy.h"

#include "core/records/mta_sts_policy_lines.h"
#include "core/records/mta_sts_policy_mx.h"
#include "core/records/mta_sts_policy_remarks.h"
#include "core/records/record_fields.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

using Kind = MtaStsPolicyFault;

constexpr qint64 kLongestAge = 31557600; // seconds, RFC 8461 section 3.2
constexpr qsizetype kLongestAgeDigits = 10;

enum class Key { Version, Mode, MaxAge, Mx };
constexpr std::array kKeys = {Key::Version, Key::Mode, Key::MaxAge, Key::Mx};

QByteArrayView nameOf(Key key)
{
    switch (key) {
    case Key::Version: return "version";
    case Key::Mode: return "mode";
    case Key::MaxAge: return "max_age";
    case Key::Mx: return "mx";
    }
    Q_UNREACHABLE();
}

Kind missing(Key key)
{
    switch (key) {
    case Key::Version: return Kind::VersionMissing;
    case Key::Mode: return Kind::ModeMissing;
    case Key::MaxAge: return Kind::MaxAgeMissing;
    case Key::Mx: return Kind::MxMissing;
    }
    Q_UNREACHABLE();
}

std::optional<Key> keyNamed(QByteArrayView name, Qt::CaseSensitivity sensitivity = Qt::CaseSensitive)
{
    for (const Key key : kKeys) {
        if (name.compare(nameOf(key), sensitivity) == 0)
            return key;
    }
    return std::nullopt;
}

//! sts-policy-ext-value; that the octets above ASCII are UTF-8 is known already.
bool isPolicyExtensionValue(QByteArrayView value)
{
    return !value.isEmpty() && !isBlank(value.front()) && !isBlank(value.back())
           && std::ranges::none_of(value, isControl);
}

std::optional<MtaStsMode> modeNamed(QByteArrayView word)
{
    for (const MtaStsMode mode : {MtaStsMode::Enforce, MtaStsMode::Testing, MtaStsMode::None}) {
        if (QLatin1StringView(word) == modeWord(mode)) // exact case, trap T-19
            return mode;
    }
    return std::nullopt;
}

//! Takes the lines one by one and knows at the end which of the required fields never came.
class PolicyReader
{
public:
    void take(const PolicyLine &line);
    void takeFault(const PolicyLineFault &fault, const PolicyLine &line);
    MtaStsPolicyReading finish(const PolicyLine &last);
    PolicyFaults &faults() { return m_faults; }

private:
    //! A line that is meant to be the field `key`, but is not by the grammar.
    struct Meant
    {
        Key key;
        PolicyLine line;
        qsizetype column;
        Kind whenMissing;
        Kind otherwise;
    };

    void takeWithoutColon(const PolicyLine &line, QByteArrayView text);
    void takeKnown(Key key, const PolicyLine &line, QByteArrayView name, QByteArrayView value);
    void takeRepeated(Key key, const PolicyLine &line, QByteArrayView name, QByteArrayView value);
    void takeMx(const PolicyLine &line, QByteArrayView value);
    void takeMaxAge(const PolicyLine &line, QByteArrayView value);
    void takeExtension(const PolicyLine &line, QByteArrayView name, QByteArrayView value);
    bool isRequired(Key key) const { return key != Key::Mx || m_policy.mode != MtaStsMode::None || !seen(Key::Mode); }
    bool seen(Key key) const { return m_first[size_t(key)].has_value(); }

    PolicyFaults m_faults;
    MtaStsPolicy m_policy;
    std::array<std::optional<QByteArrayView>, kKeys.size()> m_first; // the value that counts, trap T-20
    QList<Meant> m_meant;
    bool m_fieldsLost = false; // then a missing field is no news
};

void PolicyReader::take(const PolicyLine &line)
{
    QByteArrayView text = line.text;
    if (isBlank(text.front())) {
        m_faults.add(Kind::LeadingSpace, line, 0);
        while (isBlank(text.front())) // the line is not blank
            text = text.sliced(1);
    }
    const qsizetype colon = text.indexOf(':');
    if (colon < 0)
        return takeWithoutColon(line, text);
    QByteArrayView name = text.first(colon);
    while (!name.isEmpty() && isBlank(name.back()))
        name.chop(1);
    if (name.size() < colon)
        m_faults.add(Kind::SpaceBeforeColon, line, line.columnOf(name.end()));
    if (!isAscii(name))
        return m_faults.add(Kind::Encoding, line, line.columnOf(name.begin()));
    QByteArrayView value = text.sliced(colon + 1);
    while (!value.isEmpty() && isBlank(value.front()))
        value = value.sliced(1);
    while (!value.isEmpty() && isBlank(value.back())) // legal: sts-policy-field *WSP
        value.chop(1);
    if (const std::optional<Key> key = keyNamed(name))
        return takeKnown(*key, line, name, value);
    takeExtension(line, name, value);
}

void PolicyReader::takeFault(const PolicyLineFault &fault, const PolicyLine &line)
{
    m_faults.add(fault.kind, line, fault.column);
    // whatever stood there is not known, and the policy is refused already
    m_fieldsLost = m_fieldsLost || weightOf(fault.kind) == FaultWeight::Refused;
}

void PolicyReader::takeWithoutColon(const PolicyLine &line, QByteArrayView text)
{
    const qsizetype column = line.columnOf(text.begin());
    const auto end = std::ranges::find_if(text, [](char c) { return c == '=' || isBlank(c); });
    const std::optional<Key> key = keyNamed(text.first(end - text.begin()), Qt::CaseInsensitive);
    if (!isAscii(text))
        m_faults.add(Kind::Encoding, line, column);
    else if (key)
        m_meant.append({*key, line, column, Kind::Separator, Kind::ExtensionGrammar});
    else
        m_faults.add(Kind::ExtensionGrammar, line, column);
}

void PolicyReader::takeKnown(Key key, const PolicyLine &line, QByteArrayView name, QByteArrayView value)
{
    if (key != Key::Mx && seen(key))
        return takeRepeated(key, line, name, value);
    m_first[size_t(key)] = value;
    const qsizetype column = line.columnOf(value.begin());
    switch (key) {
    case Key::Version:
        if (value != QByteArrayView("STSv1"))
            m_faults.add(Kind::VersionValue, line, column);
        return;
    case Key::Mode:
        if (!modeNamed(value))
            m_faults.add(Kind::ModeValue, line, column);
        m_policy.mode = modeNamed(value).value_or(MtaStsMode::Enforce); // refused anyway; so that `mx` is asked for
        return;
    case Key::MaxAge: return takeMaxAge(line, value);
    case Key::Mx: return takeMx(line, value);
    }
}

void PolicyReader::takeRepeated(Key key, const PolicyLine &line, QByteArrayView name, QByteArrayView value)
{
    const qsizetype column = line.columnOf(name.begin());
    m_faults.add(*m_first[size_t(key)] == value ? Kind::DuplicateField : Kind::DuplicateConflict, line, column);
    if (!isPolicyExtensionValue(value)) // ignored, yet it has to fit the grammar
        m_faults.add(Kind::ExtensionGrammar, line, column);
}

void PolicyReader::takeMx(const PolicyLine &line, QByteArrayView value)
{
    if (const std::optional<Kind> fault = mxLineFault(value))
        return m_faults.add(*fault, line, line.columnOf(value.begin()));
    m_policy.mx.append(QString::fromLatin1(value).toLower());
}

void PolicyReader::takeMaxAge(const PolicyLine &line, QByteArrayView value)
{
    const bool digits = std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
    const qsizetype column = line.columnOf(value.begin());
    if (value.isEmpty() || value.size() > kLongestAgeDigits || !digits)
        return m_faults.add(Kind::MaxAgeSyntax, line, column);
    const qint64 seconds = value.toLongLong();
    if (seconds > kLongestAge)
        m_faults.add(Kind::MaxAgeOver, line, column);
    m_policy.maxAge = std::chrono::seconds(seconds);
}

void PolicyReader::takeExtension(const PolicyLine &line, QByteArrayView name, QByteArrayView value)
{
    const qsizetype column = line.columnOf(name.begin());
    const bool grammatical = isExtensionName(name) && isPolicyExtensionValue(value);
    if (grammatical)
        m_policy.extensions.append({name.toByteArray(), value.toByteArray()});
    else
        m_faults.add(Kind::ExtensionGrammar, line, column);
    if (const std::optional<Key> key = keyNamed(name, Qt::CaseInsensitive))
        m_meant.append({*key, line, column, Kind::KeyCase, Kind::MisspelledField});
    else if (grammatical && name == QByteArrayView("id"))
        m_faults.add(Kind::IdInBody, line, column);
    else if (grammatical && std::ranges::any_of(kKeys, [name](Key known) { return isMisspelled(name, nameOf(known)); }))
        m_faults.add(Kind::MisspelledField, line, column);
}

MtaStsPolicyReading PolicyReader::finish(const PolicyLine &last)
{
    for (const Meant &meant : std::as_const(m_meant)) {
        const bool isMissing = !seen(meant.key) && isRequired(meant.key);
        m_faults.add(isMissing ? meant.whenMissing : meant.otherwise, meant.line, meant.column);
    }
    for (const Key key : kKeys) {
        const bool explained = std::ranges::any_of(m_meant, [key](const Meant &meant) { return meant.key == key; });
        if (!seen(key) && isRequired(key) && !explained && !m_fieldsLost)
            m_faults.add(missing(key), last, last.text.size());
    }
    const bool refused = m_faults.hasRefused();
    return {refused ? std::nullopt : std::optional(m_policy), m_faults.inOrder(), {}};
}

} // namespace

MtaStsPolicyReading readMtaStsPolicy(QByteArrayView body)
{
    PolicyReader reader;
    const PolicyFirstLook look = lookAtPolicy(body);
    for (const Kind fault : look.faults)
        reader.faults().add(fault, PolicyLine{1, body, 0}, 0);
    if (!look.hasLines)
        return {std::nullopt, reader.faults().inOrder(), {}};
    PolicyLines lines(body, look.begin);
    while (lines.next()) {
        if (const std::optional<PolicyLineFault> fault = lines.faultOfLine())
            reader.takeFault(*fault, lines.current());
        else
            reader.take(lines.current());
    }
    if (const std::optional<Kind> ends = lines.faultOfEnds())
        reader.faults().add(*ends, lines.oddEnd(), lines.oddEnd().text.size());
    MtaStsPolicyReading reading = reader.finish(lines.current());
    if (reading.policy)
        reading.remarks = remarksOn(body);
    return reading;
}

FaultWeight weightOf(MtaStsPolicyFault fault)
{
    switch (fault) {
    case Kind::Empty:
    case Kind::ByteOrderMark:
    case Kind::Html:
    case Kind::Encoding:
    case Kind::BareCr:
    case Kind::Separator:
    case Kind::KeyCase:
    case Kind::VersionMissing:
    case Kind::VersionValue:
    case Kind::ModeMissing:
    case Kind::ModeValue:
    case Kind::MaxAgeMissing:
    case Kind::MaxAgeSyntax:
    case Kind::MaxAgeOver:
    case Kind::MxMissing:
    case Kind::MxList:
    case Kind::MxTrailingDot:
    case Kind::MxPortOrUrl:
    case Kind::MxUlabel:
    case Kind::MxUnderscore:
    case Kind::MxBareStar:
    case Kind::MxPartialWildcard:
    case Kind::MxSyntax: return FaultWeight::Refused;
    case Kind::BlankLine:
    case Kind::LeadingSpace:
    case Kind::SpaceBeforeColon:
    case Kind::Comment:
    case Kind::ExtensionGrammar: return FaultWeight::StrictOnly;
    case Kind::BareLf:
    case Kind::MixedLineEnds:
    case Kind::DuplicateField:
    case Kind::DuplicateConflict:
    case Kind::IdInBody:
    case Kind::MisspelledField: return FaultWeight::Remark;
    }
    Q_UNREACHABLE();
}

QByteArray toText(const MtaStsPolicy &policy)
{
    QByteArray text = "version: STSv1\r\nmode: ";
    text += QByteArrayView(modeWord(policy.mode));
    text += "\r\n";
    for (const QString &pattern : policy.mx)
        text += "mx: " + pattern.toLatin1() + "\r\n";
    text += "max_age: " + QByteArray::number(qint64(policy.maxAge.count())) + "\r\n";
    for (const auto &[name, value] : policy.extensions)
        text += name + ": " + value + "\r\n";
    return text;
}

QLatin1StringView modeWord(MtaStsMode mode)
{
    switch (mode) {
    case MtaStsMode::Enforce: return "enforce"_L1;
    case MtaStsMode::Testing: return "testing"_L1;
    case MtaStsMode::None: return "none"_L1;
    }
    Q_UNREACHABLE();
}

bool MtaStsPolicyReading::strict() const
{
    return policy && std::ranges::all_of(faults, [](const auto &fault) {
               return weightOf(fault.kind) == FaultWeight::Remark;
           });
}

} // namespace postseal
