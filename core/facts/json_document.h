// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/values/failure.h"

#include <QByteArray>
#include <QJsonObject>

namespace postseal {

struct JsonBounds
{
    int depth = 32;
    int values = 1'000'000; //!< members, elements and containers together
};

//! One JSON object and nothing behind it, from a stranger. The bounds are checked before the tree is built, because a
//! few octets of `[],` cost a hundred in the tree.
//! \retval TooLarge   a bound is passed
//! \retval Malformed  the octets are no JSON in UTF-8, or another value than an object; `detail` has the offset
Result<QJsonObject> readJsonObject(const QByteArray &octets, const JsonBounds &bounds = {});

} // namespace postseal
