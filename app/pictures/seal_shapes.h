// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/painting/seal_painter.h"
#include "core/judge/seal.h"

namespace postseal {

inline SealShape shapeOf(SealState state)
{
    switch (state) {
    case SealState::Sealed: return SealShape::Sealed;
    case SealState::Cracked: return SealShape::Cracked;
    case SealState::Open: return SealShape::Open;
    case SealState::Blocked: return SealShape::Blocked;
    case SealState::Unknown: return SealShape::Unknown;
    }
    Q_UNREACHABLE();
}

} // namespace postseal
