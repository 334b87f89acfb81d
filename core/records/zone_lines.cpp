// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/zone_lines.h"

#include "core/records/dns_presentation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kLongestString = 255; // octets

QString headText(const ZoneHead &head, QLatin1StringView type)
{
    const QString ttl = head.ttl ? QString::number(*head.ttl) + u' ' : QString();
    return head.owner + u". "_s + ttl + u"IN "_s + type + u' ';
}

} // namespace

bool isPlainOwner(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'.') && !name.endsWith(u'.') && !name.contains(u".."_s)
           && std::ranges::all_of(name, [](QChar c) {
                  return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
                         || c == u'_' || c == u'.';
              });
}

QString quotedStrings(const QByteArray &text)
{
    QStringList strings;
    qsizetype at = 0;
    do {
        strings.append(quotedString(text.mid(at, kLongestString)));
        at += kLongestString;
    } while (at < text.size());
    return strings.join(u' ');
}

QString txtLine(const ZoneHead &head, const QByteArray &text)
{
    return headText(head, "TXT"_L1) + quotedStrings(text);
}

QString tlsaLine(const ZoneHead &head, const TlsaRecord &record)
{
    return headText(head, "TLSA"_L1) + toText(record);
}

QString mxLine(const ZoneHead &head, int preference, const QString &target)
{
    return headText(head, "MX"_L1) + QString::number(preference) + u' ' + target + u'.';
}

QString cnameLine(const ZoneHead &head, const QString &target)
{
    return headText(head, "CNAME"_L1) + target + u'.';
}

} // namespace postseal
