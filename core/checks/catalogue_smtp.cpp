// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// SMTP sessions on port 25 and STARTTLS; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::SmtpVantage, Area::StartTls, Severity::Info, false, "smtp.session.vantage", "RFC 5321 4.5.4.2",
     QT_TRANSLATE_NOOP("Check", "Some mail hosts cannot be reached from here"),
     QT_TRANSLATE_NOOP("Check", "From here some or all addresses of {hosts} cannot be reached on port 25: the "
                                "network blocks it, or lacks IPv4 or IPv6."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. This inspection cannot tell how these addresses treat "
                                "mail."),
     QT_TRANSLATE_NOOP("Check", "Inspect again from a network that lets port 25 out, for example from a mail "
                                "server."),
     ""},
    {Check::SmtpConnect, Area::StartTls, Severity::Error, false, "smtp.session.connect", "RFC 5321 5.1",
     QT_TRANSLATE_NOOP("Check", "The host does not accept connections"),
     QT_TRANSLATE_NOOP("Check", "{host} did not accept a connection on port 25 at {address}."),
     QT_TRANSLATE_NOOP("Check", "Senders go on to the next address or host, or keep the mail in the queue."),
     QT_TRANSLATE_NOOP("Check", "Start the mail server and open port 25 at {address}, or take this out of DNS."),
     QT_TRANSLATE_NOOP("Check", "The host accepts connections")},
    {Check::SmtpConnectPartial, Area::StartTls, Severity::Warning, false, "smtp.session.connect-partial",
     "RFC 5321 5.1", QT_TRANSLATE_NOOP("Check", "Some addresses of the host do not answer"),
     QT_TRANSLATE_NOOP("Check", "{host} did not accept a connection on port 25 at {address}; at its other "
                                "addresses it did."),
     QT_TRANSLATE_NOOP("Check", "Senders that try these addresses first deliver late."),
     QT_TRANSLATE_NOOP("Check", "Repair the addresses that do not answer, or take them out of DNS."),
     QT_TRANSLATE_NOOP("Check", "All addresses of the host answer")},
    {Check::SmtpGreeting, Area::StartTls, Severity::Error, false, "smtp.session.greeting",
     "RFC 5321 3.1, RFC 5321 4.3.2", QT_TRANSLATE_NOOP("Check", "The server does not greet with 220"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) took the connection but did not send the greeting 220 with "
                                "its name."),
     QT_TRANSLATE_NOOP("Check", "Senders go on to the next host, or keep the mail in the queue."),
     QT_TRANSLATE_NOOP("Check", "Look into the log of the mail server: a filter before it, a full queue or a "
                                "start that failed are usual causes."),
     QT_TRANSLATE_NOOP("Check", "The server greets with 220")},
    {Check::SmtpGreeting554, Area::StartTls, Severity::Info, false, "smtp.session.greeting-554",
     "RFC 5321 3.1, RFC 7504 3", QT_TRANSLATE_NOOP("Check", "The server turns this inspection away"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) answered “{text}”: it refuses clients from the address of "
                                "this inspection."),
     QT_TRANSLATE_NOOP("Check", "No effect on other senders. TLS at this host could not be tested from here."),
     QT_TRANSLATE_NOOP("Check", "Inspect again from another network, best from a server whose address has a "
                                "reverse name and a good reputation."),
     ""},
    {Check::SmtpGreeting421, Area::StartTls, Severity::Notice, false, "smtp.session.greeting-421", "RFC 5321 3.8",
     QT_TRANSLATE_NOOP("Check", "The server is busy"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) answered “{text}” and closed the connection."),
     QT_TRANSLATE_NOOP("Check", "Senders try the next host or come back later. TLS at this host could not be "
                                "tested."),
     QT_TRANSLATE_NOOP("Check", "Inspect again in some minutes. If it stays, raise the number of connections "
                                "that the server takes."),
     ""},
    {Check::SmtpEhlo, Area::StartTls, Severity::Error, false, "smtp.session.ehlo", "RFC 5321 3.2, RFC 5321 4.1.1.1",
     QT_TRANSLATE_NOOP("Check", "EHLO is not accepted"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) did not answer EHLO with 250. Without EHLO there is no "
                                "STARTTLS."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy or DANE skip this host; all others deliver in "
                                "plaintext."),
     QT_TRANSLATE_NOOP("Check", "Enable ESMTP on the server, or switch off the firewall's SMTP inspection that "
                                "hides it."),
     QT_TRANSLATE_NOOP("Check", "EHLO is accepted")},
    {Check::StartTlsOffered, Area::StartTls, Severity::Pass, false, "starttls.offered", "RFC 3207 2",
     QT_TRANSLATE_NOOP("Check", "STARTTLS is offered"),
     QT_TRANSLATE_NOOP("Check", "{host} offers STARTTLS on every address that was reached."),
     QT_TRANSLATE_NOOP("Check", "Senders encrypt. Whether they know whom they talk to is for certificate, policy "
                                "and DANE to say."),
     "", QT_TRANSLATE_NOOP("Check", "STARTTLS is offered")},
    {Check::StartTlsAbsent, Area::StartTls, Severity::Error, true, "starttls.absent", "RFC 3207 2, RFC 8461 4",
     QT_TRANSLATE_NOOP("Check", "STARTTLS is not offered"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) answered EHLO without STARTTLS. It takes mail in plaintext "
                                "only. TLS reports call this starttls-not-supported."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy or DANE skip this host; all others deliver in "
                                "plaintext."),
     QT_TRANSLATE_NOOP("Check", "Give Postfix on {host} a certificate and set smtpd_tls_security_level = may, or "
                                "take {host} out of the MX records."),
     QT_TRANSLATE_NOOP("Check", "STARTTLS is offered")},
    {Check::StartTlsPartial, Area::StartTls, Severity::Error, true, "starttls.partial", "RFC 8461 4, RFC 7672 2.2",
     QT_TRANSLATE_NOOP("Check", "STARTTLS is missing on some addresses"),
     QT_TRANSLATE_NOOP("Check", "{host} answered EHLO without STARTTLS at {address}, and with it at its other "
                                "addresses."),
     QT_TRANSLATE_NOOP("Check", "Whoever steers senders there reads their mail, unless they honour the policy or "
                                "DANE."),
     QT_TRANSLATE_NOOP("Check", "Give all machines behind {host} the same TLS set-up, or take {address} out of "
                                "DNS."),
     QT_TRANSLATE_NOOP("Check", "STARTTLS is offered on all addresses")},
    {Check::StartTlsReply220, Area::StartTls, Severity::Error, true, "starttls.reply-220", "RFC 3207 4",
     QT_TRANSLATE_NOOP("Check", "STARTTLS is offered but not started"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) did not answer STARTTLS with 220, but: “{text}”. TLS reports "
                                "call this starttls-not-supported."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy or DANE skip this host; most others deliver in "
                                "plaintext."),
     QT_TRANSLATE_NOOP("Check", "Look into the mail server's log for the reason, and test with: openssl s_client "
                                "-starttls smtp -connect {host}:25"),
     QT_TRANSLATE_NOOP("Check", "STARTTLS is started when asked for")},
    {Check::StartTlsReply454, Area::StartTls, Severity::Error, true, "starttls.reply-454", "RFC 3207 4",
     QT_TRANSLATE_NOOP("Check", "TLS is not available at the moment"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) answered STARTTLS with “{text}”. Often the server cannot "
                                "read its key or certificate. TLS reports call this starttls-not-supported."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy or DANE skip this host; most others deliver in "
                                "plaintext."),
     QT_TRANSLATE_NOOP("Check", "Check that certificate and key exist, fit each other and can be read by the "
                                "server: in Postfix, smtpd_tls_chain_files."),
     QT_TRANSLATE_NOOP("Check", "TLS is available")},
    {Check::StartTlsReply5xx, Area::StartTls, Severity::Error, true, "starttls.reply-501-5xx", "RFC 3207 4",
     QT_TRANSLATE_NOOP("Check", "STARTTLS is offered and then refused"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) answered STARTTLS with “{text}”. TLS reports call this "
                                "starttls-not-supported."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy or DANE skip this host; most others deliver in "
                                "plaintext."),
     QT_TRANSLATE_NOOP("Check", "Let whatever offers STARTTLS also handle it: a proxy in front of the mail "
                                "server is the usual cause."),
     QT_TRANSLATE_NOOP("Check", "STARTTLS is not refused")},
    {Check::StartTlsReplyTimeout, Area::StartTls, Severity::Error, true, "starttls.reply-timeout",
     "RFC 5321 4.5.3.2, RFC 3207 4", QT_TRANSLATE_NOOP("Check", "STARTTLS is not answered"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) did not answer STARTTLS within the time that this inspection "
                                "waits."),
     QT_TRANSLATE_NOOP("Check", "Senders lose the connection and try the next host; some come back later in "
                                "plaintext."),
     QT_TRANSLATE_NOOP("Check", "Look for a firewall or proxy that swallows the command or the answer."),
     QT_TRANSLATE_NOOP("Check", "STARTTLS is answered")},
    {Check::StartTlsHandshake, Area::StartTls, Severity::Error, true, "starttls.handshake",
     "RFC 3207 4.1, RFC 8460 4.3.1", QT_TRANSLATE_NOOP("Check", "The TLS handshake fails"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) started TLS, but the handshake did not finish. TLS reports "
                                "call this validation-failure."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy or DANE skip this host; most others deliver in "
                                "plaintext."),
     QT_TRANSLATE_NOOP("Check", "Let the server speak TLS 1.2 or newer with common ciphers, and ask for no "
                                "client certificate. To see the error: openssl s_client -starttls smtp -connect "
                                "{host}:25"),
     QT_TRANSLATE_NOOP("Check", "The TLS handshake works")},
    {Check::StartTlsPlaintextBuffered, Area::StartTls, Severity::Error, false, "starttls.plaintext-buffered",
     "RFC 3207 6, RFC 9325 3.2", QT_TRANSLATE_NOOP("Check", "Octets follow the answer to STARTTLS"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) sent more in plaintext behind its answer 220, before TLS had "
                                "begun."),
     QT_TRANSLATE_NOOP("Check", "A careless sender takes these octets as if they had come encrypted: anybody on "
                                "the path can add some."),
     QT_TRANSLATE_NOOP("Check", "Update the mail server or the proxy before it. If it sends nothing of the kind, "
                                "somebody on the path does."),
     QT_TRANSLATE_NOOP("Check", "Nothing follows the answer to STARTTLS")},
    {Check::StartTlsEhloAfter, Area::StartTls, Severity::Error, true, "starttls.ehlo-after", "RFC 3207 4.2",
     QT_TRANSLATE_NOOP("Check", "EHLO fails inside TLS"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) finished the handshake but did not answer EHLO inside TLS "
                                "with 250."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy or DANE skip this host; others may deliver in "
                                "plaintext."),
     QT_TRANSLATE_NOOP("Check", "Look into the mail server's log for what happens after the handshake."),
     QT_TRANSLATE_NOOP("Check", "EHLO works inside TLS")},
    {Check::StartTlsReadvertised, Area::StartTls, Severity::Warning, false, "starttls.readvertised", "RFC 3207 4.2",
     QT_TRANSLATE_NOOP("Check", "STARTTLS is offered again inside TLS"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) offers STARTTLS once more in its answer to EHLO inside TLS."),
     QT_TRANSLATE_NOOP("Check",
                       "Most senders ignore it; a sender that follows the offer is refused or loses the session."),
     QT_TRANSLATE_NOOP("Check", "Update the mail server, or the proxy before it that ends TLS."),
     QT_TRANSLATE_NOOP("Check", "STARTTLS is not offered again inside TLS")},
};
static_assert(inOrder(kRows, Check::SmtpVantage, Check::StartTlsReadvertised));

std::span<const CheckSpec> smtpRows()
{
    return kRows;
}

} // namespace postseal
