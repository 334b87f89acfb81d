// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/finding_scope.h"

#include "core/checks/catalogue.h"

namespace postseal {

bool FindingScope::holds(const Finding &finding) const
{
    return (!host.isEmpty() && finding.host == host) || areas.contains(specOf(finding.check).area);
}

} // namespace postseal
