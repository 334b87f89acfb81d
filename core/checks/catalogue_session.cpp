// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// manners of the session, STARTTLS under trial, REQUIRETLS; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::SmtpGreetingDelay, Area::StartTls, Severity::Notice, false, "smtp.session.greeting-delay",
     "RFC 5321 4.5.3.2.1", QT_TRANSLATE_NOOP("Check", "The greeting takes long"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) greeted after {count} seconds."),
     QT_TRANSLATE_NOOP("Check", "Mail waits that long at each delivery. Senders should be patient for 5 "
                                "minutes, and some give up earlier."),
     QT_TRANSLATE_NOOP("Check", "Shorten the delay before the greeting, and look for DNS lookups of the "
                                "client's address that run into their time limit."),
     QT_TRANSLATE_NOOP("Check", "The greeting comes promptly")},
    {Check::SmtpPregreet, Area::StartTls, Severity::Warning, false, "smtp.session.pregreet", "RFC 5321 4.2.1",
     QT_TRANSLATE_NOOP("Check", "The server speaks out of turn"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) sent more than its reply before the next command: "
                                "“{text}”."),
     QT_TRANSLATE_NOOP("Check", "Sender and server get out of step: a reply is taken for the answer to "
                                "another command."),
     QT_TRANSLATE_NOOP("Check", "Send one reply to each command. If the greeting has several lines, all but "
                                "the last begin with 220 and a hyphen."),
     QT_TRANSLATE_NOOP("Check", "The server waits for its turn")},
    {Check::SmtpGreetingFqdn, Area::StartTls, Severity::Notice, false, "smtp.session.greeting-fqdn", "RFC 5321 3.1",
     QT_TRANSLATE_NOOP("Check", "The greeting names no host in DNS"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) greets as “{text}”. That is no full host name, or it "
                                "has no address in DNS."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Logs of senders show a name that leads nowhere."),
     QT_TRANSLATE_NOOP("Check", "Let the server greet with its full name. In Postfix: myhostname = {host}"),
     QT_TRANSLATE_NOOP("Check", "The greeting names a host in DNS")},
    {Check::SmtpEhloSyntax, Area::StartTls, Severity::Warning, false, "smtp.session.ehlo-syntax",
     "RFC 5321 4.1.1.1, RFC 5321 4.5.3.1.5", QT_TRANSLATE_NOOP("Check", "The answer to EHLO is not well formed"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) answers EHLO with a line outside the grammar: “{text}”. "
                                "A line has at most 512 octets and begins with a keyword of letters, digits "
                                "and hyphens."),
     QT_TRANSLATE_NOOP("Check", "Strict senders do not understand the line, or give up EHLO and with it "
                                "STARTTLS."),
     QT_TRANSLATE_NOOP("Check", "Remove or correct the line in the server's configuration, or update the "
                                "software that adds it."),
     QT_TRANSLATE_NOOP("Check", "The answer to EHLO is well formed")},
    {Check::SmtpEhloName, Area::StartTls, Severity::Info, false, "smtp.session.ehlo-name",
     "RFC 5321 4.1.1.1, RFC 8460 4.4", QT_TRANSLATE_NOOP("Check", "The server calls itself by another name"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) answers EHLO as “{text}”."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. TLS reports show this name as receiving-mx-helo."), "",
     QT_TRANSLATE_NOOP("Check", "The server calls itself by its own name")},
    {Check::SmtpBareLf, Area::StartTls, Severity::Warning, false, "smtp.session.bare-lf", "RFC 5321 2.3.8",
     QT_TRANSLATE_NOOP("Check", "Replies end in LF alone"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) ends lines with LF instead of CR LF: “{text}”."),
     QT_TRANSLATE_NOOP("Check", "Strict senders wait for the end of the line until they give up, and the "
                                "mail stays in their queue."),
     QT_TRANSLATE_NOOP("Check", "Let the server, or the filter before it, end every line with CR LF."),
     QT_TRANSLATE_NOOP("Check", "Replies end in CR LF")},
    {Check::SmtpCapabilityChange, Area::StartTls, Severity::Warning, false, "smtp.session.capability-change",
     "RFC 5321 4.1.1.1, RFC 9325 3.9", QT_TRANSLATE_NOOP("Check", "What EHLO offers changes between sessions"),
     QT_TRANSLATE_NOOP("Check", "{host} offers some extensions in one session and not in another: {text}."),
     QT_TRANSLATE_NOOP("Check", "How mail is delivered depends on the machine that a sender happens to "
                                "meet."),
     QT_TRANSLATE_NOOP("Check", "Give all machines behind {host} the same software and configuration."),
     QT_TRANSLATE_NOOP("Check", "EHLO offers the same in every session")},
    {Check::SmtpBannerMasked, Area::StartTls, Severity::Error, true, "smtp.session.banner-masked",
     "RFC 3207 6, RFC 8461 10", QT_TRANSLATE_NOOP("Check", "A firewall overwrites the SMTP session"),
     QT_TRANSLATE_NOOP("Check", "The greeting or the answer to EHLO of {host} ({address}) is overwritten "
                                "with stars or X, and STARTTLS is not to be seen."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy or DANE skip this host; all others deliver "
                                "in plaintext."),
     QT_TRANSLATE_NOOP("Check", "Switch off the SMTP inspection of the firewall before {host}. On Cisco "
                                "devices: no inspect esmtp, or no fixup protocol smtp 25."),
     QT_TRANSLATE_NOOP("Check", "Nothing overwrites the SMTP session")},
    {Check::SmtpPtr, Area::StartTls, Severity::Info, false, "smtp.session.ptr", "BCP, RFC 1912 2.1",
     QT_TRANSLATE_NOOP("Check", "The address has no name that leads back"),
     QT_TRANSLATE_NOOP("Check", "The reverse lookup of {address} ({host}) brought: {text}."),
     QT_TRANSLATE_NOOP("Check", "No effect on mail to the domain. Receivers distrust mail that is sent from "
                                "an address whose name does not lead back to it."),
     "", QT_TRANSLATE_NOOP("Check", "The reverse name leads back to the address")},
    {Check::SmtpAuthOn25, Area::StartTls, Severity::Warning, false, "smtp.session.auth-on-25",
     "RFC 8314 4.1, RFC 4954 4", QT_TRANSLATE_NOOP("Check", "Passwords are taken in plaintext"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) offers AUTH before TLS is on: “{text}”."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Users whose program signs in here send their "
                                "password readable to anybody on the path."),
     QT_TRANSLATE_NOOP("Check", "Offer AUTH inside TLS alone, best on the submission ports alone. In "
                                "Postfix: smtpd_tls_auth_only = yes"),
     QT_TRANSLATE_NOOP("Check", "AUTH is not offered in plaintext")},
    {Check::StartTlsSelective, Area::StartTls, Severity::Error, true, "starttls.selective", "RFC 7672 9.2",
     QT_TRANSLATE_NOOP("Check", "STARTTLS is offered only sometimes"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) offered STARTTLS in one session and not in another to "
                                "the same address."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy or DANE skip this host each time it is "
                                "missing; all others deliver in plaintext then."),
     QT_TRANSLATE_NOOP("Check", "Offer STARTTLS to every client, also to unknown ones, and give all "
                                "machines behind {address} the same TLS set-up."),
     QT_TRANSLATE_NOOP("Check", "STARTTLS is offered in every session")},
    {Check::StartTlsParams, Area::StartTls, Severity::Warning, false, "starttls.params", "RFC 3207 2",
     QT_TRANSLATE_NOOP("Check", "The STARTTLS keyword has a parameter"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) offers “{text}”. The keyword stands alone."),
     QT_TRANSLATE_NOOP("Check", "Strict senders do not see STARTTLS in it and deliver in plaintext."),
     QT_TRANSLATE_NOOP("Check", "Let the line hold the keyword STARTTLS and nothing else."),
     QT_TRANSLATE_NOOP("Check", "The STARTTLS keyword stands alone")},
    {Check::StartTlsHandshakeHang, Area::StartTls, Severity::Warning, false, "starttls.handshake-hang",
     "RFC 9325 3.1.1, RFC 8446 5.1", QT_TRANSLATE_NOOP("Check", "A long ClientHello breaks the handshake"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) shakes hands with a short ClientHello, and not with one "
                                "of more than 1500 octets: {text}."),
     QT_TRANSLATE_NOOP("Check", "Senders that offer post-quantum key exchange send such a ClientHello: they "
                                "cannot encrypt to this host."),
     QT_TRANSLATE_NOOP("Check", "Update the firewall, the load balancer or the TLS library at {host}: one "
                                "of them expects the ClientHello in a single packet."),
     QT_TRANSLATE_NOOP("Check", "A long ClientHello is understood")},
    {Check::StartTlsCommandInjection, Area::StartTls, Severity::Error, false, "starttls.command-injection",
     "RFC 3207 4, RFC 9325 3.2", QT_TRANSLATE_NOOP("Check", "Plaintext commands are carried into TLS"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) executed a NOOP inside TLS that stood behind STARTTLS "
                                "in plaintext."),
     QT_TRANSLATE_NOOP("Check", "Somebody on the path can put commands before those of a sender, and so "
                                "redirect or read its mail."),
     QT_TRANSLATE_NOOP("Check", "Update the mail server, or the proxy that ends TLS: it has to drop what it "
                                "received before the handshake (CVE-2011-0411)."),
     QT_TRANSLATE_NOOP("Check", "Plaintext commands are not carried into TLS")},
    {Check::StartTlsDouble, Area::StartTls, Severity::Notice, false, "starttls.double", "RFC 3207 4.2",
     QT_TRANSLATE_NOOP("Check", "STARTTLS is taken once more inside TLS"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) answered STARTTLS inside TLS with “{text}”."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery: senders do not ask twice."),
     QT_TRANSLATE_NOOP("Check", "Update the mail server: inside TLS it has to refuse STARTTLS, with 503 for "
                                "example."),
     QT_TRANSLATE_NOOP("Check", "STARTTLS is refused inside TLS")},
    {Check::StartTlsCapabilityDelta, Area::StartTls, Severity::Info, false, "starttls.capability-delta", "RFC 3207 4.2",
     QT_TRANSLATE_NOOP("Check", "Inside TLS other extensions are offered"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) changes its offer inside TLS: {text}."),
     QT_TRANSLATE_NOOP("Check", "Senders use what is offered inside TLS."), "", ""},
    {Check::StartTlsSniFallback, Area::StartTls, Severity::Error, true, "starttls.sni-fallback",
     "RFC 8461 7.1, RFC 7672 8.1", QT_TRANSLATE_NOOP("Check", "The handshake needs a known server name"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) breaks the handshake off when the client names no "
                                "server, or one it does not know."),
     QT_TRANSLATE_NOOP("Check", "Senders that send no SNI, or another name, cannot encrypt. TLS reports "
                                "call this validation-failure."),
     QT_TRANSLATE_NOOP("Check", "Give the server a default certificate for every name, and do not make SNI "
                                "compulsory on port 25."),
     QT_TRANSLATE_NOOP("Check", "Without a known server name there is TLS too")},
    {Check::StartTlsSniDifferentCert, Area::StartTls, Severity::Notice, false, "starttls.sni-different-cert",
     "RFC 8461 7.1, RFC 9325 3.7", QT_TRANSLATE_NOOP("Check", "Without SNI there is a certificate for another host"),
     QT_TRANSLATE_NOOP("Check", "Without SNI, {host} ({address}) shows another certificate, which does not "
                                "name {host}: “{text}”."),
     QT_TRANSLATE_NOOP("Check", "Senders that send no SNI see the other certificate and, where they honour "
                                "the policy, skip this host."),
     QT_TRANSLATE_NOOP("Check", "Make the certificate of {host} the default one, or let the default one "
                                "name {host} too."),
     QT_TRANSLATE_NOOP("Check", "The certificate without SNI fits too")},
    {Check::StartTlsClientCertRequest, Area::StartTls, Severity::Info, false, "starttls.client-cert-request",
     "RFC 3207 4.1", QT_TRANSLATE_NOOP("Check", "The server asks for a client certificate"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) asks for a client certificate."),
     QT_TRANSLATE_NOOP("Check", "No effect as long as the server goes on without one. Some senders stumble "
                                "over the question."),
     "", ""},
    {Check::StartTlsAlpn, Area::StartTls, Severity::Info, false, "starttls.alpn", "RFC 9325 3.8",
     QT_TRANSLATE_NOOP("Check", "The server demands ALPN"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) breaks the handshake off with the alert "
                                "no_application_protocol."),
     QT_TRANSLATE_NOOP("Check", "SMTP has no protocol name for ALPN, so senders offer none: they cannot "
                                "encrypt."),
     "", ""},
    {Check::RequireTlsOffered, Area::StartTls, Severity::Info, false, "starttls.requiretls.offered",
     "RFC 8689 2, RFC 8689 4.2.1", QT_TRANSLATE_NOOP("Check", "REQUIRETLS is offered"),
     QT_TRANSLATE_NOOP("Check", "{host} offers REQUIRETLS inside TLS."),
     QT_TRANSLATE_NOOP("Check", "Mail that its author wants to travel encrypted all the way can be handed "
                                "over here."),
     "", QT_TRANSLATE_NOOP("Check", "REQUIRETLS is offered")},
    {Check::RequireTlsAbsent, Area::StartTls, Severity::Info, false, "starttls.requiretls.absent", "RFC 8689 4.2.1",
     QT_TRANSLATE_NOOP("Check", "REQUIRETLS is not offered"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) does not offer REQUIRETLS inside TLS."),
     QT_TRANSLATE_NOOP("Check", "Only mail that is tagged REQUIRETLS is not delivered here; all other mail "
                                "is."),
     "", ""},
    {Check::RequireTlsBeforeTls, Area::StartTls, Severity::Warning, false, "starttls.requiretls.before-tls",
     "RFC 8689 2", QT_TRANSLATE_NOOP("Check", "REQUIRETLS is offered before TLS"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) offers REQUIRETLS in plaintext. It belongs into the "
                                "answer to EHLO inside TLS."),
     QT_TRANSLATE_NOOP("Check", "A careless sender uses it without TLS, and the promise to the author is "
                                "broken."),
     QT_TRANSLATE_NOOP("Check", "Update the mail server so that it offers REQUIRETLS inside TLS alone."),
     QT_TRANSLATE_NOOP("Check", "REQUIRETLS is not offered before TLS")},
    {Check::RequireTlsUnusable, Area::StartTls, Severity::Warning, false, "starttls.requiretls.unusable",
     "RFC 8689 2, RFC 8689 4.2.1", QT_TRANSLATE_NOOP("Check", "REQUIRETLS is offered and cannot be used"),
     QT_TRANSLATE_NOOP("Check", "{host} offers REQUIRETLS, but senders cannot be sure of the host: its MX "
                                "record is not protected, or its certificate fits neither policy nor TLSA."),
     QT_TRANSLATE_NOOP("Check", "Mail that is tagged REQUIRETLS cannot be delivered here and goes back to "
                                "its author."),
     QT_TRANSLATE_NOOP("Check", "Publish an MTA-STS policy or sign the zone, and give {host} a trusted "
                                "certificate or a TLSA record."),
     QT_TRANSLATE_NOOP("Check", "REQUIRETLS can be used")},
};
static_assert(inOrder(kRows, Check::SmtpGreetingDelay, Check::RequireTlsUnusable));

std::span<const CheckSpec> sessionRows()
{
    return kRows;
}

} // namespace postseal
