// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/plain_tool_tip.h"

#include "app/painting/visible_text.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace postseal {

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    QStringList lines;
    for (const QString &line : visibleLines(text))
        lines += line.toHtmlEscaped();
    return u"<qt>"_s + lines.join(u"<br/>"_s) + u"</qt>"_s;
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
}

} // namespace postseal
