// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// certificates and chains of the mail hosts; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::CertRsaSize, Area::Certificate, Severity::Error, false, "tls.cert.rsa-size", "RFC 9325 4.5, NCSC-NL 3.3.2",
     QT_TRANSLATE_NOOP("Check", "The RSA key is too short"),
     QT_TRANSLATE_NOOP("Check", "The certificate of {host} ({address}) has an RSA key of {count} bits; "
                                "2048 is the least."),
     QT_TRANSLATE_NOOP("Check", "Many senders refuse such a key; whoever can factor it can be the other "
                                "end."),
     QT_TRANSLATE_NOOP("Check", "Make a new key for {host}, ECDSA P-256 or RSA with 2048 bits or more, get "
                                "a certificate for it, and change the TLSA records along with it."),
     QT_TRANSLATE_NOOP("Check", "The RSA key is long enough")},
    {Check::CertEcCurve, Area::Certificate, Severity::Warning, false, "tls.cert.ec-curve", "RFC 9325 4.5, RFC 8446 9.1",
     QT_TRANSLATE_NOOP("Check", "The key uses an uncommon curve"),
     QT_TRANSLATE_NOOP("Check", "The certificate of {host} ({address}) has a key on the curve {text}. "
                                "Senders know P-256 and P-384."),
     QT_TRANSLATE_NOOP("Check", "Senders that do not know the curve cannot check the certificate."),
     QT_TRANSLATE_NOOP("Check", "Make a new key on P-256: openssl ecparam -genkey -name prime256v1"),
     QT_TRANSLATE_NOOP("Check", "The key uses a common curve")},
    {Check::CertEddsaOnly, Area::Certificate, Severity::Notice, false, "tls.cert.eddsa-only", "BCP",
     QT_TRANSLATE_NOOP("Check", "The only certificate has an EdDSA key"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) shows a certificate with a key of type {text}, and no "
                                "certificate with another key was seen."),
     QT_TRANSLATE_NOOP("Check", "Many senders do not know this type: their handshake fails."),
     QT_TRANSLATE_NOOP("Check", "Serve an ECDSA or RSA certificate, alone or beside this one: in Postfix, "
                                "smtpd_tls_chain_files takes several."),
     QT_TRANSLATE_NOOP("Check", "The key is of a common type")},
    {Check::CertEcdsaOnly, Area::Certificate, Severity::Info, false, "tls.cert.ecdsa-only", "BCP, RFC 7672 8.2",
     QT_TRANSLATE_NOOP("Check", "Only an ECDSA certificate is served"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) has an ECDSA certificate, and refuses a handshake that "
                                "offers RSA signatures alone."),
     QT_TRANSLATE_NOOP("Check", "Only very old senders fail because of it."), "", ""},
    {Check::CertWeakKey, Area::Certificate, Severity::Error, false, "tls.cert.weak-key", "RFC 5280, RFC 9325 4.5",
     QT_TRANSLATE_NOOP("Check", "The key is known to be weak"),
     QT_TRANSLATE_NOOP("Check", "The RSA key in the certificate of {host} ({address}) has a known "
                                "weakness: {text}. Tested were the exponent, small factors, close primes "
                                "(Fermat) and ROCA, not lists of known keys."),
     QT_TRANSLATE_NOOP("Check", "Mail is delivered, but whoever finds the private key can be the other "
                                "end."),
     QT_TRANSLATE_NOOP("Check", "Make a new key for {host} with a current library, get a certificate for "
                                "it, and have the old one revoked."),
     QT_TRANSLATE_NOOP("Check", "The RSA key has none of the tested weaknesses")},
    {Check::CertSignatureHash, Area::Certificate, Severity::Error, true, "tls.cert.signature-hash",
     "RFC 9325 4.5, NCSC-NL 3.3.5", QT_TRANSLATE_NOOP("Check", "A certificate is signed with a broken hash"),
     QT_TRANSLATE_NOOP("Check", "In the chain of {host} ({address}) the certificate {name} is signed with "
                                "{text}. TLS reports call this certificate-not-trusted."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy skip this host; DANE records with usage 3 "
                                "are not affected."),
     QT_TRANSLATE_NOOP("Check", "Have the certificate issued again by a CA that signs with SHA-256."),
     QT_TRANSLATE_NOOP("Check", "The chain is signed with sound hashes")},
    {Check::CertEku, Area::Certificate, Severity::Error, true, "tls.cert.eku", "RFC 5280 4.2.1.12",
     QT_TRANSLATE_NOOP("Check", "The certificate is not for TLS servers"),
     QT_TRANSLATE_NOOP("Check", "The certificate of {host} ({address}) is limited to other uses than TLS "
                                "servers: {text}. TLS reports call this certificate-not-trusted."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy skip this host; DANE records with usage 3 "
                                "are not affected."),
     QT_TRANSLATE_NOOP("Check", "Get a certificate for {host} with the extended key usage serverAuth."),
     QT_TRANSLATE_NOOP("Check", "The certificate is for TLS servers")},
    {Check::CertKeyUsage, Area::Certificate, Severity::Warning, false, "tls.cert.key-usage",
     "RFC 5280 4.2.1.3, RFC 8446 4.4.2.2", QT_TRANSLATE_NOOP("Check", "The key usage does not permit current TLS"),
     QT_TRANSLATE_NOOP("Check", "The key usage of the certificate of {host} ({address}) is “{text}”. "
                                "Current TLS needs digitalSignature."),
     QT_TRANSLATE_NOOP("Check", "Some TLS libraries end the handshake."),
     QT_TRANSLATE_NOOP("Check", "Get a certificate for {host} with the key usage digitalSignature."),
     QT_TRANSLATE_NOOP("Check", "The key usage permits current TLS")},
    {Check::CertIsCa, Area::Certificate, Severity::Warning, false, "tls.cert.is-ca", "RFC 5280 4.2.1.9",
     QT_TRANSLATE_NOOP("Check", "The host shows a CA certificate"),
     QT_TRANSLATE_NOOP("Check", "The certificate of {host} ({address}) is that of a CA: it may issue "
                                "others."),
     QT_TRANSLATE_NOOP("Check", "Some verifiers refuse it as the certificate of a server."),
     QT_TRANSLATE_NOOP("Check", "Get a certificate for {host} that says CA:FALSE, and keep the CA's own "
                                "key off the mail server."),
     QT_TRANSLATE_NOOP("Check", "The certificate is not that of a CA")},
    {Check::CertCriticalUnknown, Area::Certificate, Severity::Error, true, "tls.cert.critical-unknown", "RFC 5280 4.2",
     QT_TRANSLATE_NOOP("Check", "An unknown critical extension"),
     QT_TRANSLATE_NOOP("Check", "In the chain of {host} ({address}) a certificate has a critical extension "
                                "that verifiers do not know: {text}. TLS reports call this "
                                "certificate-not-trusted."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy skip this host; DANE records with usage 3 "
                                "are not affected."),
     QT_TRANSLATE_NOOP("Check", "Have the certificate issued again without this extension."),
     QT_TRANSLATE_NOOP("Check", "There is no unknown critical extension")},
    {Check::CertVersion1, Area::Certificate, Severity::Warning, false, "tls.cert.version1", "RFC 5280 4.1.2.1",
     QT_TRANSLATE_NOOP("Check", "The certificate is not X.509 version 3"),
     QT_TRANSLATE_NOOP("Check", "The certificate of {host} ({address}) is of version {count}, which has no "
                                "place for names of hosts."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy do not find the host's name in it."),
     QT_TRANSLATE_NOOP("Check", "Have the certificate issued again as version 3, with {host} among its DNS "
                                "names."),
     QT_TRANSLATE_NOOP("Check", "The certificate is X.509 version 3")},
    {Check::CertSharedKeyHosts, Area::Certificate, Severity::Info, false, "tls.cert.shared-key-hosts", "RFC 7672 2.2.3",
     QT_TRANSLATE_NOOP("Check", "Several hosts share one key"), QT_TRANSLATE_NOOP("Check", "{hosts} use the same key."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Whoever steals the key from one host can be all of "
                                "them."),
     "", ""},
    {Check::CertDual, Area::Certificate, Severity::Info, false, "tls.cert.dual", "RFC 7671 8, RFC 9325 4.2",
     QT_TRANSLATE_NOOP("Check", "RSA and ECDSA certificates are served"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) shows an RSA or an ECDSA certificate, as the sender "
                                "prefers."),
     QT_TRANSLATE_NOOP("Check", "Each has to be in order: sender and certificate are paired by what both "
                                "know."),
     QT_TRANSLATE_NOOP("Check", "Renew both, and publish TLSA records for both keys."), ""},
    {Check::CertPerAddress, Area::Certificate, Severity::Notice, false, "tls.cert.per-address",
     "RFC 9325 3.9, RFC 7671 8", QT_TRANSLATE_NOOP("Check", "The addresses show different certificates"),
     QT_TRANSLATE_NOOP("Check", "The addresses of {host} ({address}) show {count} different certificates."),
     QT_TRANSLATE_NOOP("Check", "Which one a sender gets is chance; a fault in one of them comes and goes."),
     QT_TRANSLATE_NOOP("Check", "Load the same certificate on all machines behind {host}."),
     QT_TRANSLATE_NOOP("Check", "All addresses show the same certificate")},
    {Check::ChainOrder, Area::Certificate, Severity::Notice, false, "tls.chain.order", "RFC 5246 7.4.2, RFC 8446 4.4.2",
     QT_TRANSLATE_NOOP("Check", "The certificates are out of order"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) does not send its certificates in order, each followed "
                                "by the one that issued it."),
     QT_TRANSLATE_NOOP("Check", "Most senders put them in order themselves; strict ones refuse the chain."),
     QT_TRANSLATE_NOOP("Check", "Let the file begin with the certificate of {host}, followed by its "
                                "issuer, and so on."),
     QT_TRANSLATE_NOOP("Check", "The certificates are in order")},
    {Check::ChainExtra, Area::Certificate, Severity::Notice, false, "tls.chain.extra", "RFC 8446 4.4.2",
     QT_TRANSLATE_NOOP("Check", "A certificate too many is sent"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) sends a certificate that issued none of the others, or "
                                "sends one twice: {name}."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery; each handshake is larger."),
     QT_TRANSLATE_NOOP("Check", "Take the certificate out of the file that the server sends."),
     QT_TRANSLATE_NOOP("Check", "No needless certificate is sent")},
    {Check::ChainRootIncluded, Area::Certificate, Severity::Info, false, "tls.chain.root-included", "RFC 7672 3.1.2",
     QT_TRANSLATE_NOOP("Check", "The root is sent along"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) sends the root {name} too. Only a TLSA record with "
                                "usage 2 for it would need that."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery; each handshake is larger."), "", ""},
    {Check::ChainIntermediateExpired, Area::Certificate, Severity::Error, true, "tls.chain.intermediate-expired",
     "RFC 5280 6.1.3", QT_TRANSLATE_NOOP("Check", "A certificate of the CA has expired"),
     QT_TRANSLATE_NOOP("Check", "The certificate {name} between {host} ({address}) and the root ended on "
                                "{date}, {days} ago, and no path around it was found. TLS reports call "
                                "this certificate-expired."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy skip this host; others encrypt without "
                                "knowing to whom."),
     QT_TRANSLATE_NOOP("Check", "Load the current intermediate certificates of the CA together with the "
                                "certificate of {host}."),
     QT_TRANSLATE_NOOP("Check", "The certificates of the CA have not expired")},
    {Check::ChainTooLong, Area::Certificate, Severity::Notice, false, "tls.chain.too-long", "RFC 8446 4.4.2, BCP",
     QT_TRANSLATE_NOOP("Check", "The chain of certificates is very long"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) sends {total} certificates of {count} octets together."),
     QT_TRANSLATE_NOOP("Check", "Some TLS libraries cut off a chain above 10 KiB or with more than ten "
                                "certificates."),
     QT_TRANSLATE_NOOP("Check", "Send only the certificate of {host} and the intermediates that lead to "
                                "the root."),
     QT_TRANSLATE_NOOP("Check", "The chain of certificates is of usual length")},
};
static_assert(inOrder(kRows, Check::CertRsaSize, Check::ChainTooLong));

std::span<const CheckSpec> certificateRows()
{
    return kRows;
}

} // namespace postseal
