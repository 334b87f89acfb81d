// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/seal.h"
#include "core/threats/domain_threats.h"
#include "core/threats/domain_view.h"

#include <QStringList>

#include <algorithm>

namespace postseal::test {

//! Whether nothing that stands on the path gets mail out of this sender.
inline bool isSafeOnPath(const ThreatMatrix &matrix, Sender sender)
{
    return std::ranges::all_of(everyAttack(), [&](Attack attack) {
        const ThreatCell &cell = matrix.at(sender, attack);
        return specOf(attack).kind != AttackKind::OnPath || cell.standing == CellStanding::DoesNotApply
               || cell.protects();
    });
}

//! The senders that honour all that binds: MTA-STS where it is enforced, else DANE.
inline QList<Sender> boundSenders(const DomainReading &reading)
{
    if (reading.policyState == PolicyState::Enforce)
        return {Sender::MtaStsCold, Sender::MtaStsWarm, Sender::BothCold, Sender::BothWarm};
    return {Sender::Dane, Sender::BothCold, Sender::BothWarm};
}

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
    const QList<Sender> bound = boundSenders(reading);
    const auto safe = [&matrix](Sender sender) { return isSafeOnPath(matrix, sender); };
    const bool blocked = holdsBack(Sender::MtaStsCold) || holdsBack(Sender::Dane);
    const bool sealed = std::ranges::all_of(bound, safe) && isWelcomeEverywhere(reading) && !hasBrokenPart(reading);
    const bool untold = std::ranges::any_of(
        matrix.cells, [](const ThreatCell &cell) { return cell.standing == CellStanding::CannotTell; });
    QStringList complaints;
    const auto demand = [&complaints](bool holds, const char *what) {
        if (!holds)
            complaints.append(QString::fromLatin1(what));
    };
    demand(seal.state != SealState::Sealed || (sealed && !blocked),
           "sealed, and a sender is led astray or turned away");
    demand(seal.state == SealState::Sealed || !sealed || blocked || untold, "all is safe, and not sealed");
    // Of hosts beyond those that are inspected the matrix tells where it makes no difference, the seal does not ask.
    const bool whole = targetsOf(reading).size() == reading.hosts.size();
    demand(!whole || (seal.state == SealState::Blocked) == blocked, "blocked is told by one alone");
    demand(seal.state != SealState::Open || std::ranges::none_of(everySender(), safe), "open, and a sender is safe");
    demand(std::ranges::any_of(everySender(), safe) || seal.state != SealState::Sealed, "sealed, and nobody is safe");
    // Whether a host would pass a policy in testing moves the seal, and no mail.
    demand(!whole || seal.state != SealState::Unknown || untold || reading.policyState == PolicyState::Testing,
           "unknown, and every cell is told");
    return complaints.join(QStringLiteral("; "));
}

} // namespace postseal::test
