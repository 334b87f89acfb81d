// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/slots.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace postseal {

QString fillSlots(const QString &text, const std::function<QString(const QString &word)> &valueOf)
{
    static const QRegularExpression slot(u"\\{([a-z]+)\\}"_s);
    QString shown;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : slot.globalMatch(text)) {
        shown += text.mid(from, match.capturedStart() - from) + valueOf(match.captured(1));
        from = match.capturedEnd();
    }
    return shown + text.mid(from);
}

} // namespace postseal
