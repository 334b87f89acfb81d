// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/inspector/trials.h"
#include "core/probes/mx_probe.h"
#include "core/records/mta_sts_record.h"
#include "core/records/report_uri.h"
#include "core/records/tls_rpt_record.h"
#include "core/values/limits.h"

#include <algorithm>

namespace postseal {

namespace {

constexpr qsizetype kMostEndpoints = 3;

//! One address is enough: senders try the next one too.
std::optional<IpAddress> addressOf(const InspectionFacts &facts, const QString &host)
{
    for (const auto &[type, used] : {std::pair{RrType::A, facts.vantage.ipv4}, {RrType::Aaaa, facts.vantage.ipv6}}) {
        const Observed<DnsFacts> *lookup = furtherLookup(facts, host, type);
        const QList<IpAddress> addresses = lookup && used ? usableAddresses(*lookup, Limits()) : QList<IpAddress>();
        if (!addresses.isEmpty())
            return addresses.constFirst();
    }
    return std::nullopt;
}

} // namespace

QList<WantedReportFetch> reportFetches(const InspectionFacts &facts)
{
    const DnsFacts *txt = facts.tlsRpt.value();
    const QByteArrayList records = txt ? selectVersion(textsOf(txt->set), "v=TLSRPTv1;") : QByteArrayList();
    const auto record = parseTlsRptRecord(records.size() == 1 ? records.constFirst() : QByteArray());
    QList<WantedReportFetch> wanted;
    for (const QString &uri : record ? record->rua : QStringList()) {
        const std::optional<ReportDestination> where = reportDestinationOf(uri.toLatin1());
        if (!where || where->isMail || wanted.size() == kMostEndpoints)
            continue;
        if (const std::optional<IpAddress> address = addressOf(facts, where->host))
            wanted.append({where->host, *address, where->port, where->path});
    }
    return wanted;
}

} // namespace postseal
