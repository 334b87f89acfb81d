// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/mta_sts_policy_lines.h"

#include "core/records/record_fields.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <tuple>

namespace postseal {

namespace {

using Kind = MtaStsPolicyFault;

constexpr qsizetype kMostFaults = 200;
constexpr qsizetype kShown = 64;
constexpr qsizetype kLongestKnown = 7; // "version", "max_age"

bool isAsciiOctet(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

bool isSpaceOrLineEnd(char c)
{
    return isBlank(c) || c == '\r' || c == '\n';
}

QByteArrayView withoutLeadingSpace(QByteArrayView text)
{
    const auto begin = std::ranges::find_if_not(text, isSpaceOrLineEnd);
    return text.sliced(begin - text.begin());
}

//! Levenshtein's, one row at a time; both are short.
int editDistance(QByteArrayView a, QByteArrayView b)
{
    std::array<int, kLongestKnown + 1> row{};
    for (int j = 0; j <= int(b.size()); ++j)
        row[size_t(j)] = j;
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({replaced, diagonal + 1, row[size_t(j)] + 1});
        }
    }
    return row[size_t(b.size())];
}

} // namespace

bool isAscii(QByteArrayView text)
{
    return std::ranges::all_of(text, isAsciiOctet);
}

bool isMisspelled(QByteArrayView name, QByteArrayView known)
{
    const int most = known.size() > 2 ? 2 : 1;
    if (name.size() < 2 || known.size() > kLongestKnown || std::abs(name.size() - known.size()) > most)
        return false;
    const int distance = editDistance(name, known);
    return distance > 0 && distance <= most;
}

PolicyFirstLook lookAtPolicy(QByteArrayView body)
{
    PolicyFirstLook look;
    if (body.startsWith("\xff\xfe") || body.startsWith("\xfe\xff")) // UTF-16
        return {{Kind::ByteOrderMark}, false, 0};
    if (body.startsWith("\xef\xbb\xbf")) {
        look.faults.append(Kind::ByteOrderMark);
        look.begin = 3;
    }
    const QByteArrayView shown = withoutLeadingSpace(body.sliced(look.begin));
    const bool json = shown.startsWith('{') && withoutLeadingSpace(shown.sliced(1)).startsWith('"');
    look.hasLines = !shown.isEmpty() && !shown.startsWith('<') && !json;
    if (shown.isEmpty())
        look.faults.append(Kind::Empty);
    else if (shown.startsWith('<'))
        look.faults.append(Kind::Html);
    else if (json)
        look.faults.append(Kind::Separator);
    return look;
}

PolicyLines::PolicyLines(QByteArrayView body, qsizetype begin) : m_body(body), m_begin(begin)
{
    m_line.number = 0;
}

bool PolicyLines::next()
{
    if (m_begin >= m_body.size())
        return false;
    const qsizetype newline = m_body.indexOf('\n', m_begin);
    const bool crlf = newline > m_begin && m_body[newline - 1] == '\r';
    const qsizetype end = newline < 0 ? m_body.size() : crlf ? newline - 1 : newline;
    m_line = {m_line.number + 1, m_body.sliced(m_begin, end - m_begin), m_line.number == 0 ? m_begin : 0};
    m_begin = newline < 0 ? m_body.size() : newline + 1;
    if (newline >= 0)
        note(crlf ? End::CrLf : End::Lf);
    return true;
}

void PolicyLines::note(End end)
{
    if (m_firstEnd == End::None) {
        m_firstEnd = end;
        m_oddEnd = m_line;
    } else if (m_firstEnd != end && !m_mixed) {
        m_mixed = true;
        m_oddEnd = m_line;
    }
}

std::optional<PolicyLineFault> PolicyLines::faultOfLine() const
{
    const QByteArrayView text = m_line.text;
    if (const qsizetype cr = text.indexOf('\r'); cr >= 0)
        return PolicyLineFault{Kind::BareCr, cr};
    if (const qsizetype nul = text.indexOf('\0'); nul >= 0)
        return PolicyLineFault{Kind::Encoding, nul};
    if (!text.isValidUtf8())
        return PolicyLineFault{Kind::Encoding, std::ranges::find_if_not(text, isAsciiOctet) - text.begin()};
    const auto shown = std::ranges::find_if_not(text, isBlank);
    if (shown == text.end())
        return PolicyLineFault{Kind::BlankLine, 0};
    if (*shown == '#' || *shown == ';' || text.sliced(shown - text.begin()).startsWith("//"))
        return PolicyLineFault{Kind::Comment, shown - text.begin()};
    return std::nullopt;
}

std::optional<MtaStsPolicyFault> PolicyLines::faultOfEnds() const
{
    if (m_mixed)
        return Kind::MixedLineEnds;
    return m_firstEnd == End::Lf ? std::optional(Kind::BareLf) : std::nullopt;
}

void PolicyFaults::add(MtaStsPolicyFault kind, const PolicyLine &line, qsizetype column)
{
    if (m_seen.test(size_t(kind)) && m_faults.size() >= kMostFaults)
        return;
    m_seen.set(size_t(kind));
    const QByteArrayView found = line.text.sliced(column).first(std::min(kShown, line.text.size() - column));
    m_faults.append({kind, line.number, int(line.before + column) + 1, found.toByteArray()});
}

bool PolicyFaults::hasRefused() const
{
    return std::ranges::any_of(m_faults,
                               [](const auto &fault) { return weightOf(fault.kind) == FaultWeight::Refused; });
}

QList<SyntaxFault<MtaStsPolicyFault>> PolicyFaults::inOrder() const
{
    QList<SyntaxFault<MtaStsPolicyFault>> sorted = m_faults;
    std::ranges::stable_sort(sorted, {}, [](const auto &fault) { return std::tuple(fault.line, fault.column); });
    return sorted;
}

} // namespace postseal
