// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/threat_text.h"

#include "app/wording/slots.h"
#include "app/wording/threat_face.h"
#include "app/wording/threat_sentences.h"
#include "core/threats/threat_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Threat", text);
}

bool isUnattacked(Attack attack)
{
    const AttackKind kind = specOf(attack).kind;
    return kind == AttackKind::Nothing || kind == AttackKind::Operator;
}

//! What fails, as it stands behind a colon.
QString troubleText(Trouble trouble)
{
    switch (trouble) {
    case Trouble::None: return say(QT_TRANSLATE_NOOP("Threat", "the check fails"));
    case Trouble::NotInPolicy: return say(QT_TRANSLATE_NOOP("Threat", "the policy does not name the host"));
    case Trouble::NoStartTls: return say(QT_TRANSLATE_NOOP("Threat", "there is no STARTTLS"));
    case Trouble::StartTlsRefused: return say(QT_TRANSLATE_NOOP("Threat", "STARTTLS is refused"));
    case Trouble::HandshakeFails: return say(QT_TRANSLATE_NOOP("Threat", "the TLS handshake fails"));
    case Trouble::SelfSigned: return say(QT_TRANSLATE_NOOP("Threat", "the certificate is self-signed"));
    case Trouble::Untrusted: return say(QT_TRANSLATE_NOOP("Threat", "the certificate leads to no trusted root"));
    case Trouble::WrongName: return say(QT_TRANSLATE_NOOP("Threat", "the certificate names another host"));
    case Trouble::Expired: return say(QT_TRANSLATE_NOOP("Threat", "the certificate has expired"));
    case Trouble::NotYetValid: return say(QT_TRANSLATE_NOOP("Threat", "the certificate is not valid yet"));
    case Trouble::TlsaMismatch: return say(QT_TRANSLATE_NOOP("Threat", "no TLSA record fits the key"));
    case Trouble::TlsaLookupFails: return say(QT_TRANSLATE_NOOP("Threat", "the lookup gives no proven answer"));
    case Trouble::NoTlsa: return say(QT_TRANSLATE_NOOP("Threat", "there is no TLSA record"));
    }
    Q_UNREACHABLE();
}

//! A way for mail to go, as it stands in "the mail is ...".
QString wayText(MailOutcome outcome)
{
    switch (outcome) {
    case MailOutcome::Authenticated: return say(QT_TRANSLATE_NOOP("Threat", "delivered to an authenticated host"));
    case MailOutcome::HeldBack: return say(QT_TRANSLATE_NOOP("Threat", "held back in the queue"));
    case MailOutcome::Encrypted: return say(QT_TRANSLATE_NOOP("Threat", "delivered encrypted to whoever answers"));
    case MailOutcome::Plaintext: return say(QT_TRANSLATE_NOOP("Threat", "delivered in plain text"));
    }
    Q_UNREACHABLE();
}

//! One of two ends, and on what it depends.
QString eitherSentence(Attack attack, const ThreatCell &cell)
{
    const char *text = QT_TRANSLATE_NOOP("Threat", "Whichever host the sender takes, the mail is {first} or {second}.");
    if (cell.reason == ThreatReason::OldPolicyKept)
        text = QT_TRANSLATE_NOOP("Threat",
                                 "If the old policy names the host, the mail is {first}, and otherwise {second}.");
    else if (cell.reason == ThreatReason::PolicyWeakened)
        text = QT_TRANSLATE_NOOP("Threat", "As the attacker likes, the mail is {first} or {second}.");
    else if (cell.interceptable)
        text = QT_TRANSLATE_NOOP(
            "Threat", "The mail is {first} if the attacker offers TLS, and otherwise {second}; what is delivered, the "
                      "attacker can read and change.");
    else if (!isUnattacked(attack) && !specOf(attack).leavesHostsAlone())
        text = QT_TRANSLATE_NOOP("Threat", "The mail is {first} if the attacker offers TLS, and otherwise {second}.");
    return fillSlots(say(text), [&cell](const QString &word) {
        return wayText(word == "first"_L1 ? cell.outcome : cell.otherwise.value_or(cell.outcome));
    });
}

QString outcomeSentence(Attack attack, const ThreatCell &cell)
{
    if (cell.otherwise)
        return eitherSentence(attack, cell);
    switch (cell.outcome) {
    case MailOutcome::Authenticated:
        return cell.inNameOnly ? say(QT_TRANSLATE_NOOP(
                   "Threat", "The mail is delivered and counts as authenticated, yet the attacker has received it."))
                               : say(QT_TRANSLATE_NOOP("Threat",
                                                       "The mail is delivered encrypted, to an authenticated host."));
    case MailOutcome::HeldBack:
        if (isOutage(attack, cell))
            return say(QT_TRANSLATE_NOOP(
                "Threat", "The mail waits in the queue and goes back to its author after some days: an outage that the "
                          "domain makes itself."));
        return say(QT_TRANSLATE_NOOP("Threat",
                                     "The mail waits in the queue and is tried again; nothing reaches the attacker."));
    case MailOutcome::Encrypted:
        return cell.interceptable ? say(QT_TRANSLATE_NOOP(
                   "Threat", "The mail is delivered encrypted to the attacker, who can read and change it."))
                                  : say(QT_TRANSLATE_NOOP(
                                      "Threat", "The mail is delivered encrypted, but nobody has checked to whom."));
    case MailOutcome::Plaintext:
        return cell.interceptable
                   ? say(QT_TRANSLATE_NOOP(
                       "Threat", "The mail is delivered in plain text, and the attacker can read and change it."))
                   : say(QT_TRANSLATE_NOOP("Threat",
                                           "The mail is delivered in plain text: anybody on the path can read it."));
    }
    Q_UNREACHABLE();
}

