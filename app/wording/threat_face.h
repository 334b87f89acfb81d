// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/threats/domain_threats.h"

#include <QString>

namespace postseal {

//! How a cell is shown, the worse of two outcomes that can be. Shape, word and colour follow from it.
enum class ThreatFace {
    Sealed,
    Held,     //!< back, and so out of an attacker's reach
    Outage,   //!< held back though nobody attacks
    Unproven, //!< encrypted to whoever answers
    Diverted, //!< encrypted to the attacker
    Deceived, //!< sealed in name only
    Plain,
    NotHere, //!< does not apply
    Untold,
};

ThreatFace threatFace(Attack attack, const ThreatCell &cell);

//! Mail that is held back through a fault of the domain's own.
bool isOutage(Attack attack, const ThreatCell &cell);

QString faceWord(ThreatFace face);    //!< "Encrypted to anyone"
QString faceMeaning(ThreatFace face); //!< of that word, in a line without a full stop

} // namespace postseal
