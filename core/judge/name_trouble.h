// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/checks/check.h"
#include "core/judge/reading.h"

namespace postseal {

//! Why a certificate does not name a host.
struct NameTrouble
{
    Check check = Check::NameMismatch;
    QString name; //!< the entry that nearly fits, as evidence; empty when there is none
};

//! The most telling reason; none while an answer still to come may have a better one.
//! Asked only when no entry fits.
std::optional<NameTrouble> nameTrouble(const InspectionFacts &facts, const HostReading &host, const Certificate &leaf);

} // namespace postseal
