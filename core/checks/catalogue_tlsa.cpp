// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// TLSA records and what they match; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::DaneBackupWorse, Area::Dane, Severity::Warning, false, "dane.tlsa.backup-worse", "RFC 7672 2.2.1",
     QT_TRANSLATE_NOOP("Check", "A backup host is less protected"),
     QT_TRANSLATE_NOOP("Check", "{name} is authenticated by its TLSA records, but the less preferred "
                                "{hosts} only by records that senders cannot use."),
     QT_TRANSLATE_NOOP("Check", "Whoever blocks {name} moves the mail of DANE senders to a host whose key "
                                "nobody checks."),
     QT_TRANSLATE_NOOP("Check", "Publish TLSA records 3 1 1 for {hosts} too."),
     QT_TRANSLATE_NOOP("Check", "No backup host is less protected")},
    {Check::DaneOwner, Area::Dane, Severity::Error, false, "dane.tlsa.owner", "RFC 7672 2.2.3, RFC 6698 3",
     QT_TRANSLATE_NOOP("Check", "The TLSA records stand at the wrong name"),
     QT_TRANSLATE_NOOP("Check", "There are TLSA records at {name}, and none at _25._tcp.{host}, where "
                                "senders look."),
     QT_TRANSLATE_NOOP("Check", "No sender sees them: the host counts as one without TLSA records."),
     QT_TRANSLATE_NOOP("Check", "Move the records to _25._tcp.{host}."), ""},
    {Check::DaneAliasOwner, Area::Dane, Severity::Info, false, "dane.tlsa.cname-owner", "RFC 7672 2.2.3, RFC 7671 6",
     QT_TRANSLATE_NOOP("Check", "The TLSA name is an alias"),
     QT_TRANSLATE_NOOP("Check", "The TLSA records of {host} are reached by an alias to {name}."),
     QT_TRANSLATE_NOOP("Check", "Senders follow it; the certificate is still checked against {host}."), "", ""},
    {Check::DaneAliasBase, Area::Dane, Severity::Warning, false, "dane.tlsa.cname-base", "RFC 7672 2.2.2, RFC 7671 7",
     QT_TRANSLATE_NOOP("Check", "TLSA records of an alias are not seen"),
     QT_TRANSLATE_NOOP("Check", "{host} is an alias. The TLSA records at {name} are not looked at: senders "
                                "take those at the alias' end first, then those at the alias, and none in "
                                "between."),
     QT_TRANSLATE_NOOP("Check", "Whatever stands at {name} protects nobody."),
     QT_TRANSLATE_NOOP("Check", "Let the MX record name a host that is no alias, or publish the same TLSA "
                                "records at _25._tcp of the alias and of its end."),
     ""},
    {Check::DaneWildcard, Area::Dane, Severity::Info, false, "dane.tlsa.wildcard", "RFC 4592 2, RFC 6698 A",
     QT_TRANSLATE_NOOP("Check", "A wildcard makes the TLSA records"),
     QT_TRANSLATE_NOOP("Check", "No TLSA records stand at {name} itself: a wildcard in the zone makes "
                                "them."),
     QT_TRANSLATE_NOOP("Check", "Senders use them like any other. They appear at every name below the "
                                "wildcard too."),
     "", ""},
    {Check::DaneSyntaxField, Area::Dane, Severity::Error, false, "dane.tlsa.syntax-field", "RFC 6698 2.1",
     QT_TRANSLATE_NOOP("Check", "A TLSA record is incomplete"),
     QT_TRANSLATE_NOOP("Check", "A TLSA record of {host} reads “{text}”. It needs usage, selector, "
                                "matching type and data."),
     QT_TRANSLATE_NOOP("Check", "Senders cannot use this record. If no other is usable, they demand TLS "
                                "and check no key."),
     QT_TRANSLATE_NOOP("Check", "Publish the record that fits the key in use: 3 1 1 with the SHA-256 of "
                                "the public key, at _25._tcp.{host}."),
     ""},
    {Check::DaneFullParse, Area::Dane, Severity::Error, false, "dane.tlsa.full-parse",
     "RFC 6698 2.1.4, RFC 7671 10.1.2", QT_TRANSLATE_NOOP("Check", "A TLSA record holds no certificate or key"),
     QT_TRANSLATE_NOOP("Check", "A TLSA record of {host} reads “{text}”. With matching type 0 it has to "
                                "hold a whole certificate (selector 0) or public key (selector 1), and it "
                                "does not."),
     QT_TRANSLATE_NOOP("Check", "Senders cannot use this record. If no other is usable, they demand TLS "
                                "and check no key."),
     QT_TRANSLATE_NOOP("Check", "Publish the record that fits the key in use: 3 1 1 with the SHA-256 of "
                                "the public key, at _25._tcp.{host}."),
     ""},
    {Check::DaneSelectorUnknown, Area::Dane, Severity::Warning, false, "dane.tlsa.selector-unknown", "RFC 6698 2.1.2",
     QT_TRANSLATE_NOOP("Check", "A TLSA record has an unknown selector"),
     QT_TRANSLATE_NOOP("Check", "A TLSA record of {host} reads “{text}”. Its second number, the selector, "
                                "is neither 0 (certificate) nor 1 (public key)."),
     QT_TRANSLATE_NOOP("Check", "Senders cannot use this record. If no other is usable, they demand TLS "
                                "and check no key."),
     QT_TRANSLATE_NOOP("Check", "Publish the record that fits the key in use: 3 1 1 with the SHA-256 of "
                                "the public key, at _25._tcp.{host}."),
     ""},
    {Check::DaneMatchingUnknown, Area::Dane, Severity::Warning, false, "dane.tlsa.matching-unknown", "RFC 6698 2.1.3",
     QT_TRANSLATE_NOOP("Check", "A TLSA record has an unknown matching type"),
     QT_TRANSLATE_NOOP("Check", "A TLSA record of {host} reads “{text}”. Its third number, the matching "
                                "type, is none of 0 (whole), 1 (SHA-256) and 2 (SHA-512)."),
     QT_TRANSLATE_NOOP("Check", "Senders cannot use this record. If no other is usable, they demand TLS "
                                "and check no key."),
     QT_TRANSLATE_NOOP("Check", "Publish the record that fits the key in use: 3 1 1 with the SHA-256 of "
                                "the public key, at _25._tcp.{host}."),
     ""},
    {Check::DaneSwappedSelector, Area::Dane, Severity::Error, false, "dane.tlsa.swapped-selector", "RFC 6698 2.1",
     QT_TRANSLATE_NOOP("Check", "A TLSA record has the wrong numbers"),
     QT_TRANSLATE_NOOP("Check", "The data of the TLSA record “{text}” is made of what {host} ({address}) "
                                "shows, but by other rules than its numbers say: by those of {name}. TLS "
                                "reports call this tlsa-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders with DANE skip this host; all others deliver as usual."),
     QT_TRANSLATE_NOOP("Check", "Publish the record that fits the key in use: 3 1 1 with the SHA-256 of "
                                "the public key, at _25._tcp.{host}."),
     ""},
    {Check::DaneUsage2NotServed, Area::Dane, Severity::Error, false, "dane.tlsa.usage2-not-served",
     "RFC 7672 3.1.2, RFC 7671 5.2", QT_TRANSLATE_NOOP("Check", "The CA in the TLSA record is not sent"),
     QT_TRANSLATE_NOOP("Check", "The TLSA records of {host} name a CA (usage 2), but no CA certificate "
                                "that {address} sends fits them. TLS reports call this "
                                "certificate-not-trusted or tlsa-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders with DANE skip this host; all others deliver as usual."),
     QT_TRANSLATE_NOOP("Check", "Let the server send the CA's certificate too, even if it is a root, or "
                                "publish a record 3 1 1 for the key in use."),
     ""},
    {Check::DaneUsage2Chain, Area::Dane, Severity::Error, false, "dane.tlsa.usage2-chain",
     "RFC 7671 5.2, RFC 7672 3.1.2", QT_TRANSLATE_NOOP("Check", "The CA in the TLSA record issued something else"),
     QT_TRANSLATE_NOOP("Check", "A TLSA record of {host} names a CA (usage 2) whose certificate {address} "
                                "sends, but its own certificate does not lead there. TLS reports call this "
                                "certificate-not-trusted."),
     QT_TRANSLATE_NOOP("Check", "Senders with DANE skip this host; all others deliver as usual."),
     QT_TRANSLATE_NOOP("Check", "Let the server send every certificate from its own up to the CA's, or "
                                "publish a record 3 1 1 for the key in use."),
     ""},
    {Check::DaneUsage2PublicCa, Area::Dane, Severity::Notice, false, "dane.tlsa.usage2-public-ca",
     "RFC 7672 3.1.2, BCP", QT_TRANSLATE_NOOP("Check", "A public CA is trusted by TLSA"),
     QT_TRANSLATE_NOOP("Check", "A TLSA record of {host} ({text}) names a public CA: {name}."),
     QT_TRANSLATE_NOOP("Check", "Whoever gets a certificate for the name from this CA passes, and when the "
                                "CA changes its intermediate the record stops to fit."),
     QT_TRANSLATE_NOOP("Check", "Publish the record that fits the key in use: 3 1 1 with the SHA-256 of "
                                "the public key, at _25._tcp.{host}."),
     ""},
    {Check::DaneUsage2Full, Area::Dane, Severity::Notice, false, "dane.tlsa.usage2-full",
     "RFC 7671 5.2, RFC 7672 3.1.2", QT_TRANSLATE_NOOP("Check", "A TLSA record holds a whole CA certificate"),
     QT_TRANSLATE_NOOP("Check", "A TLSA record of {host} names a CA by its whole certificate or key: "
                                "“{text}”."),
     QT_TRANSLATE_NOOP("Check", "Some senders ignore matching type 0; to the others the CA's certificate "
                                "has to be sent all the same."),
     QT_TRANSLATE_NOOP("Check", "Publish 2 0 1 with the SHA-256 of the CA's certificate instead."),
     QT_TRANSLATE_NOOP("Check", "The TLSA records name the CA by a digest")},
    {Check::DaneUsage2Selector1, Area::Dane, Severity::Notice, false, "dane.tlsa.usage2-selector1",
     "RFC 7672 3.1.2, RFC 7671 5.2", QT_TRANSLATE_NOOP("Check", "A TLSA record names the key of a CA"),
     QT_TRANSLATE_NOOP("Check", "A TLSA record of {host} names a CA by its key alone: “{text}”."),
     QT_TRANSLATE_NOOP("Check", "The limits that stand in the CA's certificate are not bound by the "
                                "record."),
     QT_TRANSLATE_NOOP("Check", "Publish 2 0 1 with the SHA-256 of the CA's certificate instead."),
     QT_TRANSLATE_NOOP("Check", "The TLSA records name the certificate of the CA")},
    {Check::DaneUsage3Cert, Area::Dane, Severity::Notice, false, "dane.tlsa.usage3-cert", "RFC 7672 3.1, RFC 7671 8",
     QT_TRANSLATE_NOOP("Check", "A TLSA record is bound to one certificate"),
     QT_TRANSLATE_NOOP("Check", "A TLSA record of {host} digests the whole certificate: “{text}”."),
     QT_TRANSLATE_NOOP("Check", "Each renewal needs a new record, and certificates live ever shorter; "
                                "senders with DANE skip the host when it is forgotten."),
     QT_TRANSLATE_NOOP("Check", "Publish 3 1 1 for the public key, and keep the key at renewals or publish "
                                "the next record before."),
     QT_TRANSLATE_NOOP("Check", "The TLSA records are bound to keys")},
    {Check::DaneMatchingFull, Area::Dane, Severity::Notice, false, "dane.tlsa.matching-full", "RFC 7671 10.1.1",
     QT_TRANSLATE_NOOP("Check", "A TLSA record holds the data as a whole"),
     QT_TRANSLATE_NOOP("Check", "A TLSA record of {host} has matching type 0: “{text}”."),
     QT_TRANSLATE_NOOP("Check", "The answer is large, and some senders ignore such records."),
     QT_TRANSLATE_NOOP("Check", "Publish 3 1 1 with the SHA-256 of the public key instead."),
     QT_TRANSLATE_NOOP("Check", "The TLSA records hold digests")},
    {Check::DaneMatchingSha512Only, Area::Dane, Severity::Notice, false, "dane.tlsa.matching-sha512-only",
     "RFC 6698 6, RFC 7671 9", QT_TRANSLATE_NOOP("Check", "A TLSA record has SHA-512 alone"),
     QT_TRANSLATE_NOOP("Check", "A TLSA record of {host} has SHA-512, and there is none with SHA-256 of "
                                "the same kind: “{text}”."),
     QT_TRANSLATE_NOOP("Check", "Senders need not know SHA-512: those that do not find nothing usable."),
     QT_TRANSLATE_NOOP("Check", "Add the same record with matching type 1 (SHA-256)."),
     QT_TRANSLATE_NOOP("Check", "There are TLSA records with SHA-256")},
    {Check::DaneAgilityInconsistent, Area::Dane, Severity::Error, false, "dane.tlsa.agility-inconsistent",
     "RFC 7671 9, RFC 7672 5", QT_TRANSLATE_NOOP("Check", "The stronger TLSA digest is out of date"),
     QT_TRANSLATE_NOOP("Check", "At {address} the record “{text}” fits, but a record of the same kind with "
                                "SHA-512 does not. Senders that know SHA-512 look at no SHA-256 then. TLS "
                                "reports call this tlsa-invalid."),
     QT_TRANSLATE_NOOP("Check", "Most senders with DANE skip this host; those that know SHA-256 alone "
                                "deliver."),
     QT_TRANSLATE_NOOP("Check", "Publish the same keys under each digest, or remove the SHA-512 record of "
                                "{host}."),
     ""},
    {Check::DaneCombinationUnmatched, Area::Dane, Severity::Warning, false, "dane.tlsa.combination-unmatched",
     "RFC 7671 8", QT_TRANSLATE_NOOP("Check", "Some kinds of TLSA records fit nothing"),
     QT_TRANSLATE_NOOP("Check", "Of the TLSA records of {host}, none of these kinds fits what is served "
                                "now: {text}."),
     QT_TRANSLATE_NOOP("Check", "Senders that know only such a kind skip this host."),
     QT_TRANSLATE_NOOP("Check", "For each combination of usage, selector and matching type keep a record "
                                "that fits the certificate in use; remove the others."),
     QT_TRANSLATE_NOOP("Check", "Every kind of TLSA record fits")},
    {Check::DaneNoRolloverRecord, Area::Dane, Severity::Info, false, "dane.tlsa.no-rollover-record",
     "RFC 7672 4, RFC 7671 8.1", QT_TRANSLATE_NOOP("Check", "There is no TLSA record for the next key"),
     QT_TRANSLATE_NOOP("Check", "All TLSA records of {host} are bound to what is in use now."),
     QT_TRANSLATE_NOOP("Check", "No effect as long as the key stays. A new key has to wait until its "
                                "record has been published for some time."),
     "", ""},
    {Check::DaneMany, Area::Dane, Severity::Notice, false, "dane.tlsa.many", "RFC 7671 10.1.1",
     QT_TRANSLATE_NOOP("Check", "There are many TLSA records"),
     QT_TRANSLATE_NOOP("Check", "{host} has {count} TLSA records."),
     QT_TRANSLATE_NOOP("Check", "The answer is large: it may be cut off or lost on the way, and senders "
                                "with DANE wait then."),
     QT_TRANSLATE_NOOP("Check", "Keep the records for the key in use and the next one."),
     QT_TRANSLATE_NOOP("Check", "The number of TLSA records is usual")},
    {Check::DaneDuplicate, Area::Dane, Severity::Info, false, "dane.tlsa.duplicate", "RFC 6698 2, RFC 2181 5",
     QT_TRANSLATE_NOOP("Check", "A TLSA record stands twice"),
     QT_TRANSLATE_NOOP("Check", "The answer for the TLSA records of {host} holds a record more than once."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery."), "", ""},
    {Check::DaneTtl, Area::Dane, Severity::Notice, false, "dane.tlsa.ttl", "RFC 7671 13, RFC 7672 4",
     QT_TRANSLATE_NOOP("Check", "The TLSA records live long in caches"),
     QT_TRANSLATE_NOOP("Check", "The TLSA records of {host} may be kept for {count} seconds, more than a "
                                "day."),
     QT_TRANSLATE_NOOP("Check", "When a key has to be replaced at once, senders keep the old record for as "
                                "long."),
     QT_TRANSLATE_NOOP("Check", "Set the TTL of the TLSA records of {host} to 3600."),
     QT_TRANSLATE_NOOP("Check", "The TLSA records can be changed within a day")},
    {Check::DaneSniCert, Area::Dane, Severity::Warning, false, "dane.tlsa.sni-cert", "RFC 7672 8.1, RFC 7671 10.2",
     QT_TRANSLATE_NOOP("Check", "Without SNI the TLSA records do not fit"),
     QT_TRANSLATE_NOOP("Check", "With its name {host} ({address}) shows a certificate that its TLSA "
                                "records fit; without a name in the handshake it shows another, or none."),
     QT_TRANSLATE_NOOP("Check", "Senders with DANE that send no name skip this host."),
     QT_TRANSLATE_NOOP("Check", "Let the server show the certificate of {host} by default, also to senders "
                                "that ask for no name."),
     QT_TRANSLATE_NOOP("Check", "The TLSA records fit without SNI too")},
    {Check::DaneDualCert, Area::Dane, Severity::Error, false, "dane.tlsa.dual-cert", "RFC 7671 8",
     QT_TRANSLATE_NOOP("Check", "One of two certificates fits no TLSA record"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) has certificates of two key types, and its TLSA "
                                "records fit only one of them."),
     QT_TRANSLATE_NOOP("Check", "Senders with DANE that prefer the other type skip this host."),
     QT_TRANSLATE_NOOP("Check", "Publish a TLSA record 3 1 1 for each of both keys, or serve one "
                                "certificate."),
     QT_TRANSLATE_NOOP("Check", "The TLSA records fit both certificates")},
    {Check::DaneSelectiveStartTls, Area::Dane, Severity::Error, false, "dane.tlsa.selective-starttls", "RFC 7672 9.2",
     QT_TRANSLATE_NOOP("Check", "STARTTLS is not offered every time"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) has TLSA records, and {count} of {total} sessions were "
                                "offered no STARTTLS."),
     QT_TRANSLATE_NOOP("Check", "Senders with DANE that meet such a session wait and try again; their mail "
                                "is late."),
     QT_TRANSLATE_NOOP("Check", "Offer STARTTLS to everybody and at the first contact; greylist at RCPT "
                                "instead."),
     QT_TRANSLATE_NOOP("Check", "STARTTLS is offered every time")},
    {Check::DaneMandatory, Area::Dane, Severity::Info, false, "dane.tlsa.mandatory", "RFC 7672 6, RFC 8460 4.3.2.1",
     QT_TRANSLATE_NOOP("Check", "What senders that demand DANE find"),
     QT_TRANSLATE_NOOP("Check", "Mail hosts without TLSA records that hold: {count} of {total}."),
     QT_TRANSLATE_NOOP("Check", "Senders that demand DANE deliver to none of those; TLS reports call this "
                                "dane-required."),
     "", QT_TRANSLATE_NOOP("Check", "Senders that demand DANE reach every host")},
    {Check::DaneProviderManaged, Area::Dane, Severity::Info, false, "dane.tlsa.provider-managed", "RFC 7672 2.2.3",
     QT_TRANSLATE_NOOP("Check", "The TLSA records lie outside the domain"),
     QT_TRANSLATE_NOOP("Check", "The TLSA records of {host} lie in the zone {name}, outside of {domain}."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Whoever runs that zone has to change the records "
                                "along with the keys."),
     "", ""},
};
static_assert(inOrder(kRows, Check::DaneBackupWorse, Check::DaneProviderManaged));

std::span<const CheckSpec> tlsaRows()
{
    return kRows;
}

} // namespace postseal
