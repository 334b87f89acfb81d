// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/pictures/delivery_path.h"
#include "tests/core/judge/seal_rows.h"

namespace postseal::test {

inline QString stateWord(SealShape state)
{
    switch (state) {
    case SealShape::Sealed: return QStringLiteral("sealed");
    case SealShape::Cracked: return QStringLiteral("cracked");
    case SealShape::Open: return QStringLiteral("open");
    case SealShape::Blocked: return QStringLiteral("blocked");
    case SealShape::Unknown: return QStringLiteral("unknown");
    case SealShape::Waiting: return QStringLiteral("waiting");
    case SealShape::Pending: return QStringLiteral("pending");
    }
    Q_UNREACHABLE();
}

//! "dns=sealed policy=open mx1=open reports=open"
inline QString told(const DeliveryPath &path)
{
    QStringList words;
    for (const PathNode &node : path.nodes) {
        if (node.place == PathPlace::Sender)
            continue;
        const QString name = node.key.startsWith(u"host:") ? node.key.section(u':', 1).section(u'.', 0, 0) : node.key;
        words.append(name + u'=' + stateWord(node.state));
    }
    return words.join(u' ');
}

inline InspectionFacts atNow(const FactsBuilder &builder)
{
    InspectionFacts facts = builder.facts();
    facts.finishedAt = pki().now;
    facts.vantage.privateAllowed = true; // addresses for documentation are an error of their own
    return facts;
}

inline DeliveryPath pathOf(const InspectionFacts &facts)
{
    return deliveryPathOf(facts, judge(facts));
}

//! Under an enforced policy; every third host offers no STARTTLS.
inline InspectionFacts manyHosts(int count)
{
    QList<MxLine> lines;
    for (int i = 0; i < count; ++i)
        lines.append({10 * (i + 1), "mx" + QByteArray::number(i + 1) + ".example.org"});
    FactsBuilder builder = domain(lines, kSecure);
    builder.sts(kRecord, policy("enforce")).tlsRpt("v=TLSRPTv1; rua=mailto:tls@example.org");
    for (int i = 0; i < count; ++i) {
        builder.host(lines.at(i).target).address("192.0.2." + QByteArray::number(i + 1)).starttls(served(pki().good));
        if (i % 3 == 2)
            builder.noStarttls();
    }
    return atNow(builder);
}

} // namespace postseal::test
