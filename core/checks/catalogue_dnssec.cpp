// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// signatures, keys and denials of DNSSEC; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::DnssecDsWithoutDnskey, Area::Dnssec, Severity::Error, false, "dns.dnssec.ds-without-dnskey", "RFC 4035 5.2",
     QT_TRANSLATE_NOOP("Check", "No key fits the DS record"),
     QT_TRANSLATE_NOOP("Check", "The parent zone has DS records for {name}, but none of them fits a key that the zone "
                                "has."),
     QT_TRANSLATE_NOOP("Check", "The whole zone fails validation: senders that validate keep the mail in the queue; "
                                "all others deliver."),
     QT_TRANSLATE_NOOP("Check", "Have the DS record at the registrar replaced by one for the key in use, or removed "
                                "when the zone is no longer signed."),
     QT_TRANSLATE_NOOP("Check", "A key fits the DS record")},
    {Check::DnssecDnskeyWithoutDs, Area::Dnssec, Severity::Warning, false, "dns.dnssec.dnskey-without-ds",
     "RFC 4033 5, RFC 4035 5.2", QT_TRANSLATE_NOOP("Check", "The zone is signed, but nothing points to it"),
     QT_TRANSLATE_NOOP("Check", "{name} has DNSSEC keys, but the parent zone has no DS record for it."),
     QT_TRANSLATE_NOOP("Check", "Everybody treats the zone as unsigned: DANE does not apply, and the signatures "
                                "protect nothing."),
     QT_TRANSLATE_NOOP("Check", "Have the DS record of the key entered at the registrar. The parent zone has to be "
                                "signed as well."),
     QT_TRANSLATE_NOOP("Check", "The parent zone points to the keys")},
    {Check::DnssecRrsigExpired, Area::Dnssec, Severity::Error, false, "dns.dnssec.rrsig-expired", "RFC 4035 5.3.1",
     QT_TRANSLATE_NOOP("Check", "A DNSSEC signature has expired"),
     QT_TRANSLATE_NOOP("Check", "Records of {name} carry only signatures whose time is over."),
     QT_TRANSLATE_NOOP("Check", "Senders that validate keep the mail in the queue; all others deliver as usual."),
     QT_TRANSLATE_NOOP("Check", "Sign the zone again, and look for the reason why the signer stopped."),
     QT_TRANSLATE_NOOP("Check", "No signature has expired")},
    {Check::DnssecRrsigExpiring, Area::Dnssec, Severity::Warning, false, "dns.dnssec.rrsig-expiring",
     "RFC 6781 4.4, RFC 7671 11", QT_TRANSLATE_NOOP("Check", "DNSSEC signatures run out soon"),
     QT_TRANSLATE_NOOP("Check", "The first signatures of {name} run out on {date}, and no newer ones are there. "
                                "Signatures are due for renewal three days before their end; those that live less "
                                "than twelve days, when a quarter of their life is left."),
     QT_TRANSLATE_NOOP("Check", "No effect yet. From then on, senders that validate keep the mail in the queue."),
     QT_TRANSLATE_NOOP("Check", "See to it that the signer runs and that all name servers load what it writes."),
     QT_TRANSLATE_NOOP("Check", "The signatures hold for long enough")},
    {Check::DnssecRrsigTooLong, Area::Dnssec, Severity::Notice, false, "dns.dnssec.rrsig-too-long",
     "RFC 6781 4.4.2, RFC 7671 13", QT_TRANSLATE_NOOP("Check", "DNSSEC signatures live longer than 180 days"),
     QT_TRANSLATE_NOOP("Check", "Signatures of {name} are made for more than 180 days."),
     QT_TRANSLATE_NOOP("Check", "Old answers can be replayed until they run out: whoever stands on the path can bring "
                                "back MX or TLSA records that were removed long ago."),
     QT_TRANSLATE_NOOP("Check", "Let the signer make signatures of one to four weeks, and renew them in time."),
     QT_TRANSLATE_NOOP("Check", "No signature lives too long")},
    {Check::DnssecRrsigInceptionFuture, Area::Dnssec, Severity::Error, false, "dns.dnssec.rrsig-inception-future",
     "RFC 4035 5.3.1", QT_TRANSLATE_NOOP("Check", "A DNSSEC signature is not valid yet"),
     QT_TRANSLATE_NOOP("Check", "Records of {name} carry only signatures whose time begins in the future."),
     QT_TRANSLATE_NOOP("Check", "Senders that validate keep the mail in the queue until then; all others deliver as "
                                "usual."),
     QT_TRANSLATE_NOOP("Check", "Set the clock of the machine that signs the zone, and sign it again."),
     QT_TRANSLATE_NOOP("Check", "Every signature is valid already")},
    {Check::DnssecAlgorithmDeprecated, Area::Dnssec, Severity::Warning, false, "dns.dnssec.algorithm-deprecated",
     "RFC 9905", QT_TRANSLATE_NOOP("Check", "A DNSSEC key uses a deprecated algorithm"),
     QT_TRANSLATE_NOOP("Check", "Among the keys of {name} are some of an algorithm that has been given up, such as "
                                "those with SHA-1."),
     QT_TRANSLATE_NOOP("Check", "Validators that have dropped the algorithm treat the zone as unsigned: there, DANE "
                                "silently stops."),
     QT_TRANSLATE_NOOP("Check", "Roll over to algorithm 13 (ECDSAP256SHA256) or 8 (RSASHA256)."),
     QT_TRANSLATE_NOOP("Check", "All keys use an algorithm of today")},
    {Check::DnssecDsDigestSha1, Area::Dnssec, Severity::Warning, false, "dns.dnssec.ds-digest-sha1",
     "RFC 9905, RFC 4509 3", QT_TRANSLATE_NOOP("Check", "The DS record has only a SHA-1 digest"),
     QT_TRANSLATE_NOOP("Check", "The parent zone names the key of {name} by a SHA-1 digest alone."),
     QT_TRANSLATE_NOOP("Check", "Validators that have dropped SHA-1 treat the zone as unsigned: there, DANE silently "
                                "stops."),
     QT_TRANSLATE_NOOP("Check", "Have a DS record with digest type 2 (SHA-256) entered at the registrar."),
     QT_TRANSLATE_NOOP("Check", "The DS record has a digest of today")},
    {Check::DnssecKeySmall, Area::Dnssec, Severity::Warning, false, "dns.dnssec.key-small", "RFC 9904, RFC 6781 3.4.2",
     QT_TRANSLATE_NOOP("Check", "A DNSSEC key has less than 2048 bits"),
     QT_TRANSLATE_NOOP("Check", "Among the keys of {name} are RSA keys of less than 2048 bits."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery today. Such keys are within reach of attackers with large "
                                "means."),
     QT_TRANSLATE_NOOP("Check", "Roll over to RSA keys of 2048 bits, or to algorithm 13 (ECDSAP256SHA256)."),
     QT_TRANSLATE_NOOP("Check", "All DNSSEC keys are large enough")},
    {Check::DnssecNsec3Iterations, Area::Dnssec, Severity::Notice, false, "dns.dnssec.nsec3-iterations",
     "RFC 9276 3.1, RFC 9276 3.2", QT_TRANSLATE_NOOP("Check", "NSEC3 uses extra iterations"),
     QT_TRANSLATE_NOOP("Check", "{name} hashes names more than once for its NSEC3 records."),
     QT_TRANSLATE_NOOP("Check", "Validators limit this: above their limit, often 50 to 150, they treat answers as "
                                "unsigned or fail, and DANE is lost."),
     QT_TRANSLATE_NOOP("Check", "Set the NSEC3 iterations of the zone to 0."),
     QT_TRANSLATE_NOOP("Check", "NSEC3 uses no extra iterations")},
    {Check::DnssecNsec3Salt, Area::Dnssec, Severity::Notice, false, "dns.dnssec.nsec3-salt", "RFC 9276 3.1",
     QT_TRANSLATE_NOOP("Check", "NSEC3 uses a salt"),
     QT_TRANSLATE_NOOP("Check", "{name} hashes names with a salt for its NSEC3 records."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. A salt protects nothing, and each change of it renews the "
                                "whole chain."),
     QT_TRANSLATE_NOOP("Check", "Set an empty salt, which zone files write as a hyphen."),
     QT_TRANSLATE_NOOP("Check", "NSEC3 uses no salt")},
    {Check::DnssecNsec3Optout, Area::Dnssec, Severity::Notice, false, "dns.dnssec.nsec3-optout",
     "RFC 9276 3.1, RFC 5155 6", QT_TRANSLATE_NOOP("Check", "NSEC3 leaves names out (opt-out)"),
     QT_TRANSLATE_NOOP("Check", "The NSEC3 records of {name} have the opt-out flag, which is meant for large "
                                "registries."),
     QT_TRANSLATE_NOOP("Check", "The absence of names cannot be proven throughout: forged unsigned delegations fit in "
                                "between."),
     QT_TRANSLATE_NOOP("Check", "Sign the zone without opt-out."),
     QT_TRANSLATE_NOOP("Check", "NSEC3 leaves no names out")},
    {Check::DnssecDenialBroken, Area::Dnssec, Severity::Error, false, "dns.dnssec.denial-broken",
     "RFC 7672 2.1.2, RFC 4035 5.4", QT_TRANSLATE_NOOP("Check", "The proof that there is no TLSA fails"),
     QT_TRANSLATE_NOOP("Check", "The answer that there is nothing at _25._tcp.{host} comes without a proof that "
                                "validates."),
     QT_TRANSLATE_NOOP("Check", "Senders with DANE cannot tell absence from suppression and must not use this host, "
                                "though nothing was ever published."),
     QT_TRANSLATE_NOOP("Check", "Repair how the name servers of {host} prove that a name or type does not exist: "
                                "often an old server, or a load balancer that answers by itself, is the cause."),
     QT_TRANSLATE_NOOP("Check", "The proof that there is no TLSA holds")},
    {Check::DnssecEmptyNonterminal, Area::Dnssec, Severity::Error, false, "dns.dnssec.empty-nonterminal",
     "RFC 8020 2, RFC 9156 2.3", QT_TRANSLATE_NOOP("Check", "A name above the TLSA records is denied"),
     QT_TRANSLATE_NOOP("Check", "_25._tcp.{host} has TLSA records, but the name servers say that _tcp.{host} above it "
                                "does not exist."),
     QT_TRANSLATE_NOOP("Check", "Resolvers that ask label by label conclude that there are no TLSA records either."),
     QT_TRANSLATE_NOOP("Check", "Update or repair the name servers: a name below which something exists is answered "
                                "with NOERROR and no data."),
     QT_TRANSLATE_NOOP("Check", "Names above the TLSA records exist")},
    {Check::DnssecMxSecureHostInsecure, Area::Dnssec, Severity::Notice, false, "dns.dnssec.mx-secure-host-insecure",
     "RFC 7672 2.2.2", QT_TRANSLATE_NOOP("Check", "The MX records are signed, the host is not"),
     QT_TRANSLATE_NOOP("Check", "The MX records of {domain} are signed with DNSSEC, but the addresses of {host} are "
                                "not."),
     QT_TRANSLATE_NOOP("Check", "Senders with DANE do not ask for TLSA records here. Only MTA-STS can protect the "
                                "mail to this host."),
     QT_TRANSLATE_NOOP("Check", "Ask whoever runs the zone of {host} to sign it."),
     QT_TRANSLATE_NOOP("Check", "The host is signed as well")},
    {Check::DnssecAliasInsecureLink, Area::Dnssec, Severity::Warning, false, "dns.dnssec.alias-insecure-link",
     "RFC 7672 2.1.3", QT_TRANSLATE_NOOP("Check", "The alias of a host leaves the signed zones"),
     QT_TRANSLATE_NOOP("Check", "{host} is a signed alias, but from {name} on the way to its addresses is not signed."),
     QT_TRANSLATE_NOOP("Check", "Whoever forges the unsigned part leads mail elsewhere. Senders with DANE look for "
                                "TLSA records at {host} only."),
     QT_TRANSLATE_NOOP("Check", "Let the MX record name the host that has the addresses, or have the zone of {name} "
                                "signed."),
     QT_TRANSLATE_NOOP("Check", "Every link of the alias is signed")},
    {Check::DnssecDsTtl, Area::Dnssec, Severity::Info, false, "dns.dnssec.ds-ttl", "RFC 6781 4.4",
     QT_TRANSLATE_NOOP("Check", "DS or DNSKEY records are cached over a day"),
     QT_TRANSLATE_NOOP("Check", "DS or DNSKEY records of {name} have a TTL of more than a day."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. A mistake in the keys takes as long as this to leave the "
                                "caches."),
     QT_TRANSLATE_NOOP("Check", "Set the TTL of the keys to an hour, or to a day at most. The TTL of the DS record is "
                                "set by the registry."),
     QT_TRANSLATE_NOOP("Check", "Mistakes in the keys leave caches within a day")},
    {Check::DnssecCdsPending, Area::Dnssec, Severity::Info, false, "dns.dnssec.cds-pending", "RFC 7344 4, RFC 7583 3",
     QT_TRANSLATE_NOOP("Check", "A new DS record is asked for"),
     QT_TRANSLATE_NOOP("Check", "The CDS or CDNSKEY records of {name} ask the parent zone for other DS records than "
                                "it has."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. A key rollover is on its way, or the parent does not look at "
                                "these records."),
     QT_TRANSLATE_NOOP("Check", "When no rollover is on its way, have the DS record changed at the registrar, or "
                                "remove the CDS and CDNSKEY records."),
     QT_TRANSLATE_NOOP("Check", "The DS records are as the zone asks")},
    {Check::DnssecPolicyNamesSigned, Area::Dnssec, Severity::Info, false, "dns.dnssec.policy-names-signed",
     "RFC 8461 10.2", QT_TRANSLATE_NOOP("Check", "The names of the policy are not signed"),
     QT_TRANSLATE_NOOP("Check", "The answers for _mta-sts.{domain} and mta-sts.{domain} are not all signed with "
                                "DNSSEC."),
     QT_TRANSLATE_NOOP("Check", "Whoever forges DNS answers can hide the policy from senders that have none in their "
                                "cache."),
     QT_TRANSLATE_NOOP("Check", "Sign the zone of {domain}. The target of an alias has to lie in a signed zone too."),
     QT_TRANSLATE_NOOP("Check", "The names of the policy are signed")},
};
static_assert(inOrder(kRows, Check::DnssecDsWithoutDnskey, Check::DnssecPolicyNamesSigned));

std::span<const CheckSpec> dnssecRows()
{
    return kRows;
}

} // namespace postseal
