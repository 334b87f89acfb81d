// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/values/domain_name.h"

#include "core/values/ip_address.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kLongestName = 253; // visible octets, RFC 1035 section 2.3.4
constexpr qsizetype kLongestLabel = 63;

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
}

//! IDNA maps full-width dots too, so the whole name is converted at once; an empty result means: not convertible.
QString toAscii(QStringView text)
{
    const QString whole = text.toString();
    return isAscii(text) ? whole.toLower() : QString::fromLatin1(QUrl::toAce(whole)).toLower();
}

//! An IPv4 or IPv6 address as people and RFC 5321 section 4.1.3 write it.
bool isAddress(QString text)
{
    text.remove(u'[').remove(u']');
    if (text.startsWith("ipv6:"_L1, Qt::CaseInsensitive))
        text = text.mid(5);
    if (text.endsWith(u'.'))
        text.chop(1);
    return IpAddress::parse(text).has_value();
}

tl::unexpected<Failure> malformed(const QString &detail)
{
    return fail(FailureKind::Malformed, detail);
}

} // namespace

Result<DomainName> DomainName::parse(QStringView text)
{
    if (text.endsWith(u'.'))
        text.chop(1);
    if (text.isEmpty())
        return malformed(u"the name is empty"_s);
    const QString ascii = toAscii(text);
    if (ascii.isEmpty())
        return malformed(u"“%1” cannot be turned into A-labels"_s.arg(text.toString()));
    if (ascii.size() > kLongestName)
        return malformed(u"the name is longer than 253 octets"_s);
    for (const QStringView label : QStringView(ascii).split(u'.')) {
        if (label.isEmpty())
            return malformed(u"the name has an empty label"_s);
        if (label.size() > kLongestLabel)
            return malformed(u"the label “%1” is longer than 63 octets"_s.arg(label.toString()));
        if (!std::ranges::all_of(label, isNameCharacter))
            return malformed(u"the label “%1” holds a character that no name may hold"_s.arg(label.toString()));
    }
    return DomainName(ascii);
}

QString DomainName::unicode() const
{
    if (!m_ascii.contains("xn--"_L1))
        return m_ascii;
    const QString shown = QUrl::fromAce(m_ascii.toLatin1(), QUrl::IgnoreIDNWhitelist);
    return toAscii(shown) == m_ascii ? shown : m_ascii; // shown only if it maps back
}

bool DomainName::isHostName() const
{
    const QList<QStringView> labels = QStringView(m_ascii).split(u'.');
    return !m_ascii.contains(u'_') && std::ranges::none_of(labels, [](QStringView label) {
        return label.startsWith(u'-') || label.endsWith(u'-');
    });
}

Result<DomainName> DomainName::under(QLatin1StringView labels) const
{
    return parse(QString(labels + u'.' + m_ascii));
}

Result<DomainName> parseTypedDomain(QStringView typed)
{
    QString text = typed.trimmed().toString();
    // "example.org:25" begins like a scheme, so a bare colon makes one for mailto: only
    static const QRegularExpression scheme(u"^(?:[A-Za-z][A-Za-z0-9+.-]*://|mailto:)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    text.remove(scheme);
    text = text.section(u'/', 0, 0).section(u'?', 0, 0).section(u'#', 0, 0);
    if (const qsizetype at = text.lastIndexOf(u'@'); at >= 0)
        text = text.mid(at + 1);
    static const QRegularExpression port(u":[0-9]{1,5}$"_s);
    QString withoutPort = text;
    withoutPort.remove(port);
    if (isAddress(text) || isAddress(withoutPort)) // an IPv6 address may end like a port
        return malformed(u"“%1” is an address, not a domain"_s.arg(text));
    const Result<DomainName> name = DomainName::parse(withoutPort);
    if (name && !name->isHostName())
        return malformed(u"“%1” is not a host name"_s.arg(text));
    return name;
}

} // namespace postseal
