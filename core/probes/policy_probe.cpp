// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/probes/policy_probe.h"

using namespace Qt::StringLiterals;

namespace postseal {

constexpr auto kPolicyPath = "/.well-known/mta-sts.txt"_L1; // RFC 8461 section 3.2

PolicyFetch fetchPolicy(const World &world, const DomainName &policyHost, const IpAddress &address)
{
    PolicyFetch fetch;
    if (const QLatin1StringView block = address.specialBlock(); !block.isEmpty() && !world.options.allowPrivate) {
        fetch.exchange.url = QUrl(u"https://"_s + policyHost.ascii() + kPolicyPath);
        fetch.exchange.address = address;
        fetch.exchange.startedAt = QDateTime::currentDateTimeUtc();
        fetch.exchange.failure = Failure{FailureKind::NotPermitted, QString(block)};
        return fetch;
    }
    fetch.exchange = world.https.get({policyHost, address, world.options.httpsPort, QString(kPolicyPath)}, world.stop);
    if (fetch.exchange.tls && !fetch.exchange.tls->certificates.isEmpty())
        fetch.chain = world.trust.check(fetch.exchange.tls->certificates, fetch.exchange.startedAt);
    return fetch;
}

HttpsExchange fetchOnTrial(const World &world, FetchTrial trial, const DomainName &host, const IpAddress &address)
{
    HttpsRequest wanted{host, address, world.options.httpsPort, QString(kPolicyPath)};
    if (trial == FetchTrial::PathAtRoot)
        wanted.path = u"/mta-sts.txt"_s;
    else if (trial == FetchTrial::PathWithoutSuffix)
        wanted.path = u"/.well-known/mta-sts"_s;
    return world.https.get(wanted, world.stop);
}

bool deservesAnotherAddress(const PolicyFetch &fetch)
{
    return fetch.exchange.failure && fetch.exchange.failure->kind != FailureKind::Cancelled && !fetch.exchange.tls
           && fetch.exchange.status == 0;
}

} // namespace postseal
