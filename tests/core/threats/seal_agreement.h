// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/open_questions.h"
#include "core/judge/seal.h"
#include "core/threats/domain_threats.h"
#include "core/threats/domain_view.h"
#include "core/threats/seal_grounds.h"

#include <QStringList>

#include <algorithm>

namespace postseal::test {

//! Whether a sender that honours both is let in by every host, at every address that was tested.
inline bool isWelcomeEverywhere(const DomainReading &reading)
{
    const DomainView view = viewOf(reading);
    for (const HostView &host : view.hosts) {
        for (const QList<Door> &doors : host.doors) {
            for (const Door &door : doors) {
                const ThreatCell cell = judgeThreat(
                    Sender::BothCold, Attack::Nothing,
                    situationAt(host.ways.constFirst(), host, door, view.now.constFirst()));
                if (cell.outcome != MailOutcome::Authenticated)
                    return false;
            }
        }
    }
    return true;
}

//! What is published beside what holds, and fails: the seal is not whole then, though nobody is led astray.
inline bool hasBrokenPart(const DomainReading &reading)
{
    const bool testingFails = reading.policyState == PolicyState::Testing
                              && std::ranges::any_of(reading.hosts, [](const HostReading &host) {
                                     return host.stsHolding == Holding::Fails || host.stsHolding == Holding::Partly;
                                 });
    const bool unnamed = reading.policyChecked() && !std::ranges::all_of(reading.hosts, &HostReading::covered);
    return testingFails || unnamed || reading.policyState == PolicyState::NotFetched
           || reading.policyState == PolicyState::Refused || reading.policyState == PolicyState::RecordFaulty;
}

//! Whether the cells that the seal is said to follow from say it.
inline QStringList groundlessness(const SealVerdict &seal, const DomainReading &reading, const ThreatMatrix &matrix)
{
    const SealGrounds grounds = sealGrounds(seal, reading, matrix);
    const auto cellOf = [&matrix](Sender sender, Attack attack = Attack::Nothing) { return matrix.at(sender, attack); };
    const auto isTold = [](const ThreatCell &cell) { return cell.standing == CellStanding::Told; };
    const auto arrives = [&](Sender sender) {
        const ThreatCell cell = cellOf(sender);
        return cell.outcome == MailOutcome::Authenticated && cell.protects() && !cell.otherwise;
    };
    const auto astray = [&](Sender sender) {
        return std::ranges::any_of(everyAttack(), [&](Attack attack) {
            const AttackKind kind = specOf(attack).kind;
            const ThreatCell cell = cellOf(sender, attack);
            return (kind == AttackKind::Nothing || kind == AttackKind::OnPath) && isTold(cell) && !cell.protects();
        });
    };
    const QList<Sender> &senders = grounds.senders;
    switch (grounds.ground) {
    case SealGround::AllSafe: // where DNSSEC cannot be validated here, senders that can are not told of
        if (std::ranges::none_of(senders, arrives))
            return {QStringLiteral("sealed, and nobody's mail is seen to arrive")};
        for (const Sender sender : senders) {
            if (astray(sender) || (isTold(cellOf(sender)) && !arrives(sender)))
                return {QStringLiteral("sealed, and a sender that honours it all is not")};
        }
        break;
    case SealGround::SomeExposed:
        if (!astray(senders.constFirst()) || cellOf(senders.constFirst(), grounds.attack).protects())
            return {QStringLiteral("cracked by a cell that is none")};
        break;
    case SealGround::PassedOver:
        if (senders.isEmpty() || std::ranges::any_of(senders, astray))
            return {QStringLiteral("passed over, and a sender is led astray")};
        break;
    case SealGround::AllExposed:
        for (const Sender sender : everySender()) {
            if (!astray(sender) && isSafeOnPath(matrix, sender))
                return {QStringLiteral("open, and a sender is safe")};
        }
        if (!astray(Sender::Opportunistic))
            return {QStringLiteral("open, and nobody is seen to be led astray")};
        break;
    case SealGround::HeldBack:
        if (senders.isEmpty())
            return {QStringLiteral("blocked, and nobody holds mail back")};
        break;
    case SealGround::Untold:
    case SealGround::NoCells: break;
    }
    return {};
}

//! Where the seal and the matrix say different things of one domain; empty when they agree.
inline QString disagreement(const InspectionFacts &facts, const SealVerdict &seal)
{
    const DomainReading reading = readDomain(facts);
    const ThreatMatrix matrix = threatsOf(reading);
    if (matrix.why != NoThreats::None)
        return seal.state == SealState::Unknown ? QString() : QStringLiteral("no matrix, and a seal");
    const auto holdsBack = [&matrix](Sender sender) {
        const ThreatCell &cell = matrix.at(sender, Attack::Nothing);
        return cell.standing == CellStanding::Told && cell.outcome == MailOutcome::HeldBack && !cell.otherwise;
    };
    const QList<Sender> bound = bindingSenders(reading);
    const auto safe = [&matrix](Sender sender) { return isSafeOnPath(matrix, sender); };
    const bool blocked = holdsBack(Sender::MtaStsCold) || holdsBack(Sender::Dane);
    const bool sealed = !bound.isEmpty() && std::ranges::all_of(bound, safe) && isWelcomeEverywhere(reading)
                        && !hasBrokenPart(reading);
    const bool untold = std::ranges::any_of(
        matrix.cells, [](const ThreatCell &cell) { return cell.standing == CellStanding::CannotTell; });
    QStringList complaints = groundlessness(seal, reading, matrix);
    const auto demand = [&complaints](bool holds, const char *what) {
        if (!holds)
            complaints.append(QString::fromLatin1(what));
    };
    demand(seal.state != SealState::Sealed || (sealed && !blocked),
           "sealed, and a sender is led astray or turned away");
    demand(seal.state == SealState::Sealed || !sealed || blocked || untold, "all is safe, and not sealed");
    // While answers may come, the seal waits for them, and cells that they cannot change are told.
    const bool waits = isOpen(facts) && seal.state == SealState::Unknown;
    demand(waits || (seal.state == SealState::Blocked) == blocked, "blocked is told by one alone");
    demand(std::ranges::any_of(everySender(), safe) || seal.state != SealState::Sealed, "sealed, and nobody is safe");
    // Whether a host would pass a policy in testing moves the seal, and no mail; nor does a host that is passed over.
    const bool untested = std::ranges::any_of(
        viewOf(reading).hosts, [](const HostView &host) { return host.whyDoors != ThreatUntold::None; });
    const bool testing = reading.policyState == PolicyState::Testing;
    demand(seal.state != SealState::Unknown || untold || untested || waits || testing,
           "unknown, and every cell is told");
    return complaints.join(QStringLiteral("; "));
}

} // namespace postseal::test
