// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// what the MX records point to; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::MxNullPreference, Area::Dns, Severity::Notice, false, "dns.mx.null-preference", "RFC 7505 3",
     QT_TRANSLATE_NOOP("Check", "The null MX has a preference other than 0"),
     QT_TRANSLATE_NOOP("Check", "{domain} states that it takes no mail, with the preference {count} where the "
                                "standard has 0."),
     QT_TRANSLATE_NOOP("Check", "Most senders understand it all the same."),
     QT_TRANSLATE_NOOP("Check", "Write it as MX 0 ."), QT_TRANSLATE_NOOP("Check", "The null MX has the preference 0")},
    {Check::MxNullWithAddress, Area::Dns, Severity::Info, false, "dns.mx.null-with-address", "RFC 7505 3, RFC 5321 5.1",
     QT_TRANSLATE_NOOP("Check", "A domain without mail has an address"),
     QT_TRANSLATE_NOOP("Check", "{domain} takes no mail (MX 0 .), and its name has the address {address}."),
     QT_TRANSLATE_NOOP("Check", "Senders do not try the address. Those that do not know the null MX may."), "", ""},
    {Check::MxNullSends, Area::Dns, Severity::Warning, false, "dns.mx.null-sends", "RFC 7505 4.2",
     QT_TRANSLATE_NOOP("Check", "A domain without mail seems to send some"),
     QT_TRANSLATE_NOOP("Check", "{domain} publishes the null MX, but its SPF text permits more than nobody: {text}"),
     QT_TRANSLATE_NOOP("Check", "Receivers may refuse its mail with 550 5.7.27, because nobody could answer it."),
     QT_TRANSLATE_NOOP("Check", "Publish v=spf1 -all if no mail is sent. Otherwise take mail, and publish MX "
                                "records."),
     QT_TRANSLATE_NOOP("Check", "SPF permits nobody to send for the domain")},
    {Check::MxTargetDname, Area::Dns, Severity::Notice, false, "dns.mx.target-dname", "RFC 6672 2, RFC 7672 2.1.3",
     QT_TRANSLATE_NOOP("Check", "A DNAME leads to the MX host"),
     QT_TRANSLATE_NOOP("Check", "{host} is found through a DNAME record, as an alias of {name}."),
     QT_TRANSLATE_NOOP("Check", "Most senders follow it as any alias, strict ones skip the host."),
     QT_TRANSLATE_NOOP("Check", "Let the MX record name the host by a name that has addresses of its own."), ""},
    {Check::MxTargetLocalhost, Area::Dns, Severity::Error, false, "dns.mx.target-localhost", "RFC 6761 6",
     QT_TRANSLATE_NOOP("Check", "The MX record names no host of the Internet"),
     QT_TRANSLATE_NOOP("Check", "The MX record of {domain} names {host}. Names in {name} are set aside for special "
                                "use and lead to no public host."),
     QT_TRANSLATE_NOOP("Check", "Senders skip this host or talk to themselves. Mail bounces or waits if there is no "
                                "other."),
     QT_TRANSLATE_NOOP("Check", "Let the MX record name a host with a public name. If the domain takes no mail, "
                                "publish MX 0 ."),
     QT_TRANSLATE_NOOP("Check", "MX records name hosts of the Internet")},
    {Check::MxTargetSingleLabel, Area::Dns, Severity::Warning, false, "dns.mx.target-single-label", "RFC 5321 2.3.5",
     QT_TRANSLATE_NOOP("Check", "The MX host name is a single word"),
     QT_TRANSLATE_NOOP("Check", "The MX record of {domain} names {host}, without a domain behind it."),
     QT_TRANSLATE_NOOP("Check", "Some senders take such a name for their own network, or skip the host."),
     QT_TRANSLATE_NOOP("Check", "Write the whole name of the host, with a final dot in the zone file."),
     QT_TRANSLATE_NOOP("Check", "MX records hold whole names")},
    {Check::MxTargetDoubled, Area::Dns, Severity::Error, false, "dns.mx.target-doubled", "RFC 1035 5.1",
     QT_TRANSLATE_NOOP("Check", "The MX host name has the domain twice"),
     QT_TRANSLATE_NOOP("Check", "The MX record of {domain} names {host}, which has no address: in the zone file, "
                                "the final dot is missing."),
     QT_TRANSLATE_NOOP("Check", "Every sender skips this host. Mail bounces or waits if there is no other."),
     QT_TRANSLATE_NOOP("Check", "Add the final dot: write the host name in the MX record with the domain once and a "
                                "dot behind it."),
     QT_TRANSLATE_NOOP("Check", "No MX host name has the domain twice")},
    {Check::MxTargetUnderscore, Area::Dns, Severity::Warning, false, "dns.mx.target-underscore", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "The MX name has a character of no host"),
     QT_TRANSLATE_NOOP("Check", "The MX record of {domain} names {host}. Host names consist of letters, digits and "
                                "inner hyphens."),
     QT_TRANSLATE_NOOP("Check", "No certificate and no line of an MTA-STS policy can name this host, and some "
                                "senders skip it."),
     QT_TRANSLATE_NOOP("Check", "Rename the host, and let the MX record name it by the new name."),
     QT_TRANSLATE_NOOP("Check", "MX host names have proper characters only")},
    {Check::MxTargetUlabel, Area::Dns, Severity::Error, false, "dns.mx.target-ulabel", "RFC 5890 2.3.2.1",
     QT_TRANSLATE_NOOP("Check", "The MX host name is not encoded"),
     QT_TRANSLATE_NOOP("Check", "The MX record of {domain} names {host}, with letters outside ASCII as raw octets."),
     QT_TRANSLATE_NOOP("Check", "Senders cannot look up this host and skip it."),
     QT_TRANSLATE_NOOP("Check", "Write the name in the zone as A-labels, which begin with xn--."),
     QT_TRANSLATE_NOOP("Check", "MX host names are encoded as A-labels")},
    {Check::MxTargetSelf, Area::Dns, Severity::Info, false, "dns.mx.target-self", "RFC 5321 5.1",
     QT_TRANSLATE_NOOP("Check", "The domain is its own mail host"),
     QT_TRANSLATE_NOOP("Check", "The MX record of {domain} names {domain} itself."),
     QT_TRANSLATE_NOOP("Check", "Policy, certificate and TLSA records have to name {domain}."), "", ""},
    {Check::MxDuplicate, Area::Dns, Severity::Notice, false, "dns.mx.duplicate", "RFC 5321 5.1, RFC 2181 5",
     QT_TRANSLATE_NOOP("Check", "A mail host is listed twice"),
     QT_TRANSLATE_NOOP("Check", "{domain} lists {host} with more than one preference."),
     QT_TRANSLATE_NOOP("Check", "The lowest preference counts, which is {count}."),
     QT_TRANSLATE_NOOP("Check", "Remove the other MX record of {host}."),
     QT_TRANSLATE_NOOP("Check", "No mail host is listed twice")},
    {Check::MxSingle, Area::Dns, Severity::Info, false, "dns.mx.single", "RFC 5321 5.1",
     QT_TRANSLATE_NOOP("Check", "There is one mail host only"),
     QT_TRANSLATE_NOOP("Check", "{host} alone takes the mail of {domain}, at one address."),
     QT_TRANSLATE_NOOP("Check", "While it does not answer, mail waits at the senders for some days."), "", ""},
    {Check::MxEqualPreference, Area::Dns, Severity::Info, false, "dns.mx.equal-preference", "RFC 5321 5.1",
     QT_TRANSLATE_NOOP("Check", "Senders choose among hosts at random"),
     QT_TRANSLATE_NOOP("Check", "The hosts {hosts} have the same preference, {count}."),
     QT_TRANSLATE_NOOP("Check", "Each sender picks one of them by chance, so every one has to fulfil policy and "
                                "TLSA records."),
     "", ""},
    {Check::MxNoIpv6, Area::Dns, Severity::Notice, false, "dns.mx.no-ipv6", "RFC 5321 5.2, BCP",
     QT_TRANSLATE_NOOP("Check", "No mail host can be reached over IPv6"),
     QT_TRANSLATE_NOOP("Check", "No mail host of {domain} has an AAAA record."),
     QT_TRANSLATE_NOOP("Check", "Senders without IPv4 cannot deliver. There are few of them."),
     QT_TRANSLATE_NOOP("Check", "Give a mail host an IPv6 address with a reverse name, and publish it as AAAA "
                                "record."),
     QT_TRANSLATE_NOOP("Check", "Mail can be delivered over IPv6")},
    {Check::MxNoIpv4, Area::Dns, Severity::Warning, false, "dns.mx.no-ipv4", "RFC 5321 5.2",
     QT_TRANSLATE_NOOP("Check", "No mail host can be reached over IPv4"),
     QT_TRANSLATE_NOOP("Check", "No mail host of {domain} has an A record."),
     QT_TRANSLATE_NOOP("Check", "Senders without IPv6 keep the mail in the queue until they give up. There are many "
                                "of them."),
     QT_TRANSLATE_NOOP("Check", "Give a mail host an IPv4 address, and publish it as A record."),
     QT_TRANSLATE_NOOP("Check", "Mail can be delivered over IPv4")},
    {Check::MxTtl, Area::Dns, Severity::Notice, false, "dns.mx.ttl", "BCP, RFC 1912 2.2",
     QT_TRANSLATE_NOOP("Check", "A TTL is unusually long or short"),
     QT_TRANSLATE_NOOP("Check", "For {name}, resolvers keep the answer for longer than a day or shorter than five "
                                "minutes."),
     QT_TRANSLATE_NOOP("Check", "After a long TTL, changes are seen late. With a short one, senders ask again for "
                                "nearly every mail."),
     QT_TRANSLATE_NOOP("Check", "Choose a TTL between five minutes and a day; an hour suits most domains."),
     QT_TRANSLATE_NOOP("Check", "The TTLs of MX and addresses are sensible")},
    {Check::MxProviderSplit, Area::Dns, Severity::Info, false, "dns.mx.provider-split", "RFC 8461 8.4",
     QT_TRANSLATE_NOOP("Check", "The mail hosts have several operators"),
     QT_TRANSLATE_NOOP("Check", "The mail hosts of {domain} belong to {name}."),
     QT_TRANSLATE_NOOP("Check", "Policy and TLSA records have to fit the hosts of every operator. Backup hosts are "
                                "easily forgotten."),
     "", ""},
    {Check::MxTrapHost, Area::Dns, Severity::Warning, false, "dns.mx.trap-host", "RFC 5321 4.5.4.2, RFC 8461 8.4",
     QT_TRANSLATE_NOOP("Check", "A mail host is there that never answers"),
     QT_TRANSLATE_NOOP("Check", "{host}, with the preference {count}, does not accept connections at {address}, "
                                "while other hosts do."),
     QT_TRANSLATE_NOOP("Check", "Tried first, it costs every sender time; tried last, the mail waits. A strict "
                                "sender may have no other host left."),
     QT_TRANSLATE_NOOP("Check", "Take {host} out of the MX records, or let a mail server answer there."),
     QT_TRANSLATE_NOOP("Check", "Every mail host answers")},
};
static_assert(inOrder(kRows, Check::MxNullPreference, Check::MxTrapHost));

std::span<const CheckSpec> mxHostRows()
{
    return kRows;
}

} // namespace postseal
