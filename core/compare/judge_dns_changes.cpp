// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/compare/inspection_pair.h"

#include "core/records/dns_presentation.h"
#include "core/records/tls_rpt_record.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace postseal {

namespace {

constexpr std::chrono::seconds kAtOnce = 1h; // two looks between which hardly anybody changes a zone

QStringList without(QStringList names, const QStringList &others)
{
    names.removeIf([&others](const QString &name) { return others.contains(name); });
    return names;
}

Findings judgeMxSet(const InspectionPair &pair)
{
    const auto &then = pair.older.facts->mx, &now = pair.newer.facts->mx;
    if (!isTold(then) || !isTold(now))
        return {};
    const QStringList before = mxTargets(pair.older), after = mxTargets(pair.newer);
    const QStringList added = without(after, before), gone = without(before, after);
    const auto listed = [](const QStringList &names) { return names.isEmpty() ? u"-"_s : names.join(u", "_s); };
    return {Note(Check::DeployMxChanged, pair.settled(!added.isEmpty() || !gone.isEmpty(), then, now))
                .with(Slot::Hosts, listed(added))
                .with(Slot::Name, listed(gone))
                .seen(thenAndNow(pair, listed(before), listed(after)))};
}

//! A host leaves DNS first and the policy later: while its name is cached, mail to it still has to fit (RFC 8461 8.1).
Findings judgeMxRemoval(const InspectionPair &pair)
{
    const MtaStsPolicy *then = policyInForce(pair.older), *now = policyInForce(pair.newer);
    if (!then || !now || !pair.newer.policyChecked() || !isTold(pair.older.facts->mx) || !isTold(pair.newer.facts->mx))
        return {};
    Findings findings;
    for (const QString &host : without(mxTargets(pair.older), mxTargets(pair.newer))) {
        if (!then->mx.contains(host))
            continue; // a wildcard is no name of its own
        const bool listed = now->mx.contains(host);
        findings.append(
            Note(Check::DeployMxRemoveOrder, pair.settled(listed, pair.older.facts->mx, pair.newer.facts->mx))
                .with(Slot::Name, host)
                .seen(thenAndNow(pair, u"MX "_s + host + u", mx: "_s + host, listed ? u"mx: "_s + host : u"-"_s)));
    }
    return findings;
}

bool hasReportRecord(const InspectionFacts &facts)
{
    const QByteArrayList records = selectVersion(textsOf(facts.tlsRpt.value()->set), "v=TLSRPTv1;");
    return records.size() == 1 && parseTlsRptRecord(records.constFirst());
}

Findings judgeReports(const InspectionPair &pair)
{
    const InspectionFacts &then = *pair.older.facts, &now = *pair.newer.facts;
    if (!isTold(then.tlsRpt) || !isTold(now.tlsRpt) || !hasReportRecord(then))
        return {};
    const bool gone = selectVersion(textsOf(now.tlsRpt.value()->set), "v=TLSRPTv1;").isEmpty();
    return {Note(Check::DeployTlsRptRemoved, pair.settled(gone, then.tlsRpt, now.tlsRpt))
                .seen(thenAndNow(pair, textLines(*then.tlsRpt.value()).join(u" / "_s),
                                 textLines(*now.tlsRpt.value()).join(u" / "_s)))};
}

QStringList recordsIn(const DnsFacts &dns)
{
    QStringList records = presentationOf(dns.set);
    records.sort();
    return records;
}

//! Questions whose answer is the same wherever one asks; addresses may well depend on that.
QList<std::pair<const DnsFacts *, const DnsFacts *>> comparedAnswers(const InspectionPair &pair)
{
    const InspectionFacts &then = *pair.older.facts, &now = *pair.newer.facts;
    QList<std::pair<const Observed<DnsFacts> *, const Observed<DnsFacts> *>> lookups{
        {&then.mx, &now.mx}, {&then.mtaSts.record, &now.mtaSts.record}, {&then.tlsRpt, &now.tlsRpt}};
    for (const HostReading &host : pair.newer.hosts) {
        if (const HostReading *old = pair.olderHost(host.name()))
            lookups.emplace_back(&old->facts->tlsa, &host.facts->tlsa);
    }
    QList<std::pair<const DnsFacts *, const DnsFacts *>> answers;
    for (const auto &[a, b] : lookups) {
        if (isTold(*a) && isTold(*b))
            answers.emplace_back(a->value(), b->value());
    }
    return answers;
}

//! Two resolvers that differ at the same time: a split view, or somebody on the way of one of them (RFC 8461 10.2).
Findings judgeVantage(const InspectionPair &pair)
{
    const Vantage &then = pair.older.facts->vantage, &now = pair.newer.facts->vantage;
    const auto answers = comparedAnswers(pair);
    if (then.resolver == now.resolver || answers.isEmpty())
        return {};
    QStringList names, seen;
    for (const auto &[a, b] : answers) {
        if (recordsIn(*a) == recordsIn(*b))
            continue;
        names.append(a->answer.question.name);
        seen += thenAndNow(pair, u"%1  %2: %3"_s.arg(then.resolver, names.constLast(), recordsIn(*a).join(u" / "_s)),
                           u"%1  %2: %3"_s.arg(now.resolver, names.constLast(), recordsIn(*b).join(u" / "_s)));
    }
    const Standing differ = pair.gap <= kAtOnce ? Standing::Fails : Standing::CannotTell;
    return {Note(Check::DeployVantageDisagree, names.isEmpty() ? Standing::Passes : differ)
                .with(Slot::Name, names.join(u", "_s))
                .seen(seen)};
}

} // namespace

Findings judgeDnsChanges(const InspectionPair &pair)
{
    return judgeVantage(pair) + judgeMxSet(pair) + judgeMxRemoval(pair) + judgeReports(pair);
}

} // namespace postseal
