// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// the policy file; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::PolicyValid, Area::MtaSts, Severity::Pass, false, "mta-sts.policy.valid", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "The policy follows the grammar"),
     QT_TRANSLATE_NOOP("Check", "Every sender can read the policy of {domain}."),
     QT_TRANSLATE_NOOP("Check", "Senders keep it for its max_age and fetch it again when the id of the record "
                                "changes."),
     "",
     QT_TRANSLATE_NOOP("Check", "The policy follows the grammar")},
    {Check::PolicyEmpty, Area::MtaSts, Severity::Error, false, "mta-sts.policy.empty", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "The policy is empty"),
     QT_TRANSLATE_NOOP("Check", "The policy file of {domain} has no content. TLS reports call this "
                                "sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders refuse the policy. Without a cached one they deliver as if there were "
                                "no MTA-STS."),
     QT_TRANSLATE_NOOP("Check", "Put the policy into the file: the lines version: STSv1, mode, max_age, and one "
                                "mx line for each mail host."),
     QT_TRANSLATE_NOOP("Check", "The policy is not empty")},
    {Check::PolicyBom, Area::MtaSts, Severity::Error, false, "mta-sts.policy.bom", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "The policy begins with a byte-order mark"),
     QT_TRANSLATE_NOOP("Check", "Three invisible octets (EF BB BF) stand before the first field, so senders "
                                "cannot read its name. TLS reports call this sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders refuse the policy. Without a cached one they deliver as if there were "
                                "no MTA-STS."),
     QT_TRANSLATE_NOOP("Check", "Save the file as plain ASCII, or as UTF-8 without a byte-order mark."),
     QT_TRANSLATE_NOOP("Check", "The policy has no byte-order mark")},
    {Check::PolicyEncoding, Area::MtaSts, Severity::Error, false, "mta-sts.policy.encoding", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "The policy holds characters outside ASCII"),
     QT_TRANSLATE_NOOP("Check", "Line {line} reads “{text}”. Characters outside ASCII may stand only in values "
                                "of extra fields. TLS reports call this sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders refuse the policy. Without a cached one they deliver as if there were "
                                "no MTA-STS."),
     QT_TRANSLATE_NOOP("Check", "Save the file as plain ASCII; typographic quotes and odd blanks are the usual "
                                "cause."),
     QT_TRANSLATE_NOOP("Check", "The policy is written in ASCII")},
    {Check::PolicyLineEndingLf, Area::MtaSts, Severity::Notice, false, "mta-sts.policy.line-ending-lf", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "Lines end in LF alone"),
     QT_TRANSLATE_NOOP("Check", "The lines of the policy end in LF. The standard's text asks for CRLF, its "
                                "grammar takes both."),
     QT_TRANSLATE_NOOP("Check", "No sender that we know of minds."),
     QT_TRANSLATE_NOOP("Check", "Save the file with CRLF line ends if that is easy to do."),
     QT_TRANSLATE_NOOP("Check", "Lines end in CRLF")},
    {Check::PolicyLineEndingMixed, Area::MtaSts, Severity::Warning, false, "mta-sts.policy.line-ending-mixed",
     "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "Line ends are mixed"),
     QT_TRANSLATE_NOOP("Check", "Some lines of the policy end in CRLF and some in LF."),
     QT_TRANSLATE_NOOP("Check", "Most senders read both; those that expect one kind misread the other lines."),
     QT_TRANSLATE_NOOP("Check", "Save the file with CRLF at the end of every line."),
     QT_TRANSLATE_NOOP("Check", "Line ends are all of one kind")},
    {Check::PolicyLineEndingCr, Area::MtaSts, Severity::Error, false, "mta-sts.policy.line-ending-cr", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "A line ends in CR alone"),
     QT_TRANSLATE_NOOP("Check", "Line {line} ends in CR without LF, so senders read the next line as part of it. "
                                "TLS reports call this sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders refuse the policy. Without a cached one they deliver as if there were "
                                "no MTA-STS."),
     QT_TRANSLATE_NOOP("Check", "Save the file with CRLF at the end of every line."),
     QT_TRANSLATE_NOOP("Check", "No line ends in CR alone")},
    {Check::PolicyBlankLine, Area::MtaSts, Severity::Error, false, "mta-sts.policy.blank-line", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "The policy holds a blank line"),
     QT_TRANSLATE_NOOP("Check", "Line {line} is empty. The format has no blank lines, not at the end either. TLS "
                                "reports call this sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Strict senders refuse the policy and deliver without it; most skip the line."),
     QT_TRANSLATE_NOOP("Check", "Remove line {line}."),
     QT_TRANSLATE_NOOP("Check", "The policy holds no blank line")},
    {Check::PolicyLeadingSpace, Area::MtaSts, Severity::Error, false, "mta-sts.policy.leading-space", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "A line begins with a blank"),
     QT_TRANSLATE_NOOP("Check", "Line {line} begins with a blank: “{text}”. The field name comes first. TLS "
                                "reports call this sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Strict senders refuse the policy and deliver without it; most skip the line."),
     QT_TRANSLATE_NOOP("Check", "Remove the blanks at the beginning of line {line}."),
     QT_TRANSLATE_NOOP("Check", "No line begins with a blank")},
    {Check::PolicySpaceBeforeColon, Area::MtaSts, Severity::Error, false, "mta-sts.policy.space-before-colon",
     "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "A blank stands before a colon"),
     QT_TRANSLATE_NOOP("Check", "From column {column} on, line {line} reads “{text}”. The colon directly follows "
                                "the field name. TLS reports call this sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Strict senders refuse the policy and deliver without it; most skip the line."),
     QT_TRANSLATE_NOOP("Check", "Remove the blank before the colon in line {line}."),
     QT_TRANSLATE_NOOP("Check", "No blank stands before a colon")},
    {Check::PolicyComment, Area::MtaSts, Severity::Error, false, "mta-sts.policy.comment", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "The policy holds a comment"),
     QT_TRANSLATE_NOOP("Check", "Line {line} reads “{text}”. The format has no comments. TLS reports call this "
                                "sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Strict senders refuse the policy and deliver without it; most skip the line."),
     QT_TRANSLATE_NOOP("Check", "Remove line {line}."),
     QT_TRANSLATE_NOOP("Check", "The policy holds no comment")},
    {Check::PolicyKeyCase, Area::MtaSts, Severity::Error, false, "mta-sts.policy.key-case", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "A field name is not in lower case"),
     QT_TRANSLATE_NOOP("Check", "Line {line} reads “{text}”. In another case it is an unknown field, so the real "
                                "one is missing. TLS reports call this sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders refuse the policy. Without a cached one they deliver as if there were "
                                "no MTA-STS."),
     QT_TRANSLATE_NOOP("Check", "Write version, mode, max_age and mx in lower case."),
     QT_TRANSLATE_NOOP("Check", "Field names are in lower case")},
    {Check::PolicySeparator, Area::MtaSts, Severity::Error, false, "mta-sts.policy.separator", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "A line has no colon after the name"),
     QT_TRANSLATE_NOOP("Check", "Line {line} reads “{text}”. Every line has the form name: value. TLS reports "
                                "call this sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders refuse the policy. Without a cached one they deliver as if there were "
                                "no MTA-STS."),
     QT_TRANSLATE_NOOP("Check", "Write line {line} as name: value."),
     QT_TRANSLATE_NOOP("Check", "Every line has the form name: value")},
    {Check::PolicyVersionMissing, Area::MtaSts, Severity::Error, false, "mta-sts.policy.version-missing",
     "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "The policy has no version"),
     QT_TRANSLATE_NOOP("Check", "The policy of {domain} lacks the line version: STSv1. TLS reports call this "
                                "sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders refuse the policy. Without a cached one they deliver as if there were "
                                "no MTA-STS."),
     QT_TRANSLATE_NOOP("Check", "Begin the file with the line version: STSv1"),
     QT_TRANSLATE_NOOP("Check", "The policy has a version")},
    {Check::PolicyVersionValue, Area::MtaSts, Severity::Error, false, "mta-sts.policy.version-value", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "The policy's version is not STSv1"),
     QT_TRANSLATE_NOOP("Check", "Line {line} gives the version “{text}”. The only version there is so far is "
                                "STSv1, with these capitals. TLS reports call this sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders refuse the policy. Without a cached one they deliver as if there were "
                                "no MTA-STS."),
     QT_TRANSLATE_NOOP("Check", "Write version: STSv1"),
     QT_TRANSLATE_NOOP("Check", "The policy's version is STSv1")},
    {Check::PolicyModeMissing, Area::MtaSts, Severity::Error, false, "mta-sts.policy.mode-missing", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "The policy has no mode"),
     QT_TRANSLATE_NOOP("Check", "The policy of {domain} lacks the field mode. A missing mode does not mean none. "
                                "TLS reports call this sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders refuse the policy. Without a cached one they deliver as if there were "
                                "no MTA-STS."),
     QT_TRANSLATE_NOOP("Check", "Add the line mode: testing, and later mode: enforce."),
     QT_TRANSLATE_NOOP("Check", "The policy has a mode")},
    {Check::PolicyModeValue, Area::MtaSts, Severity::Error, false, "mta-sts.policy.mode-value", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "The policy's mode is none of the three"),
     QT_TRANSLATE_NOOP("Check", "Line {line} gives the mode “{text}”. The modes are enforce, testing and none, "
                                "in lower case. TLS reports call this sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders refuse the policy. Without a cached one they deliver as if there were "
                                "no MTA-STS."),
     QT_TRANSLATE_NOOP("Check", "Write mode: enforce, mode: testing or mode: none."),
     QT_TRANSLATE_NOOP("Check", "The policy's mode is one of the three")},
    {Check::PolicyModeNone, Area::MtaSts, Severity::Notice, false, "mta-sts.policy.mode-none",
     "RFC 8461 5, RFC 8461 8.3",
     QT_TRANSLATE_NOOP("Check", "The policy is switched off"),
     QT_TRANSLATE_NOOP("Check", "The policy of {domain} has mode: none."),
     QT_TRANSLATE_NOOP("Check", "Senders deliver as if there were no MTA-STS and report nothing about it."),
     QT_TRANSLATE_NOOP("Check", "If MTA-STS is to end, remove record and policy once the longest earlier max_age "
                                "is over. If not, go on with mode: testing."),
     ""},
    {Check::PolicyModeTesting, Area::MtaSts, Severity::Notice, false, "mta-sts.policy.mode-testing", "RFC 8461 5",
     QT_TRANSLATE_NOOP("Check", "The policy is in testing mode"),
     QT_TRANSLATE_NOOP("Check", "The policy of {domain} has mode: testing: it asks senders to report failures "
                                "and to deliver all the same."),
     QT_TRANSLATE_NOOP("Check", "No delivery is stopped. Whoever stands on the path can still read the mail."),
     QT_TRANSLATE_NOOP("Check", "When the TLS reports show no more failures, set mode: enforce and give the "
                                "record a new id."),
     ""},
    {Check::PolicyModeEnforce, Area::MtaSts, Severity::Pass, false, "mta-sts.policy.mode-enforce", "RFC 8461 5",
     QT_TRANSLATE_NOOP("Check", "The policy is enforced"),
     QT_TRANSLATE_NOOP("Check", "The policy of {domain} has mode: enforce."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour it deliver to authenticated hosts only and keep the mail "
                                "otherwise."),
     "",
     QT_TRANSLATE_NOOP("Check", "The policy is enforced")},
    {Check::PolicyTestingWithoutTlsRpt, Area::MtaSts, Severity::Warning, false, "mta-sts.policy.testing-without-tlsrpt",
     "RFC 8461 6, RFC 8460 3",
     QT_TRANSLATE_NOOP("Check", "Testing mode without TLS reports"),
     QT_TRANSLATE_NOOP("Check", "The policy of {domain} is in testing mode, but no usable TLS-RPT record says "
                                "where to send reports."),
     QT_TRANSLATE_NOOP("Check", "Senders find failures and cannot tell you."),
     QT_TRANSLATE_NOOP("Check", "Publish a TXT record at _smtp._tls.{domain}: v=TLSRPTv1; rua=mailto: and the "
                                "address for the reports."),
     QT_TRANSLATE_NOOP("Check", "Testing mode has a place for reports")},
    {Check::PolicyEnforceWithoutTlsRpt, Area::MtaSts, Severity::Notice, false, "mta-sts.policy.enforce-without-tlsrpt",
     "RFC 8461 6, RFC 8460 3",
     QT_TRANSLATE_NOOP("Check", "An enforced policy without TLS reports"),
     QT_TRANSLATE_NOOP("Check", "The policy of {domain} is enforced, but no usable TLS-RPT record says where to "
                                "send reports."),
     QT_TRANSLATE_NOOP("Check", "When senders hold mail back because of the policy, you do not hear of it."),
     QT_TRANSLATE_NOOP("Check", "Publish a TXT record at _smtp._tls.{domain}: v=TLSRPTv1; rua=mailto: and the "
                                "address for the reports."),
     QT_TRANSLATE_NOOP("Check", "The enforced policy has a place for reports")},
    {Check::PolicyMaxAgeMissing, Area::MtaSts, Severity::Error, false, "mta-sts.policy.max-age-missing", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "The policy has no max_age"),
     QT_TRANSLATE_NOOP("Check", "The policy of {domain} lacks the field max_age. TLS reports call this "
                                "sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders refuse the policy. Without a cached one they deliver as if there were "
                                "no MTA-STS."),
     QT_TRANSLATE_NOOP("Check", "Add the line max_age: 1209600 (two weeks, in seconds)."),
     QT_TRANSLATE_NOOP("Check", "The policy has a max_age")},
    {Check::PolicyMaxAgeSyntax, Area::MtaSts, Severity::Error, false, "mta-sts.policy.max-age-syntax", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "The max_age is not a whole number"),
     QT_TRANSLATE_NOOP("Check", "Line {line} gives the max_age “{text}”. It is 1 to 10 digits that count "
                                "seconds, with no unit, sign or point. TLS reports call this sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders refuse the policy. Without a cached one they deliver as if there were "
                                "no MTA-STS."),
     QT_TRANSLATE_NOOP("Check", "Write the time in seconds, for example max_age: 1209600 for two weeks."),
     QT_TRANSLATE_NOOP("Check", "The max_age is a whole number")},
    {Check::PolicyMaxAgeOver, Area::MtaSts, Severity::Error, false, "mta-sts.policy.max-age-over", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "The max_age is longer than a year"),
     QT_TRANSLATE_NOOP("Check", "Line {line} gives the max_age “{text}”. The largest value is 31557600, a year. "
                                "TLS reports call this sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Strict senders refuse the policy; others shorten the time."),
     QT_TRANSLATE_NOOP("Check", "Write a max_age of at most 31557600."),
     QT_TRANSLATE_NOOP("Check", "The max_age is not longer than a year")},
    {Check::PolicyMaxAgeZero, Area::MtaSts, Severity::Warning, false, "mta-sts.policy.max-age-zero",
     "RFC 8461 3.2, RFC 8461 10.2",
     QT_TRANSLATE_NOOP("Check", "The max_age is zero"),
     QT_TRANSLATE_NOOP("Check", "The policy of {domain} has max_age: 0."),
     QT_TRANSLATE_NOOP("Check", "Senders never keep the policy: who blocks the record or the policy host takes "
                                "the protection away."),
     QT_TRANSLATE_NOOP("Check", "Raise max_age to weeks, for example 1209600. Zero is of use only while MTA-STS "
                                "is being removed."),
     QT_TRANSLATE_NOOP("Check", "The max_age is not zero")},
    {Check::PolicyMaxAgeShort, Area::MtaSts, Severity::Warning, true, "mta-sts.policy.max-age-short",
     "RFC 8461 3.2, RFC 8461 10.2",
     QT_TRANSLATE_NOOP("Check", "The max_age of {days} is short"),
     QT_TRANSLATE_NOOP("Check", "The policy of {domain} is enforced, and senders forget it after {days}."),
     QT_TRANSLATE_NOOP("Check", "A sender that writes more seldom than that meets no cached policy; a short "
                                "blockade removes the protection."),
     QT_TRANSLATE_NOOP("Check", "Raise max_age to weeks, for example 1209600 (two weeks)."),
     QT_TRANSLATE_NOOP("Check", "The max_age is long enough")},
    {Check::PolicyMxMissing, Area::MtaSts, Severity::Error, false, "mta-sts.policy.mx-missing", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "The policy names no mail host"),
     QT_TRANSLATE_NOOP("Check", "The policy of {domain} has no mx line, and its mode is not none. TLS reports "
                                "call this sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders refuse the policy. Without a cached one they deliver as if there were "
                                "no MTA-STS."),
     QT_TRANSLATE_NOOP("Check", "Add one mx line for each MX host of {domain}."),
     QT_TRANSLATE_NOOP("Check", "The policy names mail hosts")},
    {Check::PolicyMxList, Area::MtaSts, Severity::Error, false, "mta-sts.policy.mx-list", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "An mx line holds several names"),
     QT_TRANSLATE_NOOP("Check", "Line {line} names “{text}”. Each mx line holds one name. TLS reports call this "
                                "sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders refuse the policy. Without a cached one they deliver as if there were "
                                "no MTA-STS."),
     QT_TRANSLATE_NOOP("Check", "Write one mx line for each name."),
     QT_TRANSLATE_NOOP("Check", "Each mx line holds one name")},
    {Check::PolicyMxTrailingDot, Area::MtaSts, Severity::Error, false, "mta-sts.policy.mx-trailing-dot", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "An mx line ends in a dot"),
     QT_TRANSLATE_NOOP("Check", "Line {line} names “{text}”. Names in the policy have no final dot. TLS reports "
                                "call this sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Strict senders refuse the policy; for others the line fits no host."),
     QT_TRANSLATE_NOOP("Check", "Remove the final dot in line {line}."),
     QT_TRANSLATE_NOOP("Check", "No mx line ends in a dot")},
    {Check::PolicyMxPortOrUrl, Area::MtaSts, Severity::Error, false, "mta-sts.policy.mx-port-or-url", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "An mx line holds more than a host name"),
     QT_TRANSLATE_NOOP("Check", "Line {line} names “{text}”. Only a host name belongs there: no port, URL, "
                                "bracket, preference number or other character. TLS reports call this "
                                "sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders refuse the policy. Without a cached one they deliver as if there were "
                                "no MTA-STS."),
     QT_TRANSLATE_NOOP("Check", "Write only the host name in line {line}."),
     QT_TRANSLATE_NOOP("Check", "The mx lines hold host names only")},
    {Check::PolicyMxUlabel, Area::MtaSts, Severity::Error, false, "mta-sts.policy.mx-ulabel", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "An mx line holds a name outside ASCII"),
     QT_TRANSLATE_NOOP("Check", "Line {line} names “{text}”. International names stand there in their xn-- form. "
                                "TLS reports call this sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders refuse the policy, or the line fits no host."),
     QT_TRANSLATE_NOOP("Check", "Write the name in line {line} as the MX record has it, in its xn-- form."),
     QT_TRANSLATE_NOOP("Check", "The mx lines hold ASCII names")},
    {Check::PolicyMxUnderscore, Area::MtaSts, Severity::Error, false, "mta-sts.policy.mx-underscore",
     "RFC 8461 3.2, RFC 5321 4.1.2",
     QT_TRANSLATE_NOOP("Check", "An mx line holds an underscore"),
     QT_TRANSLATE_NOOP("Check", "Line {line} names “{text}”. Host names have letters, digits and hyphens only. "
                                "TLS reports call this sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Strict senders refuse the policy."),
     QT_TRANSLATE_NOOP("Check", "Rename the host without an underscore; no certificate could name it either."),
     QT_TRANSLATE_NOOP("Check", "No mx line holds an underscore")},
    {Check::PolicyMxBareStar, Area::MtaSts, Severity::Error, false, "mta-sts.policy.mx-bare-star",
     "RFC 8461 3.2, RFC 8461 4.1",
     QT_TRANSLATE_NOOP("Check", "An mx line holds a star alone"),
     QT_TRANSLATE_NOOP("Check", "Line {line} reads mx: * and fits no host at strict senders, every host at lax "
                                "ones. TLS reports call this sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Strict senders refuse the policy; lax ones deliver to any host."),
     QT_TRANSLATE_NOOP("Check", "List the mail hosts of {domain}, one mx line each."),
     QT_TRANSLATE_NOOP("Check", "No mx line holds a star alone")},
    {Check::PolicyMxPartialWildcard, Area::MtaSts, Severity::Error, false, "mta-sts.policy.mx-partial-wildcard",
     "RFC 8461 3.2, RFC 8461 4.1",
     QT_TRANSLATE_NOOP("Check", "A star stands inside a name"),
     QT_TRANSLATE_NOOP("Check", "Line {line} names “{text}”. A star may stand only alone as the left-most label, "
                                "as in *.mail.{domain}. TLS reports call this sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders refuse the policy. Without a cached one they deliver as if there were "
                                "no MTA-STS."),
     QT_TRANSLATE_NOOP("Check", "Let the star be the whole first label, or list the hosts one by one."),
     QT_TRANSLATE_NOOP("Check", "Stars are whole first labels")},
    {Check::PolicyMxUnused, Area::MtaSts, Severity::Notice, false, "mta-sts.policy.mx-unused",
     "RFC 8461 4.1, RFC 8461 10.4",
     QT_TRANSLATE_NOOP("Check", "An mx line fits no current host"),
     QT_TRANSLATE_NOOP("Check", "The policy names {name}, which fits none of the MX records of {domain}."),
     QT_TRANSLATE_NOOP("Check", "Legal while a move is prepared; otherwise one more host that could pose as "
                                "yours."),
     QT_TRANSLATE_NOOP("Check", "Remove the line mx: {name} unless a host of this name is about to come."),
     QT_TRANSLATE_NOOP("Check", "Every mx line fits a host")},
    {Check::PolicyDuplicateField, Area::MtaSts, Severity::Warning, false, "mta-sts.policy.duplicate-field",
     "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "A field stands in the policy twice"),
     QT_TRANSLATE_NOOP("Check", "Line {line} repeats a field: “{text}”. The first one counts."),
     QT_TRANSLATE_NOOP("Check", "The RFC says that the first counts; some senders take the last or refuse the "
                                "policy."),
     QT_TRANSLATE_NOOP("Check", "Keep one line each for version, mode and max_age."),
     QT_TRANSLATE_NOOP("Check", "No field stands in the policy twice")},
    {Check::PolicyDuplicateConflict, Area::MtaSts, Severity::Warning, false, "mta-sts.policy.duplicate-conflict",
     "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "A field has two different values"),
     QT_TRANSLATE_NOOP("Check", "Line {line} reads “{text}”, and an earlier line gives this field another value."),
     QT_TRANSLATE_NOOP("Check", "Senders disagree: some take the first value, some the last, some refuse the "
                                "policy."),
     QT_TRANSLATE_NOOP("Check", "Keep the line that is meant and remove the other."),
     QT_TRANSLATE_NOOP("Check", "No field has two different values")},
    {Check::PolicyMisspelledField, Area::MtaSts, Severity::Notice, false, "mta-sts.policy.misspelled-field",
     "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "A field name looks misspelled"),
     QT_TRANSLATE_NOOP("Check", "Line {line} reads “{text}”. It is close to a field of the standard, yet unknown."),
     QT_TRANSLATE_NOOP("Check", "Senders ignore the line. If the real field is missing, they refuse the policy."),
     QT_TRANSLATE_NOOP("Check", "Write version, mode, max_age and mx exactly so."),
     QT_TRANSLATE_NOOP("Check", "No field name looks misspelled")},
    {Check::PolicyExtGrammar, Area::MtaSts, Severity::Error, false, "mta-sts.policy.ext-grammar", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "An extra line does not follow the grammar"),
     QT_TRANSLATE_NOOP("Check", "Line {line} reads “{text}”. Extra fields have the form name: value, the name "
                                "with letters, digits, dots, hyphens and underscores. TLS reports call this "
                                "sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Strict senders refuse the policy and deliver without it; most skip the line."),
     QT_TRANSLATE_NOOP("Check", "Remove line {line}: senders need only version, mode, max_age and mx."),
     QT_TRANSLATE_NOOP("Check", "Extra lines follow the grammar")},
    {Check::PolicyIdInBody, Area::MtaSts, Severity::Notice, false, "mta-sts.policy.id-in-body", "RFC 8461 3.1",
     QT_TRANSLATE_NOOP("Check", "The policy holds an id"),
     QT_TRANSLATE_NOOP("Check", "Line {line} of the policy gives an id. It belongs in the TXT record at "
                                "_mta-sts.{domain}."),
     QT_TRANSLATE_NOOP("Check", "Senders ignore it; a change of this line alone goes unnoticed."),
     QT_TRANSLATE_NOOP("Check", "Remove the line, and change the id in the TXT record whenever the policy "
                                "changes."),
     QT_TRANSLATE_NOOP("Check", "The policy holds no id")},
};
static_assert(inOrder(kRows, Check::PolicyValid, Check::PolicyIdInBody));

std::span<const CheckSpec> policyRows()
{
    return kRows;
}

} // namespace postseal
