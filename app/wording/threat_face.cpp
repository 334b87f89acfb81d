// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/threat_face.h"

#include "core/threats/attack_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace postseal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Threat", text);
}

} // namespace

bool isOutage(Attack attack, const ThreatCell &cell)
{
    const AttackKind kind = specOf(attack).kind;
    const bool held = cell.outcome == MailOutcome::HeldBack || cell.otherwise == MailOutcome::HeldBack;
    return cell.standing == CellStanding::Told && held
           && (kind == AttackKind::Nothing || kind == AttackKind::Operator
               || cell.reason == ThreatReason::LookupFails);
}

ThreatFace threatFace(Attack attack, const ThreatCell &cell)
{
    switch (cell.standing) {
    case CellStanding::DoesNotApply: return ThreatFace::NotHere;
    case CellStanding::CannotTell: return ThreatFace::Untold;
    case CellStanding::Told: break;
    }
    if (cell.inNameOnly && cell.outcome == MailOutcome::Authenticated)
        return ThreatFace::Deceived;
    switch (std::max(cell.outcome, cell.otherwise.value_or(cell.outcome))) {
    case MailOutcome::Authenticated: return ThreatFace::Sealed;
    case MailOutcome::HeldBack: return isOutage(attack, cell) ? ThreatFace::Outage : ThreatFace::Held;
    case MailOutcome::Encrypted: return cell.interceptable ? ThreatFace::Diverted : ThreatFace::Unproven;
    case MailOutcome::Plaintext: return ThreatFace::Plain;
    }
    Q_UNREACHABLE();
}

QString faceWord(ThreatFace face)
{
    switch (face) {
    case ThreatFace::Sealed: return say(QT_TRANSLATE_NOOP("Threat", "Sealed"));
    case ThreatFace::Held: return say(QT_TRANSLATE_NOOP("Threat", "Held back"));
    case ThreatFace::Outage: return say(QT_TRANSLATE_NOOP("Threat", "Held back: outage"));
    case ThreatFace::Unproven: return say(QT_TRANSLATE_NOOP("Threat", "Encrypted to anyone"));
    case ThreatFace::Diverted: return say(QT_TRANSLATE_NOOP("Threat", "Encrypted to the attacker"));
    case ThreatFace::Deceived: return say(QT_TRANSLATE_NOOP("Threat", "Sealed in name only"));
    case ThreatFace::Plain: return say(QT_TRANSLATE_NOOP("Threat", "Plaintext"));
    case ThreatFace::NotHere: return say(QT_TRANSLATE_NOOP("Threat", "does not apply"));
    case ThreatFace::Untold: return say(QT_TRANSLATE_NOOP("Threat", "could not tell"));
    }
    Q_UNREACHABLE();
}

QString faceMeaning(ThreatFace face)
{
    switch (face) {
    case ThreatFace::Sealed: return say(QT_TRANSLATE_NOOP("Threat", "delivered encrypted, to an authenticated host"));
    case ThreatFace::Held:
    case ThreatFace::Outage:
        return say(QT_TRANSLATE_NOOP("Threat", "not delivered; kept in the queue and tried again"));
    case ThreatFace::Unproven: return say(QT_TRANSLATE_NOOP("Threat", "delivered encrypted, to whoever answers"));
    case ThreatFace::Diverted: return say(QT_TRANSLATE_NOOP("Threat", "delivered encrypted, to the attacker"));
    case ThreatFace::Deceived:
        return say(QT_TRANSLATE_NOOP("Threat", "authenticated in name only: delivered to the attacker"));
    case ThreatFace::Plain: return say(QT_TRANSLATE_NOOP("Threat", "delivered in plain text"));
    case ThreatFace::NotHere: return say(QT_TRANSLATE_NOOP("Threat", "there is nothing here that it could touch"));
    case ThreatFace::Untold: return say(QT_TRANSLATE_NOOP("Threat", "could not be told"));
    }
    Q_UNREACHABLE();
}

} // namespace postseal
