// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// MX records and DNSSEC; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::MxNoSuchDomain, Area::Dns, Severity::Error, false, "dns.mx.nxdomain", "RFC 5321 5.1",
     QT_TRANSLATE_NOOP("Check", "The domain does not exist"),
     QT_TRANSLATE_NOOP("Check", "The name servers say that there is no {domain}."),
     QT_TRANSLATE_NOOP("Check", "Mail to it bounces at once at every sender."),
     QT_TRANSLATE_NOOP("Check", "Check the spelling. If the domain is yours, register it or have the zone above "
                                "delegate it."),
     QT_TRANSLATE_NOOP("Check", "The domain exists")},
    {Check::MxLookupError, Area::Dns, Severity::Error, false, "dns.mx.lookup-error", "RFC 5321 5.1, RFC 7672 2.1.2",
     QT_TRANSLATE_NOOP("Check", "The MX records could not be looked up"),
     QT_TRANSLATE_NOOP("Check", "The question for the MX records of {domain} brought no usable answer: neither "
                                "records nor a statement that there are none."),
     QT_TRANSLATE_NOOP("Check", "Every sender keeps the mail in its queue and tries again later."),
     QT_TRANSLATE_NOOP("Check", "Ask each name server of {domain} for the MX records directly, and repair those "
                                "that stay silent or answer SERVFAIL or REFUSED."),
     QT_TRANSLATE_NOOP("Check", "The MX records can be looked up")},
    {Check::MxPresent, Area::Dns, Severity::Pass, false, "dns.mx.present", "RFC 5321 5.1",
     QT_TRANSLATE_NOOP("Check", "MX records are published"),
     QT_TRANSLATE_NOOP("Check", "{domain} names the hosts that take its mail."),
     QT_TRANSLATE_NOOP("Check", "Senders deliver to these hosts, the lowest preference first."),
     "",
     QT_TRANSLATE_NOOP("Check", "MX records are published")},
    {Check::MxImplicit, Area::Dns, Severity::Notice, false, "dns.mx.implicit", "RFC 5321 5.1, RFC 7672 2.2.2",
     QT_TRANSLATE_NOOP("Check", "There is no MX record"),
     QT_TRANSLATE_NOOP("Check", "{domain} has an address ({address}) but no MX record, so the domain itself "
                                "counts as its mail host."),
     QT_TRANSLATE_NOOP("Check", "Senders deliver to {domain} itself; policy, certificate and TLSA records have "
                                "to name it."),
     QT_TRANSLATE_NOOP("Check", "Publish an MX record that names the mail host. If the domain takes no mail, "
                                "publish the null MX instead: MX 0 ."),
     ""},
    {Check::MxNoneNoAddress, Area::Dns, Severity::Error, false, "dns.mx.none-no-address", "RFC 5321 5.1",
     QT_TRANSLATE_NOOP("Check", "The domain names no mail host"),
     QT_TRANSLATE_NOOP("Check", "{domain} has neither an MX record nor an address."),
     QT_TRANSLATE_NOOP("Check", "Mail to it bounces, or waits in the queue until the sender gives up."),
     QT_TRANSLATE_NOOP("Check", "Publish an MX record that names the mail host, or the null MX (MX 0 .) if the "
                                "domain takes no mail."),
     ""},
    {Check::MxNull, Area::Dns, Severity::Info, false, "dns.mx.null", "RFC 7505 3",
     QT_TRANSLATE_NOOP("Check", "The domain takes no mail"),
     QT_TRANSLATE_NOOP("Check", "{domain} publishes the null MX (MX 0 .): it states that it takes no mail."),
     QT_TRANSLATE_NOOP("Check", "Senders bounce mail to it at once, with 556 5.1.10."),
     "",
     ""},
    {Check::MxNullNotAlone, Area::Dns, Severity::Error, false, "dns.mx.null-not-alone", "RFC 7505 3",
     QT_TRANSLATE_NOOP("Check", "The null MX stands beside other MX records"),
     QT_TRANSLATE_NOOP("Check", "{domain} says both that it takes no mail (MX 0 .) and which hosts take it."),
     QT_TRANSLATE_NOOP("Check", "Not defined: some senders bounce the mail, others try the hosts."),
     QT_TRANSLATE_NOOP("Check", "Keep the null MX alone, or remove it and keep the hosts."),
     ""},
    {Check::MxNullWithPolicy, Area::Dns, Severity::Notice, false, "dns.mx.null-with-policy", "RFC 7505 3, RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "Mail policies on a domain without mail"),
     QT_TRANSLATE_NOOP("Check", "{domain} takes no mail, yet it publishes MTA-STS or TLS-RPT records."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery: nobody ever uses these records."),
     QT_TRANSLATE_NOOP("Check", "Remove the records. If a policy was enforced before, serve mode: none first and "
                                "wait until its longest max_age is over."),
     ""},
    {Check::MxTargetAlias, Area::Dns, Severity::Warning, false, "dns.mx.target-cname", "RFC 2181 10.3, RFC 5321 5.1",
     QT_TRANSLATE_NOOP("Check", "The MX host name is an alias"),
     QT_TRANSLATE_NOOP("Check", "{host} is an alias of {name}. An MX record has to name a host that has "
                                "addresses of its own."),
     QT_TRANSLATE_NOOP("Check", "Most senders follow the alias, strict ones skip the host. Policy and "
                                "certificate have to name {host}."),
     QT_TRANSLATE_NOOP("Check", "Let the MX record name {name} itself, and see that policy and certificate name "
                                "it too."),
     QT_TRANSLATE_NOOP("Check", "The MX host name is not an alias")},
    {Check::MxTargetNoAddress, Area::Dns, Severity::Error, false, "dns.mx.target-no-address", "RFC 5321 5.1",
     QT_TRANSLATE_NOOP("Check", "The MX host has no address"),
     QT_TRANSLATE_NOOP("Check", "The MX record of {domain} names {host}, but this name has neither an A nor an "
                                "AAAA record."),
     QT_TRANSLATE_NOOP("Check", "Every sender skips this host. Mail bounces or waits if there is no other."),
     QT_TRANSLATE_NOOP("Check", "Give {host} an address, or take it out of the MX records."),
     QT_TRANSLATE_NOOP("Check", "The MX host has an address")},
    {Check::MxTargetAddressError, Area::Dns, Severity::Error, false, "dns.mx.target-address-error",
     "RFC 7672 2.1.2, RFC 7672 2.2.2",
     QT_TRANSLATE_NOOP("Check", "The host's addresses could not be looked up"),
     QT_TRANSLATE_NOOP("Check", "The question for the addresses of {host} brought no usable answer."),
     QT_TRANSLATE_NOOP("Check", "Senders skip this host for now. Mail waits if there is no other."),
     QT_TRANSLATE_NOOP("Check", "Repair the name servers of {host}: questions for A and AAAA have to be "
                                "answered, also where there is no such record."),
     QT_TRANSLATE_NOOP("Check", "The host's addresses can be looked up")},
    {Check::MxTargetPrivate, Area::Dns, Severity::Error, false, "dns.mx.target-private", "RFC 5321 5.1, RFC 6890 2.2",
     QT_TRANSLATE_NOOP("Check", "The MX host has a private address"),
     QT_TRANSLATE_NOOP("Check", "{host} has the address {address}, which cannot be reached over the internet."),
     QT_TRANSLATE_NOOP("Check", "Senders cannot connect there; some reach a machine in their own network instead."),
     QT_TRANSLATE_NOOP("Check", "Publish the public address of {host}, and keep {address} for the name servers "
                                "of your own network."),
     QT_TRANSLATE_NOOP("Check", "The host's addresses are public")},
    {Check::MxTargetIp, Area::Dns, Severity::Error, false, "dns.mx.target-ip", "RFC 1035 3.3.9, RFC 5321 5.1",
     QT_TRANSLATE_NOOP("Check", "The MX record holds an address"),
     QT_TRANSLATE_NOOP("Check", "The MX record of {domain} names {host}, which is an address. A host name "
                                "belongs there."),
     QT_TRANSLATE_NOOP("Check", "Senders skip this record. Mail bounces or waits if there is no other."),
     QT_TRANSLATE_NOOP("Check", "Give the server a host name with an A or AAAA record, and let the MX record "
                                "name it."),
     QT_TRANSLATE_NOOP("Check", "The MX record holds a host name")},
    {Check::MxTooMany, Area::Dns, Severity::Notice, false, "dns.mx.too-many", "RFC 5321 5.1",
     QT_TRANSLATE_NOOP("Check", "More mail hosts or addresses than senders try"),
     QT_TRANSLATE_NOOP("Check", "{domain} has {count} mail hosts or addresses of them. Beyond 10 hosts or 20 addresses "
                                "many senders stop trying."),
     QT_TRANSLATE_NOOP("Check", "What stands at the end of the list may never be tried."),
     QT_TRANSLATE_NOOP("Check", "Keep the hosts that are needed; two or three are enough for most domains."),
     QT_TRANSLATE_NOOP("Check", "Senders can try every mail host")},
    {Check::DnssecSecure, Area::Dnssec, Severity::Pass, false, "dns.dnssec.secure", "RFC 4033 5, RFC 4035 5",
     QT_TRANSLATE_NOOP("Check", "The MX records are signed with DNSSEC"),
     QT_TRANSLATE_NOOP("Check", "The signatures hold from the root down to the MX records of {domain}."),
     QT_TRANSLATE_NOOP("Check", "Nobody can forge the list of mail hosts for senders that validate. DANE is "
                                "possible."),
     "",
     QT_TRANSLATE_NOOP("Check", "The MX records are signed with DNSSEC")},
    {Check::DnssecInsecure, Area::Dnssec, Severity::Notice, false, "dns.dnssec.insecure", "RFC 4033 5, RFC 7672 2.2",
     QT_TRANSLATE_NOOP("Check", "The domain is not signed with DNSSEC"),
     QT_TRANSLATE_NOOP("Check", "The zone above proves that {domain} is not signed."),
     QT_TRANSLATE_NOOP("Check", "DANE does not apply and MX records can be forged. Only MTA-STS can protect the "
                                "mail."),
     QT_TRANSLATE_NOOP("Check", "Sign the zone of {domain} and have its DS record entered at the registrar."),
     ""},
    {Check::DnssecBogus, Area::Dnssec, Severity::Error, false, "dns.dnssec.bogus", "RFC 4035 5.5, RFC 7672 2.1.1",
     QT_TRANSLATE_NOOP("Check", "The DNSSEC signatures do not hold"),
     QT_TRANSLATE_NOOP("Check", "DNS answers do not validate for {name}: a signature, key or DS record is wrong, "
                                "missing or expired. TLS reports call this dnssec-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders that validate keep the mail in the queue; all others deliver as usual."),
     QT_TRANSLATE_NOOP("Check", "Sign the zone again, or correct the DS record at the registrar so that it fits "
                                "the key in use."),
     ""},
    {Check::DnssecMxInsecureHostSecure, Area::Dnssec, Severity::Warning, false, "dns.dnssec.mx-insecure-host-secure",
     "RFC 7672 2.2.1",
     QT_TRANSLATE_NOOP("Check", "The host is signed, the MX records are not"),
     QT_TRANSLATE_NOOP("Check", "{host} has signed TLSA records, but the MX records of {domain} that lead to it "
                                "are not signed."),
     QT_TRANSLATE_NOOP("Check", "Whoever forges the MX records leads mail to another host before DANE is asked."),
     QT_TRANSLATE_NOOP("Check", "Sign the zone of {domain} and have its DS record entered at the registrar."),
     ""},
    {Check::DnssecResolverNotValidating, Area::Dnssec, Severity::Error, false, "dns.dnssec.resolver-not-validating",
     "RFC 4035 4.9.3, RFC 7672 2.1.1",
     QT_TRANSLATE_NOOP("Check", "DNSSEC cannot be validated from here"),
     QT_TRANSLATE_NOOP("Check", "Nothing is validated here: there is no trust anchor, or the resolver in use "
                                "drops the signatures."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. This inspection cannot tell whether DANE protects "
                                "{domain}."),
     QT_TRANSLATE_NOOP("Check", "Choose another resolver, or let the program ask the name servers itself."),
     ""},
};
static_assert(inOrder(kRows, Check::MxNoSuchDomain, Check::DnssecResolverNotValidating));

std::span<const CheckSpec> dnsRows()
{
    return kRows;
}

} // namespace postseal
