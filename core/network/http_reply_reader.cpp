// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/http_reply_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kMostHeadOctets = 32 * 1024;
constexpr int kNoContent = 204;
constexpr int kNotModified = 304;

tl::unexpected<Failure> broken(const QString &what)
{
    return fail(FailureKind::ProtocolBroken, what);
}

tl::unexpected<Failure> tooLong()
{
    return fail(FailureKind::TooLarge, u"a head of more than %1 octets"_s.arg(kMostHeadOctets));
}

bool areDigits(const QByteArray &text, int base = 10)
{
    return !text.isEmpty() && std::ranges::all_of(text, [base](char c) {
        return (c >= '0' && c <= '9') || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    });
}

//! "HTTP/1.1 200 OK" -> 200; the reason may be empty (RFC 9112 section 4). 0: no status line.
int statusOf(const QByteArray &line)
{
    const QByteArray code = line.mid(9, 3);
    const bool good = line.startsWith("HTTP/1.") && line.size() >= 12 && line[8] == ' ' && areDigits(code)
                      && (line.size() == 12 || line[12] == ' ');
    return good ? code.toInt() : 0;
}

//! Where the line after `from` begins when an empty line ends the head; -1 while it does not.
qsizetype headEnd(const QByteArray &buffer)
{
    for (qsizetype at = buffer.indexOf('\n'); at >= 0; at = buffer.indexOf('\n', at + 1)) {
        const qsizetype next = at + 1;
        if (next < buffer.size() && buffer[next] == '\n')
            return next + 1;
        if (next + 1 < buffer.size() && buffer[next] == '\r' && buffer[next + 1] == '\n')
            return next + 2;
    }
    return -1;
}

} // namespace

Result<bool> HttpReplyReader::feed(const QByteArray &octets)
{
    m_buffer += octets;
    while (m_state != State::Done) {
        Result<bool> moved = step();
        if (!moved || !*moved)
            return moved;
    }
    return true;
}

Result<void> HttpReplyReader::finish(bool inOrder)
{
    if (m_state == State::OpenBody && inOrder)
        m_state = State::Done;
    if (m_state == State::Done)
        return {};
    return fail(FailureKind::Closed, m_status == 0 ? u"closed in the head"_s : u"closed in the body"_s);
}

Result<bool> HttpReplyReader::step()
{
    switch (m_state) {
    case State::Head: return readHead();
    case State::SizedBody:
    case State::OpenBody:
    case State::Chunk: return readBody();
    case State::ChunkSize: return readChunkSize();
    case State::ChunkEnd: return readChunkEnd();
    case State::Trailer: return readTrailer();
    case State::Done: break;
    }
    return false;
}

Result<bool> HttpReplyReader::readHead()
{
    const qsizetype end = headEnd(m_buffer);
    if (m_headOctets + (end < 0 ? m_buffer.size() : end) > kMostHeadOctets)
        return tooLong();
    const qsizetype firstLine = m_buffer.indexOf('\n');
    if (firstLine >= 0 && statusOf(m_buffer.left(firstLine).trimmed()) == 0)
        return broken(u"no HTTP"_s); // no need to wait for the end of such a head
    if (end < 0)
        return false;
    const QByteArray head = m_buffer.left(end);
    m_buffer.remove(0, end);
    m_headOctets += end;
    if (Result<void> parsed = parseHead(head); !parsed)
        return tl::unexpected(parsed.error());
    if (m_status / 100 == 1) { // interim: the real one follows
        m_status = 0;
        m_fields.clear();
        return true;
    }
    if (Result<void> begun = beginBody(); !begun)
        return tl::unexpected(begun.error());
    return true;
}

