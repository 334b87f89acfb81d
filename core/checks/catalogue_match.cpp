// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// the policy against the mail hosts; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::MatchAll, Area::MtaSts, Severity::Pass, false, "mta-sts.match.all", "RFC 8461 4",
     QT_TRANSLATE_NOOP("Check", "Every mail host meets the policy"),
     QT_TRANSLATE_NOOP("Check", "Every MX host of {domain} fits the policy, offers STARTTLS and shows a trusted "
                                "certificate for its name, on every address."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy deliver encrypted and to authenticated hosts."), "",
     QT_TRANSLATE_NOOP("Check", "Every mail host meets the policy")},
    {Check::MatchMxMismatch, Area::MtaSts, Severity::Error, true, "mta-sts.match.mx-mismatch", "RFC 8461 4.1",
     QT_TRANSLATE_NOOP("Check", "The policy does not cover this host"),
     QT_TRANSLATE_NOOP("Check", "No mx line of the policy fits {host}. TLS reports call this validation-failure."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour an enforced policy skip this host; all others deliver to it."),
     QT_TRANSLATE_NOOP("Check", "Add “mx: {host}” to the policy and give the record a new id, or take {host} out "
                                "of the MX records."),
     QT_TRANSLATE_NOOP("Check", "The policy covers this host")},
    {Check::MatchNone, Area::MtaSts, Severity::Error, false, "mta-sts.match.none-match", "RFC 8461 4.1, RFC 8461 5",
     QT_TRANSLATE_NOOP("Check", "The policy covers no mail host"),
     QT_TRANSLATE_NOOP("Check", "No mx line of the policy fits any MX host of {domain}: {hosts}. TLS reports "
                                "call this validation-failure."),
     QT_TRANSLATE_NOOP("Check", "Under an enforced policy, senders that honour it can deliver nothing; the mail "
                                "waits and then bounces."),
     QT_TRANSLATE_NOOP("Check", "Add an mx line for each of {hosts} at once and give the record a new id. "
                                "Senders look for a new policy before they bounce."),
     QT_TRANSLATE_NOOP("Check", "The policy covers at least one mail host")},
    {Check::MatchBackupOnly, Area::MtaSts, Severity::Warning, false, "mta-sts.match.backup-only-mismatch",
     "RFC 8461 8.4", QT_TRANSLATE_NOOP("Check", "The policy does not cover this backup host"),
     QT_TRANSLATE_NOOP("Check", "No mx line of the policy fits {host}, which takes the mail when the preferred "
                                "hosts fail."),
     QT_TRANSLATE_NOOP("Check", "Unseen until the preferred hosts fail; then mail under an enforced policy is "
                                "held back."),
     QT_TRANSLATE_NOOP("Check", "Add “mx: {host}” to the policy and give the record a new id, or take {host} out "
                                "of the MX records."),
     QT_TRANSLATE_NOOP("Check", "The policy covers the backup hosts")},
    {Check::MatchPrimary, Area::MtaSts, Severity::Error, true, "mta-sts.match.primary-mismatch",
     "RFC 8461 4.1, RFC 8461 5.1", QT_TRANSLATE_NOOP("Check", "The policy does not cover the preferred host"),
     QT_TRANSLATE_NOOP("Check", "No mx line of the policy fits {host}, the most preferred host of {domain}; it "
                                "fits a less preferred one."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour an enforced policy use the backup hosts only; all others "
                                "use {host}."),
     QT_TRANSLATE_NOOP("Check", "Add “mx: {host}” to the policy and give the record a new id."),
     QT_TRANSLATE_NOOP("Check", "The policy covers the preferred host")},
    {Check::MatchTestingWouldFail, Area::MtaSts, Severity::Warning, false, "mta-sts.match.testing-would-fail",
     "RFC 8461 5", QT_TRANSLATE_NOOP("Check", "Enforcing the policy would hold mail back"),
     QT_TRANSLATE_NOOP("Check", "The policy is in testing mode. Enforced, it would fail at: {hosts}."),
     QT_TRANSLATE_NOOP("Check", "Mail is delivered and the failures are reported. Under mode: enforce senders "
                                "would skip these hosts."),
     QT_TRANSLATE_NOOP("Check", "Mend what the findings about these hosts name before you set mode: enforce."),
     QT_TRANSLATE_NOOP("Check", "Every mail host is ready for mode: enforce")},
    {Check::MatchPartialAddress, Area::MtaSts, Severity::Error, true, "mta-sts.match.partial-address",
     "RFC 8461 4, RFC 9325 3.9", QT_TRANSLATE_NOOP("Check", "Some addresses of the host fail the policy"),
     QT_TRANSLATE_NOOP("Check", "{host} fails what the policy demands at {address} and meets it at its other "
                                "addresses."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy fail or succeed by chance."),
     QT_TRANSLATE_NOOP("Check", "Give all machines behind {host} the same TLS set-up and certificate, or take "
                                "the failing addresses out of DNS."),
     QT_TRANSLATE_NOOP("Check", "All addresses of the host meet the policy")},
    {Check::MatchEnforceOutage, Area::MtaSts, Severity::Error, false, "mta-sts.match.enforce-outage", "RFC 8461 5",
     QT_TRANSLATE_NOOP("Check", "The enforced policy stops all mail"),
     QT_TRANSLATE_NOOP("Check", "The policy of {domain} is enforced, but no address of any mail host passes its "
                                "tests."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour the policy can deliver nothing; the mail waits and then "
                                "bounces."),
     QT_TRANSLATE_NOOP("Check", "Mend the hosts. If that takes longer than hours, set mode: testing and give the "
                                "record a new id: senders look for it before they bounce."),
     QT_TRANSLATE_NOOP("Check", "The enforced policy leaves a way for mail")},
    {Check::MatchDaneConflict, Area::MtaSts, Severity::Error, false, "mta-sts.match.dane-conflict",
     "RFC 8461 2, RFC 7672 3.1.1", QT_TRANSLATE_NOOP("Check", "The host passes DANE and fails the policy"),
     QT_TRANSLATE_NOOP("Check", "{host} fits its TLSA records, but its certificate is not one that the enforced "
                                "policy accepts."),
     QT_TRANSLATE_NOOP("Check", "Senders with DANE alone deliver, senders with MTA-STS alone do not; those with "
                                "both differ."),
     QT_TRANSLATE_NOOP("Check", "Give {host} a certificate of a public CA that names {host} and keeps the key in "
                                "the TLSA record."),
     QT_TRANSLATE_NOOP("Check", "DANE and the policy agree about the host")},
    {Check::MatchWildcardDepth, Area::MtaSts, Severity::Error, true, "mta-sts.match.wildcard-depth", "RFC 8461 4.1",
     QT_TRANSLATE_NOOP("Check", "The wildcard stands too high for the host"),
     QT_TRANSLATE_NOOP("Check", "{name} covers names with exactly one label before it; {host} has more. TLS reports "
                                "call this validation-failure."),
     QT_TRANSLATE_NOOP("Check", "Strict senders skip this host under an enforced policy; some lax ones let it pass."),
     QT_TRANSLATE_NOOP("Check", "Add “mx: {host}” to the policy and give the record a new id."),
     QT_TRANSLATE_NOOP("Check", "The wildcard fits the host")},
    {Check::MatchWildcardApex, Area::MtaSts, Severity::Error, true, "mta-sts.match.wildcard-apex", "RFC 8461 4.1",
     QT_TRANSLATE_NOOP("Check", "The wildcard does not cover its own base"),
     QT_TRANSLATE_NOOP(
         "Check", "{name} covers names below {host}, but not {host} itself. TLS reports call this validation-failure."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour an enforced policy skip this host; all others deliver to it."),
     QT_TRANSLATE_NOOP("Check", "Add “mx: {host}” to the policy and give the record a new id."),
     QT_TRANSLATE_NOOP("Check", "The policy covers the base of its wildcard")},
    {Check::MatchCase, Area::MtaSts, Severity::Info, false, "mta-sts.match.case", "RFC 8461 4.1, RFC 4343 3",
     QT_TRANSLATE_NOOP("Check", "An mx line has capital letters"),
     QT_TRANSLATE_NOOP("Check", "Line {line} of the policy reads “{text}”. Names are compared without regard to case."),
     QT_TRANSLATE_NOOP("Check", "The line counts as if it were in lower case. At least one program compares letter by "
                                "letter; lower case is safe."),
     "", ""},
    {Check::MatchAliasTarget, Area::MtaSts, Severity::Error, true, "mta-sts.match.cname-target",
     "RFC 8461 4.1, RFC 9525 6.1.1", QT_TRANSLATE_NOOP("Check", "The policy names only the alias' target"),
     QT_TRANSLATE_NOOP("Check", "{host} is an alias. The policy covers {name}, to which it leads, but the name in the "
                                "MX record is what counts. TLS reports call this validation-failure."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour an enforced policy skip this host; all others deliver to it."),
     QT_TRANSLATE_NOOP("Check",
                       "Add “mx: {host}” to the policy and give the record a new id, or name {name} in the MX record."),
     QT_TRANSLATE_NOOP("Check", "The policy names the host of the MX record")},
    {Check::MatchImplicitMx, Area::MtaSts, Severity::Error, true, "mta-sts.match.implicit-mx",
     "RFC 8461 4.1, RFC 5321 5.1", QT_TRANSLATE_NOOP("Check", "Without MX records the domain has to fit"),
     QT_TRANSLATE_NOOP("Check", "{domain} has no MX record, so mail goes to {host} itself, and no mx line of the "
                                "policy fits that name. TLS reports call this validation-failure."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour an enforced policy deliver nothing there; all others do."),
     QT_TRANSLATE_NOOP("Check", "Publish MX records for the mail hosts that the policy names, or add “mx: {host}” to "
                                "the policy and give the record a new id."),
     QT_TRANSLATE_NOOP("Check", "The policy covers the domain itself")},
    {Check::MatchCertVsMx, Area::MtaSts, Severity::Error, true, "mta-sts.match.cert-vs-mx", "RFC 8461 4.2",
     QT_TRANSLATE_NOOP("Check", "The policy fails: another name is certified"),
     QT_TRANSLATE_NOOP("Check", "The policy covers {host}, so its certificate at {address} has to name {host}; it "
                                "names other hosts. TLS reports call this certificate-host-mismatch."),
     QT_TRANSLATE_NOOP("Check", "Strict senders skip the host under an enforced policy, even if the certificate fits "
                                "another mx line; lax ones are content with that."),
     QT_TRANSLATE_NOOP(
         "Check",
         "Give {host} a certificate that names {host} itself; an mx line for the certificate's name does not help."),
     QT_TRANSLATE_NOOP("Check", "The policy's senders find the host's own name")},
    {Check::MatchStartTls, Area::MtaSts, Severity::Error, true, "mta-sts.match.starttls", "RFC 8461 4, RFC 8460 4.3.1",
     QT_TRANSLATE_NOOP("Check", "The policy fails: no STARTTLS"),
     QT_TRANSLATE_NOOP("Check", "The policy covers {host}, so its senders want TLS at {address} and do not get it. TLS "
                                "reports call this starttls-not-supported."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour an enforced policy skip the host and try the next; in testing "
                                "mode they deliver and report."),
     QT_TRANSLATE_NOOP(
         "Check", "Switch on STARTTLS at {host}. If that takes long, set mode: testing and give the record a new id."),
     QT_TRANSLATE_NOOP("Check", "The policy's senders are offered STARTTLS")},
    {Check::MatchTlsFailure, Area::MtaSts, Severity::Error, true, "mta-sts.match.tls-failure",
     "RFC 8461 4.2, RFC 8460 4.3.1", QT_TRANSLATE_NOOP("Check", "The policy fails: no TLS comes about"),
     QT_TRANSLATE_NOOP("Check", "The policy covers {host}, but at {address} no TLS session comes about after STARTTLS. "
                                "TLS reports call this validation-failure."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour an enforced policy skip the host and do not fall back to plain "
                                "text; in testing mode they deliver and report."),
     QT_TRANSLATE_NOOP(
         "Check", "Mend the TLS set-up of {host}. If that takes long, set mode: testing and give the record a new id."),
     QT_TRANSLATE_NOOP("Check", "The policy's senders get through with TLS")},
    {Check::MatchCertUntrusted, Area::MtaSts, Severity::Error, true, "mta-sts.match.cert-untrusted", "RFC 8461 4.2",
     QT_TRANSLATE_NOOP("Check", "The policy fails: certificate not trusted"),
     QT_TRANSLATE_NOOP("Check", "The policy covers {host}, so its certificate at {address} has to lead to a public "
                                "root; it does not. TLS reports call this certificate-not-trusted."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour an enforced policy skip the host. Without a policy hardly any "
                                "sender would mind the certificate."),
     QT_TRANSLATE_NOOP("Check", "Give {host} a certificate of a public CA and let it send the whole chain. If that "
                                "takes long, set mode: testing and give the record a new id."),
     QT_TRANSLATE_NOOP("Check", "The policy's senders trust the certificate")},
    {Check::MatchCertExpired, Area::MtaSts, Severity::Error, true, "mta-sts.match.cert-expired", "RFC 8461 4.2",
     QT_TRANSLATE_NOOP("Check", "The policy fails: certificate out of date"),
     QT_TRANSLATE_NOOP("Check", "The policy covers {host}, but its certificate at {address} is used outside its dates. "
                                "TLS reports call this certificate-expired."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour an enforced policy skip the host from the first day on; in "
                                "testing mode they deliver and report."),
     QT_TRANSLATE_NOOP(
         "Check",
         "Renew the certificate of {host} and load it into the mail server; no change of the policy is needed."),
     QT_TRANSLATE_NOOP("Check", "The policy's senders find the certificate in date")},
};
static_assert(inOrder(kRows, Check::MatchAll, Check::MatchCertExpired));

std::span<const CheckSpec> matchRows()
{
    return kRows;
}

} // namespace postseal
