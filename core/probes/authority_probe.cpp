// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/probes/authority_probe.h"

namespace postseal {

Observed<DnsFacts> askDirectly(const World &world, const AuthorityLookup &wanted)
{
    const QLatin1StringView block = wanted.address.specialBlock();
    if (!block.isEmpty() && !world.options.allowPrivate)
        return Failure{FailureKind::NotPermitted, QString(block)};
    const Result<DnsAnswer> answer = world.authorities.ask(
        {wanted.question, wanted.address, world.options.dnsPort, wanted.tcp, wanted.edns}, world.stop);
    return answer ? Observed<DnsFacts>(readAnswer(*answer)) : Observed<DnsFacts>(answer.error());
}

} // namespace postseal
