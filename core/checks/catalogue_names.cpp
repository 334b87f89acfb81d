// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// names and times of the certificates; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::NameDomainOnly, Area::Certificate, Severity::Error, true, "tls.name.domain-only",
     "RFC 8461 4.2, RFC 7672 3.2.2", QT_TRANSLATE_NOOP("Check", "The certificate names the domain, not the host"),
     QT_TRANSLATE_NOOP("Check", "The certificate of {host} ({address}) names {domain}, but not {host}. TLS "
                                "reports call this certificate-host-mismatch."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy skip this host; others encrypt without "
                                "knowing to whom. DANE records with usage 2 accept the domain's name."),
     QT_TRANSLATE_NOOP("Check", "Get a certificate with {host} among its DNS names."),
     QT_TRANSLATE_NOOP("Check", "The certificate names the host")},
    {Check::NameCnOnly, Area::Certificate, Severity::Error, true, "tls.name.cn-only", "RFC 8461 4.2, RFC 9525 A",
     QT_TRANSLATE_NOOP("Check", "The host stands in the common name only"),
     QT_TRANSLATE_NOOP("Check", "The certificate of {host} ({address}) has no DNS names; {host} stands in "
                                "its common name. TLS reports call this certificate-host-mismatch."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy skip this host; others encrypt without "
                                "knowing to whom."),
     QT_TRANSLATE_NOOP("Check", "Get a certificate with {host} among its DNS names (subjectAltName). The "
                                "common name does not count."),
     QT_TRANSLATE_NOOP("Check", "The certificate names the host")},
    {Check::NameWildcard, Area::Certificate, Severity::Info, false, "tls.name.wildcard", "RFC 9525 6.3, RFC 7672 3.2.3",
     QT_TRANSLATE_NOOP("Check", "A wildcard names the host"),
     QT_TRANSLATE_NOOP("Check", "The certificate of {host} ({address}) names it by the wildcard {name}."),
     QT_TRANSLATE_NOOP("Check", "Senders accept it: a star stands for exactly one label."), "", ""},
    {Check::NameWildcardPartial, Area::Certificate, Severity::Error, true, "tls.name.wildcard-partial", "RFC 9525 6.3",
     QT_TRANSLATE_NOOP("Check", "The wildcard is not a whole label"),
     QT_TRANSLATE_NOOP("Check", "The certificate of {host} ({address}) holds {name}. A star has to be the "
                                "whole first label. TLS reports call this certificate-host-mismatch."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy skip this host; others encrypt without "
                                "knowing to whom."),
     QT_TRANSLATE_NOOP("Check", "Get a certificate with {host} itself among its DNS names."),
     QT_TRANSLATE_NOOP("Check", "The certificate names the host")},
    {Check::NameWildcardDeep, Area::Certificate, Severity::Error, true, "tls.name.wildcard-deep", "RFC 9525 6.3",
     QT_TRANSLATE_NOOP("Check", "The wildcard covers one label only"),
     QT_TRANSLATE_NOOP("Check", "The certificate of {host} ({address}) holds {name}, and {host} lies more "
                                "than one label below the star. TLS reports call this "
                                "certificate-host-mismatch."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy skip this host; others encrypt without "
                                "knowing to whom."),
     QT_TRANSLATE_NOOP("Check", "Get a certificate with {host} itself among its DNS names."),
     QT_TRANSLATE_NOOP("Check", "The certificate names the host")},
    {Check::NameWildcardPublicSuffix, Area::Certificate, Severity::Warning, false, "tls.name.wildcard-public-suffix",
     "RFC 9525 6.3", QT_TRANSLATE_NOOP("Check", "The wildcard stands for a public suffix"),
     QT_TRANSLATE_NOOP("Check", "The certificate of {host} ({address}) holds {name}, and under {text} "
                                "anybody may register a name."),
     QT_TRANSLATE_NOOP("Check", "Many verifiers refuse such a wildcard."),
     QT_TRANSLATE_NOOP("Check", "Get a certificate with {host} itself among its DNS names."),
     QT_TRANSLATE_NOOP("Check", "The wildcard stands below a registered name")},
    {Check::NameUlabelInSan, Area::Certificate, Severity::Error, true, "tls.name.ulabel-in-san",
     "RFC 9525 6.3, RFC 5280 7.2", QT_TRANSLATE_NOOP("Check", "A name in the certificate is not an A-label"),
     QT_TRANSLATE_NOOP("Check", "The certificate of {host} ({address}) holds {name}, which names the host "
                                "in Unicode instead of in its xn-- form. TLS reports call this "
                                "certificate-host-mismatch."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy skip this host; others encrypt without "
                                "knowing to whom."),
     QT_TRANSLATE_NOOP("Check", "Get a certificate that holds {host} just as it is spelled here."),
     QT_TRANSLATE_NOOP("Check", "The certificate names the host")},
    {Check::NameTrailingDot, Area::Certificate, Severity::Error, true, "tls.name.trailing-dot", "RFC 5280 4.2.1.6",
     QT_TRANSLATE_NOOP("Check", "A name in the certificate has odd characters"),
     QT_TRANSLATE_NOOP("Check", "The certificate of {host} ({address}) holds “{name}”: the host's name "
                                "with a final dot, a blank or a NUL. TLS reports call this "
                                "certificate-host-mismatch."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy skip this host; others encrypt without "
                                "knowing to whom."),
     QT_TRANSLATE_NOOP("Check", "Get a certificate that holds {host} just as it is spelled here, without a "
                                "final dot."),
     QT_TRANSLATE_NOOP("Check", "The certificate names the host")},
    {Check::NameIpSan, Area::Certificate, Severity::Info, false, "tls.name.ip-san", "RFC 8461 4.2, RFC 9525 6.1.1",
     QT_TRANSLATE_NOOP("Check", "The certificate names IP addresses"),
     QT_TRANSLATE_NOOP("Check", "The certificate of {host} ({address}) holds the addresses {text}."),
     QT_TRANSLATE_NOOP("Check", "Senders do not look at them: a mail host is known by its name."), "", ""},
    {Check::NameAliasTarget, Area::Certificate, Severity::Error, true, "tls.name.alias-target",
     "RFC 9525 6.1.1, RFC 7672 3.2.2", QT_TRANSLATE_NOOP("Check", "The certificate names the alias target only"),
     QT_TRANSLATE_NOOP("Check", "{host} is an alias, and its certificate ({address}) names {name}, but not "
                                "{host}. TLS reports call this certificate-host-mismatch."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy skip this host: the name in the MX record "
                                "counts. DANE records at {name} accept it."),
     QT_TRANSLATE_NOOP("Check", "Get a certificate with {host} among its DNS names, or let the MX record "
                                "name {name}."),
     QT_TRANSLATE_NOOP("Check", "The certificate names the host")},
    {Check::NameInternal, Area::Certificate, Severity::Notice, false, "tls.name.internal", "BCP",
     QT_TRANSLATE_NOOP("Check", "The certificate holds an internal name"),
     QT_TRANSLATE_NOOP("Check", "The certificate of {host} ({address}) holds {name}, a name that means "
                                "something inside one network only."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. The name is shown to everybody, and public CAs do "
                                "not issue for it."),
     QT_TRANSLATE_NOOP("Check", "Leave internal names out of the next certificate."),
     QT_TRANSLATE_NOOP("Check", "The certificate holds no internal names")},
    {Check::ExpiryLifetimeExcess, Area::Certificate, Severity::Warning, false, "tls.expiry.lifetime-excess",
     "CA/B BR 6.3.2", QT_TRANSLATE_NOOP("Check", "The certificate is valid for too long"),
     QT_TRANSLATE_NOOP("Check", "The certificate of {host} ({address}) comes from a public CA and is valid "
                                "for {days}; when it was issued the limit was {count} days."),
     QT_TRANSLATE_NOOP("Check", "Mail servers mostly take it; software with the rules of browsers refuses "
                                "it."),
     QT_TRANSLATE_NOOP("Check", "Get a new certificate for {host}, and tell the CA."),
     QT_TRANSLATE_NOOP("Check", "The certificate keeps the limit on lifetimes")},
    {Check::ExpiryClock, Area::Certificate, Severity::Error, false, "tls.expiry.clock", "BCP",
     QT_TRANSLATE_NOOP("Check", "The clock of this machine is wrong"),
     QT_TRANSLATE_NOOP("Check", "The policy host wrote its reply at {date} by its own clock, more than an "
                                "hour off the clock here."),
     QT_TRANSLATE_NOOP("Check", "If the clock here is wrong, all that is said here of certificates and "
                                "signatures by date is wrong too."),
     QT_TRANSLATE_NOOP("Check", "Set the clock of this machine, for example with timedatectl set-ntp true, "
                                "and inspect again."),
     QT_TRANSLATE_NOOP("Check", "The clock of this machine is right")},
    {Check::ExpiryRenewedNotLoaded, Area::Certificate, Severity::Notice, false, "tls.expiry.renewed-not-loaded",
     "RFC 9325 3.9", QT_TRANSLATE_NOOP("Check", "A renewed certificate is not loaded everywhere"),
     QT_TRANSLATE_NOOP("Check", "The certificate of {host} at {address} ends on {date}, while {name} "
                                "already shows a newer one for the same names."),
     QT_TRANSLATE_NOOP("Check", "No effect until {date}; after it, senders that honour the policy skip "
                                "this address."),
     QT_TRANSLATE_NOOP("Check", "Load the renewed certificate at {address} too, and reload the mail "
                                "server."),
     ""},
};
static_assert(inOrder(kRows, Check::NameDomainOnly, Check::ExpiryRenewedNotLoaded));

std::span<const CheckSpec> nameRows()
{
    return kRows;
}

} // namespace postseal
