// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/threats/attack_table.h"
#include "core/threats/domain_threats.h"

namespace postseal::test {

//! The matrix of a domain with one host.
inline ThreatMatrix matrixOf(const Situation &situation)
{
    ThreatMatrix matrix;
    matrix.reportsWanted = true;
    for (const Attack attack : everyAttack()) {
        for (const Sender sender : everySender())
            matrix.cells.append(judgeThreat(sender, attack, situation));
    }
    return matrix;
}

inline Situation enforcedHost(bool covered = true)
{
    Situation situation;
    situation.policy = KnownPolicy::Enforce;
    situation.covered = covered;
    return situation;
}

inline Situation daneHost()
{
    Situation situation;
    situation.mxSigned = situation.hostSigned = situation.keyFits = true;
    situation.tlsa = TlsaPublished::Usable;
    return situation;
}

inline ThreatMatrix without(NoThreats why)
{
    ThreatMatrix matrix;
    matrix.why = why;
    return matrix;
}

} // namespace postseal::test
