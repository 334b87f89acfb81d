// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/storage/whole_file.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

//! QSaveFile would put a regular file in the place of a device or a fifo.
bool mayReplace(const QString &path)
{
    const QFileInfo there(path);
    return !there.exists() || there.isFile();
}

} // namespace

Result<std::monostate> writeWhole(const QString &path, const QByteArray &octets)
{
    if (!mayReplace(path))
        return fail(FailureKind::Internal, u"not a regular file"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size() || !file.commit())
        return fail(FailureKind::Internal, file.errorString());
    return std::monostate();
}

} // namespace postseal
