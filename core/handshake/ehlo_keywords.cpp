// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/handshake/ehlo_keywords.h"

#include <algorithm>

namespace postseal {

QByteArrayList ehloLines(const SmtpReply &ehlo)
{
    return ehlo.lines.mid(1);
}

QByteArray ehloKeyword(QByteArrayView line)
{
    const qsizetype blank = line.indexOf(' ');
    return line.first(blank < 0 ? line.size() : blank).toByteArray().toUpper();
}

bool offers(const SmtpReply &ehlo, QByteArrayView keyword)
{
    return std::ranges::any_of(ehloLines(ehlo), [keyword](const QByteArray &line) {
        return ehloKeyword(line).compare(keyword, Qt::CaseInsensitive) == 0;
    });
}

} // namespace postseal
