// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/untested_text.h"

#include "core/checks/catalogue.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

//! How the check learns what it tells.
enum class Way { Resolver, NameServers, Https, Smtp };

bool isBetween(Check check, Check first, Check last)
{
    return int(check) >= int(first) && int(check) <= int(last);
}

Way wayOfDns(Check check)
{
    return isBetween(check, Check::QueryEdns, Check::QueryTtlMismatch) || check == Check::QueryMinimalAny
               ? Way::NameServers
               : Way::Resolver;
}

Way wayOfMtaSts(Check check)
{
    if (isBetween(check, Check::StsRecordFound, Check::StsRecordNameLength))
        return Way::Resolver;
    return isBetween(check, Check::MatchAll, Check::MatchCertExpired) ? Way::Smtp : Way::Https;
}

Way wayOf(Check check)
{
    switch (specOf(check).area) {
    case Area::Dns:
    case Area::Dnssec: return wayOfDns(check);
    case Area::MtaSts: return wayOfMtaSts(check);
    case Area::StartTls: return check == Check::SmtpPtr || check == Check::SmtpGreetingFqdn ? Way::Resolver : Way::Smtp;
    case Area::Certificate: return Way::Smtp;
    case Area::Dane: return Way::Resolver;
    case Area::TlsRpt:
        return check == Check::TlsRptHttpsEndpoint || check == Check::TlsRptHttpsRedirect ? Way::Https : Way::Resolver;
    }
    Q_UNREACHABLE();
}

//! It answered, but not to us.
bool isRefused(const Finding &finding)
{
    return std::ranges::any_of(finding.seen, [](const QString &line) {
        return line.contains(u"REFUSED"_s) || line.startsWith(u"connection refused"_s);
    });
}

} // namespace

QString untestedRemedy(const Finding &finding)
{
    switch (wayOf(finding.check)) {
    case Way::Resolver:
        return isRefused(finding)
                   ? QCoreApplication::translate("Finding", "The resolver refuses to answer here. Choose "
                                                            "another one, and inspect again.")
                   : QCoreApplication::translate("Finding", "The resolver gave no answer. Look at the "
                                                            "network here or choose another resolver, "
                                                            "and inspect again.");
    case Way::NameServers:
        return QCoreApplication::translate("Finding",
                                           "Inspect again from a network that lets questions to name servers "
                                           "out, on port 53 over UDP and TCP.");
    case Way::Https:
        return QCoreApplication::translate("Finding",
                                           "Inspect again later, or from a network that lets HTTPS out, on port 443.");
    case Way::Smtp:
        return QCoreApplication::translate("Finding", "Inspect again later, or from a network that lets port 25 out.");
    }
    Q_UNREACHABLE();
}

} // namespace postseal
