// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/network/unbound_resolver.h"

#include <QByteArrayList>

#include <memory>

struct ub_ctx;

namespace postseal {

//! Settings that have been looked through: all that is needed to make a context, again and again.
struct ContextPlan
{
    QByteArrayList forwarders; //!< "192.0.2.53" or "192.0.2.53@5353", as libunbound takes them
    QByteArray anchorFile;     //!< empty: nothing is validated
    QString description;       //!< "192.0.2.53", "system (192.0.2.53)"
};
//! Failures: as UnboundResolver::create().
Result<ContextPlan> planContext(const ResolverSettings &settings);

struct ContextDeleter
{
    void operator()(ub_ctx *context) const; //!< ends the context's thread; open questions get no callback
};
using UnboundContext = std::unique_ptr<ub_ctx, ContextDeleter>;

//! A context that is ready for asynchronous questions; a trust anchor file without an anchor fails here.
Result<UnboundContext> makeContext(const ContextPlan &plan);

//! The name servers of a resolv.conf, at most three, as glibc takes them (resolv.conf(5)).
QStringList nameServersIn(const QByteArray &resolvConf);

} // namespace postseal
