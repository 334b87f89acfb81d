// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// what the handshake agreed on; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::TlsVersion10And11, Area::StartTls, Severity::Warning, false, "tls.version.tls10-tls11",
     "RFC 8996 4, RFC 9325 3.1.1", QT_TRANSLATE_NOOP("Check", "An outdated TLS version is in use"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) chose {text}. TLS 1.0 and 1.1 are no longer to be used."),
     QT_TRANSLATE_NOOP("Check", "Senders that still speak it encrypt, which is better than plaintext. Its "
                                "signatures hang on SHA-1 and MD5."),
     QT_TRANSLATE_NOOP("Check", "Update the TLS library and let the server speak TLS 1.2 and 1.3. In "
                                "Postfix: smtpd_tls_protocols = >=TLSv1.2"),
     ""},
    {Check::TlsVersionMaxAddressesDiffer, Area::StartTls, Severity::Warning, false, "tls.version.max-addresses-differ",
     "RFC 9325 3.9", QT_TRANSLATE_NOOP("Check", "The mail hosts choose different TLS versions"),
     QT_TRANSLATE_NOOP("Check", "With the same offer, the mail hosts of {domain} chose different versions: "
                                "{text}."),
     QT_TRANSLATE_NOOP("Check", "Somebody on the path can steer senders to the machine with the oldest "
                                "version."),
     QT_TRANSLATE_NOOP("Check", "Give all machines the same TLS library and the same settings."),
     QT_TRANSLATE_NOOP("Check", "All mail hosts choose the same TLS version")},
    {Check::TlsVersionRenegotiationSecure, Area::StartTls, Severity::Error, false, "tls.version.renegotiation-secure",
     "RFC 5746 3, RFC 9325 3.5", QT_TRANSLATE_NOOP("Check", "Secure renegotiation is missing"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) does not know the renegotiation_info extension."),
     QT_TRANSLATE_NOOP("Check", "Current TLS libraries break such a handshake off: senders that honour the "
                                "policy or DANE skip this host, others deliver in plaintext. With older "
                                "senders, somebody on the path can put data before theirs."),
     QT_TRANSLATE_NOOP("Check", "Update the TLS library of the server; every release since 2010 has the "
                                "extension."),
     QT_TRANSLATE_NOOP("Check", "Renegotiation is secure")},
    {Check::TlsVersionEarlyData, Area::StartTls, Severity::Notice, false, "tls.version.early-data",
     "RFC 9325 3.10, RFC 8446 8", QT_TRANSLATE_NOOP("Check", "0-RTT data is allowed"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) issues session tickets that allow early data."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Early data can be replayed, and SMTP has no use for "
                                "it."),
     QT_TRANSLATE_NOOP("Check", "Switch early data off in the server or in the proxy that ends TLS."),
     QT_TRANSLATE_NOOP("Check", "0-RTT data is not allowed")},
    {Check::TlsVersionTicketLifetime, Area::StartTls, Severity::Notice, false, "tls.version.ticket-lifetime",
     "RFC 9325 3.4, RFC 8446 4.6.1", QT_TRANSLATE_NOOP("Check", "Session tickets live longer than a week"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) issues session tickets that are good for {days} days."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Whoever gets the key of the tickets can read old "
                                "sessions for as long."),
     QT_TRANSLATE_NOOP("Check", "Limit the lifetime of tickets to 7 days or less, and change their key as "
                                "often. In Postfix: smtpd_tls_session_cache_timeout = 3600s"),
     QT_TRANSLATE_NOOP("Check", "Session tickets live a week at most")},
    {Check::TlsVersionExtendedMasterSecret, Area::StartTls, Severity::Warning, false,
     "tls.version.extended-master-secret", "RFC 7627 5, RFC 9325 3.5",
     QT_TRANSLATE_NOOP("Check", "The extended master secret is missing"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) chose {text} without the extended master secret."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. A session can be spliced into another one (triple "
                                "handshake)."),
     QT_TRANSLATE_NOOP("Check", "Update the TLS library of the server, and allow TLS 1.3."),
     QT_TRANSLATE_NOOP("Check", "The extended master secret is in use")},
    {Check::TlsCipherCbcMacThenEncrypt, Area::StartTls, Severity::Notice, false, "tls.cipher.cbc-mac-then-encrypt",
     "RFC 7366 2, RFC 9325 4.2", QT_TRANSLATE_NOOP("Check", "CBC is used without encrypt-then-MAC"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) chose {text} and did not agree to encrypt-then-MAC."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. This way of using CBC has been attacked again and "
                                "again."),
     QT_TRANSLATE_NOOP("Check", "Prefer cipher suites with GCM or ChaCha20-Poly1305, and update the TLS "
                                "library."),
     QT_TRANSLATE_NOOP("Check", "No CBC without encrypt-then-MAC is in use")},
    {Check::TlsCipherStaticRsa, Area::StartTls, Severity::Warning, false, "tls.cipher.static-rsa",
     "RFC 9325 4.1, NCSC-NL 3.3.3", QT_TRANSLATE_NOOP("Check", "The session key is sent under the RSA key"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) chose {text}, which has no ephemeral key exchange."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Whoever gets the private key of the server later "
                                "can read all mail recorded until then."),
     QT_TRANSLATE_NOOP("Check", "Allow ECDHE and switch RSA key transport off. In Postfix: "
                                "smtpd_tls_exclude_ciphers = kRSA"),
     QT_TRANSLATE_NOOP("Check", "No session key is sent under the RSA key")},
    {Check::TlsCipherNcscLevel, Area::StartTls, Severity::Warning, false, "tls.cipher.ncsc-level", "NCSC-NL 3.3",
     QT_TRANSLATE_NOOP("Check", "Rated below sufficient by NCSC-NL"),
     QT_TRANSLATE_NOOP("Check", "What {host} ({address}) chose is to be phased out or insufficient by the "
                                "TLS guidelines of NCSC-NL of May 2025: {text}."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery."),
     QT_TRANSLATE_NOOP("Check", "Allow TLS 1.3, and in TLS 1.2 prefer ECDHE with AES-GCM or "
                                "ChaCha20-Poly1305."),
     QT_TRANSLATE_NOOP("Check", "Rated sufficient or good by NCSC-NL")},
    {Check::TlsKexForwardSecrecy, Area::StartTls, Severity::Pass, false, "tls.kex.forward-secrecy",
     "RFC 9325 4.1, RFC 9325 7.3", QT_TRANSLATE_NOOP("Check", "The session has forward secrecy"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) agreed on an ephemeral key exchange: {text}."),
     QT_TRANSLATE_NOOP("Check", "Whoever gets the private key of the server later cannot read mail recorded "
                                "before."),
     "", QT_TRANSLATE_NOOP("Check", "The session has forward secrecy")},
    {Check::TlsKexDhSize, Area::StartTls, Severity::Error, false, "tls.kex.dh-size", "RFC 9325 4.5, RFC 7919 3",
     QT_TRANSLATE_NOOP("Check", "The Diffie-Hellman group is too small"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) uses a Diffie-Hellman group of {count} bits; 2048 are "
                                "the least."),
     QT_TRANSLATE_NOOP("Check", "Current TLS libraries break the handshake off at small groups: senders "
                                "that honour the policy or DANE skip this host, others deliver in "
                                "plaintext."),
     QT_TRANSLATE_NOOP("Check", "Use ECDHE, or a group of 3072 bits. In Postfix: "
                                "smtpd_tls_dh1024_param_file = auto"),
     QT_TRANSLATE_NOOP("Check", "The Diffie-Hellman group is large enough")},
    {Check::TlsKexDheTls12, Area::StartTls, Severity::Notice, false, "tls.kex.dhe-tls12", "RFC 9325 4.1, NCSC-NL 3.3.3",
     QT_TRANSLATE_NOOP("Check", "Finite-field Diffie-Hellman is in use"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) chose {text}. In TLS 1.2 a client cannot choose the "
                                "group."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery."),
     QT_TRANSLATE_NOOP("Check", "Prefer ECDHE and switch DHE off. In Postfix: smtpd_tls_exclude_ciphers = "
                                "kDHE"),
     QT_TRANSLATE_NOOP("Check", "Finite-field Diffie-Hellman is not in use")},
    {Check::TlsKexDhCommonPrime, Area::StartTls, Severity::Warning, false, "tls.kex.dh-common-prime",
     "RFC 7919 5, RFC 9325 4.5", QT_TRANSLATE_NOOP("Check", "The Diffie-Hellman group is not a known one"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) uses a Diffie-Hellman group of {count} bits that is "
                                "none of the published safe groups."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Nobody can tell whether the prime was chosen well "
                                "or with a trapdoor."),
     QT_TRANSLATE_NOOP("Check", "Use a group of RFC 7919, such as ffdhe3072, or ECDHE. In Postfix: "
                                "smtpd_tls_dh1024_param_file = auto"),
     QT_TRANSLATE_NOOP("Check", "The Diffie-Hellman group is a published one")},
    {Check::TlsKexCurveSize, Area::StartTls, Severity::Warning, false, "tls.kex.curve-size", "RFC 9325 4.5",
     QT_TRANSLATE_NOOP("Check", "The curve is too small"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) uses the curve {text}; 224 bits are the least."),
     QT_TRANSLATE_NOOP("Check", "Current senders do not offer this curve and fall back to another key "
                                "exchange or cannot encrypt."),
     QT_TRANSLATE_NOOP("Check", "Allow X25519 and P-256. In Postfix: tls_eecdh_auto_curves = X25519 "
                                "prime256v1"),
     QT_TRANSLATE_NOOP("Check", "The curve is large enough")},
    {Check::TlsKexSignatureSha1, Area::StartTls, Severity::Warning, false, "tls.kex.signature-sha1",
     "RFC 9155 2, RFC 9325 4.5", QT_TRANSLATE_NOOP("Check", "The handshake is signed with an old hash"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) signs the handshake with {text}."),
     QT_TRANSLATE_NOOP("Check", "TLS libraries that refuse SHA-1 and MD5 break the handshake off, and their "
                                "senders deliver in plaintext or not at all."),
     QT_TRANSLATE_NOOP("Check", "Update the TLS library of the server and allow signatures with SHA-256."),
     QT_TRANSLATE_NOOP("Check", "The handshake is signed with a current hash")},
};
static_assert(inOrder(kRows, Check::TlsVersion10And11, Check::TlsKexSignatureSha1));

std::span<const CheckSpec> tlsParameterRows()
{
    return kRows;
}

} // namespace postseal
