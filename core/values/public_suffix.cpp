// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/values/public_suffix.h"

#include <libpsl.h>

#include <memory>

namespace postseal {

static const psl_ctx_t *list()
{
    static const std::unique_ptr<psl_ctx_t, decltype(&psl_free)> latest(psl_latest(nullptr), &psl_free);
    return latest ? latest.get() : psl_builtin();
}

bool isPublicSuffix(const QString &name)
{
    return !name.contains(u'.') || psl_is_public_suffix(list(), name.toLatin1().constData());
}

QString registrableDomainOf(const QString &name)
{
    return QString::fromLatin1(psl_registrable_domain(list(), name.toLatin1().constData()));
}

} // namespace postseal
