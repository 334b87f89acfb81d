// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// manners of the session, STARTTLS under trial, REQUIRETLS; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::SmtpGreetingDelay, Area::StartTls, Severity::Notice, false, "smtp.session.greeting-delay", "RFC 5321 4.5.3.2.1",
     "", "", "", "", ""},
    {Check::SmtpPregreet, Area::StartTls, Severity::Warning, false, "smtp.session.pregreet", "RFC 5321 4.2.1",
     "", "", "", "", ""},
    {Check::SmtpGreetingFqdn, Area::StartTls, Severity::Notice, false, "smtp.session.greeting-fqdn", "RFC 5321 3.1",
     "", "", "", "", ""},
    {Check::SmtpEhloSyntax, Area::StartTls, Severity::Warning, false, "smtp.session.ehlo-syntax", "RFC 5321 4.1.1.1",
     "", "", "", "", ""},
    {Check::SmtpEhloName, Area::StartTls, Severity::Info, false, "smtp.session.ehlo-name", "RFC 5321 4.1.1.1, RFC 8460 4.4",
     "", "", "", "", ""},
    {Check::SmtpBareLf, Area::StartTls, Severity::Warning, false, "smtp.session.bare-lf", "RFC 5321 2.3.8",
     "", "", "", "", ""},
    {Check::SmtpCapabilityChange, Area::StartTls, Severity::Warning, false, "smtp.session.capability-change", "RFC 5321 4.1.1.1, RFC 9325 3.9",
     "", "", "", "", ""},
    {Check::SmtpBannerMasked, Area::StartTls, Severity::Error, true, "smtp.session.banner-masked", "RFC 3207 6, RFC 8461 10",
     "", "", "", "", ""},
    {Check::SmtpPtr, Area::StartTls, Severity::Info, false, "smtp.session.ptr", "BCP, RFC 1912 2.1",
     "", "", "", "", ""},
    {Check::SmtpAuthOn25, Area::StartTls, Severity::Warning, false, "smtp.session.auth-on-25", "RFC 8314 4.1, RFC 4954 4",
     "", "", "", "", ""},
    {Check::StartTlsSelective, Area::StartTls, Severity::Error, true, "starttls.selective", "RFC 7672 9.2",
     "", "", "", "", ""},
    {Check::StartTlsParams, Area::StartTls, Severity::Warning, false, "starttls.params", "RFC 3207 2",
     "", "", "", "", ""},
    {Check::StartTlsHandshakeHang, Area::StartTls, Severity::Warning, false, "starttls.handshake-hang", "RFC 9325 3.1.1, RFC 8446 5.1",
     "", "", "", "", ""},
    {Check::StartTlsCommandInjection, Area::StartTls, Severity::Error, false, "starttls.command-injection", "RFC 3207 4, RFC 9325 3.2",
     "", "", "", "", ""},
    {Check::StartTlsDouble, Area::StartTls, Severity::Notice, false, "starttls.double", "RFC 3207 4.2",
     "", "", "", "", ""},
    {Check::StartTlsCapabilityDelta, Area::StartTls, Severity::Info, false, "starttls.capability-delta", "RFC 3207 4.2",
     "", "", "", "", ""},
    {Check::StartTlsSniFallback, Area::StartTls, Severity::Error, true, "starttls.sni-fallback", "RFC 8461 7.1, RFC 7672 8.1",
     "", "", "", "", ""},
    {Check::StartTlsSniDifferentCert, Area::StartTls, Severity::Notice, false, "starttls.sni-different-cert", "RFC 8461 7.1, RFC 9325 3.7",
     "", "", "", "", ""},
    {Check::StartTlsClientCertRequest, Area::StartTls, Severity::Info, false, "starttls.client-cert-request", "RFC 3207 4.1",
     "", "", "", "", ""},
    {Check::StartTlsAlpn, Area::StartTls, Severity::Info, false, "starttls.alpn", "RFC 9325 3.8",
     "", "", "", "", ""},
    {Check::RequireTlsOffered, Area::StartTls, Severity::Info, false, "starttls.requiretls.offered", "RFC 8689 2",
     "", "", "", "", ""},
    {Check::RequireTlsAbsent, Area::StartTls, Severity::Info, false, "starttls.requiretls.absent", "RFC 8689 4.2.1",
     "", "", "", "", ""},
    {Check::RequireTlsBeforeTls, Area::StartTls, Severity::Warning, false, "starttls.requiretls.before-tls", "RFC 8689 2",
     "", "", "", "", ""},
    {Check::RequireTlsUnusable, Area::StartTls, Severity::Warning, false, "starttls.requiretls.unusable", "RFC 8689 2",
     "", "", "", "", ""},
};
static_assert(inOrder(kRows, Check::SmtpGreetingDelay, Check::RequireTlsUnusable));

std::span<const CheckSpec> sessionRows()
{
    return kRows;
}

} // namespace postseal
