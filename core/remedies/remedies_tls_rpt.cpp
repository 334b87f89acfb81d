// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/policy_host.h"
#include "core/records/report_uri.h"
#include "core/records/tls_rpt_record.h"
#include "core/records/zone_lines.h"
#include "core/remedies/record_lines.h"
#include "core/remedies/remedy_areas.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

//! The record is missing, faulty, or awkward to some reader: writing it anew mends it.
constexpr Check kOfRecord[] = {
    Check::TlsRptMissing,
    Check::TlsRptMultiple,
    Check::TlsRptVersion,
    Check::TlsRptVersionSpace,
    Check::TlsRptGrammar,
    Check::TlsRptEscaped,
    Check::TlsRptRuaMissing,
    Check::TlsRptRuaEmpty,
    Check::TlsRptRuaScheme,
    Check::TlsRptRuaUriSyntax,
    Check::TlsRptRuaSizeSuffix,
    Check::TlsRptNonAscii,
    Check::TlsRptMailtoAddress,
    Check::TlsRptRuaMultipleFields,
    Check::TlsRptRuaNotSecond,
    Check::TlsRptTtl,
    Check::PolicyTestingWithoutTlsRpt,
    Check::PolicyEnforceWithoutTlsRpt,
};

Remedies moved(const Finding &finding, const DomainReading &reading)
{
    const Remedies texts = reportRecord(reading);
    return texts.isEmpty() ? Remedies() : texts + withoutStrays(finding, *reading.facts, "v=tlsrptv1");
}

Remedies withoutOtherTexts(const DomainReading &reading)
{
    QStringList lines;
    if (const DnsFacts *txt = reading.facts->tlsRpt.value(); txt && txt->set.aliasChain.isEmpty()) {
        for (const QByteArrayList &strings : textsOf(txt->set)) {
            if (!strings.join().startsWith("v=TLSRPTv1;"))
                lines.append(txtLine({u"_smtp._tls."_s + reading.facts->domain, {}}, strings.join()));
        }
    }
    return lines.isEmpty() ? Remedies() : Remedies{{RemedyKind::RemoveLine, reading.facts->domain, lines}};
}

//! The address that answers with a redirect gives way to the one it names.
Remedies redirected(const Finding &finding, const DomainReading &reading)
{
    const auto url = std::ranges::find(finding.details, Slot::Url, &Detail::slot);
    const QString *from = url == finding.details.end() ? nullptr : std::get_if<QString>(&url->value);
    QStringList destinations = reportDestinations(reading);
    for (const HttpsExchange &exchange : reading.facts->reportEndpoints) {
        const QByteArray target = headerOf(exchange, "location");
        if (!from || exchange.url != QUrl(*from) || !target.startsWith("https://") || reportUriFault(target))
            continue;
        for (QString &uri : destinations)
            uri = uri == *from ? QString::fromLatin1(target) : uri;
        destinations.removeDuplicates();
        return destinations == reportDestinations(reading) ? Remedies() : reportRecord(reading, destinations);
    }
    return {};
}

//! Who runs a host with TLSA records may hear of failures there too, at the same place.
Remedies forHost(const Finding &finding, const DomainReading &reading)
{
    TlsRptRecord record;
    record.rua = reportDestinations(reading);
    if (record.rua.isEmpty() || !isPlainOwner(finding.host))
        return {};
    const ZoneHead head{u"_smtp._tls."_s + finding.host, 24 * 60 * 60};
    return {{RemedyKind::ZoneLine, finding.host, {txtLine(head, toText(record))}}};
}

} // namespace

Remedies tlsRptRemedies(const Finding &finding, const DomainReading &reading)
{
    if (std::ranges::find(kOfRecord, finding.check) != std::end(kOfRecord))
        return reportRecord(reading);
    if (finding.check == Check::TlsRptHttpsRedirect)
        return redirected(finding, reading);
    if (finding.check == Check::TlsRptMxHostDomain)
        return forHost(finding, reading);
    if (finding.check == Check::TlsRptWrongOwner)
        return moved(finding, reading);
    if (finding.check == Check::TlsRptUnrelatedTxt)
        return withoutOtherTexts(reading);
    return {};
}

} // namespace postseal
