// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/json_fields.h"

#include "core/facts/json_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kLongestText = 64 * 1024;
constexpr qint64 kLongestTime = Q_INT64_C(1) << 53; // what every reader of JSON takes for an integer

bool isPlain(QChar unit)
{
    return unit.unicode() >= 0x20 && unit.unicode() <= 0x7e;
}

} // namespace

QJsonValue jsonOf(const QByteArray &octets)
{
    const QString text = QString::fromLatin1(octets);
    if (std::ranges::all_of(text, isPlain))
        return text;
    return QJsonObject{{u"base64"_s, base64Of(octets)}};
}

QJsonValue base64Of(const QByteArray &octets)
{
    return QString::fromLatin1(octets.toBase64());
}

QJsonArray base64Of(const QList<QByteArray> &list)
{
    QJsonArray array;
    for (const QByteArray &octets : list)
        array.append(base64Of(octets));
    return array;
}

QJsonObject jsonOf(const Failure &failure)
{
    return {{u"kind"_s, wordOf(failure.kind)}, {u"detail"_s, failure.detail}};
}

void putTime(QJsonObject &object, QLatin1StringView key, const QDateTime &time)
{
    if (time.isValid())
        object.insert(key, time.toUTC().toString(Qt::ISODateWithMs));
}

JsonPlace JsonPlace::operator[](QLatin1StringView key) const
{
    if (!m_value.isObject())
        refuse(u"expected an object"_s);
    return {m_value.toObject().value(key), m_path.isEmpty() ? QString(key) : m_path + u'.' + key, m_fault};
}

void JsonPlace::refuse(const QString &why) const
{
    if (!m_fault)
        m_fault = Failure{FailureKind::Malformed, m_path.isEmpty() ? why : m_path + u": "_s + why};
}

bool JsonPlace::truth() const
{
    if (!m_value.isBool())
        refuse(u"expected true or false"_s);
    return m_value.toBool();
}

qint64 JsonPlace::integer(qint64 lowest, qint64 highest) const
{
    const qint64 value = m_value.toInteger(lowest);
    const bool whole = value == m_value.toInteger(highest); // the defaults differ, so a wrong type or a fraction shows
    if (whole && value >= lowest && value <= highest)
        return value;
    refuse(u"expected an integer from %1 to %2"_s.arg(lowest).arg(highest));
    return lowest;
}

QString JsonPlace::text() const
{
    if (!m_value.isString())
        refuse(u"expected a string"_s);
    const QString text = m_value.toString();
    if (text.size() <= kLongestText)
        return text;
    refuse(u"the string is too long"_s);
    return {};
}

QByteArray JsonPlace::octets(qsizetype most) const
{
    if (m_value.isObject())
        return (*this)["base64"_L1].base64(most);
    const QString text = m_value.toString();
    if (!m_value.isString() || !std::ranges::all_of(text, isPlain))
        refuse(u"expected a string of printable ASCII or base64"_s);
    else if (text.size() <= most)
        return text.toLatin1();
    else
        refuse(u"more than %1 octets"_s.arg(most));
    return {};
}

QByteArray JsonPlace::base64(qsizetype most) const
{
    const QString text = m_value.toString();
    if (!m_value.isString() || text.size() / 4 > most / 3 + 1) {
        refuse(u"expected base64 of at most %1 octets"_s.arg(most));
        return {};
    }
    const auto decoded = QByteArray::fromBase64Encoding(text.toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    if (decoded && (*decoded).size() <= most)
        return *decoded;
    refuse(u"expected base64 of at most %1 octets"_s.arg(most));
    return {};
}

QDateTime JsonPlace::time() const
{
    const QString text = this->text();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::UTC && time.toString(Qt::ISODateWithMs) == text)
        return time;
    refuse(u"expected a time as 2026-03-01T12:00:00.000Z"_s);
    return {};
}

IpAddress JsonPlace::address() const
{
    const std::optional<IpAddress> address = IpAddress::parse(text());
    if (!address)
        refuse(u"expected an IP address"_s);
    return address.value_or(IpAddress());
}

Failure JsonPlace::failure() const
{
    return {(*this)["kind"_L1].word<FailureKind>(), (*this)["detail"_L1].text()};
}

std::chrono::milliseconds JsonPlace::milliseconds() const
{
    return std::chrono::milliseconds(integer(0, kLongestTime));
}

std::chrono::microseconds JsonPlace::microseconds() const
{
    return std::chrono::microseconds(integer(0, kLongestTime));
}

QJsonArray JsonPlace::elements(qsizetype most) const
{
    if (!m_value.isArray())
        refuse(u"expected a list"_s);
    const QJsonArray array = m_value.toArray();
    if (array.size() <= most)
        return array;
    refuse(u"more than %1 elements"_s.arg(most));
    return {};
}

JsonPlace JsonPlace::element(const QJsonArray &array, qsizetype index) const
{
    return {array.at(index), u"%1[%2]"_s.arg(m_path).arg(index), m_fault};
}

} // namespace postseal
