// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/waiting_text.h"

#include "app/wording/names.h"

#include <QCoreApplication>
#include <QLocale>

namespace postseal {

static QString whatIsWaitedFor(const Waiting &waiting)
{
    switch (waiting.what) {
    case Waiting::For::Dns: return dnsWaitText(waiting.type, waiting.name);
    case Waiting::For::Policy: return policyWaitText(waiting.name, waiting.address);
    case Waiting::For::Smtp: return stageText(waiting.stage, waiting.name, waiting.address);
    }
    Q_UNREACHABLE();
}

QString waitingText(const Waiting &waiting, const QDateTime &now)
{
    return QCoreApplication::translate("Waiting", "%1, %2 s")
        .arg(whatIsWaitedFor(waiting), QLocale().toString(waiting.since.secsTo(now)));
}

} // namespace postseal
