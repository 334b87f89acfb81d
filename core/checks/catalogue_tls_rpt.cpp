// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// the TXT record at _smtp._tls.<domain>; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::TlsRptFound, Area::TlsRpt, Severity::Pass, false, "tlsrpt.record.found", "RFC 8460 3",
     QT_TRANSLATE_NOOP("Check", "TLS reports are asked for"),
     QT_TRANSLATE_NOOP("Check", "The TXT record at _smtp._tls.{domain} says where to send reports."),
     QT_TRANSLATE_NOOP("Check", "Senders that take part send a daily report of successes and failures."), "",
     QT_TRANSLATE_NOOP("Check", "TLS reports are asked for")},
    {Check::TlsRptMissing, Area::TlsRpt, Severity::Notice, false, "tlsrpt.record.missing", "RFC 8460 3",
     QT_TRANSLATE_NOOP("Check", "There is no TLS-RPT record"),
     QT_TRANSLATE_NOOP("Check", "{domain} has no TXT record at _smtp._tls.{domain}."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Senders send no TLS reports for this domain."),
     QT_TRANSLATE_NOOP("Check", "Publish a TXT record at _smtp._tls.{domain}: v=TLSRPTv1; rua=mailto: and the "
                                "address for the reports."),
     ""},
    {Check::TlsRptLookupError, Area::TlsRpt, Severity::Warning, false, "tlsrpt.record.lookup-error", "RFC 8460 3",
     QT_TRANSLATE_NOOP("Check", "The TLS-RPT record could not be looked up"),
     QT_TRANSLATE_NOOP("Check", "The question for the TXT record at _smtp._tls.{domain} brought no usable answer."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Senders that meet the same send no reports for now."),
     QT_TRANSLATE_NOOP("Check", "Ask each name server of {domain} for TXT at _smtp._tls.{domain}, and repair "
                                "those that stay silent or answer SERVFAIL or REFUSED."),
     QT_TRANSLATE_NOOP("Check", "The TLS-RPT record can be looked up")},
    {Check::TlsRptMultiple, Area::TlsRpt, Severity::Error, false, "tlsrpt.record.multiple", "RFC 8460 3",
     QT_TRANSLATE_NOOP("Check", "There are several TLS-RPT records"),
     QT_TRANSLATE_NOOP("Check", "{count} TXT records at _smtp._tls.{domain} begin with v=TLSRPTv1; and only one "
                                "may."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Senders send no TLS reports for this domain."),
     QT_TRANSLATE_NOOP("Check", "Keep one record. Several addresses go into its rua field, parted by commas."),
     QT_TRANSLATE_NOOP("Check", "There is only one TLS-RPT record")},
    {Check::TlsRptVersion, Area::TlsRpt, Severity::Error, false, "tlsrpt.record.version", "RFC 8460 3",
     QT_TRANSLATE_NOOP("Check", "The record does not begin with v=TLSRPTv1;"),
     QT_TRANSLATE_NOOP("Check", "The record at _smtp._tls.{domain} begins with “{text}”. Senders look for "
                                "v=TLSRPTv1; in exactly this form."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Senders send no TLS reports for this domain."),
     QT_TRANSLATE_NOOP("Check", "Begin the record with v=TLSRPTv1;"),
     QT_TRANSLATE_NOOP("Check", "The record begins with v=TLSRPTv1;")},
    {Check::TlsRptVersionSpace, Area::TlsRpt, Severity::Warning, false, "tlsrpt.record.version-space", "RFC 8460 3",
     QT_TRANSLATE_NOOP("Check", "A blank stands before the first semicolon"),
     QT_TRANSLATE_NOOP("Check", "In the record at _smtp._tls.{domain} a blank stands between v=TLSRPTv1 and the "
                                "semicolon."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Strict senders send no reports."),
     QT_TRANSLATE_NOOP("Check", "Write v=TLSRPTv1; without a blank."),
     QT_TRANSLATE_NOOP("Check", "No blank stands before the first semicolon")},
    {Check::TlsRptGrammar, Area::TlsRpt, Severity::Error, false, "tlsrpt.record.grammar", "RFC 8460 3",
     QT_TRANSLATE_NOOP("Check", "The record does not follow the grammar"),
     QT_TRANSLATE_NOOP("Check", "The record at _smtp._tls.{domain} leaves the grammar at column {column}. Fields "
                                "are key=value, parted by semicolons."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Senders send no TLS reports for this domain."),
     QT_TRANSLATE_NOOP("Check", "Write the record in the form v=TLSRPTv1; rua=mailto: and the address for the "
                                "reports."),
     QT_TRANSLATE_NOOP("Check", "The record follows the grammar")},
    {Check::TlsRptEscaped, Area::TlsRpt, Severity::Error, false, "tlsrpt.record.escaped", "RFC 8460 3, RFC 1035 5.1",
     QT_TRANSLATE_NOOP("Check", "The record holds stray quotes or backslashes"),
     QT_TRANSLATE_NOOP("Check", "From column {column} on, the record at _smtp._tls.{domain} reads “{text}”, as "
                                "if a web form had added characters."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Senders send no TLS reports for this domain."),
     QT_TRANSLATE_NOOP("Check", "Enter the record again without backslashes and quotes, and compare it with what "
                                "the name server answers."),
     QT_TRANSLATE_NOOP("Check", "The record holds no stray quotes")},
    {Check::TlsRptRuaMissing, Area::TlsRpt, Severity::Error, false, "tlsrpt.record.rua-missing", "RFC 8460 3",
     QT_TRANSLATE_NOOP("Check", "The record names no address for reports"),
     QT_TRANSLATE_NOOP("Check", "The record at _smtp._tls.{domain} lacks the field rua."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Senders send no TLS reports for this domain."),
     QT_TRANSLATE_NOOP("Check", "Add rua=mailto: and the address for the reports."),
     QT_TRANSLATE_NOOP("Check", "The record names an address for reports")},
    {Check::TlsRptRuaEmpty, Area::TlsRpt, Severity::Error, false, "tlsrpt.record.rua-empty", "RFC 8460 3",
     QT_TRANSLATE_NOOP("Check", "The address for reports is empty"),
     QT_TRANSLATE_NOOP("Check", "In the record at _smtp._tls.{domain} the field rua is empty, or one of its "
                                "items is."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Senders skip this address; without another one they send "
                                "no reports."),
     QT_TRANSLATE_NOOP("Check", "Write rua=mailto: and the address for the reports, and remove surplus commas."),
     QT_TRANSLATE_NOOP("Check", "The address for reports is not empty")},
    {Check::TlsRptRuaScheme, Area::TlsRpt, Severity::Error, false, "tlsrpt.record.rua-scheme", "RFC 8460 3",
     QT_TRANSLATE_NOOP("Check", "The address for reports lacks its scheme"),
     QT_TRANSLATE_NOOP("Check", "From column {column} on, the record at _smtp._tls.{domain} reads “{text}”. An "
                                "item of rua begins with mailto: or https:."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Senders skip this address; without another one they send "
                                "no reports."),
     QT_TRANSLATE_NOOP("Check", "Write mailto: directly before the address, without slashes, or an https: "
                                "address."),
     QT_TRANSLATE_NOOP("Check", "The address for reports has a scheme")},
    {Check::TlsRptRuaUriSyntax, Area::TlsRpt, Severity::Error, false, "tlsrpt.record.rua-uri-syntax",
     "RFC 8460 3, RFC 3986 2.1", QT_TRANSLATE_NOOP("Check", "The address for reports is not a URI"),
     QT_TRANSLATE_NOOP("Check", "From column {column} on, the record at _smtp._tls.{domain} reads “{text}”. In "
                                "an address, comma, exclamation mark and semicolon have to be percent-encoded."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Senders skip this address; without another one they send "
                                "no reports."),
     QT_TRANSLATE_NOOP("Check", "Write %2C for a comma, %21 for an exclamation mark and %3B for a semicolon "
                                "inside the address."),
     QT_TRANSLATE_NOOP("Check", "The address for reports is a URI")},
    {Check::TlsRptRuaSizeSuffix, Area::TlsRpt, Severity::Error, false, "tlsrpt.record.rua-size-suffix", "RFC 8460 3",
     QT_TRANSLATE_NOOP("Check", "The address for reports has a size suffix"),
     QT_TRANSLATE_NOOP("Check", "From column {column} on, the record at _smtp._tls.{domain} reads “{text}”. A "
                                "size such as !10m belongs to DMARC, not here."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Senders skip this address; without another one they send "
                                "no reports."),
     QT_TRANSLATE_NOOP("Check", "Remove the exclamation mark and the size."),
     QT_TRANSLATE_NOOP("Check", "The address for reports has no size suffix")},
    {Check::TlsRptNonAscii, Area::TlsRpt, Severity::Error, false, "tlsrpt.record.non-ascii", "RFC 8460 3",
     QT_TRANSLATE_NOOP("Check", "The record holds characters outside ASCII"),
     QT_TRANSLATE_NOOP("Check", "From column {column} on, the record at _smtp._tls.{domain} reads “{text}”. Only "
                                "ASCII may stand in it."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Senders send no TLS reports for this domain."),
     QT_TRANSLATE_NOOP("Check", "Type the record by hand instead of pasting it; typographic quotes and odd "
                                "blanks are the usual cause."),
     QT_TRANSLATE_NOOP("Check", "The record holds ASCII only")},
    {Check::TlsRptUnrelatedTxt, Area::TlsRpt, Severity::Notice, false, "tlsrpt.record.unrelated-txt", "RFC 8460 3",
     QT_TRANSLATE_NOOP("Check", "Other TXT records stand beside the record"),
     QT_TRANSLATE_NOOP("Check", "At _smtp._tls.{domain} there are TXT records that do not begin with v=TLSRPTv1;"),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Senders skip them; some testing tools report an error."),
     QT_TRANSLATE_NOOP("Check", "Remove the other records. Often a wildcard TXT record of the zone is the cause."),
     QT_TRANSLATE_NOOP("Check", "No other TXT record stands beside it")},
    {Check::TlsRptWrongOwner, Area::TlsRpt, Severity::Error, false, "tlsrpt.record.wrong-owner", "RFC 8460 3",
     QT_TRANSLATE_NOOP("Check", "The TLS-RPT record stands at the wrong name"),
     QT_TRANSLATE_NOOP("Check", "A text that begins with v=TLSRPTv1 stands at {name}, where no sender looks, and none "
                                "at _smtp._tls.{domain}."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Senders send no TLS reports for this domain."),
     QT_TRANSLATE_NOOP("Check", "Move the record to _smtp._tls.{domain}. Many DNS pages add the name of the zone by "
                                "themselves: enter _smtp._tls there."),
     ""},
    {Check::TlsRptRuaMultipleFields, Area::TlsRpt, Severity::Notice, false, "tlsrpt.record.rua-multiple-fields",
     "RFC 8460 3", QT_TRANSLATE_NOOP("Check", "The record has several rua fields"),
     QT_TRANSLATE_NOOP("Check", "The record at _smtp._tls.{domain} has the field rua {count} times. That is allowed."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Some senders read the first field only, and some testing "
                                "tools report an error."),
     QT_TRANSLATE_NOOP("Check", "Write one rua field with commas between the addresses."),
     QT_TRANSLATE_NOOP("Check", "The record has one rua field")},
    {Check::TlsRptRuaNotSecond, Area::TlsRpt, Severity::Notice, false, "tlsrpt.record.rua-not-second", "RFC 8460 3",
     QT_TRANSLATE_NOOP("Check", "The field rua is not directly behind v"),
     QT_TRANSLATE_NOOP("Check", "In the record at _smtp._tls.{domain} another field stands between v and rua. That is "
                                "allowed."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Some senders look for rua in the second place only, and send "
                                "no reports."),
     QT_TRANSLATE_NOOP("Check", "Put rua directly behind v=TLSRPTv1;"),
     QT_TRANSLATE_NOOP("Check", "The field rua stands directly behind v")},
    {Check::TlsRptRuaMany, Area::TlsRpt, Severity::Notice, false, "tlsrpt.record.rua-many", "RFC 8460 3, BCP",
     QT_TRANSLATE_NOOP("Check", "There are more than three addresses for reports"),
     QT_TRANSLATE_NOOP("Check", "The record at _smtp._tls.{domain} names {count} addresses for reports."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Some senders report to the first ones only."),
     QT_TRANSLATE_NOOP("Check", "Keep the addresses that somebody reads, three at most."),
     QT_TRANSLATE_NOOP("Check", "The number of addresses is usual")},
    {Check::TlsRptMailtoAddress, Area::TlsRpt, Severity::Error, false, "tlsrpt.record.mailto-address",
     "RFC 6068 2, RFC 8460 3", QT_TRANSLATE_NOOP("Check", "An address for reports is no mail address"),
     QT_TRANSLATE_NOOP("Check", "From column {column} on, the record at _smtp._tls.{domain} reads “{text}”. Behind "
                                "mailto: stands one address, its domain in A-labels."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Senders skip this address, or the report bounces."),
     QT_TRANSLATE_NOOP("Check", "Write mailto: and a mail address such as tlsrpt@{domain}."),
     QT_TRANSLATE_NOOP("Check", "Addresses for reports are mail addresses")},
    {Check::TlsRptMailtoMx, Area::TlsRpt, Severity::Error, false, "tlsrpt.record.mailto-mx",
     "RFC 5321 5.1, RFC 7505 4.1", QT_TRANSLATE_NOOP("Check", "An address for reports takes no mail"),
     QT_TRANSLATE_NOOP("Check", "Reports are to go to {name}, but that domain takes no mail: it does not exist, has a "
                                "null MX, or has neither MX records nor an address."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. The reports bounce."),
     QT_TRANSLATE_NOOP("Check", "Name a mailbox whose domain takes mail."),
     QT_TRANSLATE_NOOP("Check", "The addresses for reports take mail")},
    {Check::TlsRptMailtoSameDomain, Area::TlsRpt, Severity::Notice, false, "tlsrpt.record.mailto-same-domain",
     "RFC 8460 3", QT_TRANSLATE_NOOP("Check", "Reports go only to the reported domain"),
     QT_TRANSLATE_NOOP("Check", "Every address for reports is at {domain}, and {domain} enforces a policy."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. A report about failing mail then takes the failing way: "
                                "senders must ignore TLS failures for it, but not all do."),
     QT_TRANSLATE_NOOP("Check", "Add a second address at an independent domain, or an https: address."),
     QT_TRANSLATE_NOOP("Check", "Reports do not depend on the reported domain")},
    {Check::TlsRptMailtoExternal, Area::TlsRpt, Severity::Info, false, "tlsrpt.record.mailto-external", "RFC 8460 7",
     QT_TRANSLATE_NOOP("Check", "Reports go to another domain"),
     QT_TRANSLATE_NOOP("Check", "Reports are sent to {name}. Unlike with DMARC, no consent record is needed there."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Whoever runs the other domain learns which senders fail."), "",
     ""},
    {Check::TlsRptHttpsEndpoint, Area::TlsRpt, Severity::Warning, false, "tlsrpt.record.https-endpoint", "RFC 8460 3",
     QT_TRANSLATE_NOOP("Check", "The https: address cannot be reached"),
     QT_TRANSLATE_NOOP("Check", "Reports are to be uploaded to {name}, but no TLS connection comes about, or the name "
                                "has no address."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Uploads fail; senders try again for up to a day."),
     QT_TRANSLATE_NOOP("Check", "Repair the server at {name}, or remove its address from rua."),
     QT_TRANSLATE_NOOP("Check", "The https: address can be reached")},
    {Check::TlsRptHttpsRedirect, Area::TlsRpt, Severity::Notice, false, "tlsrpt.record.https-redirect", "RFC 8460 5.4",
     QT_TRANSLATE_NOOP("Check", "The https: address redirects"),
     QT_TRANSLATE_NOOP("Check", "{url} answers with status {code}, which leads elsewhere."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Some senders do not follow, and their reports are lost."),
     QT_TRANSLATE_NOOP("Check", "Put the address to which it leads into rua."),
     QT_TRANSLATE_NOOP("Check", "The https: address does not redirect")},
    {Check::TlsRptExtUnknown, Area::TlsRpt, Severity::Info, false, "tlsrpt.record.ext-unknown", "RFC 8460 3",
     QT_TRANSLATE_NOOP("Check", "The record has fields that nobody reads"),
     QT_TRANSLATE_NOOP("Check", "The record at _smtp._tls.{domain} has fields besides v and rua: {text}."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Senders ignore them. Fields such as ruf, rf and p belong to "
                                "DMARC."),
     "", ""},
    {Check::TlsRptSplitStrings, Area::TlsRpt, Severity::Info, false, "tlsrpt.record.split-strings",
     "RFC 8460 3, RFC 7208 3.3", QT_TRANSLATE_NOOP("Check", "The record is cut into several strings"),
     QT_TRANSLATE_NOOP("Check", "The TXT record at _smtp._tls.{domain} is made of several character-strings, which "
                                "senders join without a blank."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Some libraries join with a blank or read the first string "
                                "only."),
     "", ""},
    {Check::TlsRptAlias, Area::TlsRpt, Severity::Info, false, "tlsrpt.record.cname", "RFC 1034 3.6.2",
     QT_TRANSLATE_NOOP("Check", "The TLS-RPT record is an alias"),
     QT_TRANSLATE_NOOP("Check", "_smtp._tls.{domain} is an alias of {name}."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Senders follow the alias. Whoever runs {name} decides where "
                                "reports go."),
     "", ""},
    {Check::TlsRptTtl, Area::TlsRpt, Severity::Notice, false, "tlsrpt.record.ttl", "RFC 8460 7",
     QT_TRANSLATE_NOOP("Check", "The TTL of the TLS-RPT record is short"),
     QT_TRANSLATE_NOOP("Check", "The TXT record at _smtp._tls.{domain} has a TTL of {count} seconds."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Whoever suppresses DNS answers in an attack silences the "
                                "reports sooner: a long TTL keeps the record in caches."),
     QT_TRANSLATE_NOOP("Check", "Set a TTL of a day (86400). Unlike the MTA-STS record, this one seldom changes."),
     QT_TRANSLATE_NOOP("Check", "The TTL of the TLS-RPT record is long")},
    {Check::TlsRptUnsigned, Area::TlsRpt, Severity::Info, false, "tlsrpt.record.unsigned", "RFC 8460 7",
     QT_TRANSLATE_NOOP("Check", "The TLS-RPT record is not signed"),
     QT_TRANSLATE_NOOP("Check", "The TXT record at _smtp._tls.{domain} is not signed with DNSSEC."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Whoever forges the absence of the record hides failures."),
     QT_TRANSLATE_NOOP("Check", "Sign the zone of {domain} and have its DS record entered at the registrar."),
     QT_TRANSLATE_NOOP("Check", "The TLS-RPT record is signed")},
    {Check::TlsRptMxHostDomain, Area::TlsRpt, Severity::Info, false, "tlsrpt.record.mx-host-domain", "RFC 8460 1.1",
     QT_TRANSLATE_NOOP("Check", "No reports about DANE go to the host's domain"),
     QT_TRANSLATE_NOOP("Check", "{host} has TLSA records, but there is no TLS-RPT record at _smtp._tls.{host}."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Some senders report about DANE to the name of the host too; "
                                "whoever runs it does not hear of failures."),
     QT_TRANSLATE_NOOP("Check", "Whoever runs {host} can publish a record at _smtp._tls.{host}."),
     QT_TRANSLATE_NOOP("Check", "Reports about DANE go to the host's domain")},
    {Check::TlsRptUseless, Area::TlsRpt, Severity::Info, false, "tlsrpt.record.useless", "RFC 8460 4.2",
     QT_TRANSLATE_NOOP("Check", "Reports have nothing to tell"),
     QT_TRANSLATE_NOOP("Check", "Reports are asked for, but there is neither MTA-STS nor DANE."),
     QT_TRANSLATE_NOOP("Check", "No effect on delivery. Reports only say that no policy was found."),
     QT_TRANSLATE_NOOP("Check", "Publish an MTA-STS policy with mode: testing; the reports then show who would fail."),
     QT_TRANSLATE_NOOP("Check", "Reports have something to tell")},
};
static_assert(inOrder(kRows, Check::TlsRptFound, Check::TlsRptUseless));

std::span<const CheckSpec> tlsRptRows()
{
    return kRows;
}

} // namespace postseal