Result<void> HttpReplyReader::parseHead(const QByteArray &head)
{
    const QByteArrayList lines = head.split('\n');
    m_status = statusOf(lines.constFirst().trimmed());
    for (const QByteArray &line : lines.mid(1)) {
        const QByteArray text = line.trimmed();
        const qsizetype colon = line.indexOf(':');
        if (text.isEmpty())
            continue;
        if ((line[0] == ' ' || line[0] == '\t') && !m_fields.isEmpty()) // folded, RFC 9112 section 5.2
            m_fields.last().second += ' ' + text;
        else if (colon > 0)
            m_fields.append({line.left(colon), line.mid(colon + 1).trimmed()});
        else
            return broken(u"a header field without a name"_s);
    }
    return {};
}

//! RFC 9112 section 6.3.
Result<void> HttpReplyReader::beginBody()
{
    const QByteArray coding = field("Transfer-Encoding").toLower();
    const QByteArray length = field("Content-Length");
    if (m_status == kNoContent || m_status == kNotModified) {
        m_state = State::Done;
    } else if (!coding.isEmpty()) {
        if (coding != "chunked")
            return broken(u"Transfer-Encoding"_s);
        m_state = State::ChunkSize;
    } else if (!length.isEmpty()) {
        bool good = areDigits(length);
        m_left = good ? length.toLongLong(&good) : 0;
        if (!good)
            return broken(u"Content-Length"_s);
        m_state = m_left == 0 ? State::Done : State::SizedBody;
    } else {
        m_state = State::OpenBody;
    }
    return {};
}

Result<bool> HttpReplyReader::readBody()
{
    if (m_buffer.isEmpty())
        return false;
    const bool open = m_state == State::OpenBody;
    const qsizetype size = open ? m_buffer.size() : qsizetype(std::min<qint64>(m_left, m_buffer.size()));
    const qsizetype room = m_mostBodyOctets - m_body.size();
    m_body += m_buffer.left(std::min(size, room));
    if (size > room)
        return fail(FailureKind::TooLarge, u"a body of more than %1 octets"_s.arg(m_mostBodyOctets));
    m_buffer.remove(0, size);
    m_left -= open ? 0 : size;
    if (!open && m_left == 0)
        m_state = m_state == State::Chunk ? State::ChunkEnd : State::Done;
    return true;
}

Result<bool> HttpReplyReader::readChunkSize()
{
    QByteArray line;
    if (Result<bool> got = takeLine(line); !got || !*got)
        return got;
    const qsizetype extension = line.indexOf(';');
    const QByteArray digits = line.left(extension < 0 ? line.size() : extension).trimmed();
    bool good = areDigits(digits, 16);
    m_left = good ? digits.toLongLong(&good, 16) : 0;
    if (!good)
        return broken(u"chunk"_s);
    m_state = m_left == 0 ? State::Trailer : State::Chunk;
    return true;
}

Result<bool> HttpReplyReader::readChunkEnd()
{
    QByteArray line;
    if (Result<bool> got = takeLine(line); !got || !*got)
        return got;
    if (!line.isEmpty())
        return broken(u"chunk"_s);
    m_state = State::ChunkSize;
    return true;
}

//! What comes after the last chunk is read to its end and dropped.
Result<bool> HttpReplyReader::readTrailer()
{
    QByteArray line;
    Result<bool> got = takeLine(line);
    if (got && *got && line.isEmpty())
        m_state = State::Done;
    return got;
}

Result<bool> HttpReplyReader::takeLine(QByteArray &line)
{
    const qsizetype end = m_buffer.indexOf('\n');
    if (end < 0 && m_buffer.size() > kMostHeadOctets)
        return tooLong();
    if (end < 0)
        return false;
    line = m_buffer.left(end);
    if (line.endsWith('\r'))
        line.chop(1);
    m_buffer.remove(0, end + 1);
    return true;
}

//! All values of a field, joined as RFC 9110 section 5.3 says: two different lengths are no number then.
QByteArray HttpReplyReader::field(QByteArrayView name) const
{
    QByteArrayList values;
    for (const auto &pair : m_fields) {
        if (pair.first.compare(name, Qt::CaseInsensitive) == 0 && !values.contains(pair.second))
            values.append(pair.second);
    }
    return values.join(", ");
}

} // namespace postseal
