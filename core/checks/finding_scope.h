// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/checks/finding.h"

namespace postseal {

//! A part of the whole: what is said of one host, or in some areas.
struct FindingScope
{
    QString host; //!< empty: of no host in particular
    QList<Area> areas;
    bool holds(const Finding &finding) const; //!< of the host whatever the area, of the areas whatever the host
    friend bool operator==(const FindingScope &, const FindingScope &) = default;
};

} // namespace postseal
