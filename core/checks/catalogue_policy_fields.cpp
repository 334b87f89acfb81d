// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// fields and patterns of the policy; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::PolicyFinalNewline, Area::MtaSts, Severity::Notice, false, "mta-sts.policy.final-newline", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "The policy ends in empty lines"),
     QT_TRANSLATE_NOOP(
         "Check",
         "From line {line} on, the policy has nothing but empty lines. One line end after the last field is enough."),
     QT_TRANSLATE_NOOP("Check", "The grammar has no empty lines: strict senders refuse the policy, most skip them."),
     QT_TRANSLATE_NOOP("Check", "Delete the empty lines at the end of the file."),
     QT_TRANSLATE_NOOP("Check", "The policy ends with its last field")},
    {Check::PolicyTrailingSpace, Area::MtaSts, Severity::Info, false, "mta-sts.policy.trailing-space", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "A line of the policy ends in blanks"),
     QT_TRANSLATE_NOOP("Check", "Line {line} has blanks behind its value: “{text}”."),
     QT_TRANSLATE_NOOP("Check", "That is allowed; senders drop them."), "", ""},
    {Check::PolicyVersionNotFirst, Area::MtaSts, Severity::Info, false, "mta-sts.policy.version-not-first",
     "RFC 8461 3.2", QT_TRANSLATE_NOOP("Check", "The version is not the first line"),
     QT_TRANSLATE_NOOP("Check", "The version stands in line {line}."),
     QT_TRANSLATE_NOOP(
         "Check", "Senders take the fields in any order. Put it first so that people see at once what the file is."),
     "", ""},
    {Check::PolicyMaxAgeShortTesting, Area::MtaSts, Severity::Info, false, "mta-sts.policy.max-age-short-testing",
     "RFC 8461 3.2", QT_TRANSLATE_NOOP("Check", "A short max_age while testing"),
     QT_TRANSLATE_NOOP("Check", "The policy is in testing mode, and senders forget it after {count} seconds."),
     QT_TRANSLATE_NOOP(
         "Check", "Sensible at the very beginning: every change is seen soon. Raise it before you set mode: enforce."),
     "", ""},
    {Check::PolicyMaxAgeLongNone, Area::MtaSts, Severity::Notice, false, "mta-sts.policy.max-age-long-none",
     "RFC 8461 8.3", QT_TRANSLATE_NOOP("Check", "The removal of MTA-STS takes long"),
     QT_TRANSLATE_NOOP("Check", "The policy has mode: none, and senders keep it for {count} seconds."),
     QT_TRANSLATE_NOOP("Check",
                       "So long the record and the policy have to stay in place before MTA-STS can be taken away."),
     QT_TRANSLATE_NOOP("Check", "Set max_age: 86400 and give the record a new id."),
     QT_TRANSLATE_NOOP("Check", "The removal of MTA-STS takes a day or two")},
    {Check::PolicyMxIp, Area::MtaSts, Severity::Error, false, "mta-sts.policy.mx-ip", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "An mx line holds an address"),
     QT_TRANSLATE_NOOP("Check", "The policy names {name}. MX records name hosts, so an address fits none of them."),
     QT_TRANSLATE_NOOP("Check", "A host that is meant by this line is not covered: senders report validation-failure "
                                "and, under mode: enforce, skip it."),
     QT_TRANSLATE_NOOP("Check", "Write the name of the host instead of its address, as the MX record has it."),
     QT_TRANSLATE_NOOP("Check", "No mx line holds an address")},
    {Check::PolicyMxWildcardTld, Area::MtaSts, Severity::Error, false, "mta-sts.policy.mx-wildcard-tld",
     "RFC 8461 10.4", QT_TRANSLATE_NOOP("Check", "A wildcard covers everybody's names"),
     QT_TRANSLATE_NOOP("Check", "The policy names {name}, directly below a suffix where anybody may register a name."),
     QT_TRANSLATE_NOOP(
         "Check",
         "Any host that somebody registers there, with a certificate for it, passes for a mail host of {domain}."),
     QT_TRANSLATE_NOOP("Check", "List the mail hosts one by one, or let the wildcard begin below a name of your own."),
     QT_TRANSLATE_NOOP("Check", "No wildcard covers everybody's names")},
    {Check::PolicyMxWildcardBroad, Area::MtaSts, Severity::Warning, false, "mta-sts.policy.mx-wildcard-broad",
     "RFC 8461 10.3", QT_TRANSLATE_NOOP("Check", "A wildcard covers the whole domain"),
     QT_TRANSLATE_NOOP("Check", "The policy names {name}: every host directly below your own domain."),
     QT_TRANSLATE_NOOP(
         "Check", "Whoever runs any of these hosts, with a certificate for it, can pass for a mail host of {domain}."),
     QT_TRANSLATE_NOOP("Check",
                       "List the mail hosts one by one, or give them a label of their own, such as *.mx.{domain}."),
     QT_TRANSLATE_NOOP("Check", "No wildcard covers the whole domain")},
    {Check::PolicyMxWildcardOk, Area::MtaSts, Severity::Info, false, "mta-sts.policy.mx-wildcard-ok", "RFC 8461 4.1",
     QT_TRANSLATE_NOOP("Check", "The policy names hosts by a wildcard"),
     QT_TRANSLATE_NOOP("Check", "The policy names {name}."),
     QT_TRANSLATE_NOOP(
         "Check", "The star stands for exactly one label: a host right below fits, one two labels below does not."),
     "", ""},
    {Check::PolicyMxDuplicate, Area::MtaSts, Severity::Info, false, "mta-sts.policy.mx-duplicate", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "An mx line stands twice"),
     QT_TRANSLATE_NOOP("Check", "The policy names {name} more than once."),
     QT_TRANSLATE_NOOP("Check", "Harmless: senders read it once."), "", ""},
    {Check::PolicyMxCovered, Area::MtaSts, Severity::Info, false, "mta-sts.policy.mx-covered", "RFC 8461 4.1",
     QT_TRANSLATE_NOOP("Check", "A wildcard covers an mx line already"),
     QT_TRANSLATE_NOOP("Check", "The policy names {name}, which a wildcard of the policy covers too."),
     QT_TRANSLATE_NOOP("Check", "Harmless: one of the two lines is enough."), "", ""},
    {Check::PolicyMxUnresolvable, Area::MtaSts, Severity::Notice, false, "mta-sts.policy.mx-unresolvable",
     "RFC 8461 10.4", QT_TRANSLATE_NOOP("Check", "The policy names a host that does not exist"),
     QT_TRANSLATE_NOOP("Check", "The policy names {name}, which is not in DNS."),
     QT_TRANSLATE_NOOP("Check", "If somebody else can register the name, they can pass for a mail host of {domain}."),
     QT_TRANSLATE_NOOP("Check", "Remove the line unless a host of this name is about to come."),
     QT_TRANSLATE_NOOP("Check", "Every host named in the policy exists")},
    {Check::PolicyMxMany, Area::MtaSts, Severity::Notice, false, "mta-sts.policy.mx-many", "RFC 8461 3.3",
     QT_TRANSLATE_NOOP("Check", "The policy has very many mx lines"),
     QT_TRANSLATE_NOOP("Check", "The policy has {count} mx lines."),
     QT_TRANSLATE_NOOP("Check", "A long file takes time, and senders stop reading at some size, often 64 KiB."),
     QT_TRANSLATE_NOOP("Check", "Put the mail hosts below one name and cover them with one wildcard."),
     QT_TRANSLATE_NOOP("Check", "The policy has few mx lines")},
    {Check::PolicyUnknownField, Area::MtaSts, Severity::Info, false, "mta-sts.policy.unknown-field", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "The policy has a field that nobody knows"),
     QT_TRANSLATE_NOOP("Check", "Line {line} reads “{text}”. The standard has no such field."),
     QT_TRANSLATE_NOOP("Check", "Senders ignore it. If it was meant for them, check the spelling."), "", ""},
};
static_assert(inOrder(kRows, Check::PolicyFinalNewline, Check::PolicyUnknownField));

std::span<const CheckSpec> policyFieldRows()
{
    return kRows;
}

} // namespace postseal
