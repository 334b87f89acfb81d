// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/print/pdf_dates.h"

namespace postseal {

QByteArray withCreationDate(QByteArray pdf, const QDateTime &created)
{
    const QByteArray key = "/CreationDate (D:";
    const qsizetype start = pdf.indexOf(key);
    const qsizetype end = start < 0 ? -1 : pdf.indexOf(')', start);
    const qsizetype room = end - start - key.size();
    const QByteArray date = created.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + 'Z';
    if (start < 0 || end < 0 || room < date.size() || room > 30)
        return pdf;
    return pdf.replace(start + key.size(), room + 1, (date + ')').leftJustified(room + 1, ' '));
}

} // namespace postseal
