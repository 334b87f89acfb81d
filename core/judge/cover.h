// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/reading.h"

namespace postseal {

//! Why no pattern covers a host, as far as it shows; the pattern that comes nearest with it.
struct CoverFault
{
    enum class Why {
        Unlisted,    //!< no pattern comes near
        ImplicitMx,  //!< there is no MX record, and the domain itself is not in the policy
        Apex,        //!< a wildcard begins right below the host's name
        Depth,       //!< a wildcard stands two labels or more above
        AliasTarget, //!< the host is an alias, and only what it leads to is covered
        NotKnown,    //!< its addresses are still to come, and with them, whether it is an alias
    };
    Why why = Why::Unlisted;
    QString pattern; //!< or the alias' target
};
CoverFault coverFaultOf(const DomainReading &reading, const HostReading &host);

//! There are hosts beyond those that are inspected; nothing is known of them but their names.
bool hasMoreHosts(const DomainReading &reading);

//! The policy names at least one of them.
bool coversAny(const DomainReading &reading, const QStringList &hosts);
bool coversMoreHosts(const DomainReading &reading);

} // namespace postseal
