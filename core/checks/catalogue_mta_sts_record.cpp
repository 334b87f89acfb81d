// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// the TXT record at _mta-sts.<domain>; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::StsRecordFound, Area::MtaSts, Severity::Pass, false, "dns.mta-sts-record.found", "RFC 8461 3.1",
     QT_TRANSLATE_NOOP("Check", "The MTA-STS record is published"),
     QT_TRANSLATE_NOOP("Check", "The TXT record at _mta-sts.{domain} announces a policy."),
     QT_TRANSLATE_NOOP("Check", "Senders fetch the policy, and fetch it again when the id changes."), "",
     QT_TRANSLATE_NOOP("Check", "The MTA-STS record is published")},
    {Check::StsRecordMissing, Area::MtaSts, Severity::Notice, false, "dns.mta-sts-record.missing", "RFC 8461 3.1",
     QT_TRANSLATE_NOOP("Check", "There is no MTA-STS record"),
     QT_TRANSLATE_NOOP("Check", "{domain} has no TXT record at _mta-sts.{domain}, and no policy is served for it."),
     QT_TRANSLATE_NOOP("Check", "Without DANE, senders take any TLS or none: whoever stands on the path can read "
                                "the mail."),
     QT_TRANSLATE_NOOP("Check", "Serve a policy with mode: testing at "
                                "https://mta-sts.{domain}/.well-known/mta-sts.txt first, then publish the "
                                "record: v=STSv1; id=1;"),
     ""},
    {Check::StsRecordMissingButPolicy, Area::MtaSts, Severity::Error, false, "dns.mta-sts-record.missing-but-policy",
     "RFC 8461 3.1, RFC 8461 3.3", QT_TRANSLATE_NOOP("Check", "A policy is served but not announced"),
     QT_TRANSLATE_NOOP("Check", "{url} serves a policy, but there is no TXT record at _mta-sts.{domain}."),
     QT_TRANSLATE_NOOP("Check", "Senders never look at the policy; those that hold a cached one keep it until it "
                                "runs out."),
     QT_TRANSLATE_NOOP("Check", "Publish a TXT record at _mta-sts.{domain}: v=STSv1; id=1; and change the id "
                                "with every change of the policy."),
     ""},
    {Check::StsRecordPresentButNoPolicy, Area::MtaSts, Severity::Error, false,
     "dns.mta-sts-record.present-but-no-policy", "RFC 8461 3.3",
     QT_TRANSLATE_NOOP("Check", "The announced policy cannot be fetched"),
     QT_TRANSLATE_NOOP("Check", "The record at _mta-sts.{domain} announces a policy, but {url} does not deliver "
                                "one. TLS reports call this sts-policy-fetch-error."),
     QT_TRANSLATE_NOOP("Check", "Senders without a cached policy deliver as if there were no MTA-STS; a cached "
                                "one stays in use."),
     QT_TRANSLATE_NOOP("Check", "Make {url} answer with status 200 and the policy. To give up MTA-STS, serve "
                                "mode: none first, and remove the record last."),
     QT_TRANSLATE_NOOP("Check", "The announced policy can be fetched")},
    {Check::StsRecordLookupError, Area::MtaSts, Severity::Error, false, "dns.mta-sts-record.lookup-error",
     "RFC 8461 3.1, RFC 8461 10.2", QT_TRANSLATE_NOOP("Check", "The MTA-STS record could not be looked up"),
     QT_TRANSLATE_NOOP("Check", "The question for the TXT record at _mta-sts.{domain} brought no usable answer."),
     QT_TRANSLATE_NOOP("Check", "Most senders deliver without MTA-STS, a few wait. A cached policy stays in use."),
     QT_TRANSLATE_NOOP("Check", "Ask each name server of {domain} for TXT at _mta-sts.{domain}, and repair those "
                                "that stay silent or answer SERVFAIL or REFUSED."),
     QT_TRANSLATE_NOOP("Check", "The MTA-STS record can be looked up")},
    {Check::StsRecordMultiple, Area::MtaSts, Severity::Error, false, "dns.mta-sts-record.multiple", "RFC 8461 3.1",
     QT_TRANSLATE_NOOP("Check", "There are several MTA-STS records"),
     QT_TRANSLATE_NOOP("Check", "{count} TXT records at _mta-sts.{domain} begin with v=STSv1; and only one may."),
     QT_TRANSLATE_NOOP("Check", "Senders see no MTA-STS here; those that hold a cached policy keep it until it "
                                "runs out."),
     QT_TRANSLATE_NOOP("Check", "Keep one record and delete the others."),
     QT_TRANSLATE_NOOP("Check", "There is only one MTA-STS record")},
    {Check::StsRecordUnrelatedTxt, Area::MtaSts, Severity::Notice, false, "dns.mta-sts-record.unrelated-txt",
     "RFC 8461 3.1", QT_TRANSLATE_NOOP("Check", "Other TXT records stand beside the MTA-STS record"),
     QT_TRANSLATE_NOOP("Check", "At _mta-sts.{domain} there are TXT records that do not begin with v=STSv1;"),
     QT_TRANSLATE_NOOP("Check", "Senders skip them; some testing tools report an error."),
     QT_TRANSLATE_NOOP("Check", "Remove the other records. Often a wildcard TXT record of the zone is the cause."),
     QT_TRANSLATE_NOOP("Check", "No other TXT record stands beside it")},
    {Check::StsRecordVersionCase, Area::MtaSts, Severity::Error, false, "dns.mta-sts-record.version-case",
     "RFC 8461 3.1", QT_TRANSLATE_NOOP("Check", "The version is in the wrong case"),
     QT_TRANSLATE_NOOP("Check", "The record at _mta-sts.{domain} begins with “{text}”. Capitals count: senders "
                                "look for v=STSv1;"),
     QT_TRANSLATE_NOOP("Check", "Senders see no MTA-STS here; those that hold a cached policy keep it until it "
                                "runs out."),
     QT_TRANSLATE_NOOP("Check", "Begin the record with v=STSv1; and copy the capitals exactly."),
     QT_TRANSLATE_NOOP("Check", "The version is in the right case")},
    {Check::StsRecordVersionFirst, Area::MtaSts, Severity::Error, false, "dns.mta-sts-record.version-first",
     "RFC 8461 3.1", QT_TRANSLATE_NOOP("Check", "The record does not begin with the version"),
     QT_TRANSLATE_NOOP("Check", "The record at _mta-sts.{domain} begins with “{text}”. The version stands first, "
                                "with no blank or quote before it."),
     QT_TRANSLATE_NOOP("Check", "Senders see no MTA-STS here; those that hold a cached policy keep it until it "
                                "runs out."),
     QT_TRANSLATE_NOOP("Check", "Begin the record with v=STSv1;"),
     QT_TRANSLATE_NOOP("Check", "The record begins with the version")},
    {Check::StsRecordVersionDelimiter, Area::MtaSts, Severity::Error, false, "dns.mta-sts-record.version-delimiter",
     "RFC 8461 3.1", QT_TRANSLATE_NOOP("Check", "No semicolon directly after the version"),
     QT_TRANSLATE_NOOP("Check", "In the record at _mta-sts.{domain} the version v=STSv1 is not followed directly "
                                "by a semicolon."),
     QT_TRANSLATE_NOOP("Check", "Strict senders see no MTA-STS here; a few lenient ones take the record."),
     QT_TRANSLATE_NOOP("Check", "Write v=STSv1; with no blank before the semicolon."),
     QT_TRANSLATE_NOOP("Check", "A semicolon follows the version")},
    {Check::StsRecordVersionUnknown, Area::MtaSts, Severity::Error, false, "dns.mta-sts-record.version-unknown",
     "RFC 8461 3.1", QT_TRANSLATE_NOOP("Check", "The record has an unknown version"),
     QT_TRANSLATE_NOOP("Check", "From column {column} on, the record at _mta-sts.{domain} reads “{text}”. The "
                                "only version there is so far is STSv1."),
     QT_TRANSLATE_NOOP("Check", "Senders see no MTA-STS here; those that hold a cached policy keep it until it "
                                "runs out."),
     QT_TRANSLATE_NOOP("Check", "Begin the record with v=STSv1;"), QT_TRANSLATE_NOOP("Check", "The version is known")},
    {Check::StsRecordIdMissing, Area::MtaSts, Severity::Error, false, "dns.mta-sts-record.id-missing", "RFC 8461 3.1",
     QT_TRANSLATE_NOOP("Check", "The record has no id"),
     QT_TRANSLATE_NOOP("Check", "The record at _mta-sts.{domain} lacks the field id, by which senders notice a "
                                "new policy."),
     QT_TRANSLATE_NOOP("Check", "Senders see no MTA-STS here; those that hold a cached policy keep it until it "
                                "runs out."),
     QT_TRANSLATE_NOOP("Check", "Add an id of 1 to 32 letters and digits, for example a time stamp: "
                                "id=20260131T120000;"),
     QT_TRANSLATE_NOOP("Check", "The record has an id")},
    {Check::StsRecordIdCharset, Area::MtaSts, Severity::Error, false, "dns.mta-sts-record.id-charset", "RFC 8461 3.1",
     QT_TRANSLATE_NOOP("Check", "The id holds more than letters and digits"),
     QT_TRANSLATE_NOOP("Check", "From column {column} on, the id in the record at _mta-sts.{domain} reads "
                                "“{text}”. Only letters and digits may stand in it."),
     QT_TRANSLATE_NOOP("Check", "Senders see no MTA-STS here; those that hold a cached policy keep it until it "
                                "runs out."),
     QT_TRANSLATE_NOOP("Check", "Leave out hyphens, dots, colons, blanks and quotes, as in id=20260131T120000;"),
     QT_TRANSLATE_NOOP("Check", "The id holds letters and digits only")},
    {Check::StsRecordIdLength, Area::MtaSts, Severity::Error, false, "dns.mta-sts-record.id-length", "RFC 8461 3.1",
     QT_TRANSLATE_NOOP("Check", "The id has the wrong length"),
     QT_TRANSLATE_NOOP("Check", "The id in the record at _mta-sts.{domain} is empty or longer than 32 characters."),
     QT_TRANSLATE_NOOP("Check", "Senders see no MTA-STS here; those that hold a cached policy keep it until it "
                                "runs out."),
     QT_TRANSLATE_NOOP("Check", "Use an id of 1 to 32 letters and digits, as in id=20260131T120000;"),
     QT_TRANSLATE_NOOP("Check", "The id has a permitted length")},
    {Check::StsRecordIdKeyCase, Area::MtaSts, Severity::Error, false, "dns.mta-sts-record.id-key-case", "RFC 8461 3.1",
     QT_TRANSLATE_NOOP("Check", "The field name id is not in lower case"),
     QT_TRANSLATE_NOOP("Check", "From column {column} on, the record at _mta-sts.{domain} reads “{text}”. "
                                "Written in another case, id= is an unknown field, and the record has no id."),
     QT_TRANSLATE_NOOP("Check", "Senders see no MTA-STS here; those that hold a cached policy keep it until it "
                                "runs out."),
     QT_TRANSLATE_NOOP("Check", "Write id= in lower case."),
     QT_TRANSLATE_NOOP("Check", "The field name id is in lower case")},
    {Check::StsRecordIdDuplicate, Area::MtaSts, Severity::Warning, false, "dns.mta-sts-record.id-duplicate",
     "RFC 8461 3.1", QT_TRANSLATE_NOOP("Check", "The record has more than one id"),
     QT_TRANSLATE_NOOP("Check", "The record at _mta-sts.{domain} holds the field id more than once, and no rule "
                                "says which one counts."),
     QT_TRANSLATE_NOOP("Check", "Senders differ: some take the first id, some the last, some drop the record."),
     QT_TRANSLATE_NOOP("Check", "Keep one id."), QT_TRANSLATE_NOOP("Check", "The record has one id")},
    {Check::StsRecordGrammar, Area::MtaSts, Severity::Error, false, "dns.mta-sts-record.grammar", "RFC 8461 3.1",
     QT_TRANSLATE_NOOP("Check", "The record does not follow the grammar"),
     QT_TRANSLATE_NOOP("Check", "The record at _mta-sts.{domain} leaves the grammar at column {column}. Fields "
                                "are key=value without blanks, parted by one semicolon each."),
     QT_TRANSLATE_NOOP("Check", "Senders see no MTA-STS here; those that hold a cached policy keep it until it "
                                "runs out."),
     QT_TRANSLATE_NOOP("Check", "Write the record in the form v=STSv1; id=20260131T120000;"),
     QT_TRANSLATE_NOOP("Check", "The record follows the grammar")},
    {Check::StsRecordNoDelimiterBetween, Area::MtaSts, Severity::Error, false,
     "dns.mta-sts-record.no-delimiter-between", "RFC 8461 3.1",
     QT_TRANSLATE_NOOP("Check", "A semicolon is missing between two fields"),
     QT_TRANSLATE_NOOP("Check", "At column {column} the record at _mta-sts.{domain} has a blank where a "
                                "semicolon belongs."),
     QT_TRANSLATE_NOOP("Check", "Senders see no MTA-STS here; those that hold a cached policy keep it until it "
                                "runs out."),
     QT_TRANSLATE_NOOP("Check", "Put a semicolon after each field: v=STSv1; id=20260131T120000;"),
     QT_TRANSLATE_NOOP("Check", "Semicolons part the fields")},
    {Check::StsRecordEscaped, Area::MtaSts, Severity::Error, false, "dns.mta-sts-record.escaped",
     "RFC 8461 3.1, RFC 1035 5.1", QT_TRANSLATE_NOOP("Check", "The record holds stray quotes or backslashes"),
     QT_TRANSLATE_NOOP("Check", "From column {column} on, the record at _mta-sts.{domain} reads “{text}”, as if "
                                "a web form had added characters."),
     QT_TRANSLATE_NOOP("Check", "Senders see no MTA-STS here; those that hold a cached policy keep it until it "
                                "runs out."),
     QT_TRANSLATE_NOOP("Check", "Enter the record again without backslashes and quotes, and compare it with what "
                                "the name server answers."),
     QT_TRANSLATE_NOOP("Check", "The record holds no stray quotes")},
    {Check::StsRecordNonAscii, Area::MtaSts, Severity::Error, false, "dns.mta-sts-record.non-ascii", "RFC 8461 3.1",
     QT_TRANSLATE_NOOP("Check", "The record holds characters outside ASCII"),
     QT_TRANSLATE_NOOP("Check", "From column {column} on, the record at _mta-sts.{domain} reads “{text}”. Only "
                                "ASCII may stand in it."),
     QT_TRANSLATE_NOOP("Check", "Senders see no MTA-STS here; those that hold a cached policy keep it until it "
                                "runs out."),
     QT_TRANSLATE_NOOP("Check", "Type the record by hand instead of pasting it; typographic quotes and odd "
                                "blanks are the usual cause."),
     QT_TRANSLATE_NOOP("Check", "The record holds ASCII only")},
    {Check::StsRecordControlChars, Area::MtaSts, Severity::Error, false, "dns.mta-sts-record.control-chars",
     "RFC 8461 3.1", QT_TRANSLATE_NOOP("Check", "The record holds control characters"),
     QT_TRANSLATE_NOOP("Check", "At column {column} the record at _mta-sts.{domain} holds a tab, a line end or "
                                "another control character."),
     QT_TRANSLATE_NOOP("Check", "Senders see no MTA-STS here; those that hold a cached policy keep it until it "
                                "runs out."),
     QT_TRANSLATE_NOOP("Check", "Enter the record again as a single line without tabs."),
     QT_TRANSLATE_NOOP("Check", "The record holds no control characters")},
    {Check::StsRecordExtName, Area::MtaSts, Severity::Error, false, "dns.mta-sts-record.ext-name", "RFC 8461 3.1",
     QT_TRANSLATE_NOOP("Check", "An extra field has a name outside the grammar"),
     QT_TRANSLATE_NOOP("Check", "From column {column} on, the record at _mta-sts.{domain} reads “{text}”. A "
                                "field name has 1 to 32 letters, digits, dots, hyphens or underscores and begins "
                                "with a letter or digit."),
     QT_TRANSLATE_NOOP("Check", "Senders see no MTA-STS here; those that hold a cached policy keep it until it "
                                "runs out."),
     QT_TRANSLATE_NOOP("Check", "Remove the field: senders need only v and id."),
     QT_TRANSLATE_NOOP("Check", "Names of extra fields follow the grammar")},
    {Check::StsRecordExtValue, Area::MtaSts, Severity::Error, false, "dns.mta-sts-record.ext-value", "RFC 8461 3.1",
     QT_TRANSLATE_NOOP("Check", "An extra field has a value outside the grammar"),
     QT_TRANSLATE_NOOP("Check", "From column {column} on, the record at _mta-sts.{domain} reads “{text}”. A "
                                "value has at least one visible ASCII character, and no blank, semicolon or "
                                "equals sign."),
     QT_TRANSLATE_NOOP("Check", "Senders see no MTA-STS here; those that hold a cached policy keep it until it "
                                "runs out."),
     QT_TRANSLATE_NOOP("Check", "Remove the field: senders need only v and id."),
     QT_TRANSLATE_NOOP("Check", "Values of extra fields follow the grammar")},
    {Check::StsRecordAlias, Area::MtaSts, Severity::Info, false, "dns.mta-sts-record.cname",
     "RFC 8461 3.1, RFC 8461 8.2", QT_TRANSLATE_NOOP("Check", "The MTA-STS record is an alias"),
     QT_TRANSLATE_NOOP("Check", "_mta-sts.{domain} is an alias of {name}."),
     QT_TRANSLATE_NOOP("Check", "Senders follow the alias. Whoever runs {name} announces the changes of the "
                                "policy."),
     "", ""},
    {Check::StsRecordWrongOwner, Area::MtaSts, Severity::Error, false, "dns.mta-sts-record.wrong-owner", "RFC 8461 3.1",
     QT_TRANSLATE_NOOP("Check", "The MTA-STS record stands at the wrong name"),
     QT_TRANSLATE_NOOP("Check", "A text that begins with v=STSv1 stands at {name}, where no sender looks, and none at "
                                "_mta-sts.{domain}."),
     QT_TRANSLATE_NOOP("Check", "Senders see no MTA-STS here; those that hold a cached policy keep it until it runs "
                                "out."),
     QT_TRANSLATE_NOOP("Check", "Move the record to _mta-sts.{domain}. Many DNS pages add the name of the zone by "
                                "themselves: enter _mta-sts there."),
     ""},
    {Check::StsRecordSplitStrings, Area::MtaSts, Severity::Info, false, "dns.mta-sts-record.split-strings",
     "RFC 8461 3.1, RFC 7208 3.3", QT_TRANSLATE_NOOP("Check", "The record is cut into several strings"),
     QT_TRANSLATE_NOOP("Check", "The TXT record at _mta-sts.{domain} is made of several character-strings, which "
                                "senders join without a blank."),
     QT_TRANSLATE_NOOP("Check", "No effect on senders that follow the RFC. Some libraries join with a blank or read "
                                "the first string only."),
     "", ""},
    {Check::StsRecordSplitBreaks, Area::MtaSts, Severity::Error, false, "dns.mta-sts-record.split-breaks",
     "RFC 8461 3.1", QT_TRANSLATE_NOOP("Check", "The cut into strings breaks the record"),
     QT_TRANSLATE_NOOP("Check", "The TXT record at _mta-sts.{domain} is made of several character-strings. Joined "
                                "without a blank, as senders do, they are no valid record; a semicolon is missing "
                                "between them."),
     QT_TRANSLATE_NOOP("Check", "Senders see no MTA-STS here; those that hold a cached policy keep it until it runs "
                                "out."),
     QT_TRANSLATE_NOOP("Check", "Write the record as one string: v=STSv1; id=20260131T120000;"), ""},
    {Check::StsRecordExtUnknown, Area::MtaSts, Severity::Info, false, "dns.mta-sts-record.ext-unknown", "RFC 8461 3.1",
     QT_TRANSLATE_NOOP("Check", "The record has fields that nobody reads"),
     QT_TRANSLATE_NOOP("Check", "The record at _mta-sts.{domain} has fields besides v and id: {text}."),
     QT_TRANSLATE_NOOP("Check", "Senders ignore them. Fields such as mode, mx and max_age belong into the policy "
                                "file."),
     "", ""},
    {Check::StsRecordAliasDangling, Area::MtaSts, Severity::Error, false, "dns.mta-sts-record.cname-dangling",
     "RFC 8461 8.2", QT_TRANSLATE_NOOP("Check", "The alias of the record leads nowhere"),
     QT_TRANSLATE_NOOP("Check", "_mta-sts.{domain} is an alias of {name}, which does not exist."),
     QT_TRANSLATE_NOOP("Check", "Senders see no MTA-STS here. Whoever can register the target announces policies for "
                                "{domain}."),
     QT_TRANSLATE_NOOP("Check", "Let the alias point to a name that exists, or remove it."),
     QT_TRANSLATE_NOOP("Check", "The alias of the record leads to a record")},
    {Check::StsRecordDelegationHalf, Area::MtaSts, Severity::Warning, false, "dns.mta-sts-record.delegation-half",
     "RFC 8461 8.2", QT_TRANSLATE_NOOP("Check", "Record and policy are in different hands"),
     QT_TRANSLATE_NOOP("Check", "_mta-sts.{domain} is an alias of {name}, but mta-sts.{domain}, from which the policy "
                                "comes, does not lead to the same operator."),
     QT_TRANSLATE_NOOP("Check", "No effect while both agree. When only one of them is changed, senders keep an old "
                                "policy or fetch a wrong one."),
     QT_TRANSLATE_NOOP("Check", "Let both names be aliases of the same operator, or none. If the addresses of mta-"
                                "sts.{domain} are theirs too, ask them for a name to point to."),
     QT_TRANSLATE_NOOP("Check", "Record and policy are in the same hands")},
    {Check::StsRecordTtl, Area::MtaSts, Severity::Notice, false, "dns.mta-sts-record.ttl", "RFC 8461 8.1",
     QT_TRANSLATE_NOOP("Check", "The TTL of the record is unusual"),
     QT_TRANSLATE_NOOP("Check", "The TXT record at _mta-sts.{domain} has a TTL of {count} seconds; usual are five "
                                "minutes to a day."),
     QT_TRANSLATE_NOOP("Check", "With a long one, senders learn late of a new policy: the old one has to hold for so "
                                "long. With a short one, they ask all the time."),
     QT_TRANSLATE_NOOP("Check", "Set a TTL of 300 to 3600 seconds."),
     QT_TRANSLATE_NOOP("Check", "The TTL of the record is usual")},
    {Check::StsRecordNameLength, Area::MtaSts, Severity::Error, false, "dns.mta-sts-record.name-length",
     "RFC 1035 2.3.4", QT_TRANSLATE_NOOP("Check", "The domain is too long for MTA-STS"),
     QT_TRANSLATE_NOOP("Check", "The name of the domain has {count} octets. With _mta-sts before it, it has more than "
                                "the 253 that a name can have."),
     QT_TRANSLATE_NOOP("Check", "Nobody can look up the record: no sender uses MTA-STS for this domain."),
     QT_TRANSLATE_NOOP("Check", "Use a shorter domain for mail, or protect it with DANE."), ""},
};
static_assert(inOrder(kRows, Check::StsRecordFound, Check::StsRecordNameLength));

std::span<const CheckSpec> mtaStsRecordRows()
{
    return kRows;
}

} // namespace postseal
