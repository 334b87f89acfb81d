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

struct NameTrouble
{
    NameFault fault;
    QString label;
};

std::optional<NameTrouble> troubleOf(const QString &ascii)
{
    if (ascii.size() > kLongestName)
        return NameTrouble{NameFault::TooLong, ascii};
    for (const QStringView label : QStringView(ascii).split(u'.')) {
        if (label.isEmpty())
            return NameTrouble{NameFault::EmptyLabel, ascii};
        if (label.size() > kLongestLabel)
            return NameTrouble{NameFault::LongLabel, label.toString()};
        if (!std::ranges::all_of(label, isNameCharacter))
            return NameTrouble{NameFault::Character, label.toString()};
    }
    return std::nullopt;
}

QString labelAt(QStringView name, qsizetype at)
{
    const auto isDot = [](QChar c) { return QStringView(u".\u3002\uff0e\uff61").contains(c); }; // as IDNA has them
    const QStringView before = name.first(at), behind = name.sliced(at);
    const auto begin = std::find_if(before.rbegin(), before.rend(), isDot);
    const auto end = std::ranges::find_if(behind, isDot);
    return before.last(begin - before.rbegin()).toString() + behind.first(end - behind.begin()).toString();
}

tl::expected<QString, NameTrouble> asciiOf(QStringView text)
{
    if (text.endsWith(u'.'))
        text.chop(1);
    if (text.isEmpty())
        return tl::unexpected(NameTrouble{NameFault::Empty, {}});
    const auto isForeign = [](QChar c) { return c.unicode() < 0x80 && !isNameCharacter(c.toLower()) && c != u'.'; };
    const auto foreign = std::ranges::find_if(text, isForeign);
    if (foreign != text.end()) // whatever IDNA says about the rest
        return tl::unexpected(NameTrouble{NameFault::Character, labelAt(text, foreign - text.begin())});
    const QString ascii = toAscii(text);
    if (ascii.isEmpty())
        return tl::unexpected(NameTrouble{NameFault::NotConvertible, text.toString()});
    if (std::optional<NameTrouble> trouble = troubleOf(ascii))
        return tl::unexpected(*std::move(trouble));
    return ascii;
}

//! For a log line.
QString detailOf(const NameTrouble &trouble)
{
    switch (trouble.fault) {
    case NameFault::Empty: return u"the name is empty"_s;
    case NameFault::AddressLiteral: return u"“%1” is an address, not a domain"_s.arg(trouble.label);
    case NameFault::NotConvertible: return u"“%1” cannot be turned into A-labels"_s.arg(trouble.label);
    case NameFault::TooLong: return u"the name is longer than 253 octets"_s;
    case NameFault::EmptyLabel: return u"the name has an empty label"_s;
    case NameFault::LongLabel: return u"the label “%1” is longer than 63 octets"_s.arg(trouble.label);
    case NameFault::Character: return u"the label “%1” holds a character that no name may hold"_s.arg(trouble.label);
    case NameFault::Hyphen: return u"the label “%1” begins or ends with a hyphen"_s.arg(trouble.label);
    }
    Q_UNREACHABLE();
}

bool hasOuterHyphen(QStringView label)
{
    return label.startsWith(u'-') || label.endsWith(u'-');
}

//! What a host name has to keep beyond what every name keeps (RFC 1123 section 2.1).
std::optional<NameTrouble> hostTroubleOf(const QString &ascii)
{
    for (const QStringView label : QStringView(ascii).split(u'.')) {
        if (label.contains(u'_'))
            return NameTrouble{NameFault::Character, label.toString()};
        if (hasOuterHyphen(label))
            return NameTrouble{NameFault::Hyphen, label.toString()};
    }
    return std::nullopt;
}

//! Without blanks around it, scheme, path and user; a port may be left.
QString withoutSurroundings(QStringView typed)
{
    QString text = typed.trimmed().toString();
    const auto withoutPath = [](const QString &t) {
        return t.section(u'/', 0, 0).section(u'?', 0, 0).section(u'#', 0, 0);
    };
    // "example.org:25" begins like a scheme, so a bare colon makes one for mailto: only
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*://"_s);
    static const QRegularExpression mail(u"^mailto:"_s, QRegularExpression::CaseInsensitiveOption);
    if (scheme.match(text).hasMatch())
        text = withoutPath(text.remove(scheme));
    else if (mail.match(text).hasMatch())
        text = text.remove(mail).section(u'?', 0, 0);
    if (const qsizetype at = text.lastIndexOf(u'@'); at >= 0) // a mailbox may hold "/", "?" and "#" (RFC 5322 3.2.3)
        text = text.mid(at + 1);
    return withoutPath(text);
}

} // namespace

Result<DomainName> DomainName::parse(QStringView text)
{
    const tl::expected<QString, NameTrouble> ascii = asciiOf(text);
    if (!ascii)
        return fail(FailureKind::Malformed, detailOf(ascii.error()));
    return DomainName(*ascii);
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
    return !hostTroubleOf(m_ascii);
}

Result<DomainName> DomainName::under(QLatin1StringView labels) const
{
    return parse(QString(labels + u'.' + m_ascii));
}

TypedName readTypedName(QStringView typed)
{
    const QString text = withoutSurroundings(typed);
    static const QRegularExpression port(u":[0-9]{1,5}$"_s);
    QString withoutPort = text;
    withoutPort.remove(port);
    if (isAddress(text) || isAddress(withoutPort)) // an IPv6 address may end like a port
        return {text, NameFault::AddressLiteral, text};
    const tl::expected<QString, NameTrouble> ascii = asciiOf(withoutPort);
    if (!ascii)
        return {withoutPort, ascii.error().fault, ascii.error().label};
    if (const std::optional<NameTrouble> trouble = hostTroubleOf(*ascii))
        return {withoutPort, trouble->fault, trouble->label};
    return {withoutPort, std::nullopt, {}};
}

Result<DomainName> parseTypedDomain(QStringView typed)
{
    const TypedName name = readTypedName(typed);
    if (name.fault)
        return fail(FailureKind::Malformed, detailOf({*name.fault, name.label}));
    return DomainName::parse(name.text);
}

} // namespace postseal
