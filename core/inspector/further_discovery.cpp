// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/record_owners.h"
#include "core/inspector/further_areas.h"
#include "core/records/mta_sts_record.h"

#include <algorithm>

namespace postseal {

//! Only where there is nothing that was meant to be a record: then it may stand elsewhere.
QList<DnsQuestion> furtherForDiscovery(const InspectionFacts &facts)
{
    const DnsFacts *txt = facts.mtaSts.record.value();
    if (!txt || txt->answer.serverFailed() || txt->answer.security == DnsSecurity::Bogus || txt->unreadable
        || !takesMail(facts))
        return {};
    const bool meant = std::ranges::any_of(
        textsOf(txt->set), [](const QByteArrayList &strings) { return strings.join().toLower().contains("stsv1"); });
    QList<DnsQuestion> questions;
    for (const QString &name : meant ? QStringList() : wrongOwnersOfMtaSts(facts.domain))
        questions.append({name, RrType::Txt});
    return questions;
}

} // namespace postseal
