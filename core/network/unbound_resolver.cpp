// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/unbound_resolver.h"

#include "core/network/unbound_worker.h"

namespace postseal {

struct UnboundResolver::Private
{
    UnboundWorker worker;
};

Settled<std::unique_ptr<UnboundResolver>> UnboundResolver::create(ResolverSettings settings)
{
    Settled<ContextPlan> plan = planContext(settings);
    if (!plan)
        return tl::unexpected(plan.error());
    std::unique_ptr<DnsTlsRelay> relay;
    if (!plan->tlsServers.isEmpty()) {
        auto made = DnsTlsRelay::create(plan->tlsServers, plan->caFile, settings.limits.dnsQuestion / 2);
        if (!made)
            return tl::unexpected(made.error());
        relay = *std::move(made);
        plan->forwarders = {relay->forwarder()};
    }
    Settled<UnboundContext> context = makeContext(*plan);
    if (!context)
        return tl::unexpected(context.error());
    auto d = std::unique_ptr<Private>(
        new Private{{*std::move(plan), *std::move(context), std::move(relay), settings.limits}});
    return std::unique_ptr<UnboundResolver>(new UnboundResolver(std::move(d)));
}

UnboundResolver::UnboundResolver(std::unique_ptr<Private> d_) : d(std::move(d_)) {}

UnboundResolver::~UnboundResolver() = default;

QFuture<Result<DnsAnswer>> UnboundResolver::query(const DomainName &name, RrType type)
{
    return d->worker.ask({name.ascii(), type});
}

QString UnboundResolver::description() const
{
    return d->worker.plan().description;
}

bool UnboundResolver::validates() const
{
    return d->worker.validates();
}

} // namespace postseal
