// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/report_uri.h"

#include "core/records/record_fields.h"
#include "core/values/domain_name.h"
#include "core/values/ip_address.h"

#include <QByteArray>

namespace postseal {

namespace {

constexpr qsizetype kLongestLocalPart = 64; // RFC 5321 section 4.5.3.1.1

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool startsWithoutCase(QByteArrayView text, QByteArrayView prefix)
{
    return text.size() >= prefix.size() && text.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0;
}

//! RFC 3986 section 2 without what RFC 8460 takes out; "[" and "]" are judged with the host.
bool isUriOctet(char c)
{
    return isLetterOrDigit(c) || QByteArrayView("-._~:/?#[]@$&'()*+=%").contains(c);
}

bool hasUriOctetsOnly(QByteArrayView uri)
{
    for (qsizetype i = 0; i < uri.size(); ++i) {
        if (!isUriOctet(uri[i]))
            return false;
        if (uri[i] == '%' && (i + 2 >= uri.size() || !isHexDigit(uri[i + 1]) || !isHexDigit(uri[i + 2])))
            return false;
    }
    return uri.count('#') <= 1;
}

//! DMARC's "!10m" (RFC 7489 section 6.2), which TLS-RPT does not have.
bool hasSizeSuffix(QByteArrayView uri)
{
    const qsizetype mark = uri.lastIndexOf('!');
    if (mark < 0)
        return false;
    QByteArrayView size = uri.sliced(mark + 1);
    if (!size.isEmpty() && QByteArrayView("kmgtKMGT").contains(size.back()))
        size.chop(1);
    return !size.isEmpty() && std::ranges::all_of(size, isDigit);
}

QByteArrayView upTo(QByteArrayView text, QByteArrayView ends)
{
    const auto end = std::ranges::find_if(text, [ends](char c) { return ends.contains(c); });
    return text.first(end - text.begin());
}

Result<DomainName> asciiName(QByteArrayView name)
{
    const bool ascii = std::ranges::all_of(name, [](char c) { return c > ' ' && c < '\x7f'; });
    return ascii ? DomainName::parse(QString::fromLatin1(name)) : fail(FailureKind::Malformed);
}

//! As the domain of a mailbox has to be (RFC 5321 section 4.1.2).
bool isHostName(QByteArrayView name)
{
    const Result<DomainName> domain = asciiName(name);
    return domain && domain->isHostName() && !name.endsWith('.');
}

bool isAtomOctet(char c)
{
    return isLetterOrDigit(c) || QByteArrayView("!#$%&'*+-/=?^_`{|}~").contains(c);
}

//! Dot-string or Quoted-string of RFC 5321 section 4.1.2.
bool isLocalPart(QByteArrayView local)
{
    if (local.isEmpty() || local.size() > kLongestLocalPart)
        return false;
    if (local.size() >= 2 && local.startsWith('"') && local.endsWith('"')) {
        bool escaped = false;
        for (const char c : local.sliced(1, local.size() - 2)) {
            if (c < ' ' || c > '~' || (c == '"' && !escaped))
                return false;
            escaped = c == '\\' && !escaped;
        }
        return !escaped;
    }
    bool afterDot = true;
    for (const char c : local) {
        if (c == '.' ? afterDot : !isAtomOctet(c))
            return false;
        afterDot = c == '.';
    }
    return !afterDot;
}

bool isMailAddress(QByteArrayView encoded)
{
    if (encoded.contains('[') || encoded.contains(']')) // no octet of a path, RFC 3986 section 3.3
        return false;
    const QByteArray address = QByteArray::fromPercentEncoding(encoded.toByteArray());
    const qsizetype at = address.lastIndexOf('@');
    const QByteArrayView view(address);
    return at > 0 && isLocalPart(view.first(at)) && isHostName(view.sliced(at + 1));
}

bool isPort(QByteArrayView digits)
{
    return digits.size() <= 5 && std::ranges::all_of(digits, isDigit) && digits.toInt() <= 0xffff;
}

//! authority = [ userinfo "@" ] host [ ":" port ], RFC 3986 section 3.2. The host is any name that DNS can hold, and may end
//! in a dot.
bool isAuthority(QByteArrayView authority)
{
    if (const qsizetype at = authority.lastIndexOf('@'); at >= 0)
        authority = authority.sliced(at + 1);
    if (authority.startsWith('[')) {
        const qsizetype end = authority.indexOf(']');
        if (end < 0 || (end + 1 < authority.size() && authority[end + 1] != ':'))
            return false;
        const auto address = IpAddress::parse(QString::fromLatin1(authority.sliced(1, end - 1)));
        const QByteArrayView port = authority.sliced(std::min(end + 2, authority.size()));
        return address && address->family() == IpFamily::V6 && isPort(port);
    }
    const QByteArrayView host = upTo(authority, ":");
    return asciiName(host) && isPort(authority.sliced(std::min(host.size() + 1, authority.size())));
}

bool isHttpsRest(QByteArrayView rest)
{
    if (!rest.startsWith("//"))
        return false;
    rest = rest.sliced(2);
    const QByteArrayView authority = upTo(rest, "/?#");
    const QByteArrayView path = rest.sliced(authority.size());
    return isAuthority(authority) && !path.contains('[') && !path.contains(']');
}

} // namespace

std::optional<ReportUriFault> reportUriFault(QByteArrayView uri)
{
    if (uri.isEmpty())
        return ReportUriFault::Empty;
    const bool mail = startsWithoutCase(uri, "mailto:");
    const bool https = startsWithoutCase(uri, "https:");
    if ((!mail && !https) || startsWithoutCase(uri, "mailto://"))
        return ReportUriFault::Scheme;
    if (hasSizeSuffix(uri))
        return ReportUriFault::SizeSuffix;
    if (!hasUriOctetsOnly(uri))
        return ReportUriFault::Syntax;
    if (mail)
        return isMailAddress(upTo(uri.sliced(7), "?#")) ? std::nullopt : std::optional(ReportUriFault::Address);
    return isHttpsRest(uri.sliced(6)) ? std::nullopt : std::optional(ReportUriFault::Syntax);
}

std::optional<ReportDestination> reportDestinationOf(QByteArrayView uri)
{
    if (reportUriFault(uri))
        return std::nullopt;
    if (startsWithoutCase(uri, "mailto:")) {
        const QByteArray address = QByteArray::fromPercentEncoding(upTo(uri.sliced(7), "?#").toByteArray());
        const QString domain = QString::fromLatin1(address.sliced(address.lastIndexOf('@') + 1)).toLower();
        return ReportDestination{.isMail = true, .host = domain, .path = {}};
    }
    QByteArrayView authority = upTo(uri.sliced(8), "/?#"); // behind "https://"
    const QByteArrayView path = upTo(uri.sliced(8 + authority.size()), "?#");
    if (const qsizetype at = authority.lastIndexOf('@'); at >= 0)
        authority = authority.sliced(at + 1);
    const bool isLiteral = authority.startsWith('[');
    const QByteArrayView host = isLiteral ? upTo(authority.sliced(1), "]") : upTo(authority, ":");
    const QByteArrayView port = authority.sliced(host.size() + (isLiteral ? 2 : 0));
    ReportDestination destination;
    destination.host = QString::fromLatin1(host.endsWith('.') ? host.chopped(1) : host).toLower();
    if (port.size() > 1)
        destination.port = port.sliced(1).toInt();
    destination.path = QStringLiteral("/");
    if (!path.isEmpty())
        destination.path = QString::fromUtf8(QByteArray::fromPercentEncoding(path.toByteArray()));
    return destination;
}

} // namespace postseal
