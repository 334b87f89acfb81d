// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace postseal {

// Numbers with their units, in the language of the program and the form of QLocale().

QString daysText(qint64 days);                         //!< "12 days", "1 day"; below one "less than a day"
QString spanText(std::chrono::seconds span);           //!< for a max_age: "14 days", "2 hours", "40 seconds"
QString durationText(std::chrono::milliseconds took);  //!< "0.41 s", "12 s", "1 min 5 s"
QString endsText(const QDateTime &end, const QDateTime &now); //!< "ends in 12 days", "ended 3 days ago"
QString sizeText(qint64 octets);                       //!< "512 bytes", "1.4 KiB"
QString dateText(const QDateTime &time);               //!< the local day, in the locale's short form
QString dateTimeText(const QDateTime &time);           //!< local, short
QString utcText(const QDateTime &time);                //!< whole and in UTC, for a tooltip: "2026-11-23 14:02:09 UTC"

} // namespace postseal
