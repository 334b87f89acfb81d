// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// what two inspections of one domain show; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::DeployVantageDisagree, Area::Dns, Severity::Warning, false, "deploy.vantage-disagree",
     "RFC 8461 10.2",
     QT_TRANSLATE_NOOP("Check", "Two resolvers give different answers"),
     QT_TRANSLATE_NOOP("Check", "The two inspections asked different resolvers, and these got other records for "
                                "{name}."),
     QT_TRANSLATE_NOOP("Check", "A split view of the zone, a change that has not reached everybody, or somebody "
                                "who answers in its place: senders behind the one resolver do otherwise than those "
                                "behind the other."),
     QT_TRANSLATE_NOOP("Check", "Inspect again with both resolvers. If they still differ, ask the authoritative "
                                "servers (--thorough) and find out which answer is yours."),
     QT_TRANSLATE_NOOP("Check", "Different resolvers give the same answers")},
    {Check::DeployMxChanged, Area::Dns, Severity::Notice, false, "deploy.mx-changed",
     "RFC 8461 8.1",
     QT_TRANSLATE_NOOP("Check", "The set of mail hosts changed"),
     QT_TRANSLATE_NOOP("Check", "MX records of {domain}: came: {hosts}; went: {name}."),
     QT_TRANSLATE_NOOP("Check", "Senders use the new hosts as soon as their DNS caches run out. A policy or TLSA "
                                "records made for the old ones do not protect the new ones."),
     QT_TRANSLATE_NOOP("Check", "Make sure that you meant it, and that policy and TLSA records fit the hosts of "
                                "today."),
     QT_TRANSLATE_NOOP("Check", "The set of mail hosts is the same")},
    {Check::DeployMxRemoveOrder, Area::MtaSts, Severity::Notice, false, "deploy.mx-remove-order",
     "RFC 8461 8.1, RFC 8461 10.4",
     QT_TRANSLATE_NOOP("Check", "A removed mail host is still in the policy"),
     QT_TRANSLATE_NOOP("Check", "{name} left the MX records, and the policy still lists it."),
     QT_TRANSLATE_NOOP("Check", "This is the right order, and the line does no harm while caches of the MX records "
                                "run out. Afterwards it widens what somebody on the way may use."),
     QT_TRANSLATE_NOOP("Check", "Take the line out and give the record a new id when the old MX records are out of "
                                "all caches."),
     QT_TRANSLATE_NOOP("Check", "The removed mail host left the policy too")},
    {Check::DeployIdUnchanged, Area::MtaSts, Severity::Error, false, "deploy.id-unchanged",
     "RFC 8461 3.1, RFC 8461 3.3",
     QT_TRANSLATE_NOOP("Check", "The policy changed and its id did not"),
     QT_TRANSLATE_NOOP("Check", "The policy of {domain} is another than before; the record still says id={text}."),
     QT_TRANSLATE_NOOP("Check", "Senders that have the old policy do not see the new one until they refresh by "
                                "themselves or the old one runs out. If the old one names other hosts, they hold "
                                "mail back."),
     QT_TRANSLATE_NOOP("Check", "Give the record at _mta-sts.{domain} a new id now."),
     QT_TRANSLATE_NOOP("Check", "The policy changed together with its id")},
    {Check::DeployIdChangedSamePolicy, Area::MtaSts, Severity::Info, false, "deploy.id-changed-same-policy",
     "RFC 8461 3.1",
     QT_TRANSLATE_NOOP("Check", "The id changed and the policy did not"),
     QT_TRANSLATE_NOOP("Check", "The record went from id={name} to id={text}; mode, max_age and mx lines are the "
                                "same."),
     QT_TRANSLATE_NOOP("Check", "Every sender fetches the policy once more. Nothing else happens."),
     "",
     ""},
    {Check::DeployTxtBeforePolicy, Area::MtaSts, Severity::Warning, false, "deploy.txt-before-policy",
     "RFC 8461 8.1",
     QT_TRANSLATE_NOOP("Check", "The new id leads to the old policy"),
     QT_TRANSLATE_NOOP("Check", "The record has the new id {text}, and the policy host still serves the old policy "
                                "at {address}."),
     QT_TRANSLATE_NOOP("Check", "Senders that fetch now keep the old policy under the new id and do not look again "
                                "until the next id or their next refresh."),
     QT_TRANSLATE_NOOP("Check", "Serve the new policy everywhere first and empty the caches before it; then "
                                "publish one more new id."),
     QT_TRANSLATE_NOOP("Check", "The new id leads to the new policy everywhere")},
    {Check::DeployPolicyChangedUnexpected, Area::MtaSts, Severity::Warning, false, "deploy.policy-changed-unexpected",
     "RFC 8461 10.3",
     QT_TRANSLATE_NOOP("Check", "The policy changed: was it you?"),
     QT_TRANSLATE_NOOP("Check", "The policy of {domain} is another than at the earlier inspection."),
     QT_TRANSLATE_NOOP("Check", "Whoever holds the policy host decides where senders may deliver."),
     QT_TRANSLATE_NOOP("Check", "Compare both policies. If nobody meant the change, look into who controls "
                                "mta-sts.{domain}, its DNS records and its certificate."),
     QT_TRANSLATE_NOOP("Check", "The policy is the same")},
    {Check::DeployMaxAgeShrunk, Area::MtaSts, Severity::Notice, false, "deploy.max-age-shrunk",
     "RFC 8461 3.2, RFC 8461 8.3",
     QT_TRANSLATE_NOOP("Check", "A lower max_age does not reach old caches"),
     QT_TRANSLATE_NOOP("Check", "The policy's max_age was lowered. What senders fetched before keeps the old one."),
     QT_TRANSLATE_NOOP("Check", "Senders may go by the old policy until {date}."),
     QT_TRANSLATE_NOOP("Check", "Keep what the old policy says true until {date}."),
     ""},
    {Check::DeployEnforceWeakened, Area::MtaSts, Severity::Warning, false, "deploy.enforce-weakened",
     "RFC 8461 5, RFC 8461 8.3",
     QT_TRANSLATE_NOOP("Check", "The policy is no longer enforced"),
     QT_TRANSLATE_NOOP("Check", "The policy went from mode: enforce to mode: {mode}."),
     QT_TRANSLATE_NOOP("Check", "Senders that fetch it deliver without holding back what fails. Those that have "
                                "the old policy may enforce it until {date}."),
     QT_TRANSLATE_NOOP("Check", "If this was not meant, set mode: enforce again; either way the record needs a new "
                                "id."),
     QT_TRANSLATE_NOOP("Check", "The policy is still enforced")},
    {Check::DeployOldPolicyStillTrue, Area::MtaSts, Severity::Error, true, "deploy.old-policy-still-true",
     "RFC 8461 8.1",
     QT_TRANSLATE_NOOP("Check", "A cached policy fits no mail host of today"),
     QT_TRANSLATE_NOOP("Check", "Senders may have the policy of the earlier inspection until {date}, and none of "
                                "its mx lines fits a host of today: {hosts}."),
     QT_TRANSLATE_NOOP("Check", "Such a sender under mode: enforce can deliver nothing until it sees a new id and "
                                "fetches the new policy."),
     QT_TRANSLATE_NOOP("Check", "Let an MX record that the old policy covers stay until {date}, or make sure that "
                                "the new policy is served under a new id."),
     QT_TRANSLATE_NOOP("Check", "A cached policy fits a mail host of today")},
    {Check::MatchCachedOldPolicy, Area::MtaSts, Severity::Error, true, "mta-sts.match.cached-old-policy",
     "RFC 8461 3.3, RFC 8461 8.1",
     QT_TRANSLATE_NOOP("Check", "A cached policy does not cover this host"),
     QT_TRANSLATE_NOOP("Check", "Senders may have the policy of the earlier inspection until {date}, and no mx "
                                "line of it fits {host}. TLS reports call this validation-failure."),
     QT_TRANSLATE_NOOP("Check", "Senders that have that policy and enforce it skip the host until they see a new "
                                "id and fetch the new policy."),
     QT_TRANSLATE_NOOP("Check", "Let the hosts that the old policy covers stay in the MX records until {date}, and "
                                "serve the new policy under a new id."),
     QT_TRANSLATE_NOOP("Check", "Policies still in caches cover every mail host")},
    {Check::DeployRemovalAbrupt, Area::MtaSts, Severity::Error, false, "deploy.removal-abrupt",
     "RFC 8461 8.3",
     QT_TRANSLATE_NOOP("Check", "MTA-STS was removed while caches hold it"),
     QT_TRANSLATE_NOOP("Check", "The record at _mta-sts.{domain} is gone; senders may keep the policy that it "
                                "announced until {date}."),
     QT_TRANSLATE_NOOP("Check", "They go on to apply it, report that it cannot be fetched, and hold mail back when "
                                "the mail hosts change."),
     QT_TRANSLATE_NOOP("Check", "Publish record and policy again with mode: none, a max_age of a day and a new id. "
                                "Take both away after {date}."),
     QT_TRANSLATE_NOOP("Check", "MTA-STS was not removed too early")},
    {Check::DeployRemovalReady, Area::MtaSts, Severity::Info, false, "deploy.removal-ready",
     "RFC 8461 8.3",
     QT_TRANSLATE_NOOP("Check", "MTA-STS can be taken away now"),
     QT_TRANSLATE_NOOP("Check", "The policy has said mode: none for {days}, longer than any policy before it can "
                                "last."),
     QT_TRANSLATE_NOOP("Check", "No sender has an older policy any more."),
     QT_TRANSLATE_NOOP("Check", "Take the record away, then the policy host."),
     QT_TRANSLATE_NOOP("Check", "MTA-STS can be taken away now")},
    {Check::DeployRemovalLeftoverHost, Area::MtaSts, Severity::Notice, false, "deploy.removal-leftover-host",
     "RFC 8461 8.2, RFC 8461 10.3",
     QT_TRANSLATE_NOOP("Check", "The policy host outlived MTA-STS"),
     QT_TRANSLATE_NOOP("Check", "The record is gone and no policy of before can last any more, but "
                                "mta-sts.{domain} is still there."),
     QT_TRANSLATE_NOOP("Check", "Nobody asks it. An alias to a service that you gave up may be claimed by somebody "
                                "else, who could then serve a policy."),
     QT_TRANSLATE_NOOP("Check", "Remove the address or alias records of mta-sts.{domain}."),
     QT_TRANSLATE_NOOP("Check", "The policy host went with MTA-STS")},
    {Check::DeployRefreshBroken, Area::MtaSts, Severity::Error, false, "deploy.refresh-broken",
     "RFC 8461 3.3, RFC 8461 10.2",
     QT_TRANSLATE_NOOP("Check", "The policy can no longer be fetched"),
     QT_TRANSLATE_NOOP("Check", "At the earlier inspection the policy of {domain} was served; now senders get none "
                                "that they can use."),
     QT_TRANSLATE_NOOP("Check", "Those that have it go on with it until {date} at the latest. After that they "
                                "deliver as if there were no policy."),
     QT_TRANSLATE_NOOP("Check", "Mend the policy host as the findings about it tell."),
     QT_TRANSLATE_NOOP("Check", "The policy can still be fetched")},
    {Check::DeployEnforceFirst, Area::MtaSts, Severity::Notice, false, "deploy.enforce-first",
     "RFC 8461 5",
     QT_TRANSLATE_NOOP("Check", "Enforced without a time of testing"),
     QT_TRANSLATE_NOOP("Check", "The policy of {domain} is enforced, and too little time has passed for two weeks "
                                "of mode: testing before."),
     QT_TRANSLATE_NOOP("Check", "What no report has shown yet holds mail back at once."),
     QT_TRANSLATE_NOOP("Check", "Watch the TLS reports closely; if failures come in, set mode: testing and give "
                                "the record a new id."),
     QT_TRANSLATE_NOOP("Check", "The policy was tested before it was enforced")},
    {Check::DeployTestingTooLong, Area::MtaSts, Severity::Notice, false, "deploy.testing-too-long",
     "RFC 8461 5, BCP",
     QT_TRANSLATE_NOOP("Check", "The policy has been in testing for long"),
     QT_TRANSLATE_NOOP("Check", "The policy of {domain} said mode: testing at both inspections, {days} apart."),
     QT_TRANSLATE_NOOP("Check", "Testing protects no mail: what fails is delivered and reported."),
     QT_TRANSLATE_NOOP("Check", "Mend what the TLS reports show, then set mode: enforce and give the record a new "
                                "id."),
     ""},
    {Check::DeployTestingReady, Area::MtaSts, Severity::Info, false, "deploy.testing-ready",
     "RFC 8461 5, RFC 8460 4",
     QT_TRANSLATE_NOOP("Check", "The hosts met the policy at both inspections"),
     QT_TRANSLATE_NOOP("Check", "The policy said mode: testing at both inspections, {days} apart, and every mail "
                                "host met it both times."),
     QT_TRANSLATE_NOOP("Check", "What other senders met in between stands in their TLS reports alone."),
     QT_TRANSLATE_NOOP("Check", "If the TLS reports are clean, set mode: enforce and give the record a new id."),
     ""},
    {Check::PolicyMaxAgeLongFirst, Area::MtaSts, Severity::Notice, false, "mta-sts.policy.max-age-long-first",
     "RFC 8461 10.3",
     QT_TRANSLATE_NOOP("Check", "A long max_age for a young policy"),
     QT_TRANSLATE_NOOP("Check", "The policy has been enforced for less than 30 days, and its max_age is {days}."),
     QT_TRANSLATE_NOOP("Check", "If something is wrong with it and the policy host cannot be reached then, senders "
                                "keep it for as long."),
     QT_TRANSLATE_NOOP("Check", "Begin with a max_age of some weeks and raise it later."),
     ""},
    {Check::DeployStartTlsLost, Area::StartTls, Severity::Error, true, "deploy.starttls-lost",
     "RFC 3207 6, RFC 8461 10",
     QT_TRANSLATE_NOOP("Check", "STARTTLS was offered before and is not now"),
     QT_TRANSLATE_NOOP("Check", "{host} ({address}) offered STARTTLS at the earlier inspection. Either its set-up "
                                "changed, or somebody on the way takes the offer out."),
     QT_TRANSLATE_NOOP("Check", "Senders without MTA-STS and DANE deliver in plain text; those with them skip the "
                                "host."),
     QT_TRANSLATE_NOOP("Check", "Look at the host itself whether it offers STARTTLS. If it does, somebody between "
                                "it and here strips it."),
     QT_TRANSLATE_NOOP("Check", "STARTTLS is still offered")},
    {Check::DeployCertChanged, Area::Certificate, Severity::Warning, false, "deploy.cert-changed",
     "BCP",
     QT_TRANSLATE_NOOP("Check", "The certificate comes from another issuer"),
     QT_TRANSLATE_NOOP("Check", "{host} shows a certificate of {text}; before it was one of {name}."),
     QT_TRANSLATE_NOOP("Check", "Senders that honour a policy take any public CA. So would they if somebody else "
                                "had got a certificate for {host}."),
     QT_TRANSLATE_NOOP("Check", "Make sure that you changed the issuer. If not, look into who got the certificate, "
                                "and revoke it."),
     QT_TRANSLATE_NOOP("Check", "The certificate is of the same issuer")},
    {Check::DeployTlsaKeyChanged, Area::Dane, Severity::Error, false, "deploy.tlsa-key-changed",
     "RFC 7671 8",
     QT_TRANSLATE_NOOP("Check", "The key changed and the TLSA records did not"),
     QT_TRANSLATE_NOOP("Check", "{host} has a new key at {address}, and no TLSA record fits it."),
     QT_TRANSLATE_NOOP("Check", "Senders with DANE skip the host; if no other is left, the mail waits. TLS reports "
                                "call this tlsa-invalid."),
     QT_TRANSLATE_NOOP("Check", "Publish a TLSA record for the new key at once, or install the old key again until "
                                "the record is out."),
     QT_TRANSLATE_NOOP("Check", "The TLSA records fit the new key")},
    {Check::DeployTlsaRemovedEarly, Area::Dane, Severity::Error, false, "deploy.tlsa-removed-early",
     "RFC 7671 8.1",
     QT_TRANSLATE_NOOP("Check", "A TLSA record was removed while still in use"),
     QT_TRANSLATE_NOOP("Check", "The record {text} is gone, and {host} still serves its key at {address}."),
     QT_TRANSLATE_NOOP("Check", "Senders with DANE skip the address; they fail or succeed by chance. TLS reports "
                                "call this tlsa-invalid."),
     QT_TRANSLATE_NOOP("Check", "Publish the record again, or give all machines behind {host} the new key."),
     QT_TRANSLATE_NOOP("Check", "The removed TLSA record was not in use")},
    {Check::DaneStaleRecord, Area::Dane, Severity::Notice, false, "dane.tlsa.stale-record",
     "RFC 7671 8.1",
     QT_TRANSLATE_NOOP("Check", "The TLSA record of an old key remains"),
     QT_TRANSLATE_NOOP("Check", "{text} fitted the key of {host} on {date}; no address serves that key any more."),
     QT_TRANSLATE_NOOP("Check", "It changes nothing for delivery, but whoever has the old key is still taken for "
                                "{host}."),
     QT_TRANSLATE_NOOP("Check", "Remove the record when its TTL has passed since the change."),
     ""},
    {Check::DaneMonitoring, Area::Dane, Severity::Info, false, "dane.tlsa.monitoring",
     "RFC 7671 11",
     QT_TRANSLATE_NOOP("Check", "How long the TLSA records have been the same"),
     QT_TRANSLATE_NOOP("Check", "The TLSA records of {host} have been the same for {days} or longer, and the "
                                "certificate ends on {date}."),
     QT_TRANSLATE_NOOP("Check", "Records that outlive the renewal keep the mail flowing; when the renewal makes a "
                                "new key they break it."),
     "",
     ""},
    {Check::DeployTlsRptRemoved, Area::TlsRpt, Severity::Warning, false, "deploy.tlsrpt-removed",
     "RFC 8460 7",
     QT_TRANSLATE_NOOP("Check", "The TLS-RPT record is gone"),
     QT_TRANSLATE_NOOP("Check", "_smtp._tls.{domain} had a TLS-RPT record at the earlier inspection and has none "
                                "now."),
     QT_TRANSLATE_NOOP("Check", "Senders report no failures any more; an attack or an outage stays unseen."),
     QT_TRANSLATE_NOOP("Check", "Publish the record again, unless you meant to do without reports."),
     QT_TRANSLATE_NOOP("Check", "The TLS-RPT record is still there")},
};
static_assert(inOrder(kRows, Check::DeployVantageDisagree, Check::DeployTlsRptRemoved));

std::span<const CheckSpec> changeRows()
{
    return kRows;
}

} // namespace postseal
