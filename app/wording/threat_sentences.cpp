// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/threat_sentences.h"

#include <QCoreApplication>

namespace postseal {

namespace {

constexpr const char *kAttacks[] = {
    QT_TRANSLATE_NOOP("Threat", "Nobody attacks, and the hosts are as they were found."),
    QT_TRANSLATE_NOOP("Threat", "Somebody on the path takes STARTTLS out of the server's answer."),
    QT_TRANSLATE_NOOP("Threat", "Somebody on the path answers STARTTLS with a refusal (454 or 5xx)."),
    QT_TRANSLATE_NOOP("Threat", "Somebody on the path lets STARTTLS begin and then breaks the TLS handshake."),
    QT_TRANSLATE_NOOP("Threat", "Somebody on the path cuts or holds every connection to the mail hosts."),
    QT_TRANSLATE_NOOP("Threat", "Somebody on the path answers in the host's place with a self-signed certificate."),
    QT_TRANSLATE_NOOP("Threat", "Somebody on the path answers in the host's place with an expired certificate."),
    QT_TRANSLATE_NOOP(
        "Threat", "Somebody on the path answers in the host's place with a valid certificate for a name of his own."),
    QT_TRANSLATE_NOOP(
        "Threat", "The route to the host's address leads to an attacker, who has no valid certificate for its name."),
    QT_TRANSLATE_NOOP("Threat",
                      "The route to the first mail host leads to an attacker, and the other hosts are left alone."),
    QT_TRANSLATE_NOOP(
        "Threat", "A certification authority was tricked into a certificate for the host's name, and its holder stands "
                  "on the path."),
    QT_TRANSLATE_NOOP("Threat",
                      "Forged MX records lead to an attacker's host, which has a valid certificate for its own name."),
    QT_TRANSLATE_NOOP("Threat", "Forged MX records lead to an attacker's host without a valid certificate."),
    QT_TRANSLATE_NOOP(
        "Threat", "Forged MX records lead to a host whose name fits a wildcard of the policy, with a valid certificate "
                  "for that name in an attacker's hands."),
    QT_TRANSLATE_NOOP("Threat",
                      "Forged MX records lead to an attacker's host, which has signed TLSA records of its own."),
    QT_TRANSLATE_NOOP("Threat", "Forged address records lead the host's name to an attacker."),
    QT_TRANSLATE_NOOP("Threat", "Somebody in the DNS strips the signatures of the TLSA answer, or alters it."),
    QT_TRANSLATE_NOOP("Threat", "Somebody in the DNS lets every TLSA question go without an answer."),
    QT_TRANSLATE_NOOP("Threat", "Somebody in the DNS adds unsigned TLSA records to a zone that is not signed."),
    QT_TRANSLATE_NOOP("Threat", "Somebody in the DNS strips the DS records, so that signed zones look unsigned."),
    QT_TRANSLATE_NOOP(
        "Threat", "Somebody replays a TLSA record that was valid once, and has got hold of the key retired with it."),
    QT_TRANSLATE_NOOP("Threat", "The _mta-sts record is hidden or forged, and the mail hosts are left alone."),
    QT_TRANSLATE_NOOP("Threat", "The _mta-sts record is hidden or forged, and the mail hosts are impersonated."),
    QT_TRANSLATE_NOOP("Threat", "The lookup of the _mta-sts record times out, and the mail hosts are impersonated."),
    QT_TRANSLATE_NOOP("Threat", "The policy host cannot be reached, and the mail hosts are impersonated."),
    QT_TRANSLATE_NOOP("Threat",
                      "The policy host is impersonated without a valid certificate, and so are the mail hosts."),
    QT_TRANSLATE_NOOP("Threat", "The policy host serves a damaged policy, and the mail hosts are impersonated."),
    QT_TRANSLATE_NOOP(
        "Threat", "An attacker serves a policy of his own with a valid certificate of the policy host, and forges MX "
                  "records where he can."),
    QT_TRANSLATE_NOOP("Threat", "The _mta-sts record is forged with another id."),
    QT_TRANSLATE_NOOP("Threat", "After a change of the policy, the old _mta-sts record is replayed."),
    QT_TRANSLATE_NOOP("Threat",
                      "The cached policy runs out while the way to a new one is blocked, and the mail hosts are "
                      "impersonated."),
    QT_TRANSLATE_NOOP("Threat", "Forged MX records lead to an attacker's host, and the _mta-sts record is hidden."),
    QT_TRANSLATE_NOOP("Threat", "The certificate of the mail hosts expires, with the key unchanged."),
    QT_TRANSLATE_NOOP("Threat", "The mail hosts get a certificate that names something else, with the key unchanged."),
    QT_TRANSLATE_NOOP("Threat", "The mail hosts get a self-signed certificate, with the key unchanged."),
    QT_TRANSLATE_NOOP("Threat", "The mail hosts get a new key and a valid certificate, and the TLSA records stay."),
    QT_TRANSLATE_NOOP("Threat", "The mail hosts get new names, and policy and TLSA records keep the old ones."),
};
static_assert(std::size(kAttacks) == std::size_t(Attack::MxRenamed) + 1);

constexpr const char *kReasons[] = {
    QT_TRANSLATE_NOOP("Threat", "This sender takes what it is offered and checks nothing."),
    QT_TRANSLATE_NOOP("Threat", "Without a connection no sender can deliver."),
    QT_TRANSLATE_NOOP("Threat", "The policy is enforced, and the host passes its checks."),
    QT_TRANSLATE_NOOP("Threat", "The policy is enforced, and the host does not pass: {trouble}."),
    QT_TRANSLATE_NOOP("Threat", "The policy is in testing mode, and the host passes its checks."),
    QT_TRANSLATE_NOOP("Threat",
                      "The host does not pass ({trouble}), but the policy is in testing mode and holds nothing back."),
    QT_TRANSLATE_NOOP("Threat", "The policy has mode none, which asks for no check."),
    QT_TRANSLATE_NOOP("Threat", "There is no policy that this sender could honour."),
    QT_TRANSLATE_NOOP(
        "Threat", "This sender does not know the policy yet, is kept from learning of it, and must deliver as if there "
                  "were none."),
    QT_TRANSLATE_NOOP(
        "Threat", "This sender has no copy of the policy, cannot fetch it, and must deliver as if there were none."),
    QT_TRANSLATE_NOOP("Threat", "The copy of the policy has run out, and no new one can be fetched."),
    QT_TRANSLATE_NOOP("Threat",
                      "Because the id did not change, this sender keeps its old copy until it looks again by itself."),
    QT_TRANSLATE_NOOP("Threat", "The false policy names the attacker's hosts, so every check passes."),
    QT_TRANSLATE_NOOP(
        "Threat", "DNSSEC keeps the MX records from being forged, but a false policy can switch off the protection of "
                  "MTA-STS, or turn the genuine hosts away."),
    QT_TRANSLATE_NOOP("Threat",
                      "For this sender a certificate from any trusted authority is as good as the genuine one."),
    QT_TRANSLATE_NOOP("Threat", "The policy covers the attacker's host, and its certificate is valid."),
    QT_TRANSLATE_NOOP("Threat", "A TLSA record, proven by DNSSEC, authenticates the host."),
    QT_TRANSLATE_NOOP("Threat", "The TLSA records, proven by DNSSEC, do not let the host pass: {trouble}."),
    QT_TRANSLATE_NOOP("Threat", "Proven TLSA records make TLS compulsory, and {trouble}."),
    QT_TRANSLATE_NOOP(
        "Threat", "TLSA records are there and none of them can be used: TLS is compulsory, but nothing authenticates "
                  "the host."),
    QT_TRANSLATE_NOOP(
        "Threat",
        "A TLSA record of usage 2 trusts an authority that issues to anybody, so its false certificate passes."),
    QT_TRANSLATE_NOOP("Threat",
                      "The replayed record is still within the time of its signature, and the retired key fits it."),
    QT_TRANSLATE_NOOP("Threat", "The forged answer does not pass DNSSEC, so this sender contacts no host."),
    QT_TRANSLATE_NOOP("Threat", "Without a proven answer about TLSA this sender must not use the host."),
    QT_TRANSLATE_NOOP(
        "Threat", "The lookups of this host or domain already end without a proven answer, so this sender must not use "
                  "it."),
    QT_TRANSLATE_NOOP("Threat", "The zone is signed, but there is no TLSA record that this sender could check."),
    QT_TRANSLATE_NOOP(
        "Threat", "DNSSEC does not vouch for the way to the host's TLSA records, so this sender does not rely on any."),
    QT_TRANSLATE_NOOP("Threat",
                      "DANE authenticates the host, but the enforced policy does not let it pass: {trouble}."),
    QT_TRANSLATE_NOOP("Threat", "Neither a policy nor TLSA records bind this sender."),
};
static_assert(std::size(kReasons) == std::size_t(ThreatReason::NothingBinds) + 1);

constexpr const char *kRemarks[] = {
    "",
    QT_TRANSLATE_NOOP("Threat", "A few senders hold the mail back instead."),
    QT_TRANSLATE_NOOP(
        "Threat",
        "Some senders fall back at once, others on a later try (Postfix with level may); strict products hold "
        "the mail back."),
    QT_TRANSLATE_NOOP(
        "Threat", "The RFC does not ask for it, but mox and postfix-tlspol hold the mail back when the lookup fails."),
    QT_TRANSLATE_NOOP("Threat", "Where the sender's resolver validates DNSSEC, the mail is held back."),
    QT_TRANSLATE_NOOP(
        "Threat", "The RFCs do not settle this: mox holds the mail back, while Postfix with postfix-tlspol delivers it "
                  "by DANE alone."),
    QT_TRANSLATE_NOOP(
        "Threat", "The host has signed TLSA records, but the MX records that lead there are not signed: Postfix leaves "
                  "it to smtp_tls_dane_insecure_mx_policy what then holds, and what passes must not be called proven."),
    QT_TRANSLATE_NOOP("Threat", "A false policy may make strict products hold the mail back."),
    QT_TRANSLATE_NOOP("Threat", "Some senders report tlsa-invalid although they deliver."),
    QT_TRANSLATE_NOOP(
        "Threat", "With a cached policy it happens once the sender looks again: at a new id, or within about a day."),
    QT_TRANSLATE_NOOP("Threat",
                      "A sender may fetch the policy in the background; its first message then leaves unchecked."),
    QT_TRANSLATE_NOOP(
        "Threat", "This is what a strict sender does, which refuses the policy because it departs from the grammar; "
                  "most senders use it."),
};
static_assert(std::size(kRemarks) == std::size_t(ThreatRemark::StrictRefuse) + 1);

constexpr const char *kChanges[] = {
    "",
    QT_TRANSLATE_NOOP("Threat",
                      "Nothing that {domain} publishes can change this: the sender has to honour MTA-STS or DANE."),
    QT_TRANSLATE_NOOP("Threat", "Publish an MTA-STS policy for {domain}, first in testing mode, then in enforce mode."),
    QT_TRANSLATE_NOOP("Threat", "Change the policy's line to “mode: enforce” and give the _mta-sts record a new id."),
    QT_TRANSLATE_NOOP(
        "Threat",
        "Make the MTA-STS policy of {domain} usable for every sender; the findings say what is wrong with it."),
    QT_TRANSLATE_NOOP(
        "Threat",
        "Name every mail host in an mx line of the policy, with a new id, before it stands in the MX records."),
    QT_TRANSLATE_NOOP("Threat",
                      "Give the mail host working STARTTLS and a valid certificate for the name in the MX record."),
    QT_TRANSLATE_NOOP("Threat",
                      "Publish a TLSA record of the key in use, and that of the next key before it is put in use."),
    QT_TRANSLATE_NOOP("Threat",
                      "Repair the DNS of {domain} and its mail hosts until MX, address and TLSA lookups validate."),
    QT_TRANSLATE_NOOP("Threat",
                      "Sign {domain} and the zones of its mail hosts with DNSSEC, then publish TLSA records."),
    QT_TRANSLATE_NOOP("Threat", "Publish a TLSA record “3 1 1” at _25._tcp of every mail host."),
    QT_TRANSLATE_NOOP("Threat", "Replace the TLSA records that no sender can use by “3 1 1” records."),
    QT_TRANSLATE_NOOP("Threat", "Publish TLSA records “3 1 1” of the hosts' own keys instead of those of usage 2."),
    QT_TRANSLATE_NOOP("Threat", "Name the mail hosts one by one in the policy instead of by a wildcard."),
    QT_TRANSLATE_NOOP(
        "Threat", "Guard mta-sts.{domain}: leave no alias to a service that is no longer yours, limit who may issue "
                  "certificates for it (CAA), and watch the certificate transparency logs."),
    QT_TRANSLATE_NOOP(
        "Threat", "Nothing that is published protects a sender that has no copy of the policy; a large max_age keeps "
                  "copies alive and makes first contacts rare."),
    QT_TRANSLATE_NOOP(
        "Threat", "Limit who may issue certificates for the mail hosts (CAA) and watch the certificate transparency "
                  "logs; senders that honour DANE are safe with TLSA records “3 1 1”."),
    QT_TRANSLATE_NOOP("Threat", "Let DNSSEC signatures be valid for days, not months, so that old records die soon."),
};
static_assert(std::size(kChanges) == std::size_t(ThreatChange::ShortenSignatures) + 1);

//! Those of an empty source are empty: a translator would answer with the head of its file.
QString say(const char *text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("Threat", text);
}

} // namespace

QString attackSentence(Attack attack)
{
    return say(kAttacks[std::size_t(attack)]);
}

QString reasonSentence(ThreatReason reason)
{
    return say(kReasons[std::size_t(reason)]);
}

QString remarkSentence(ThreatRemark remark)
{
    return say(kRemarks[std::size_t(remark)]);
}

QString changeSentence(ThreatChange change)
{
    return say(kChanges[std::size_t(change)]);
}

} // namespace postseal
