// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/threats/seal_grounds.h"

#include <algorithm>

namespace postseal {

namespace {

bool isAstray(const ThreatCell &cell)
{
    return cell.standing == CellStanding::Told && !cell.protects();
}

bool holdsBack(const ThreatMatrix &matrix, Sender sender)
{
    const ThreatCell &cell = matrix.at(sender, Attack::Nothing);
    return cell.standing == CellStanding::Told && cell.outcome == MailOutcome::HeldBack && !cell.otherwise;
}

//! The first sender that is led astray, and by what: without an attack before those on the path.
std::optional<std::pair<Sender, Attack>> exposed(const ThreatMatrix &matrix, const QList<Sender> &senders)
{
    for (const Attack attack : everyAttack()) {
        const AttackKind kind = specOf(attack).kind;
        if (kind != AttackKind::Nothing && kind != AttackKind::OnPath)
            continue;
        for (const Sender sender : senders) {
            if (isAstray(matrix.at(sender, attack)))
                return std::pair(sender, attack);
        }
    }
    return std::nullopt;
}

SealGrounds crackedGrounds(const ThreatMatrix &matrix, const QList<Sender> &binding)
{
    const auto found = exposed(matrix, binding);
    if (!found)
        return {SealGround::PassedOver, binding, Attack::Nothing};
    return {SealGround::SomeExposed, {found->first}, found->second};
}

} // namespace

QList<Sender> bindingSenders(const DomainReading &reading)
{
    if (reading.policyState == PolicyState::Enforce)
        return {Sender::MtaStsCold, Sender::MtaStsWarm, Sender::BothCold, Sender::BothWarm};
    if (std::ranges::any_of(reading.hosts, &HostReading::daneInForce))
        return {Sender::Dane, Sender::BothCold, Sender::BothWarm};
    if (reading.policyState == PolicyState::Testing)
        return {Sender::MtaStsCold, Sender::MtaStsWarm, Sender::BothCold, Sender::BothWarm};
    return {};
}

bool isSafeOnPath(const ThreatMatrix &matrix, Sender sender)
{
    return std::ranges::all_of(everyAttack(), [&](Attack attack) {
        const ThreatCell &cell = matrix.at(sender, attack);
        return specOf(attack).kind != AttackKind::OnPath || cell.standing == CellStanding::DoesNotApply
               || cell.protects();
    });
}

SealGrounds sealGrounds(const SealVerdict &seal, const DomainReading &reading, const ThreatMatrix &matrix)
{
    if (matrix.why != NoThreats::None)
        return {};
    const QList<Sender> binding = bindingSenders(reading);
    SealGrounds grounds;
    switch (seal.state) {
    case SealState::Sealed: return {SealGround::AllSafe, binding, Attack::Nothing};
    case SealState::Cracked: return crackedGrounds(matrix, binding);
    case SealState::Open: return {SealGround::AllExposed, {}, Attack::Nothing};
    case SealState::Unknown: return {SealGround::Untold, {}, Attack::Nothing};
    case SealState::Blocked: break;
    }
    grounds.ground = SealGround::HeldBack;
    std::ranges::copy_if(everySender(), std::back_inserter(grounds.senders),
                         [&matrix](Sender sender) { return holdsBack(matrix, sender); });
    return grounds;
}

} // namespace postseal
