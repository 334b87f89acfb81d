// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/values/ip_address.h"
#include "core/values/observed.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <chrono>
#include <optional>

namespace postseal {

//! How values stand in a saved file, both ways. The same in every part of it:
//! a key has the name of its member; an absent key is a question that was not asked, a part that there was none of, or
//! a time that never came; all other keys have to be there. Unknown keys are left alone.

QJsonValue jsonOf(const QByteArray &octets);     //!< a string if all is printable ASCII, else {"base64": "..."}
QJsonValue base64Of(const QByteArray &octets);   //!< what nobody reads as text: packets, DER
QJsonArray base64Of(const QList<QByteArray> &list);
QJsonObject jsonOf(const Failure &failure);
inline qint64 jsonOf(std::chrono::milliseconds time) { return time.count(); }
inline qint64 jsonOf(std::chrono::microseconds time) { return time.count(); }

//! ISO 8601 in UTC with milliseconds; no key for a time that is not valid.
void putTime(QJsonObject &object, QLatin1StringView key, const QDateTime &time);

template <class T>
void putOptional(QJsonObject &object, QLatin1StringView key, const std::optional<T> &value)
{
    if (value)
        object.insert(key, jsonOf(*value));
}

//! {"value": ...}, {"failure": {...}}, or no key at all.
template <class T>
void putObserved(QJsonObject &object, QLatin1StringView key, const Observed<T> &observed)
{
    if (const T *value = observed.value())
        object.insert(key, QJsonObject{{QStringLiteral("value"), jsonOf(*value)}});
    if (const Failure *failure = observed.failure())
        object.insert(key, QJsonObject{{QStringLiteral("failure"), jsonOf(*failure)}});
}

template <class T>
QJsonArray jsonOf(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(jsonOf(value));
    return array;
}

//! No key for an empty list.
void putList(QJsonObject &object, QLatin1StringView key, const auto &values)
{
    if (!values.isEmpty())
        object.insert(key, jsonOf(values));
}

//! A value of a strange document and the way to it. Whoever meets a wrong type or size gets an empty value and the
//! first such fault is noted; the reader of the whole asks for it once, at the end.
class JsonPlace
{
public:
    JsonPlace(QJsonValue value, std::optional<Failure> &fault) : m_value(std::move(value)), m_fault(fault) {}
    JsonPlace operator[](QLatin1StringView key) const; //!< a member of what has to be an object
    bool present() const { return !m_value.isUndefined(); }
    bool faulty() const { return m_fault.has_value(); }
    void refuse(const QString &why) const;             //!< notes Malformed; `detail` is "<path>: <why>"

    bool truth() const;
    bool truthIfAny() const { return present() && truth(); } //!< false: there is no such key
    qint64 integer(qint64 lowest, qint64 highest) const;
    int number(int lowest, int highest) const { return int(integer(lowest, highest)); }
    QString text() const;                              //!< at most 64 Ki units
    QString textIfAny() const { return present() ? text() : QString(); }
    QByteArray octets(qsizetype most) const;           //!< as jsonOf() writes them
    QByteArray base64(qsizetype most) const;
    QDateTime time() const;
    QDateTime timeIfAny() const { return present() ? time() : QDateTime(); }
    IpAddress address() const;
    Failure failure() const;
    std::chrono::milliseconds milliseconds() const;
    std::chrono::microseconds microseconds() const;    //! The word of an enum, by its wordOf(); its enumerators count from 0 without a gap.
    template <class Enum>
    Enum word() const
    {
        const QString wanted = text();
        for (int i = 0; !wordOf(Enum(i)).isEmpty(); ++i) {
            if (wordOf(Enum(i)) == wanted)
                return Enum(i);
        }
        refuse(QStringLiteral("unknown word"));
        return {};
    }

    template <class Reader>
    auto list(qsizetype most, Reader read) const
    {
        QList<std::decay_t<decltype(read(*this))>> values;
        const QJsonArray array = elements(most);
        for (qsizetype i = 0; i < array.size() && !faulty(); ++i)
            values.append(read(element(array, i)));
        return values;
    }
    template <class Reader>
    auto listIfAny(qsizetype most, Reader read) const
    {
        return present() ? list(most, read) : decltype(list(most, read))();
    }
    template <class Reader>
    auto optional(Reader read) const -> std::optional<std::decay_t<decltype(read(*this))>>
    {
        if (!present())
            return std::nullopt;
        return read(*this);
    }
    template <class Reader>
    auto observed(Reader read) const -> Observed<std::decay_t<decltype(read(*this))>>;

private:
    JsonPlace(QJsonValue value, QString path, std::optional<Failure> &fault)
        : m_value(std::move(value)), m_path(std::move(path)), m_fault(fault) {}
    QJsonArray elements(qsizetype most) const;
    JsonPlace element(const QJsonArray &array, qsizetype index) const;
    QJsonValue m_value;
    QString m_path;
    std::optional<Failure> &m_fault;
};

template <class Reader>
auto JsonPlace::observed(Reader read) const -> Observed<std::decay_t<decltype(read(*this))>>
{
    if (!present())
        return {};
    const JsonPlace value = (*this)[QLatin1StringView("value")];
    const JsonPlace failed = (*this)[QLatin1StringView("failure")];
    if (value.present() == failed.present())
        refuse(QStringLiteral("expected either a value or a failure"));
    if (failed.present())
        return failed.failure();
    return read(value);
}

} // namespace postseal
