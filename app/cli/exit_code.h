// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/seal.h"

namespace postseal {

//! What the shell gets. 64, 66 and 70 are those of sysexits.h.
enum class ExitCode {
    Sealed = 0,
    NotSealed = 1,
    CouldNotTell = 2,
    Usage = 64,
    NoInput = 66,
    OurFault = 70,
    Good = Sealed,     //!< of a text that was judged alone
    Faulty = NotSealed, //!< the same
    Same = Sealed,      //!< of two inspections
    Changed = NotSealed //!< the same
};

inline ExitCode exitCodeOf(SealState state)
{
    switch (state) {
    case SealState::Sealed: return ExitCode::Sealed;
    case SealState::Cracked:
    case SealState::Open:
    case SealState::Blocked: return ExitCode::NotSealed;
    case SealState::Unknown: return ExitCode::CouldNotTell;
    }
    Q_UNREACHABLE();
}

//! Of several domains: not sealed before could not tell before sealed.
inline ExitCode worse(ExitCode a, ExitCode b)
{
    const auto rank = [](ExitCode code) {
        return code == ExitCode::Sealed ? 0 : code == ExitCode::CouldNotTell ? 1 : 2 + int(code);
    };
    return rank(a) >= rank(b) ? a : b;
}

} // namespace postseal
