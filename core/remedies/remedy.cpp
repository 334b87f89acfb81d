// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/remedies/remedy.h"

#include "core/checks/catalogue.h"
#include "core/records/zone_lines.h"
#include "core/remedies/remedy_areas.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

const HostReading *hostNamed(const DomainReading &reading, const QString &name)
{
    const auto host = std::ranges::find(reading.hosts, name, &HostReading::name);
    return host == reading.hosts.end() ? nullptr : &*host;
}

Remedies remedyFor(const Finding &finding, const DomainReading &reading)
{
    if (finding.standing != Standing::Fails || !*specOf(finding.check).remedy || !isPlainOwner(reading.facts->domain))
        return {};
    Remedies texts;
    for (const auto area :
         {mtaStsRemedies, tlsRptRemedies, tlsaRemedies, mxRemedies, serverRemedies, certificateRemedies, webRemedies})
        texts += area(finding, reading);
    return texts;
}

QLatin1StringView remedyWord(RemedyKind kind)
{
    switch (kind) {
    case RemedyKind::ZoneLine: return "zone-line"_L1;
    case RemedyKind::RemoveLine: return "remove-line"_L1;
    case RemedyKind::NullMxLine: return "null-mx-line"_L1;
    case RemedyKind::FirstTlsaLine: return "first-tlsa-line"_L1;
    case RemedyKind::PolicyFile: return "policy-file"_L1;
    case RemedyKind::PostfixLine: return "postfix-line"_L1;
    case RemedyKind::EximLine: return "exim-line"_L1;
    case RemedyKind::NginxBlock: return "nginx-block"_L1;
    case RemedyKind::CertificateNames: return "certificate-names"_L1;
    }
    Q_UNREACHABLE();
}

QString toText(const RemedyText &text)
{
    return text.lines.join(u'\n');
}

} // namespace postseal
