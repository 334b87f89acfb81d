// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/seal.h"
#include "core/threats/domain_threats.h"

namespace postseal {

//! Which cells of the matrix the state of the seal follows from.
//!
//! | seal    | ground           | what the cells say                                                              |
//! |---------|------------------|---------------------------------------------------------------------------------|
//! | sealed  | AllSafe          | each of `senders` is authenticated without an attack, and no attack on the path |
//! |         |                  | makes it deliver to anybody else                                                |
//! | cracked | SomeExposed      | `sender` is led astray by `attack`, or with no attack is not authenticated      |
//! | cracked | PassedOver       | as AllSafe; what fails (a host, an address, a second mechanism) is passed over  |
//! | open    | AllExposed       | every sender is led astray by some attack on the path                           |
//! | blocked | HeldBack         | `senders` hold mail back without any attack                                     |
//! | unknown | Untold           | what decides could not be told                                                  |
//! | unknown | NoCells          | there is no mail to tell of                                                     |
enum class SealGround { AllSafe, SomeExposed, PassedOver, AllExposed, HeldBack, Untold, NoCells };

struct SealGrounds
{
    SealGround ground = SealGround::NoCells;
    QList<Sender> senders;           //!< the rows; of SomeExposed one
    Attack attack = Attack::Nothing; //!< the column, of SomeExposed
    friend bool operator==(const SealGrounds &, const SealGrounds &) = default;
};

//! Senders that honour all that binds: an enforced policy, else DANE where it is in force, else a policy in testing;
//! none where nothing does.
QList<Sender> bindingSenders(const DomainReading &reading);

//! Whether no attack on the path gets mail out of this sender.
bool isSafeOnPath(const ThreatMatrix &matrix, Sender sender);

SealGrounds sealGrounds(const SealVerdict &seal, const DomainReading &reading, const ThreatMatrix &matrix);

} // namespace postseal
