// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/cli/progress_line.h"

#include "app/wording/waiting_text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace postseal {

void ProgressLine::note(const QString &domain, const InspectionNews &news)
{
    const std::scoped_lock lock(m_mutex);
    m_domain = domain;
    m_done = news.done;
    m_begun = news.begun;
    m_waiting = news.waiting.isEmpty() ? std::nullopt : std::optional(news.waiting.constFirst());
}

QString ProgressLine::text()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_waiting)
        return m_domain;
    const QString counted = QCoreApplication::translate("CommandLine", "%1 of %2")
                                .arg(QLocale().toString(m_done), QLocale().toString(m_begun));
    return u"%1  %2  %3"_s.arg(m_domain, counted, waitingText(*m_waiting, QDateTime::currentDateTimeUtc()));
}

} // namespace postseal
