// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/probes/report_probe.h"

using namespace Qt::StringLiterals;

namespace postseal {

HttpsExchange lookAtReportEndpoint(const World &world, HttpsRequest wanted)
{
    constexpr int kHttpsPort = 443;
    if (wanted.port == kHttpsPort)
        wanted.port = world.options.httpsPort;
    const QLatin1StringView block = wanted.address.specialBlock();
    if (block.isEmpty() || world.options.allowPrivate)
        return world.https.get(wanted, world.stop);
    HttpsExchange exchange;
    exchange.url.setScheme(u"https"_s);
    exchange.url.setHost(wanted.host.ascii());
    exchange.url.setPath(wanted.path);
    exchange.address = wanted.address;
    exchange.startedAt = QDateTime::currentDateTimeUtc();
    exchange.failure = Failure{FailureKind::NotPermitted, QString(block)};
    return exchange;
}

} // namespace postseal
