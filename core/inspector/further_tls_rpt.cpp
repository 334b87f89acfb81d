// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/record_owners.h"
#include "core/inspector/further_areas.h"
#include "core/records/mta_sts_record.h"
#include "core/records/report_uri.h"
#include "core/records/tls_rpt_record.h"
#include "core/values/ip_address.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kMostDestinations = 5;

bool isDefinite(const DnsFacts &dns)
{
    return !dns.answer.serverFailed() && dns.answer.security != DnsSecurity::Bogus && !dns.unreadable;
}

QList<DnsQuestion> aboutMailbox(const InspectionFacts &facts, const QString &domain)
{
    if (domain == facts.domain)
        return {}; // asked anyway
    QList<DnsQuestion> questions{{domain, RrType::Mx}};
    const Observed<DnsFacts> *mx = furtherLookup(facts, domain, RrType::Mx);
    if (mx && mx->value() && isDefinite(*mx->value()) && !mx->value()->answer.noSuchName()
        && mx->value()->set.records.isEmpty())
        questions += {{domain, RrType::A}, {domain, RrType::Aaaa}}; // the implicit MX, RFC 5321 section 5.1
    return questions;
}

QList<DnsQuestion> aboutDestinations(const InspectionFacts &facts, const TlsRptRecord &record)
{
    QList<DnsQuestion> questions;
    for (const QString &uri : record.rua.first(std::min(record.rua.size(), kMostDestinations))) {
        const std::optional<ReportDestination> destination = reportDestinationOf(uri.toLatin1());
        if (!destination)
            continue;
        if (destination->isMail)
            questions += aboutMailbox(facts, destination->host);
        else if (facts.vantage.thorough && !IpAddress::parse(destination->host))
            questions += {{destination->host, RrType::A}, {destination->host, RrType::Aaaa}};
    }
    return questions;
}

} // namespace

QList<DnsQuestion> furtherForTlsRpt(const InspectionFacts &facts)
{
    const DnsFacts *txt = facts.tlsRpt.value();
    if (!txt || !isDefinite(*txt) || !takesMail(facts))
        return {};
    const QList<QByteArrayList> texts = textsOf(txt->set);
    const QByteArrayList records = selectVersion(texts, "v=TLSRPTv1;");
    QList<DnsQuestion> questions;
    const bool meant = std::ranges::any_of(
        texts, [](const QByteArrayList &strings) { return strings.join().toLower().contains("tlsrpt"); });
    for (const QString &name : meant ? QStringList() : wrongOwnersOfTlsRpt(facts.domain))
        questions.append({name, RrType::Txt});
    if (records.size() == 1) {
        if (const auto record = parseTlsRptRecord(records.constFirst()))
            questions += aboutDestinations(facts, *record);
    }
    for (const MxHostFacts &host : facts.vantage.thorough ? facts.hosts : QList<MxHostFacts>()) {
        if (host.tlsa.value() && !host.tlsa.value()->set.records.isEmpty() && host.name != facts.domain)
            questions.append({u"_smtp._tls."_s + host.name, RrType::Txt});
    }
    return questions;
}

} // namespace postseal
