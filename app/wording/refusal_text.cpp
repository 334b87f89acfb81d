// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/refusal_text.h"

#include "app/wording/finding_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postseal {

QString refusalText(const QString &typed, const Findings &findings)
{
    QStringList sentences;
    for (const Finding &finding : findings)
        sentences += {titleOf(finding) + u'.', whatOf(finding), remedyOf(finding)};
    sentences.removeAll(QString());
    return QCoreApplication::translate("Finding", "“%1” cannot be inspected. %2").arg(typed, sentences.join(u' '));
}

} // namespace postseal
