// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/mx_pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

bool isLetDig(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

//! sub-domain of RFC 5321 section 4.1.2. The lengths of RFC 1035 are no part of the grammar: a longer name just fits
//! no host.
bool isSubDomain(QStringView label)
{
    return !label.isEmpty() && isLetDig(label.front()) && isLetDig(label.back())
        && std::ranges::all_of(label, [](QChar c) { return isLetDig(c) || c == u'-'; });
}

//! Underscores are no part of a host name, yet MX records have them, and a wildcard stands for any one label.
bool isPlainName(QStringView name)
{
    return !name.isEmpty() && !name.startsWith(u'.') && !name.endsWith(u'.') && !name.contains(".."_L1)
        && std::ranges::all_of(name, [](QChar c) { return isLetDig(c) || c == u'-' || c == u'_' || c == u'.'; });
}

bool isSameName(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0; // both are ASCII here
}

} // namespace

bool mxPatternCovers(QStringView pattern, QStringView host)
{
    if (!isMxPattern(pattern) || !isPlainName(host))
        return false;
    if (!pattern.startsWith("*."_L1))
        return isSameName(pattern, host);
    const qsizetype firstDot = host.indexOf(u'.');
    return firstDot > 0 && isSameName(pattern.sliced(2), host.sliced(firstDot + 1));
}

bool isMxPattern(QStringView pattern)
{
    if (pattern.startsWith("*."_L1))
        pattern = pattern.sliced(2);
    qsizetype begin = 0;
    for (;;) { // by hand: splitting a hostile line would make a list of it
        const qsizetype dot = pattern.indexOf(u'.', begin);
        const qsizetype end = dot < 0 ? pattern.size() : dot;
        if (!isSubDomain(pattern.sliced(begin, end - begin)))
            return false;
        if (dot < 0)
            return true;
        begin = dot + 1;
    }
}

} // namespace postseal
