// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/zone_entries.h"

#include <algorithm>

namespace postseal {

namespace {

bool isZoneBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool endsWord(char c)
{
    return isZoneBlank(c) || c == '\n' || c == ';' || c == '"' || c == '(' || c == ')';
}

} // namespace

bool ZoneToken::is(QByteArrayView word) const
{
    return !quoted && octets.compare(word, Qt::CaseInsensitive) == 0;
}

bool ZoneEntries::stop(PastedFault kind, qsizetype offset)
{
    m_fault = pastedFaultAt(kind, m_text, offset);
    return false;
}

bool ZoneEntries::takeOctet(ZoneToken &token)
{
    const qsizetype begin = m_pos;
    char octet = m_text[m_pos++];
    if (octet == '\\') {
        if (m_pos == m_text.size() || m_text[m_pos] == '\n')
            return stop(PastedFault::Escape, begin);
        octet = m_text[m_pos++];
        if (isDigit(octet)) { // \DDD
            if (m_pos + 2 > m_text.size() || !isDigit(m_text[m_pos]) || !isDigit(m_text[m_pos + 1]))
                return stop(PastedFault::Escape, begin);
            const int number = (octet - '0') * 100 + (m_text[m_pos] - '0') * 10 + (m_text[m_pos + 1] - '0');
            if (number > 255)
                return stop(PastedFault::Escape, begin);
            octet = char(number);
            m_pos += 2;
        }
    }
    token.octets.append(octet);
    token.at.append(begin);
    return true;
}

bool ZoneEntries::takeQuoted(ZoneToken &token)
{
    token.quoted = true;
    ++m_pos;
    while (m_pos < m_text.size() && m_text[m_pos] != '"') {
        if (m_text[m_pos] == '\n')
            return stop(PastedFault::QuoteOpen, token.begin);
        if (!takeOctet(token))
            return false;
    }
    if (m_pos == m_text.size())
        return stop(PastedFault::QuoteOpen, token.begin);
    ++m_pos;
    return true;
}

bool ZoneEntries::takeWord(ZoneToken &token)
{
    while (m_pos < m_text.size() && !endsWord(m_text[m_pos])) {
        if (!takeOctet(token))
            return false;
    }
    return true;
}

bool ZoneEntries::takeToken(ZoneEntry &entry)
{
    ZoneToken token;
    token.begin = m_pos;
    if (!(m_text[m_pos] == '"' ? takeQuoted(token) : takeWord(token)))
        return false;
    entry.tokens.append(token);
    return true;
}

void ZoneEntries::skipToEndOfLine()
{
    while (m_pos < m_text.size() && m_text[m_pos] != '\n')
        ++m_pos;
}

bool ZoneEntries::next(ZoneEntry &entry)
{
    entry = {};
    entry.indented = m_pos < m_text.size() && isZoneBlank(m_text[m_pos]);
    while (m_pos < m_text.size()) {
        const char c = m_text[m_pos];
        if (c == '\n') {
            ++m_pos;
            if (m_brackets.isEmpty() && !entry.tokens.isEmpty())
                return true;
            if (entry.tokens.isEmpty())
                entry.indented = m_pos < m_text.size() && isZoneBlank(m_text[m_pos]);
        } else if (c == ';') {
            if (!entry.comment && !entry.tokens.isEmpty() && m_brackets.isEmpty())
                entry.comment = m_pos;
            skipToEndOfLine();
        } else if (c == '(') {
            m_brackets.append(m_pos++);
        } else if (c == ')') {
            if (m_brackets.isEmpty())
                return stop(PastedFault::BracketClosed, m_pos);
            m_brackets.removeLast();
            ++m_pos;
        } else if (isZoneBlank(c)) {
            ++m_pos;
        } else if (!takeToken(entry)) {
            return false;
        }
    }
    if (!m_brackets.isEmpty())
        return stop(PastedFault::BracketOpen, m_brackets.constLast());
    return !entry.tokens.isEmpty();
}

SyntaxFault<PastedFault> pastedFaultAt(PastedFault kind, QByteArrayView text, qsizetype offset)
{
    constexpr qsizetype kShown = 64;
    const QByteArrayView before = text.first(offset);
    const qsizetype lineBegin = before.lastIndexOf('\n') + 1;
    QByteArrayView found = text.sliced(offset, std::min(kShown, text.size() - offset));
    if (const qsizetype end = found.indexOf('\n'); end >= 0)
        found = found.first(end);
    return {kind, int(std::ranges::count(before, '\n')) + 1, int(offset - lineBegin) + 1, found.toByteArray()};
}

} // namespace postseal