QString untoldSentence(ThreatUntold why)
{
    switch (why) {
    case ThreatUntold::None:
    case ThreatUntold::HostNotTested:
        return say(
            QT_TRANSLATE_NOOP("Threat", "It could not be told, because a mail host could not be tested from here."));
    case ThreatUntold::Stopped:
        return say(QT_TRANSLATE_NOOP("Threat", "It could not be told, because the inspection was stopped."));
    case ThreatUntold::PolicyNotTold:
        return say(QT_TRANSLATE_NOOP(
            "Threat", "It could not be told, because the MTA-STS policy could not be looked up from here."));
    case ThreatUntold::CacheNotSeen:
        return say(QT_TRANSLATE_NOOP(
            "Threat",
            "It could not be told, because senders may have cached a policy that is not published any more."));
    case ThreatUntold::DnssecNotTold:
        return say(QT_TRANSLATE_NOOP(
            "Threat", "It could not be told, because nothing here shows whether DNSSEC vouches for the mail host."));
    case ThreatUntold::MoreHosts:
        return say(QT_TRANSLATE_NOOP(
            "Threat", "It could not be told, because the domain has more mail hosts than were looked at."));
    }
    Q_UNREACHABLE();
}

QString typesText(const ReportedFailure &failure)
{
    QStringList types;
    for (const ResultType type : failure.types)
        types.append(resultTypeWord(type));
    return u"%1 (%2)"_s.arg(types.join(u" / "_s), policyTypeWord(failure.policy));
}

} // namespace

QString threatHostNote(Attack attack, const ThreatCell &cell)
{
    if (cell.host.isEmpty())
        return {};
    const bool attacked = !isUnattacked(attack) && !specOf(attack).leavesHostsAlone() && attack != Attack::FirstHostOnly
                          && attack != Attack::PolicyReplaced;
    const char *text = attacked ? QT_TRANSLATE_NOOP("Threat", "{host} decides, the weakest of the mail hosts.")
                                : QT_TRANSLATE_NOOP("Threat", "The host that decides is {host}.");
    return fillSlots(say(text), [&cell](const QString &) { return cell.host; });
}

QString threatReportNote(const ThreatCell &cell, std::optional<bool> reportsWanted)
{
    if (reportsWanted == std::optional(false))
        return say(QT_TRANSLATE_NOOP("Threat", "Nobody reports it, because the domain asks for no reports (TLS-RPT)."));
    if (cell.failures.isEmpty() && cell.outcome == MailOutcome::HeldBack)
        return say(QT_TRANSLATE_NOOP("Threat", "Nothing of it is reported."));
    if (cell.failures.isEmpty())
        return say(QT_TRANSLATE_NOOP("Threat", "A sender that reports (TLS-RPT) counts it as a success."));
    QStringList failures;
    for (const ReportedFailure &failure : cell.failures)
        failures.append(typesText(failure));
    return fillSlots(say(QT_TRANSLATE_NOOP("Threat", "A sender that reports (TLS-RPT) counts a failure: {types}.")),
                     [&failures](const QString &) { return failures.join(u", "_s); });
}

QString threatStory(Attack attack, const ThreatCell &cell)
{
    if (cell.standing == CellStanding::CannotTell)
        return attackSentence(attack) + u' ' + untoldSentence(cell.untold);
    if (cell.standing == CellStanding::DoesNotApply)
        return attackSentence(attack) + u' '
               + say(QT_TRANSLATE_NOOP("Threat",
                                       "With this sender and this domain there is nothing that it could touch."));
    const QString why = cell.noEffect
                            ? say(QT_TRANSLATE_NOOP("Threat", "This does not touch what the sender looks at."))
                            : reasonSentence(cell.reason);
    return attackSentence(attack) + u' '
           + fillSlots(why, [&cell](const QString &) { return troubleText(cell.trouble); }) + u' '
           + outcomeSentence(attack, cell);
}

QStringList threatNotes(Attack attack, const ThreatCell &cell, std::optional<bool> reportsWanted)
{
    if (cell.standing != CellStanding::Told)
        return {};
    QStringList notes{threatHostNote(attack, cell), remarkSentence(cell.remark), threatReportNote(cell, reportsWanted)};
    notes.removeAll(QString());
    return notes;
}

QString threatChange(const ThreatCell &cell, const QString &domain)
{
    if (cell.standing != CellStanding::Told)
        return {};
    return fillSlots(changeSentence(cell.change), [&domain](const QString &) { return domain; });
}

QString noThreatsText(NoThreats why, const QString &domain)
{
    const char *text = "";
    switch (why) {
    case NoThreats::None: return {};
    case NoThreats::NoSuchDomain: text = QT_TRANSLATE_NOOP("Threat", "There is no domain {domain}."); break;
    case NoThreats::TakesNoMail:
        text = QT_TRANSLATE_NOOP("Threat", "{domain} takes no mail (Null MX): senders return it at once.");
        break;
    case NoThreats::NoMailHost:
        text = QT_TRANSLATE_NOOP("Threat", "{domain} has no mail host with an address: nobody can deliver mail to it.");
        break;
    case NoThreats::MxNotTold:
        text = QT_TRANSLATE_NOOP(
            "Threat", "The MX records of {domain} could not be looked up, so nothing can be told of its mail.");
        break;
    }
    return fillSlots(say(text), [&domain](const QString &) { return domain; });
}

} // namespace postseal
