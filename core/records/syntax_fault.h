// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QByteArray>

namespace postseal {

//! Where a text departs from its grammar. `Kind` is an enum of the record; sentences are app/wording's.
template <class Kind>
struct SyntaxFault
{
    Kind kind{};
    int line = 1;       //!< counts from 1; always 1 in a DNS record
    int column = 1;     //!< counts octets from 1
    QByteArray found;   //!< the offending octets, at most 64 of them
    friend bool operator==(const SyntaxFault &, const SyntaxFault &) = default;
};

} // namespace postseal
