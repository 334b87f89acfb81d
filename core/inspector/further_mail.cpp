// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/inspector/further_areas.h"
#include "core/probes/mx_probe.h"

namespace postseal {

//! A domain that takes no mail is not asked for its addresses otherwise, and its SPF text tells whether it sends any.
QList<DnsQuestion> furtherForMail(const InspectionFacts &facts)
{
    const DnsFacts *mx = facts.mx.value();
    if (!mx || mx->answer.security == DnsSecurity::Bogus || !isNullMx(*mx))
        return {};
    return {{facts.domain, RrType::A}, {facts.domain, RrType::Aaaa}, {facts.domain, RrType::Txt}};
}

} // namespace postseal
