// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// the negotiated session and the certificates of the mail hosts; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::TlsVersion13, Area::StartTls, Severity::Notice, false, "tls.version.tls13", "RFC 9325 3.1.1",
     QT_TRANSLATE_NOOP("Check", "TLS 1.3 is not offered"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) chose {text} although TLS 1.3 was on offer."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery."),
     QT_TRANSLATE_NOOP("Check", "Update the TLS library and allow TLS 1.3: in Postfix, leave smtpd_tls_protocols "
                                "at its default."),
     QT_TRANSLATE_NOOP("Check", "TLS 1.3 is offered")},
    {Check::TlsVersion12, Area::StartTls, Severity::Error, false, "tls.version.tls12", "RFC 9325 3.1.1, RFC 8461 7.2",
     QT_TRANSLATE_NOOP("Check", "TLS 1.2 or newer is not offered"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) chose {text}, and newer versions were on offer."),
     QT_TRANSLATE_NOOP("Check", "Current senders cannot encrypt: those that honour the policy or DANE skip this "
                                "host, others deliver in plaintext."),
     QT_TRANSLATE_NOOP("Check", "Update the TLS library of the server and allow TLS 1.2 and 1.3."),
     QT_TRANSLATE_NOOP("Check", "TLS 1.2 or newer is offered")},
    {Check::TlsCipherNegotiated, Area::StartTls, Severity::Info, false, "tls.cipher.negotiated", "RFC 9325 4.2",
     QT_TRANSLATE_NOOP("Check", "Version and cipher in use"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) chose {text}."),
     QT_TRANSLATE_NOOP("Check", "This is what a current sender gets."), "",
     QT_TRANSLATE_NOOP("Check", "A cipher suite was agreed on")},
    {Check::CertParse, Area::Certificate, Severity::Error, false, "tls.cert.parse", "RFC 5280 4.1",
     QT_TRANSLATE_NOOP("Check", "The certificate cannot be read"),
     QT_TRANSLATE_NOOP("Check", "The certificate that {host} ({address}) shows is not a well-formed X.509 "
                                "certificate. TLS reports call this certificate-not-trusted."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy skip this host; others encrypt without knowing "
                                "to whom."),
     QT_TRANSLATE_NOOP("Check", "Have the certificate issued again and load it into the server."),
     QT_TRANSLATE_NOOP("Check", "The certificate can be read")},
    {Check::ChainTrusted, Area::Certificate, Severity::Pass, false, "tls.chain.trusted", "RFC 8461 4.2, RFC 5280 6",
     QT_TRANSLATE_NOOP("Check", "The certificate is trusted"),
     QT_TRANSLATE_NOOP("Check", "The certificate of {host} leads to a root that senders trust."),
     QT_TRANSLATE_NOOP("Check", "With the right name in it, it satisfies senders that honour the policy."), "",
     QT_TRANSLATE_NOOP("Check", "The certificate is trusted")},
    {Check::ChainSelfSigned, Area::Certificate, Severity::Error, true, "tls.chain.self-signed",
     "RFC 8461 4.2, RFC 7672 3.1.1", QT_TRANSLATE_NOOP("Check", "The certificate is self-signed"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) shows a certificate that is signed by itself, not by a "
                                "public CA. TLS reports call this certificate-not-trusted."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy skip this host; others encrypt without knowing "
                                "to whom unless DANE tells them."),
     QT_TRANSLATE_NOOP("Check", "Get a certificate for {host} from a public CA, or publish DANE records for the "
                                "one in use (3 1 1)."),
     QT_TRANSLATE_NOOP("Check", "The certificate is not self-signed")},
    {Check::ChainPrivateCa, Area::Certificate, Severity::Error, true, "tls.chain.private-ca", "RFC 8461 4.2",
     QT_TRANSLATE_NOOP("Check", "The certificate comes from a private CA"),
     QT_TRANSLATE_NOOP("Check", "The certificate of {host} ({address}) leads to a root that is in no public "
                                "store. TLS reports call this certificate-not-trusted."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy skip this host; others encrypt without knowing "
                                "to whom unless DANE tells them."),
     QT_TRANSLATE_NOOP("Check", "Get a certificate for {host} from a public CA, or publish DANE records for the "
                                "one in use (3 1 1)."),
     QT_TRANSLATE_NOOP("Check", "The certificate comes from a public CA")},
    {Check::ChainIncomplete, Area::Certificate, Severity::Error, true, "tls.chain.incomplete", "RFC 8446 4.4.2",
     QT_TRANSLATE_NOOP("Check", "An intermediate certificate is missing"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) does not send all certificates between its own and the root. "
                                "TLS reports call this certificate-not-trusted."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy skip this host; others encrypt without knowing "
                                "to whom."),
     QT_TRANSLATE_NOOP("Check", "Serve the full chain: in Postfix, smtpd_tls_chain_files names key, certificate "
                                "and intermediates, in this order."),
     QT_TRANSLATE_NOOP("Check", "The chain of certificates is complete")},
    {Check::ChainConstraints, Area::Certificate, Severity::Error, true, "tls.chain.path-constraints",
     "RFC 5280 6.1, RFC 8460 4.3.1", QT_TRANSLATE_NOOP("Check", "The chain breaks a rule of its CA"),
     QT_TRANSLATE_NOOP("Check", "A certificate in the chain of {host} ({address}) breaks a rule: depth, CA flag, "
                                "key usage or names, or a key or signature that is too weak. TLS reports call "
                                "this certificate-not-trusted."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy skip this host; others encrypt without knowing "
                                "to whom."),
     QT_TRANSLATE_NOOP("Check", "Get a certificate for TLS servers, with a current key and signature, from a CA "
                                "whose chain permits it."),
     QT_TRANSLATE_NOOP("Check", "The chain keeps the rules of its CA")},
    {Check::NameMatch, Area::Certificate, Severity::Pass, false, "tls.name.match", "RFC 8461 4.2, RFC 9525 6.3",
     QT_TRANSLATE_NOOP("Check", "The certificate names the host"),
     QT_TRANSLATE_NOOP("Check", "The certificate of {host} holds the name {name}."),
     QT_TRANSLATE_NOOP("Check", "With a trusted chain, it satisfies senders that honour the policy."), "",
     QT_TRANSLATE_NOOP("Check", "The certificate names the host")},
    {Check::NameMismatch, Area::Certificate, Severity::Error, true, "tls.name.mismatch", "RFC 8461 4.2, RFC 8460 4.3.1",
     QT_TRANSLATE_NOOP("Check", "The certificate does not name the host"),
     QT_TRANSLATE_NOOP("Check", "The certificate of {host} ({address}) names other hosts. TLS reports call this "
                                "certificate-host-mismatch."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy skip this host; others encrypt without knowing "
                                "to whom."),
     QT_TRANSLATE_NOOP("Check", "Get a certificate with {host} among its DNS names. The common name alone does "
                                "not count."),
     QT_TRANSLATE_NOOP("Check", "The certificate names the host")},
    {Check::ExpiryExpired, Area::Certificate, Severity::Error, true, "tls.expiry.expired", "RFC 8461 4.2",
     QT_TRANSLATE_NOOP("Check", "The certificate has expired"),
     QT_TRANSLATE_NOOP("Check", "The certificate of {host} ({address}) ended on {date}, {days} ago. TLS reports "
                                "call this certificate-expired."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy skip this host; others encrypt without knowing "
                                "to whom."),
     QT_TRANSLATE_NOOP("Check", "Renew the certificate and reload the mail server. Let the renewal run by itself "
                                "and reload the server each time."),
     QT_TRANSLATE_NOOP("Check", "The certificate has not expired")},
    {Check::ExpiryNotYetValid, Area::Certificate, Severity::Error, true, "tls.expiry.not-yet-valid", "RFC 5280 4.1.2.5",
     QT_TRANSLATE_NOOP("Check", "The certificate is not valid yet"),
     QT_TRANSLATE_NOOP("Check", "The certificate of {host} ({address}) begins on {date}. TLS reports call this "
                                "certificate-not-trusted."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy skip this host; others encrypt without knowing "
                                "to whom."),
     QT_TRANSLATE_NOOP("Check", "Check the clock of the machine that issued it, and use the former certificate "
                                "until {date}."),
     QT_TRANSLATE_NOOP("Check", "The certificate is already valid")},
    {Check::ExpirySoon, Area::Certificate, Severity::Warning, false, "tls.expiry.soon", "RFC 8461 4.2",
     QT_TRANSLATE_NOOP("Check", "The certificate ends in {days}"),
     QT_TRANSLATE_NOOP("Check", "The certificate of {host} ({address}) ends on {date}."),
     QT_TRANSLATE_NOOP("Check", "No effect until then; after it, senders that honour the policy skip this host."),
     QT_TRANSLATE_NOOP("Check", "Renew the certificate and check that the renewal runs by itself and reloads the "
                                "mail server."),
     QT_TRANSLATE_NOOP("Check", "The certificate does not end soon")},
};
static_assert(inOrder(kRows, Check::TlsVersion13, Check::ExpirySoon));

std::span<const CheckSpec> tlsRows()
{
    return kRows;
}

} // namespace postseal
