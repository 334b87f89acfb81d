// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/seal_text.h"

#include "app/wording/seal_change.h"
#include "app/wording/slots.h"

#include <QCoreApplication>
#include <QLocale>

#include <iterator>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Seal", text);
}

//! What is wrong with the hosts, as a clause; its plural says it of several.
QString troubleClause(const QString &hosts, int count, Trouble trouble)
{
    const auto clause = [&hosts, count](const char *text) {
        return QCoreApplication::translate("Seal", text, nullptr, count).arg(hosts);
    };
    switch (trouble) {
    case Trouble::None: return clause(QT_TRANSLATE_N_NOOP("Seal", "%1 does not hold what was promised"));
    case Trouble::NotInPolicy: return clause(QT_TRANSLATE_N_NOOP("Seal", "%1 is not in the policy"));
    case Trouble::NoStartTls: return clause(QT_TRANSLATE_N_NOOP("Seal", "%1 offers no STARTTLS"));
    case Trouble::StartTlsRefused: return clause(QT_TRANSLATE_N_NOOP("Seal", "%1 offers STARTTLS and then refuses it"));
    case Trouble::HandshakeFails: return clause(QT_TRANSLATE_N_NOOP("Seal", "the TLS handshake with %1 fails"));
    case Trouble::SelfSigned: return clause(QT_TRANSLATE_N_NOOP("Seal", "the certificate of %1 is self-signed"));
    case Trouble::Untrusted:
        return clause(QT_TRANSLATE_N_NOOP("Seal", "the certificate of %1 leads to no trusted root"));
    case Trouble::WrongName: return clause(QT_TRANSLATE_N_NOOP("Seal", "the certificate of %1 names another host"));
    case Trouble::Expired: return clause(QT_TRANSLATE_N_NOOP("Seal", "the certificate of %1 has expired"));
    case Trouble::NotYetValid: return clause(QT_TRANSLATE_N_NOOP("Seal", "the certificate of %1 is not valid yet"));
    case Trouble::TlsaMismatch: return clause(QT_TRANSLATE_N_NOOP("Seal", "no TLSA record fits the certificate of %1"));
    case Trouble::TlsaLookupFails: return clause(QT_TRANSLATE_N_NOOP("Seal", "the TLSA lookup for %1 fails"));
    case Trouble::NoTlsa: return clause(QT_TRANSLATE_N_NOOP("Seal", "%1 has no TLSA record"));
    }
    Q_UNREACHABLE();
}

//! One clause a kind of trouble, so that ten hosts with one fault make one clause.
QString troubleClauses(const QList<HostTrouble> &troubles)
{
    QStringList clauses;
    QList<Trouble> told;
    for (const HostTrouble &trouble : troubles) {
        if (told.contains(trouble.trouble))
            continue;
        told.append(trouble.trouble);
        QStringList hosts;
        for (const HostTrouble &other : troubles) {
            if (other.trouble == trouble.trouble)
                hosts.append(other.host);
        }
        clauses.append(troubleClause(listedHosts(hosts), int(hosts.size()), trouble.trouble));
    }
    return clauses.join(u"; "_s);
}

//! A clause that begins with a host keeps the small letter of its name.
QString asSentence(QString clauses, const QString &firstHost)
{
    if (!clauses.isEmpty() && !clauses.startsWith(firstHost))
        clauses[0] = clauses.at(0).toUpper();
    return clauses + u'.';
}

QString mechanisms(const SealVerdict &seal)
{
    if (seal.byMtaSts && seal.byDane)
        return QCoreApplication::translate("Seal", "MTA-STS or DANE");
    return seal.byDane ? u"DANE"_s : u"MTA-STS"_s;
}

struct ReasonText
{
    SealReason reason;
    const char *text; //!< {troubles}: what is wrong with which hosts; {hosts}: those that hold
};

