// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/pictures/delivery_path.h"
#include "core/checks/catalogue.h"

#include <algorithm>

namespace postseal::test {

//! Everything that holds for any inspection, whatever stands in it.
inline QString greenerThanTheJudge(const InspectionFacts &facts, const DeliveryPath &path, const Judgement &judgement)
{
    const SealVerdict &seal = judgement.seal;
    for (const PathNode &node : path.nodes) {
        const bool green = node.state == SealShape::Sealed;
        if (green && node.place == PathPlace::Host && !seal.holding.contains(node.about.host))
            return node.key + QStringLiteral(" is green and does not hold");
        if (green && node.place == PathPlace::Policy
            && (seal.mtaSts.state == SealState::Open || seal.mtaSts.state == SealState::Blocked))
            return QStringLiteral("the policy is green");
        if (node.place == PathPlace::Reports && green != (seal.tlsRpt.state == SealState::Sealed))
            return QStringLiteral("reports differ");
        if (green && node.place == PathPlace::Dns && !isSecure(facts.mx))
            return QStringLiteral("DNS is green without a signature");
        for (const Finding &finding : judgement.findings) {
            if (green && path.nodeOf(finding) == &node && finding.standing == Standing::Fails
                && severityOf(finding) == Severity::Error)
                return node.key + QStringLiteral(" is green beside an error");
        }
        if (green && seal.reason == SealReason::NoSuchDomain)
            return QStringLiteral("green without a domain");
        if (node.spoken.isEmpty())
            return node.key + QStringLiteral(" says nothing");
    }
    const bool broken = std::ranges::any_of(path.nodes, [](const PathNode &node) {
        return node.place != PathPlace::Reports
               && (node.state == SealShape::Cracked || node.state == SealShape::Open
                   || node.state == SealShape::Blocked);
    });
    if (!broken && seal.state != SealState::Sealed && seal.state != SealState::Unknown)
        return QStringLiteral("where the seal breaks is not seen");
    return {};
}

} // namespace postseal::test
