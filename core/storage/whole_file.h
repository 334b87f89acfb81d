// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/values/failure.h"

#include <QByteArray>

#include <variant>

namespace postseal {

//! Writes beside the file and renames, so that there is the old content or the new one at any moment.
//! \retval Internal  the file cannot be written, or what is there is no regular file; `detail` is the system's text
Result<std::monostate> writeWhole(const QString &path, const QByteArray &octets);

} // namespace postseal