constexpr ReasonText kReasons[] = {
    {SealReason::BothHold,
     QT_TRANSLATE_NOOP("Seal",
                       "Every mail host is authenticated by MTA-STS, and by DANE where it is published: who honours "
                       "either delivers to nobody else.")},
    {SealReason::MtaStsHolds,
     QT_TRANSLATE_NOOP("Seal",
                       "Senders that honour MTA-STS deliver to authenticated hosts only. Senders that honour DANE "
                       "alone find nothing to hold on to.")},
    {SealReason::DaneHolds,
     QT_TRANSLATE_NOOP("Seal",
                       "Senders that honour DANE deliver to authenticated hosts only. Senders that honour MTA-STS "
                       "alone find no policy.")},
    {SealReason::SomeHostsFail,
     QT_TRANSLATE_NOOP("Seal", "Mail through {hosts} is sealed for senders that honour {mechanisms}. {troubles}")},
    {SealReason::SomeAddressesFail,
     QT_TRANSLATE_NOOP("Seal", "Senders that honour {mechanisms} can deliver over some addresses only. {troubles}")},
    {SealReason::SomeHostsUnbound,
     QT_TRANSLATE_NOOP("Seal", "Mail through {hosts} is sealed for senders that honour DANE. {troubles}")},
    {SealReason::Testing,
     QT_TRANSLATE_NOOP("Seal",
                       "The policy is in testing mode: senders check and report, but hold nothing back. {troubles}")},
    {SealReason::StrictSendersRefuse,
     QT_TRANSLATE_NOOP("Seal",
                       "Most senders honour the policy; strict ones refuse it, because it departs from the grammar.")},
    {SealReason::AnotherFails,
     QT_TRANSLATE_NOOP("Seal",
                       "Senders that honour DANE deliver to authenticated hosts only. The MTA-STS policy that is "
                       "announced cannot be used.")},
    {SealReason::NothingPublished,
     QT_TRANSLATE_NOOP("Seal",
                       "Nothing that binds a sender is published: anybody on the path can strip the encryption or "
                       "divert the mail. {plaintext}")},
    {SealReason::PolicyNotUsable,
     QT_TRANSLATE_NOOP("Seal",
                       "A policy is announced, but senders cannot use it: who meets this domain for the first time "
                       "delivers as if there were none.")},
    {SealReason::RecordNotUsable,
     QT_TRANSLATE_NOOP("Seal",
                       "The MTA-STS record cannot be used, so senders look for no policy and deliver as if there were "
                       "none.")},
    {SealReason::ModeNone, QT_TRANSLATE_NOOP("Seal", "The policy says mode none: senders are told to check nothing.")},
    {SealReason::TestingNothingFits,
     QT_TRANSLATE_NOOP("Seal", "The policy is in testing mode, and no host would pass it. {troubles}")},
    {SealReason::TlsaNotUsable,
     QT_TRANSLATE_NOOP("Seal",
                       "TLSA records are published, but no sender relies on them: DNSSEC does not vouch for the way "
                       "there.")},
    {SealReason::PolicyFitsNoHost,
     QT_TRANSLATE_NOOP("Seal", "Senders that honour MTA-STS cannot deliver at all. {troubles}")},
    {SealReason::DaneFitsNoHost,
     QT_TRANSLATE_NOOP("Seal", "Senders that honour DANE cannot deliver at all. {troubles}")},
    {SealReason::DnsBogus,
     QT_TRANSLATE_NOOP("Seal",
                       "DNSSEC validation fails: senders that validate find no mail host and deliver nothing.")},
    {SealReason::NoSuchDomain, QT_TRANSLATE_NOOP("Seal", "There is no domain {domain}.")},
    {SealReason::TakesNoMail,
     QT_TRANSLATE_NOOP("Seal", "{domain} says that it takes no mail (Null MX). There is nothing to seal.")},
    {SealReason::NoMailHost,
     QT_TRANSLATE_NOOP("Seal", "{domain} has no mail host with an address: nobody can deliver mail to it.")},
    {SealReason::LookupFailed,
     QT_TRANSLATE_NOOP("Seal", "The MX records of {domain} could not be looked up, so its mail hosts are not known.")},
    {SealReason::Port25Blocked,
     QT_TRANSLATE_NOOP("Seal",
                       "No mail host answered: port 25 is probably blocked where you are. Inspect from a network that "
                       "lets it out.")},
    {SealReason::NoHostAnswers,
     QT_TRANSLATE_NOOP(
         "Seal", "No mail host of {domain} speaks SMTP at the moment, so nothing can be told of their encryption.")},
    {SealReason::HostsDecline,
     QT_TRANSLATE_NOOP(
         "Seal", "The mail hosts of {domain} turn us away before TLS begins, so it could not be tested from here.")},
    {SealReason::PrivateAddresses,
     QT_TRANSLATE_NOOP(
         "Seal", "The mail hosts of {domain} have private addresses, which are not contacted unless you allow it. "
                 "Senders on the Internet cannot reach them.")},
    {SealReason::Stopped, QT_TRANSLATE_NOOP("Seal", "The inspection was stopped before the seal could be told.")},
    {SealReason::NotTold, QT_TRANSLATE_NOOP("Seal", "It could not be told from here whether mail travels sealed.")},
};
constexpr bool kComplete = [] {
    for (std::size_t i = 0; i < std::size(kReasons); ++i) {
        if (std::size_t(kReasons[i].reason) != i)
            return false;
    }
    return std::size(kReasons) == std::size_t(SealReason::NotTold) + 1;
}();
static_assert(kComplete, "one sentence a reason, in the order of the enum");

