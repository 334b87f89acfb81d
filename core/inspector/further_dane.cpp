// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/tlsa_owners.h"
#include "core/inspector/further_areas.h"

namespace postseal {

namespace {

bool hasNone(const Observed<DnsFacts> &lookup, bool proven)
{
    const DnsFacts *dns = lookup.value();
    return dns && !dns->answer.serverFailed() && !dns->unreadable && dns->set.records.isEmpty()
           && dns->answer.security != DnsSecurity::Bogus && (!proven || dns->answer.security == DnsSecurity::Secure);
}

//! A domain whose hosts have records is asked nothing more; nor one whose records could not be looked up.
QStringList namesFor(const InspectionFacts &facts, const MxHostFacts &host)
{
    const bool none = hasNone(host.tlsa, false) && (!host.tlsaAtAlias.asked() || hasNone(host.tlsaAtAlias, false));
    if (!none)
        return {};
    QStringList names = middleTlsaNames(host);
    if (facts.vantage.thorough && hasNone(host.tlsa, true))
        names += wrongTlsaNames(facts, host.name);
    return names;
}

} // namespace

QList<DnsQuestion> furtherForDane(const InspectionFacts &facts)
{
    QList<DnsQuestion> questions;
    for (const MxHostFacts &host : facts.hosts) {
        for (const QString &name : namesFor(facts, host)) {
            const DnsQuestion question{name, RrType::Tlsa};
            if (!questions.contains(question))
                questions.append(question);
        }
    }
    return questions;
}

} // namespace postseal
