// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/smtp_line_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kCodeDigits = 3;
constexpr int kLongestDetail = 200;
constexpr qsizetype kBareLfKept = 5;

struct ReplyLine
{
    int code = 0;
    bool isLast = true;
    QByteArray text;
};

Result<ReplyLine> parseLine(const QByteArray &line)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const QByteArray digits = line.left(kCodeDigits);
    const int code = digits.size() == kCodeDigits && std::ranges::all_of(digits, isDigit) ? digits.toInt() : 0;
    const char mark = line.size() > kCodeDigits ? line[kCodeDigits] : ' ';
    if (code < 200 || code > 599 || (mark != ' ' && mark != '-'))
        return fail(FailureKind::ProtocolBroken, printable(line));
    return ReplyLine{code, mark == ' ', line.mid(kCodeDigits + 1)};
}

} // namespace

Result<SmtpReply> SmtpLineReader::readReply(const Source &more)
{
    SmtpReply reply;
    m_replyOctets = 0;
    while (true) {
        const Result<QByteArray> line = readLine(more);
        if (!line)
            return tl::unexpected(line.error());
        const Result<ReplyLine> parsed = parseLine(*line);
        if (!parsed)
            return tl::unexpected(parsed.error());
        if (reply.code != 0 && reply.code != parsed->code)
            return fail(FailureKind::ProtocolBroken, printable(*line));
        reply.code = parsed->code;
        reply.lines.append(parsed->text);
        if (parsed->isLast)
            return reply;
        if (reply.lines.size() >= m_limits.replyLines)
            return fail(FailureKind::TooLarge, u"more than %1 lines in one reply"_s.arg(m_limits.replyLines));
    }
}

Result<QByteArray> SmtpLineReader::readLine(const Source &more)
{
    qsizetype end = -1;
    while ((end = m_buffer.indexOf('\n', m_searched)) < 0 && m_buffer.size() <= m_limits.replyLineOctets) {
        m_searched = m_buffer.size();
        const Result<QByteArray> octets = more();
        if (!octets)
            return tl::unexpected(octets.error());
        m_buffer += *octets;
    }
    const qsizetype size = end < 0 ? m_buffer.size() : end + 1;
    if (size > m_limits.replyLineOctets)
        return fail(FailureKind::TooLarge, u"a line of more than %1 octets"_s.arg(m_limits.replyLineOctets));
    m_replyOctets += size;
    if (m_replyOctets > m_limits.replyOctets)
        return fail(FailureKind::TooLarge, u"more than %1 octets in one reply"_s.arg(m_limits.replyOctets));
    QByteArray line = m_buffer.left(end);
    const bool bareLf = !line.endsWith('\r');
    if (!bareLf)
        line.chop(1);
    else if (m_bareLf.size() < kBareLfKept)
        m_bareLf.append(line);
    m_buffer.remove(0, size);
    m_searched = 0;
    m_seen(line);
    return line;
}

QByteArray SmtpLineReader::takeRest()
{
    m_searched = 0;
    return std::exchange(m_buffer, {});
}

QString printable(const QByteArray &octets)
{
    QString text;
    for (const char octet : octets.left(kLongestDetail)) {
        const auto value = static_cast<unsigned char>(octet);
        if (value < 0x20 || value >= 0x7f)
            text += u"\\x%1"_s.arg(uint(value), 2, 16, QLatin1Char('0'));
        else
            text += QLatin1Char(octet);
    }
    return text.left(kLongestDetail);
}

} // namespace postseal