//! Where even the encryption that an honest path would give is missing.
QString plaintextHost(const SealVerdict &seal)
{
    return seal.startTls.note == SmallNote::StartTlsMissing && !seal.startTls.host.isEmpty()
               ? say(QT_TRANSLATE_NOOP("Seal", "%1 offers no STARTTLS at all.")).arg(seal.startTls.host)
               : QString();
}

//! The sentence of the reason, but for two that the small seals tell more exactly.
QString reasonText(const SealVerdict &seal)
{
    const bool daneUntold = seal.dane.note == SmallNote::NotValidated || seal.dane.note == SmallNote::NotTold;
    if (seal.reason == SealReason::MtaStsHolds && daneUntold)
        return say(QT_TRANSLATE_NOOP("Seal",
                                     "Senders that honour MTA-STS deliver to authenticated hosts only. Whether DANE "
                                     "protects as well could not be told from here."));
    if (seal.reason == SealReason::TlsaNotUsable && seal.dane.note == SmallNote::TlsaUnusable)
        return say(QT_TRANSLATE_NOOP("Seal",
                                     "TLSA records are published, but of no kind that mail senders use: they encrypt, "
                                     "and deliver to whoever answers."));
    return say(kReasons[std::size_t(seal.reason)].text);
}

} // namespace

QString sealName(SealState state)
{
    switch (state) {
    case SealState::Sealed: return say(QT_TRANSLATE_NOOP("Seal", "Sealed"));
    case SealState::Cracked: return say(QT_TRANSLATE_NOOP("Seal", "Cracked"));
    case SealState::Open: return say(QT_TRANSLATE_NOOP("Seal", "Open"));
    case SealState::Blocked: return say(QT_TRANSLATE_NOOP("Seal", "Blocked"));
    case SealState::Unknown: return say(QT_TRANSLATE_NOOP("Seal", "Unknown"));
    }
    Q_UNREACHABLE();
}

QString sealMeaning(SealState state)
{
    switch (state) {
    case SealState::Sealed:
        return say(
            QT_TRANSLATE_NOOP("Seal", "senders that honour what is published deliver to authenticated hosts only"));
    case SealState::Cracked: return say(QT_TRANSLATE_NOOP("Seal", "true for some hosts or some senders only"));
    case SealState::Open:
        return say(
            QT_TRANSLATE_NOOP("Seal", "nothing binds a sender: anybody on the path can read or divert the mail"));
    case SealState::Blocked:
        return say(QT_TRANSLATE_NOOP("Seal", "senders that honour what is published cannot deliver"));
    case SealState::Unknown: return say(QT_TRANSLATE_NOOP("Seal", "could not be told from here, and why"));
    }
    Q_UNREACHABLE();
}

