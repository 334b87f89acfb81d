// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/visible_text.h"

#include "app/text/shown_text.h"

namespace postseal {

QString terminalText(QStringView text, qsizetype cap)
{
    ShownText shown;
    const QStringView part = text.first(qMin(cap, text.size()));
    for (qsizetype i = 0; i < part.size(); ++i)
        shown.add(codePointAt(part, i));
    return text.size() > cap ? shown.text() + u'…' : shown.text();
}

} // namespace postseal
