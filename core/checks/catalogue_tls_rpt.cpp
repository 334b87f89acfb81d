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
     QT_TRANSLATE_NOOP("Check", "Senders that take part send a daily report of successes and failures."),
     "",
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
     "RFC 8460 3, RFC 3986 2.1",
     QT_TRANSLATE_NOOP("Check", "The address for reports is not a URI"),
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
     "", "", "", "", ""},
    {Check::TlsRptWrongOwner, Area::TlsRpt, Severity::Error, false, "tlsrpt.record.wrong-owner", "RFC 8460 3",
     "", "", "", "", ""},
    {Check::TlsRptRuaMultipleFields, Area::TlsRpt, Severity::Notice, false, "tlsrpt.record.rua-multiple-fields", "RFC 8460 3",
     "", "", "", "", ""},
    {Check::TlsRptRuaNotSecond, Area::TlsRpt, Severity::Notice, false, "tlsrpt.record.rua-not-second", "RFC 8460 3",
     "", "", "", "", ""},
    {Check::TlsRptRuaMany, Area::TlsRpt, Severity::Notice, false, "tlsrpt.record.rua-many", "RFC 8460 3, BCP",
     "", "", "", "", ""},
    {Check::TlsRptMailtoAddress, Area::TlsRpt, Severity::Error, false, "tlsrpt.record.mailto-address", "RFC 6068 2, RFC 8460 3",
     "", "", "", "", ""},
    {Check::TlsRptMailtoMx, Area::TlsRpt, Severity::Error, false, "tlsrpt.record.mailto-mx", "RFC 5321 5.1, RFC 7505 4.1",
     "", "", "", "", ""},
    {Check::TlsRptMailtoSameDomain, Area::TlsRpt, Severity::Notice, false, "tlsrpt.record.mailto-same-domain", "RFC 8460 3",
     "", "", "", "", ""},
    {Check::TlsRptMailtoExternal, Area::TlsRpt, Severity::Info, false, "tlsrpt.record.mailto-external", "RFC 8460 7",
     "", "", "", "", ""},
    {Check::TlsRptHttpsEndpoint, Area::TlsRpt, Severity::Warning, false, "tlsrpt.record.https-endpoint", "RFC 8460 3",
     "", "", "", "", ""},
    {Check::TlsRptHttpsRedirect, Area::TlsRpt, Severity::Notice, false, "tlsrpt.record.https-redirect", "RFC 8460 5.4",
     "", "", "", "", ""},
    {Check::TlsRptExtUnknown, Area::TlsRpt, Severity::Info, false, "tlsrpt.record.ext-unknown", "RFC 8460 3",
     "", "", "", "", ""},
    {Check::TlsRptSplitStrings, Area::TlsRpt, Severity::Info, false, "tlsrpt.record.split-strings", "RFC 8460 3, RFC 7208 3.3",
     "", "", "", "", ""},
    {Check::TlsRptAlias, Area::TlsRpt, Severity::Info, false, "tlsrpt.record.cname", "RFC 1034 3.6.2",
     "", "", "", "", ""},
    {Check::TlsRptTtl, Area::TlsRpt, Severity::Notice, false, "tlsrpt.record.ttl", "RFC 8460 7",
     "", "", "", "", ""},
    {Check::TlsRptUnsigned, Area::TlsRpt, Severity::Info, false, "tlsrpt.record.unsigned", "RFC 8460 7",
     "", "", "", "", ""},
    {Check::TlsRptMxHostDomain, Area::TlsRpt, Severity::Info, false, "tlsrpt.record.mx-host-domain", "RFC 8460 1.1",
     "", "", "", "", ""},
    {Check::TlsRptUseless, Area::TlsRpt, Severity::Info, false, "tlsrpt.record.useless", "RFC 8460 4.2",
     "", "", "", "", ""},
};
static_assert(inOrder(kRows, Check::TlsRptFound, Check::TlsRptUseless));

std::span<const CheckSpec> tlsRptRows()
{
    return kRows;
}

} // namespace postseal
