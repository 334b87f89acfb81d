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
    if (isBetween(check, Check::StsRecordFound, Check::StsRecordNameLength) || check == Check::PolicyHostDnsError)
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

//! It answered, and with more than is read here.
bool isTooMuch(const Finding &finding)
{
    return std::ranges::any_of(finding.seen, [](const QString &line) { return line.startsWith(u"too large"_s); });
}

//! Caches may hold the older policy until then.
bool isMatterOfTime(Check check)
{
    return check == Check::DeployRemovalReady || check == Check::DeployRemovalLeftoverHost
           || check == Check::DeployOldPolicyStillTrue || check == Check::MatchCachedOldPolicy
           || check == Check::DeployRemovalAbrupt;
}

//! The server may only be slower than we wait.
bool isMatterOfPatience(Check check)
{
    return check == Check::SmtpGreeting || check == Check::SmtpEhlo;
}

//! Two resolvers may answer differently at any time: a difference between them is no change.
bool isMatterOfResolvers(Check check)
{
    return check == Check::DeployMxChanged || check == Check::DeployMxRemoveOrder || check == Check::DeployIdUnchanged
           || check == Check::DeployTxtBeforePolicy || check == Check::DeployTlsRptRemoved;
}

//! What two inspections leave open. Empty: it is the newer one that saw too little.
QString remedyOfComparison(Check check)
{
    if (isMatterOfTime(check))
        return QCoreApplication::translate("Finding", "Only time can tell. Inspect again later, and compare with the "
                                                      "same older inspection.");
    if (isMatterOfResolvers(check))
        return QCoreApplication::translate("Finding", "The two inspections did not ask the same resolver. Inspect "
                                                      "again with the resolver of the first, and compare.");
    return check == Check::DeployVantageDisagree ? QCoreApplication::translate("Check", specOf(check).remedy)
                                                 : QString();
}

QString remedyOfResolver(const Finding &finding)
{
    if (isTooMuch(finding))
        return QCoreApplication::translate("Finding", "The answer holds more than is read here. Look at it with "
                                                      "another tool, such as dig.");
    return isRefused(finding) ? QCoreApplication::translate("Finding", "The resolver refuses to answer here. Choose "
                                                                       "another one, and inspect again.")
                              : QCoreApplication::translate("Finding", "The resolver gave no answer. Look at the "
                                                                       "network here or choose another resolver, "
                                                                       "and inspect again.");
}

} // namespace

QString untestedRemedy(const Finding &finding)
{
    if (const QString remedy = remedyOfComparison(finding.check); !remedy.isEmpty())
        return remedy;
    switch (wayOf(finding.check)) {
    case Way::Resolver: return remedyOfResolver(finding);
    case Way::NameServers:
        return QCoreApplication::translate("Finding",
                                           "Inspect again from a network that lets questions to name servers "
                                           "out, on port 53 over UDP and TCP.");
    case Way::Https:
        return QCoreApplication::translate("Finding",
                                           "Inspect again later, or from a network that lets HTTPS out, on port 443.");
    case Way::Smtp:
        if (isMatterOfPatience(finding.check))
            return QCoreApplication::translate("Finding", "Senders wait up to five minutes for a reply. Inspect again "
                                                          "with a longer wait: in the settings, or --timeout 300.");
        return QCoreApplication::translate("Finding", "Inspect again later, or from a network that lets port 25 out.");
    }
    Q_UNREACHABLE();
}

} // namespace postseal
