// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/cli/domain_feed.h"

#include "app/wording/refusal_text.h"
#include "core/judge/judge_input.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>
#include <poll.h>
#include <unistd.h>

namespace postseal {

namespace {

constexpr int kSliceMs = 100;
constexpr qsizetype kLongestLine = 1024;

//! "example.org  # mail of the club" -> "example.org"; a # inside a word is no comment.
QByteArray withoutComment(const QByteArray &line)
{
    for (qsizetype at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1)) {
        if (at == 0 || line[at - 1] == ' ' || line[at - 1] == '\t')
            return line.left(at).trimmed();
    }
    return line.trimmed();
}

QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

} // namespace

std::optional<TypedDomain> DomainFeed::next(const std::stop_token &stop)
{
    const std::scoped_lock lock(m_mutex);
    std::optional<TypedDomain> domain;
    if (!m_named.isEmpty())
        domain = m_named.takeFirst();
    while (!domain && !stop.stop_requested()) {
        const std::optional<QByteArray> line = nextLine(stop);
        if (!line)
            break;
        ++m_line;
        domain = domainIn(*line);
    }
    m_given += domain ? 1 : 0;
    return domain;
}

std::optional<TypedDomain> DomainFeed::domainIn(const QByteArray &line)
{
    const QString typed = QString::fromUtf8(withoutComment(line));
    if (typed.isEmpty())
        return std::nullopt;
    const Result<DomainName> domain = parseTypedDomain(typed);
    if (domain)
        return TypedDomain{typed, *domain};
    m_faulty = true;
    m_complain(say(QT_TRANSLATE_NOOP("CommandLine", "Line %1: %2"))
                   .arg(QString::number(m_line), refusalText(typed, judgeTyped(typed))));
    return std::nullopt;
}

//! What is longer than any name can be is cut there, and the rest is the next line: neither is a domain.
std::optional<QByteArray> DomainFeed::nextLine(const std::stop_token &stop)
{
    for (;;) {
        const qsizetype end = m_unread.indexOf('\n');
        if (end >= 0 || m_unread.size() >= kLongestLine) {
            const qsizetype size = std::min(end >= 0 ? end : kLongestLine, kLongestLine);
            const QByteArray line = m_unread.left(size);
            m_unread.remove(0, size == end ? size + 1 : size);
            return line;
        }
        if (readMore(stop))
            continue;
        if (m_unread.isEmpty() || stop.stop_requested())
            return std::nullopt;
        return std::exchange(m_unread, {}); // the last line needs no end
    }
}

//! False at the end of the list. Asks every now and then whether the run was stopped: nobody may type any more.
bool DomainFeed::readMore(const std::stop_token &stop)
{
    while (m_descriptor >= 0 && !stop.stop_requested()) {
        pollfd fd{m_descriptor, POLLIN, 0};
        if (poll(&fd, 1, kSliceMs) <= 0)
            continue;
        char octets[4096];
        const ssize_t n = read(m_descriptor, octets, sizeof octets);
        if (n > 0) {
            m_unread.append(octets, n);
            return true;
        }
        if (n < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (n < 0) {
            m_faulty = true;
            m_complain(say(QT_TRANSLATE_NOOP("CommandLine", "Standard input cannot be read: %1"))
                           .arg(QString::fromLocal8Bit(strerrordesc_np(errno))));
        }
        m_descriptor = -1;
    }
    return false;
}

} // namespace postseal