QString sealSentence(const SealVerdict &seal, const QString &domain)
{
    const QString filled = fillSlots(reasonText(seal), [&](const QString &word) -> QString {
        if (word == "domain"_L1)
            return domain;
        if (word == "hosts"_L1)
            return listedHosts(seal.holding);
        if (word == "mechanisms"_L1)
            return mechanisms(seal);
        if (word == "plaintext"_L1)
            return plaintextHost(seal);
        return seal.troubles.isEmpty() ? QString()
                                       : asSentence(troubleClauses(seal.troubles), seal.troubles.constFirst().host);
    });
    return (filled.trimmed() + u' ' + sealChange(seal, domain)).trimmed();
}

QStringList hostsNamedBy(const SealVerdict &seal)
{
    QStringList hosts = seal.holding;
    for (const HostTrouble &trouble : seal.troubles)
        hosts.append(trouble.host);
    hosts.append(seal.startTls.host);
    return hosts;
}

QString smallSealText(const SmallSeal &seal)
{
    const auto some = [&seal](const char *text) {
        return QCoreApplication::translate("Seal", text, nullptr, seal.total).arg(QLocale().toString(seal.count));
    };
    switch (seal.note) {
    case SmallNote::NotPublished: return say(QT_TRANSLATE_NOOP("Seal", "not published"));
    case SmallNote::Enforce:
    case SmallNote::EnforceSome: return some(QT_TRANSLATE_N_NOOP("Seal", "enforce, %1 of %n hosts"));
    case SmallNote::EnforceNone: return say(QT_TRANSLATE_NOOP("Seal", "enforce, fits no host"));
    case SmallNote::Testing: return some(QT_TRANSLATE_N_NOOP("Seal", "testing, %1 of %n hosts"));
    case SmallNote::ModeNone: return say(QT_TRANSLATE_NOOP("Seal", "mode none"));
    case SmallNote::RecordFaulty: return say(QT_TRANSLATE_NOOP("Seal", "record is faulty"));
    case SmallNote::PolicyMissing: return say(QT_TRANSLATE_NOOP("Seal", "policy not served"));
    case SmallNote::PolicyFaulty: return say(QT_TRANSLATE_NOOP("Seal", "policy is faulty"));
    case SmallNote::TlsaAll:
    case SmallNote::TlsaSome: return some(QT_TRANSLATE_N_NOOP("Seal", "%1 of %n hosts"));
    case SmallNote::TlsaNone: return say(QT_TRANSLATE_NOOP("Seal", "no TLSA records"));
    case SmallNote::TlsaUnusable: return say(QT_TRANSLATE_NOOP("Seal", "no usable TLSA"));
    case SmallNote::NotSigned: return say(QT_TRANSLATE_NOOP("Seal", "not signed"));
    case SmallNote::LookupFails: return say(QT_TRANSLATE_NOOP("Seal", "lookup fails"));
    case SmallNote::NotValidated: return say(QT_TRANSLATE_NOOP("Seal", "not validated here"));
    case SmallNote::StartTlsAll: return some(QT_TRANSLATE_N_NOOP("Seal", "%1 of %n hosts"));
    case SmallNote::StartTlsMissing:
        return seal.host.isEmpty() ? some(QT_TRANSLATE_N_NOOP("Seal", "%1 of %n hosts"))
                                   : say(QT_TRANSLATE_NOOP("Seal", "missing on %1")).arg(seal.host.section(u'.', 0, 0));
    case SmallNote::StartTlsBroken:
        return seal.host.isEmpty() ? some(QT_TRANSLATE_N_NOOP("Seal", "%1 of %n hosts"))
                                   : say(QT_TRANSLATE_NOOP("Seal", "fails on %1")).arg(seal.host.section(u'.', 0, 0));
    case SmallNote::ReportsTo: return QCoreApplication::translate("Seal", "%n address(es)", nullptr, seal.count);
    case SmallNote::NotTold: return say(QT_TRANSLATE_NOOP("Seal", "could not tell"));
    case SmallNote::NoMail: return say(QT_TRANSLATE_NOOP("Seal", "takes no mail"));
    }
    Q_UNREACHABLE();
}

} // namespace postseal
