// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/checks/finding.h"

namespace postseal {

//! A finding that was there before and still is, with other particulars: days left, an address more.
struct ChangedFinding
{
    Finding before, after;
    friend bool operator==(const ChangedFinding &, const ChangedFinding &) = default;
};

struct FindingsChange
{
    Findings appeared;             //!< passes too: what holds now and did not
    Findings resolved;             //!< that were there and are not any more
    QList<ChangedFinding> changed; //!< the same thing, told otherwise
    Findings stayed;
    Findings untold; //!< told by one of the two only because the other could not tell, or did not look
    friend bool operator==(const FindingsChange &, const FindingsChange &) = default;
};

//! The same thing at the same place, with the same end; particulars aside. Two findings about the domain are the same
//! thing only when they name the same name and URL: each pattern of a policy is a thing of its own.
bool isSameThing(const Finding &a, const Finding &b);

//! Both by today's catalogue, so that a change is one of the domain and not of the program.
FindingsChange compareFindings(const Findings &before, const Findings &after);

} // namespace postseal
