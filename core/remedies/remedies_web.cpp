// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/policy_host.h"
#include "core/remedies/proposed_policy.h"
#include "core/remedies/remedy_areas.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

//! The place of the file is at fault.
constexpr Check kOfLocation[] = {
    Check::PolicyHostStatus,      Check::PolicyHostNotFound,    Check::PolicyHostAuth,
    Check::PolicyHostServerError, Check::PolicyHostContentType, Check::PolicyHostContentTypeMissing,
    Check::PolicyHostHtml,        Check::PolicyHostCharset,     Check::PolicyHostContentEncoding,
};
//! The server as a whole: a redirect, for one, is done before any location is looked at.
constexpr Check kOfServer[] = {
    Check::PolicyHostRedirect,
    Check::PolicyHostHttpOnly,
    Check::PolicyHostTlsVersion,
    Check::PolicyHostClientCert,
};

//! An exact location beats every other; `types {}` keeps a map of file names from saying otherwise.
QStringList locationLines()
{
    return {u"location = /.well-known/mta-sts.txt {"_s,
            u"    alias /path/to/mta-sts.txt;"_s,
            u"    types { }"_s,
            u"    default_type text/plain;"_s,
            u"    gzip off;"_s,
            u"    auth_basic off;"_s,
            u"}"_s};
}

QStringList serverLines(const QString &host)
{
    QStringList lines{u"server {"_s,
                      u"    listen 443 ssl;"_s,
                      u"    listen [::]:443 ssl;"_s,
                      u"    server_name %1;"_s.arg(host),
                      u"    ssl_certificate /path/to/fullchain.pem;"_s,
                      u"    ssl_certificate_key /path/to/privkey.pem;"_s,
                      u"    ssl_protocols TLSv1.2 TLSv1.3;"_s,
                      u"    ssl_verify_client off;"_s};
    for (const QString &line : locationLines())
        lines.append(u"    "_s + line);
    return lines << u"}"_s;
}

//! A server that says it is something else has no use for the lines.
bool mayBeNginx(const DomainReading &reading)
{
    const QList<PolicyFetch> &fetches = reading.facts->mtaSts.fetches;
    const QByteArray server = fetches.isEmpty() ? QByteArray()
                                                : headerOf(fetches.constLast().exchange, "server").toLower();
    return server.isEmpty() || server.contains("nginx");
}

bool isOneOf(Check check, std::span<const Check> checks)
{
    return std::ranges::find(checks, check) != checks.end();
}

} // namespace

Remedies webRemedies(const Finding &finding, const DomainReading &reading)
{
    const QString host = u"mta-sts."_s + reading.facts->domain;
    if (!mayBeNginx(reading))
        return {};
    if (isOneOf(finding.check, kOfLocation))
        return {{RemedyKind::NginxBlock, host, locationLines()}};
    if (isOneOf(finding.check, kOfServer))
        return {{RemedyKind::NginxBlock, host, serverLines(host)}};
    return {};
}

} // namespace postseal
