// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/file_name.h"

using namespace Qt::StringLiterals;

namespace postseal {

QString fileNameFor(const QString &domain, const QString &what, const QString &ending)
{
    QString name;
    for (const QChar c : domain.left(200).toLower())
        name += (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' ? c : u'-';
    while (name.startsWith(u'.') || name.startsWith(u'-')) // no hidden file, and nothing that looks like an option
        name.remove(0, 1);
    if (name.isEmpty())
        name = u"domain"_s;
    return name + u'-' + what + u'.' + ending;
}

} // namespace postseal
