// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue.h"

#include "core/checks/catalogue_parts.h"

#include <vector>

namespace postseal {

using namespace Qt::StringLiterals;

static std::vector<CheckSpec> joined()
{
    std::vector<CheckSpec> rows;
    for (const auto part : {dnsRows(), queryRows(), mxHostRows(), dnssecRows(), mtaStsRecordRows(), policyHostRows(),
                            policyRows(), policyFieldRows(), matchRows(), smtpRows(), sessionRows(), tlsRows(),
                            tlsParameterRows(), certificateRows(), nameRows(), daneRows(), tlsaRows(), tlsRptRows(),
                            changeRows()})
        rows.insert(rows.end(), part.begin(), part.end());
    return rows;
}

std::span<const CheckSpec> catalogue()
{
    static const std::vector<CheckSpec> rows = joined();
    return rows;
}

const CheckSpec &specOf(Check check)
{
    const CheckSpec &row = catalogue()[std::size_t(check)];
    Q_ASSERT(row.check == check);
    return row;
}

static Severity oneStepLower(Severity severity)
{
    switch (severity) {
    case Severity::Error: return Severity::Warning;
    case Severity::Warning: return Severity::Notice;
    case Severity::Notice:
    case Severity::Info: return Severity::Info;
    case Severity::Pass: return Severity::Pass;
    }
    Q_UNREACHABLE();
}

Severity severityOf(const Finding &finding)
{
    switch (finding.standing) {
    case Standing::Passes: return Severity::Pass;
    case Standing::CannotTell: return Severity::Info;
    case Standing::Fails: break;
    }
    const CheckSpec &row = specOf(finding.check);
    const Severity severity = row.lifted && finding.unbound ? oneStepLower(row.severity) : row.severity;
    return finding.mild ? oneStepLower(severity) : severity;
}

int rankOf(const Finding &finding)
{
    if (finding.standing == Standing::CannotTell)
        return 4;
    switch (severityOf(finding)) {
    case Severity::Error: return 0;
    case Severity::Warning: return 1;
    case Severity::Notice: return 2;
    case Severity::Info: return 3;
    case Severity::Pass: return 5;
    }
    Q_UNREACHABLE();
}

QLatin1StringView slotWord(Slot slot)
{
    switch (slot) {
    case Slot::Domain: return "domain"_L1;
    case Slot::Host: return "host"_L1;
    case Slot::Address: return "address"_L1;
    case Slot::Name: return "name"_L1;
    case Slot::Url: return "url"_L1;
    case Slot::Text: return "text"_L1;
    case Slot::Mode: return "mode"_L1;
    case Slot::Code: return "code"_L1;
    case Slot::Count: return "count"_L1;
    case Slot::Total: return "total"_L1;
    case Slot::Days: return "days"_L1;
    case Slot::Line: return "line"_L1;
    case Slot::Column: return "column"_L1;
    case Slot::Date: return "date"_L1;
    case Slot::Hosts: return "hosts"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView areaWord(Area area)
{
    switch (area) {
    case Area::Dns: return "dns"_L1;
    case Area::Dnssec: return "dnssec"_L1;
    case Area::MtaSts: return "mta-sts"_L1;
    case Area::StartTls: return "starttls"_L1;
    case Area::Certificate: return "certificate"_L1;
    case Area::Dane: return "dane"_L1;
    case Area::TlsRpt: return "tls-rpt"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error: return "error"_L1;
    case Severity::Warning: return "warning"_L1;
    case Severity::Notice: return "notice"_L1;
    case Severity::Info: return "info"_L1;
    case Severity::Pass: return "pass"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView standingWord(Standing standing)
{
    switch (standing) {
    case Standing::Fails: return "fails"_L1;
    case Standing::Passes: return "passes"_L1;
    case Standing::CannotTell: return "cannot-tell"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace postseal
