// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/quantities.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace postseal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Quantity", text);
}

} // namespace

// One is a sentence of its own: without a translation "%n" would have to be read as "1 day(s)".
QString daysText(qint64 days)
{
    if (days < 1)
        return say(QT_TRANSLATE_NOOP("Quantity", "less than a day"));
    return days == 1 ? say(QT_TRANSLATE_NOOP("Quantity", "1 day"))
                     : QCoreApplication::translate("Quantity", "%Ln days", nullptr, int(days));
}

QString spanText(std::chrono::seconds span)
{
    // No literal such as 1h may stand in the call below: lupdate of Qt 6.4 then never ends.
    const int hours = int(span / 1h), minutes = int(span / 1min), seconds = int(span / 1s);
    if (hours >= 24)
        return daysText(hours / 24);
    if (hours >= 2)
        return QCoreApplication::translate("Quantity", "%Ln hours", nullptr, hours);
    if (minutes >= 2)
        return QCoreApplication::translate("Quantity", "%Ln minutes", nullptr, minutes);
    return seconds == 1 ? say(QT_TRANSLATE_NOOP("Quantity", "1 second"))
                        : QCoreApplication::translate("Quantity", "%Ln seconds", nullptr, seconds);
}

QString durationText(std::chrono::milliseconds took)
{
    const QLocale locale;
    if (took >= 1min) {
        return say(QT_TRANSLATE_NOOP("Quantity", "%1 min %2 s"))
            .arg(locale.toString(qint64(took / 1min)), locale.toString(qint64(took % 1min / 1s)));
    }
    const int decimals = took < 1s ? 2 : took < 10s ? 1 : 0;
    return say(QT_TRANSLATE_NOOP("Quantity", "%1 s")).arg(locale.toString(double(took.count()) / 1000, 'f', decimals));
}

QString endsText(const QDateTime &end, const QDateTime &now)
{
    const QString days = daysText(qAbs(now.secsTo(end)) / (24 * 60 * 60));
    const QString ends = now <= end ? say(QT_TRANSLATE_NOOP("Quantity", "ends in %1"))
                                    : say(QT_TRANSLATE_NOOP("Quantity", "ended %1 ago"));
    return ends.arg(days);
}

QString sizeText(qint64 octets)
{
    return QLocale().formattedDataSize(octets, octets < 1024 ? 0 : 1);
}

QString dateText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

QString dateTimeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString utcText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd hh:mm:ss 'UTC'"_s);
}

} // namespace postseal
