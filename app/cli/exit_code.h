// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/seal.h"
#include "core/values/settings_trouble.h"

namespace postseal {

//! What the shell gets. 64, 66, 70 and 73 are those of sysexits.h.
enum class ExitCode {
    Sealed = 0,
    NotSealed = 1,
    CouldNotTell = 2,
    Usage = 64,
    NoInput = 66,
    OurFault = 70,
    CannotWrite = 73, //!< a file that was asked for
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

inline ExitCode exitCodeOf(const SettingsTrouble &trouble)
{
    if (trouble.what == SettingsTrouble::What::FileUnreadable)
        return ExitCode::NoInput;
    return trouble.what == SettingsTrouble::What::LibraryRefused ? ExitCode::OurFault : ExitCode::Usage;
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
