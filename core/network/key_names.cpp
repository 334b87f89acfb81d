// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/key_names.h"

#include <algorithm>

namespace postseal {

namespace {

constexpr qsizetype kMostKeyNames = 8; // deeper names are walked by the validator one by one

} // namespace

QStringList keyNamesFor(const DnsQuestion &question)
{
    QStringList labels = question.name.split(u'.');
    while (!labels.isEmpty() && labels.constFirst().startsWith(u'_'))
        labels.removeFirst();
    const bool ownerIsZone = question.type == RrType::Mx || question.type == RrType::Txt;
    if (!ownerIsZone && labels.size() > 2)
        labels.removeFirst();
    QStringList names;
    for (qsizetype taken = 1; taken <= std::min(labels.size(), kMostKeyNames); ++taken)
        names.append(labels.last(taken).join(u'.'));
    return names;
}

} // namespace postseal
