// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/threat_headings.h"

#include "app/wording/slots.h"
#include "app/wording/threat_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Threat", text);
}

//! The word where it ends a title: most begin with a capital for the cells.
QString endingWord(ThreatFace face)
{
    switch (face) {
    case ThreatFace::Sealed: return say(QT_TRANSLATE_NOOP("Threat", "sealed"));
    case ThreatFace::Held: return say(QT_TRANSLATE_NOOP("Threat", "held back"));
    case ThreatFace::Outage: return say(QT_TRANSLATE_NOOP("Threat", "held back, an outage"));
    case ThreatFace::Unproven: return say(QT_TRANSLATE_NOOP("Threat", "encrypted to anyone"));
    case ThreatFace::Diverted: return say(QT_TRANSLATE_NOOP("Threat", "encrypted to the attacker"));
    case ThreatFace::Deceived: return say(QT_TRANSLATE_NOOP("Threat", "sealed in name only"));
    case ThreatFace::Plain: return say(QT_TRANSLATE_NOOP("Threat", "plaintext"));
    case ThreatFace::NotHere:
    case ThreatFace::Untold: return faceWord(face);
    }
    Q_UNREACHABLE();
}

QString joinedTitle(Sender cold)
{
    return cold == Sender::MtaStsCold ? say(QT_TRANSLATE_NOOP("Threat", "MTA-STS sender"))
                                      : say(QT_TRANSLATE_NOOP("Threat", "DANE and MTA-STS sender"));
}

} // namespace

QString senderTitle(Sender sender)
{
    switch (sender) {
    case Sender::Opportunistic: return say(QT_TRANSLATE_NOOP("Threat", "Sender with STARTTLS only"));
    case Sender::MtaStsCold: return say(QT_TRANSLATE_NOOP("Threat", "MTA-STS sender at first contact"));
    case Sender::MtaStsWarm: return say(QT_TRANSLATE_NOOP("Threat", "MTA-STS sender with a cached policy"));
    case Sender::Dane: return say(QT_TRANSLATE_NOOP("Threat", "DANE sender"));
    case Sender::BothCold: return say(QT_TRANSLATE_NOOP("Threat", "DANE and MTA-STS sender at first contact"));
    case Sender::BothWarm: return say(QT_TRANSLATE_NOOP("Threat", "DANE and MTA-STS sender with a cached policy"));
    }
    Q_UNREACHABLE();
}

QString senderCaption(Sender sender)
{
    switch (sender) {
    case Sender::Opportunistic: return say(QT_TRANSLATE_NOOP("Threat", "encrypts when it can, checks nothing"));
    case Sender::MtaStsCold: return say(QT_TRANSLATE_NOOP("Threat", "has no policy of this domain yet"));
    case Sender::MtaStsWarm: return say(QT_TRANSLATE_NOOP("Threat", "fetched within max_age"));
    case Sender::Dane: return say(QT_TRANSLATE_NOOP("Threat", "validates DNSSEC"));
    case Sender::BothCold:
    case Sender::BothWarm: return say(QT_TRANSLATE_NOOP("Threat", "DANE decides where it is usable"));
    }
    Q_UNREACHABLE();
}

QString joinedName(Sender cold)
{
    return cold == Sender::MtaStsCold ? u"MTA-STS"_s : say(QT_TRANSLATE_NOOP("Threat", "DANE and MTA-STS"));
}

QString joinedCaption(Sender cold)
{
    return cold == Sender::MtaStsCold ? say(QT_TRANSLATE_NOOP("Threat", "with or without a cached policy"))
                                      : senderCaption(cold);
}

QString attackHeading(Attack attack, bool amongTheMain)
{
    if (attack == Attack::Nothing)
        return attackKindName(AttackKind::Nothing);
    if (!amongTheMain)
        return attackName(attack);
    if (attack == Attack::StartTlsStripped)
        return say(QT_TRANSLATE_NOOP("Threat", "STARTTLS stripped"));
    if (attack == Attack::SelfSignedShown)
        return say(QT_TRANSLATE_NOOP("Threat", "False certificate"));
    if (attack == Attack::MxForgedBare)
        return say(QT_TRANSLATE_NOOP("Threat", "MX forged"));
    if (attack == Attack::MxForgedRecordHidden)
        return say(QT_TRANSLATE_NOOP("Threat", "MX forged and policy hidden"));
    if (attack == Attack::TlsaDropped)
        return say(QT_TRANSLATE_NOOP("Threat", "TLSA withheld"));
    return attackName(attack);
}

QString threatTitle(const QList<Sender> &senders, const QString &attackHeading, ThreatFace face)
{
    const QString who = senders.size() > 1 ? joinedTitle(senders.constFirst()) : senderTitle(senders.constFirst());
    return fillSlots(say(QT_TRANSLATE_NOOP("Threat", "{sender}, {attack}: {outcome}")), [&](const QString &word) {
        return word == "sender"_L1 ? who : word == "attack"_L1 ? attackHeading : endingWord(face);
    });
}

QString ruleText(ThreatReason reason)
{
    QString rule = QString::fromLatin1(rfcOf(reason));
    const qsizetype blank = rule.lastIndexOf(u' ');
    return rule.replace(blank, 1, u" §"_s);
}

} // namespace postseal
