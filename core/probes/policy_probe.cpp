// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/probes/policy_probe.h"

using namespace Qt::StringLiterals;

namespace postseal {

constexpr auto kPolicyPath = "/.well-known/mta-sts.txt"_L1; // RFC 8461 section 3.2
constexpr quint16 kHttpPort = 80;

//! The exchange with an address that is left alone; nothing when it may be contacted.
static std::optional<HttpsExchange> refusalFor(const World &world, const HttpsRequest &wanted)
{
    const QLatin1StringView block = wanted.address.specialBlock();
    if (block.isEmpty() || world.options.allowPrivate)
        return std::nullopt;
    HttpsExchange exchange;
    exchange.url = QUrl((wanted.tls ? u"https://"_s : u"http://"_s) + wanted.host.ascii() + wanted.path);
    exchange.address = wanted.address;
    exchange.startedAt = QDateTime::currentDateTimeUtc();
    exchange.failure = Failure{FailureKind::NotPermitted, QString(block)};
    return exchange;
}

PolicyFetch fetchPolicy(const World &world, const DomainName &policyHost, const IpAddress &address)
{
    PolicyFetch fetch;
    const HttpsRequest wanted{policyHost, address, world.options.httpsPort, QString(kPolicyPath)};
    if (std::optional<HttpsExchange> refused = refusalFor(world, wanted)) {
        fetch.exchange = *std::move(refused);
        return fetch;
    }
    fetch.exchange = world.https.get(wanted, world.stop);
    if (fetch.exchange.tls && !fetch.exchange.tls->certificates.isEmpty())
        fetch.chain = world.trust.check(fetch.exchange.tls->certificates, fetch.exchange.startedAt);
    return fetch;
}

HttpsExchange fetchOnTrial(const World &world, FetchTrial trial, const DomainName &host, const IpAddress &address)
{
    HttpsRequest wanted{host, address, world.options.httpsPort, QString(kPolicyPath)};
    switch (trial) {
    case FetchTrial::OtherClient: // as many senders do that are written in Go
        wanted.client = "Go-http-client/1.1";
        wanted.accept.clear();
        wanted.pastCaches = false;
        break;
    case FetchTrial::PastCache:
        wanted.query = u"from=origin"_s;
        wanted.coding = "identity, *;q=0";
        break;
    case FetchTrial::PlainHttp:
        wanted.tls = false;
        wanted.port = kHttpPort;
        break;
    case FetchTrial::PathAtRoot: wanted.path = u"/mta-sts.txt"_s; break;
    case FetchTrial::PathWithoutSuffix: wanted.path = u"/.well-known/mta-sts"_s; break;
    case FetchTrial::OtherAddress:
    case FetchTrial::AtDomain:
    case FetchTrial::AtWww: break; // the address and the host are the difference
    }
    if (std::optional<HttpsExchange> refused = refusalFor(world, wanted))
        return *std::move(refused);
    return world.https.get(wanted, world.stop);
}

bool deservesAnotherAddress(const PolicyFetch &fetch)
{
    return fetch.exchange.failure && fetch.exchange.failure->kind != FailureKind::Cancelled && !fetch.exchange.tls
           && fetch.exchange.status == 0;
}

} // namespace postseal
