// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// TLSA records of the mail hosts; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::DaneValid, Area::Dane, Severity::Pass, false, "dane.tlsa.valid", "RFC 7672 2.2",
     QT_TRANSLATE_NOOP("Check", "DANE protects this host"),
     QT_TRANSLATE_NOOP("Check", "The TLSA records of {host} are signed and fit the certificate on every address "
                                "that was reached."),
     QT_TRANSLATE_NOOP("Check", "Senders with DANE deliver encrypted and to the right host."), "",
     QT_TRANSLATE_NOOP("Check", "DANE protects this host")},
    {Check::DaneAbsent, Area::Dane, Severity::Notice, false, "dane.tlsa.absent", "RFC 7672 2.2",
     QT_TRANSLATE_NOOP("Check", "There are no TLSA records"),
     QT_TRANSLATE_NOOP("Check", "There is signed proof that no TLSA record stands at _25._tcp of {hosts}."),
     QT_TRANSLATE_NOOP("Check", "Senders with DANE do as the policy says; without one they encrypt without "
                                "knowing to whom."),
     QT_TRANSLATE_NOOP("Check", "Publish for each host a TLSA record 3 1 1 with the SHA-256 of its public key, "
                                "at _25._tcp of the host name."),
     ""},
    {Check::DaneNotApplicableMx, Area::Dane, Severity::Notice, false, "dane.tlsa.not-applicable-mx", "RFC 7672 2.2.1",
     QT_TRANSLATE_NOOP("Check", "DANE does not apply: unsigned MX records"),
     QT_TRANSLATE_NOOP("Check", "{host} has TLSA records, but the MX records of {domain} are not signed with "
                                "DNSSEC, so DANE cannot protect the way to it."),
     QT_TRANSLATE_NOOP("Check", "Senders with DANE treat the mail as if there were none; those that demand DANE "
                                "do not deliver."),
     QT_TRANSLATE_NOOP("Check", "Sign the zone of {domain} and have its DS record entered at the registrar."), ""},
    {Check::DaneNotApplicableAddress, Area::Dane, Severity::Notice, false, "dane.tlsa.not-applicable-address",
     "RFC 7672 2.2.2", QT_TRANSLATE_NOOP("Check", "DANE does not apply: unsigned addresses"),
     QT_TRANSLATE_NOOP("Check", "{host} has TLSA records, but its addresses are not signed with DNSSEC, so "
                                "senders do not ask for them."),
     QT_TRANSLATE_NOOP("Check", "Senders with DANE treat this host as if there were none."),
     QT_TRANSLATE_NOOP("Check", "Have the zone of {host} signed by whoever runs it."), ""},
    {Check::DaneUnsigned, Area::Dane, Severity::Warning, false, "dane.tlsa.unsigned", "RFC 7672 2.2, RFC 6698 4.1",
     QT_TRANSLATE_NOOP("Check", "TLSA records without DNSSEC"),
     QT_TRANSLATE_NOOP("Check", "There are TLSA records at _25._tcp.{host}, but they are not signed."),
     QT_TRANSLATE_NOOP("Check", "Senders ignore the records."),
     QT_TRANSLATE_NOOP("Check", "Sign the zone of {host}, or remove the records."),
     QT_TRANSLATE_NOOP("Check", "The TLSA records are signed")},
    {Check::DaneLookupError, Area::Dane, Severity::Error, false, "dane.tlsa.lookup-error",
     "RFC 7672 2.1.2, RFC 7672 2.2", QT_TRANSLATE_NOOP("Check", "The TLSA records could not be looked up"),
     QT_TRANSLATE_NOOP("Check", "The question for TLSA at _25._tcp.{host} brought no usable answer: neither "
                                "records nor proof that there are none. TLS reports call this dnssec-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders with DANE must not use this host, though nothing may ever have been "
                                "published; all others deliver."),
     QT_TRANSLATE_NOOP("Check", "Repair the name servers of {host}: they have to answer questions of any type, "
                                "with signed proof where there is nothing."),
     QT_TRANSLATE_NOOP("Check", "The TLSA records can be looked up")},
    {Check::DaneBogus, Area::Dane, Severity::Error, false, "dane.tlsa.bogus", "RFC 7672 2.1.1, RFC 7672 2.1.2",
     QT_TRANSLATE_NOOP("Check", "The TLSA answer does not validate"),
     QT_TRANSLATE_NOOP("Check", "The answer for TLSA at _25._tcp.{host} does not validate: a signature or a "
                                "proof is wrong, missing or expired. TLS reports call this dnssec-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders with DANE skip this host; all others deliver as usual."),
     QT_TRANSLATE_NOOP("Check", "Sign the zone of {host} again, and look at how its name servers prove that a "
                                "name does not exist."),
     QT_TRANSLATE_NOOP("Check", "The TLSA answer validates")},
    {Check::DaneSomeHosts, Area::Dane, Severity::Warning, false, "dane.tlsa.some-hosts", "RFC 7672 2.2.1",
     QT_TRANSLATE_NOOP("Check", "Only some hosts have TLSA records"),
     QT_TRANSLATE_NOOP("Check", "{count} of {total} mail hosts have usable TLSA records. Without them: {hosts}."),
     QT_TRANSLATE_NOOP("Check", "Whoever blocks the protected hosts moves the mail of DANE senders to the others."),
     QT_TRANSLATE_NOOP("Check", "Publish TLSA records for {hosts} too."),
     QT_TRANSLATE_NOOP("Check", "All hosts have TLSA records")},
    {Check::DaneDigestLength, Area::Dane, Severity::Error, false, "dane.tlsa.digest-length",
     "RFC 6698 2.1.3, RFC 7672 2.2", QT_TRANSLATE_NOOP("Check", "A TLSA digest has the wrong length"),
     QT_TRANSLATE_NOOP("Check", "A TLSA record of {host} reads “{text}”. SHA-256 (type 1) has 32 octets, SHA-512 "
                                "(type 2) has 64."),
     QT_TRANSLATE_NOOP("Check", "Senders cannot use this record. If no other is usable, they demand TLS and "
                                "check no key."),
     QT_TRANSLATE_NOOP("Check", "Publish the record that fits the key in use: 3 1 1 with the SHA-256 of the "
                                "public key, at _25._tcp.{host}."),
     QT_TRANSLATE_NOOP("Check", "The TLSA digests have the right length")},
    {Check::DaneUsagePkix, Area::Dane, Severity::Warning, false, "dane.tlsa.usage-pkix", "RFC 7672 3.1.3",
     QT_TRANSLATE_NOOP("Check", "A TLSA record has usage 0 or 1"),
     QT_TRANSLATE_NOOP("Check", "A TLSA record of {host} reads “{text}”. For mail only the usages 2 and 3 are of "
                                "use."),
     QT_TRANSLATE_NOOP("Check", "Senders cannot use this record. If no other is usable, they demand TLS and "
                                "check no key."),
     QT_TRANSLATE_NOOP("Check", "Publish the record that fits the key in use: 3 1 1 with the SHA-256 of the "
                                "public key, at _25._tcp.{host}."),
     QT_TRANSLATE_NOOP("Check", "The TLSA records have usage 2 or 3")},
    {Check::DaneUsageUnknown, Area::Dane, Severity::Warning, false, "dane.tlsa.usage-unknown",
     "RFC 6698 2.1.1, RFC 7218 2.1", QT_TRANSLATE_NOOP("Check", "A TLSA record has an unknown usage"),
     QT_TRANSLATE_NOOP("Check", "A TLSA record of {host} reads “{text}”. Its first number, the usage, is "
                                "none of 0 to 3."),
     QT_TRANSLATE_NOOP("Check", "Senders cannot use this record. If no other is usable, they demand TLS "
                                "and check no key."),
     QT_TRANSLATE_NOOP("Check", "Publish the record that fits the key in use: 3 1 1 with the SHA-256 of "
                                "the public key, at _25._tcp.{host}."),
     QT_TRANSLATE_NOOP("Check", "The TLSA records have a known usage")},
    {Check::DaneAllUnusable, Area::Dane, Severity::Error, false, "dane.tlsa.all-unusable",
     "RFC 7672 2.2, RFC 7672 2.2.3", QT_TRANSLATE_NOOP("Check", "No TLSA record of the host is usable"),
     QT_TRANSLATE_NOOP("Check", "{host} has signed TLSA records, but senders cannot use any of them. TLS reports "
                                "call this tlsa-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders with DANE demand TLS but check no key: whoever stands on the path can "
                                "be the other end."),
     QT_TRANSLATE_NOOP("Check", "Publish the record that fits the key in use: 3 1 1 with the SHA-256 of the "
                                "public key, at _25._tcp.{host}."),
     QT_TRANSLATE_NOOP("Check", "The host has a usable TLSA record")},
    {Check::DaneNoMatch, Area::Dane, Severity::Error, false, "dane.tlsa.no-match", "RFC 7672 2.2, RFC 8460 4.3.2.1",
     QT_TRANSLATE_NOOP("Check", "No TLSA record fits the certificate"),
     QT_TRANSLATE_NOOP("Check", "The usable TLSA records of {host} fit neither the certificate at {address} nor "
                                "its chain. TLS reports call this tlsa-invalid or certificate-not-trusted."),
     QT_TRANSLATE_NOOP("Check", "Senders with DANE skip this host; all others deliver as usual."),
     QT_TRANSLATE_NOOP("Check", "Publish the record for the key in use: 3 1 1 with the SHA-256 of the public "
                                "key, at _25._tcp.{host}. At renewals keep the key, or publish the next record "
                                "before you load the certificate."),
     QT_TRANSLATE_NOOP("Check", "A TLSA record fits the certificate")},
    {Check::DaneNoMatchAddress, Area::Dane, Severity::Error, false, "dane.tlsa.no-match-address", "RFC 7671 8",
     QT_TRANSLATE_NOOP("Check", "TLSA records fit on some addresses only"),
     QT_TRANSLATE_NOOP("Check", "The certificate at {address} fits no TLSA record of {host}; at other addresses "
                                "one fits."),
     QT_TRANSLATE_NOOP("Check", "Senders with DANE fail or succeed by chance."),
     QT_TRANSLATE_NOOP("Check", "Load the same certificate on all machines behind {host}, or publish a TLSA "
                                "record for each key."),
     QT_TRANSLATE_NOOP("Check", "TLSA records fit on every address")},
    {Check::DaneUsage2Name, Area::Dane, Severity::Error, false, "dane.tlsa.usage2-name", "RFC 7672 3.2.2",
     QT_TRANSLATE_NOOP("Check", "The certificate names neither host nor domain"),
     QT_TRANSLATE_NOOP("Check", "A TLSA record of {host} trusts a CA (usage 2), but the certificate at {address} "
                                "names neither {name} nor {domain}. TLS reports call this "
                                "certificate-host-mismatch."),
     QT_TRANSLATE_NOOP("Check", "Senders with DANE skip this host; all others deliver as usual."),
     QT_TRANSLATE_NOOP("Check", "Get a certificate from this CA that names {name}, or publish a record 3 1 1 for "
                                "the key in use."),
     QT_TRANSLATE_NOOP("Check", "The certificate fits usage 2 by name")},
    {Check::DaneUsage2Expired, Area::Dane, Severity::Error, false, "dane.tlsa.usage2-expired",
     "RFC 7672 3.1.2, RFC 7671 5.2", QT_TRANSLATE_NOOP("Check", "The certificate under usage 2 is out of date"),
     QT_TRANSLATE_NOOP("Check", "A TLSA record of {host} trusts a CA (usage 2), and a certificate in the chain "
                                "at {address} is used outside its dates. TLS reports call this "
                                "certificate-expired."),
     QT_TRANSLATE_NOOP("Check", "Senders with DANE skip this host; all others deliver as usual."),
     QT_TRANSLATE_NOOP("Check", "Renew the certificate of {host}, or publish a record 3 1 1 for the key in use: "
                                "there dates do not count."),
     QT_TRANSLATE_NOOP("Check", "The chain under usage 2 is in date")},
    {Check::DaneUsage3Expired, Area::Dane, Severity::Info, false, "dane.tlsa.usage3-expired", "RFC 7672 3.1.1",
     QT_TRANSLATE_NOOP("Check", "An expired certificate that DANE accepts"),
     QT_TRANSLATE_NOOP("Check", "The certificate of {host} ({address}) ended on {date}, but its key fits a TLSA "
                                "record with usage 3."),
     QT_TRANSLATE_NOOP("Check", "Senders with DANE deliver: under usage 3 only the key counts. Senders with "
                                "MTA-STS alone refuse the certificate."),
     QT_TRANSLATE_NOOP("Check", "Renew the certificate for {host} with the same key."), ""},
    {Check::DaneNoStartTls, Area::Dane, Severity::Error, false, "dane.tlsa.no-starttls", "RFC 7672 2.2",
     QT_TRANSLATE_NOOP("Check", "TLSA records, but no STARTTLS"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) has signed TLSA records and answered EHLO without STARTTLS. "
                                "TLS reports call this starttls-not-supported."),
     QT_TRANSLATE_NOOP("Check", "Senders with DANE skip this host; all others deliver in plaintext."),
     QT_TRANSLATE_NOOP("Check", "Give Postfix on {host} a certificate and set smtpd_tls_security_level = may, or "
                                "remove the TLSA records."),
     QT_TRANSLATE_NOOP("Check", "The host with TLSA records offers STARTTLS")},
    {Check::DaneTlsFailure, Area::Dane, Severity::Error, false, "dane.tlsa.tls-failure", "RFC 7672 8.1, RFC 7672 8.2",
     QT_TRANSLATE_NOOP("Check", "TLSA records, but TLS fails"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) has signed TLSA records, but the TLS handshake did not "
                                "finish. TLS reports call this validation-failure."),
     QT_TRANSLATE_NOOP("Check", "Senders with DANE skip this host; most others deliver in plaintext."),
     QT_TRANSLATE_NOOP("Check", "Let the server speak TLS 1.2 or newer with common ciphers. To see the error: "
                                "openssl s_client -starttls smtp -connect {host}:25"),
     QT_TRANSLATE_NOOP("Check", "TLS works on the host with TLSA records")},
};
static_assert(inOrder(kRows, Check::DaneValid, Check::DaneTlsFailure));

std::span<const CheckSpec> daneRows()
{
    return kRows;
}

} // namespace postseal
