// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/threats/domain_threats.h"

#include "core/judge/open_questions.h"
#include "core/judge/small_seals.h"
#include "core/threats/domain_view.h"

#include <algorithm>

namespace postseal {

namespace {

bool isSame(const ThreatCell &a, const ThreatCell &b)
{
    return a.standing == b.standing && a.outcome == b.outcome && a.otherwise == b.otherwise
           && a.inNameOnly == b.inNameOnly && a.interceptable == b.interceptable;
}

ThreatCell untold(ThreatUntold why)
{
    ThreatCell cell;
    cell.standing = CellStanding::CannotTell;
    cell.untold = why;
    return cell;
}

//! One cell where all ways agree, and which way was asked first speaks for the others.
ThreatCell agreed(const QList<ThreatCell> &ways, ThreatUntold why)
{
    for (const ThreatCell &cell : ways) {
        if (cell.standing == CellStanding::CannotTell)
            return cell;
        if (!isSame(cell, ways.constFirst()))
            return untold(why);
    }
    return ways.constFirst();
}

bool isPassedOver(const ThreatCell &cell)
{
    return cell.outcome == MailOutcome::HeldBack && !cell.otherwise;
}

//! The cells of one sender under one policy.
class Journey
{
public:
    Journey(const DomainView &view, Sender sender, Attack attack, const PolicyWay &policy)
        : m_view(view), m_sender(sender), m_attack(attack), m_policy(policy)
    {}
    ThreatCell cell();

private:
    struct Candidate //!< one address of one host
    {
        QList<ThreatCell> ways; //!< that differ
        bool isKnown() const { return ways.size() == 1; }
    };
    ThreatCell told(const HostView &host, Attack attack, const Situation &situation) const;
    ThreatCell weakest() const;
    QList<Candidate> candidatesAt(qsizetype index);
    QList<Candidate> candidatesLike(const HostView &host, Attack attack) const;
    QList<ThreatCell> inTurn(qsizetype from);
    bool differsByHost(const ThreatCell &cell);
    ThreatUntold whyNotTold() const;

    const DomainView &m_view;
    const Sender m_sender;
    const Attack m_attack;
    const PolicyWay &m_policy;
    QHash<qsizetype, QList<Candidate>> m_asked; //!< by HostView::alike
};

ThreatCell Journey::told(const HostView &host, Attack attack, const Situation &situation) const
{
    ThreatCell cell = judgeThreat(m_sender, attack, situation);
    cell.host = m_view.hosts.size() > 1 ? host.name : QString();
    return cell;
}

//! Whoever attacks every host has the sender end at the weakest one.
ThreatCell Journey::weakest() const
{
    std::optional<ThreatCell> sure, worst; // at least so bad; at most
    ThreatUntold why = ThreatUntold::None;
    bool differs = false;
    for (qsizetype i = 0; i < m_view.hosts.size(); ++i) {
        const HostView &host = m_view.hosts.at(i);
        if (!host.attackable || host.alike != i)
            continue;
        QList<ThreatCell> ways;
        for (const Situation &way : host.ways) {
            const ThreatCell cell = told(host, m_attack, situationAt(way, host, {}, m_policy));
            if (cell.standing == CellStanding::Told)
                ways.append(cell);
        }
        if (ways.isEmpty())
            continue;
        const ThreatCell low = *std::ranges::min_element(ways, {}, badnessOf);
        const ThreatCell high = *std::ranges::max_element(ways, {}, badnessOf);
        if (ways.size() < host.ways.size()) // some ways it is no attack at all
            return untold(host.whyWays);
        differs = differs || (sure && badnessOf(*sure) != badnessOf(low));
        if (!sure || badnessOf(low) > badnessOf(*sure))
            sure = low;
        if (!worst || badnessOf(high) > badnessOf(*worst)) {
            worst = high;
            why = host.whyWays;
        }
    }
    if (!sure) {
        ThreatCell none;
        none.standing = CellStanding::DoesNotApply;
        return none;
    }
    if (!isSame(*sure, *worst) && badnessOf(*worst) > badnessOf(*sure))
        return untold(why);
    if (!differs)
        sure->host.clear();
    return *sure;
}

QList<Journey::Candidate> Journey::candidatesLike(const HostView &host, Attack attack) const
{
    QList<Candidate> candidates;
    for (const QList<Door> &doors : host.doors) {
        Candidate candidate;
        for (const Situation &way : host.ways) {
            for (const Door &door : doors) {
                const ThreatCell cell = told(host, attack, situationAt(way, host, door, m_policy));
                if (std::ranges::none_of(candidate.ways,
                                         [&cell](const ThreatCell &other) { return isSame(other, cell); }))
                    candidate.ways.append(cell);
            }
        }
        candidates.append(candidate);
    }
    return candidates;
}

QList<Journey::Candidate> Journey::candidatesAt(qsizetype index)
{
    const HostView &host = m_view.hosts.at(index);
    if (m_attack == Attack::FirstHostOnly && index == 0)
        return candidatesLike(host, Attack::RouteHijacked);
    if (!m_asked.contains(host.alike))
        m_asked.insert(host.alike,
                       candidatesLike(host, m_attack == Attack::FirstHostOnly ? Attack::Nothing : m_attack));
    QList<Candidate> candidates = m_asked.value(host.alike);
    for (Candidate &candidate : candidates) {
        for (ThreatCell &way : candidate.ways)
            way.host = m_view.hosts.size() > 1 ? host.name : QString();
    }
    return candidates;
}

//! Every outcome that can be, when a sender tries the hosts from this one on: by preference, passing over those that it
//! must not use.
QList<ThreatCell> Journey::inTurn(qsizetype from)
{
    if (from >= m_view.hosts.size())
        return {};
    qsizetype next = from;
    QList<ThreatCell> taken, heldBack, maybe;
    bool allMayHold = true;
    for (; next < m_view.hosts.size() && m_view.hosts.at(next).preference == m_view.hosts.at(from).preference; ++next) {
        for (const Candidate &candidate : candidatesAt(next)) {
            const auto holds = std::ranges::find_if(candidate.ways, isPassedOver);
            allMayHold = allMayHold && holds != candidate.ways.end();
            if (holds != candidate.ways.end())
                heldBack.append(*holds);
            if (candidate.isKnown() && holds == candidate.ways.end())
                taken.append(candidate.ways.constFirst());
            if (!candidate.isKnown())
                std::ranges::copy_if(candidate.ways, std::back_inserter(maybe),
                                     [](const ThreatCell &way) { return !isPassedOver(way); });
        }
    }
    QList<ThreatCell> ends;
    for (const ThreatCell &cell : maybe)
        ends.append(taken.isEmpty() ? cell : eitherOf(taken + QList{cell}));
    if (!taken.isEmpty())
        ends.append(eitherOf(taken));
    if (!allMayHold || !taken.isEmpty())
        return ends;
    const QList<ThreatCell> later = inTurn(next);
    ends += later;
    if (later.isEmpty() && !heldBack.isEmpty())
        ends.append(heldBack.constFirst());
    return ends;
}

//! Whether it matters at which host the message ends.
bool Journey::differsByHost(const ThreatCell &cell)
{
    for (qsizetype i = 0; i < m_view.hosts.size(); ++i) {
        for (const Candidate &candidate : candidatesAt(i)) {
            if (std::ranges::any_of(candidate.ways, [&cell](const ThreatCell &way) { return !isSame(way, cell); }))
                return true;
        }
    }
    return false;
}

ThreatUntold Journey::whyNotTold() const
{
    for (const HostView &host : m_view.hosts) {
        if (host.whyDoors != ThreatUntold::None)
            return host.whyDoors;
        if (host.whyWays != ThreatUntold::None)
            return host.whyWays;
    }
    return ThreatUntold::HostNotTested;
}

ThreatCell Journey::cell()
{
    const AttackSpec &spec = specOf(m_attack);
    const bool firstOnly = m_attack == Attack::FirstHostOnly;
    if (!spec.leavesHostsAlone() && spec.kind != AttackKind::Operator && !firstOnly
        && spec.discovery != DiscoveryChange::Replaced) // which attacks no host
        return weakest();
    if (firstOnly && (m_view.hosts.size() < 2 || std::ranges::count_if(m_view.hosts, [](const HostView &host) {
                                                     return !host.doors.isEmpty();
                                                 }) < 2)) {
        ThreatCell none;
        none.standing = CellStanding::DoesNotApply;
        return none;
    }
    const QList<ThreatCell> ends = inTurn(0);
    if (ends.isEmpty()) // nobody connects to any host
        return untold(ThreatUntold::HostNotTested);
    ThreatCell cell = agreed(ends, whyNotTold());
    if (cell.standing == CellStanding::Told && (isPassedOver(cell) || !differsByHost(cell)))
        cell.host.clear();
    return cell;
}

ThreatCell underEveryPolicy(const DomainView &view, Sender sender, Attack attack, const QList<PolicyWay> &policies,
                            ThreatUntold why)
{
    QList<ThreatCell> ways;
    for (const PolicyWay &policy : policies)
        ways.append(Journey(view, sender, attack, policy).cell());
    return agreed(ways, why);
}

ThreatCell cellOf(const DomainView &view, Sender sender, Attack attack)
{
    if (view.neverCached && sender == Sender::MtaStsWarm)
        sender = Sender::MtaStsCold;
    if (view.neverCached && sender == Sender::BothWarm)
        sender = Sender::BothCold;
    const bool warm = sender == Sender::MtaStsWarm || sender == Sender::BothWarm;
    ThreatCell cell = underEveryPolicy(view, sender, attack, warm ? view.cached : view.now,
                                       warm ? view.whyCached : view.whyNow);
    if (view.strictRefuse && honoursMtaSts(sender)) {
        const ThreatCell strict = underEveryPolicy(view, sender, attack, {{}}, ThreatUntold::None);
        if (strict.standing == CellStanding::Told && badnessOf(strict) > badnessOf(cell)) {
            cell = strict;
            cell.remark = ThreatRemark::StrictRefuse;
        }
    }
    const bool mend = view.unusable || cell.remark == ThreatRemark::StrictRefuse;
    if (mend && cell.change == ThreatChange::PublishPolicy)
        cell.change = ThreatChange::MendPolicy;
    return cell;
}

NoThreats whyNone(const DomainReading &reading)
{
    const DnsFacts *mx = reading.facts->mx.value();
    if (mx && mx->answer.noSuchName())
        return NoThreats::NoSuchDomain;
    if (reading.nullMx)
        return NoThreats::TakesNoMail;
    if (mx && mx->answer.security == DnsSecurity::Bogus)
        return NoThreats::None;
    if (!mx || !isDefinite(*mx))
        return NoThreats::MxNotTold;
    const bool addressless = std::ranges::all_of(
        reading.hosts, [](const HostReading &host) { return host.addresses.isEmpty() && host.nobodyConnects; });
    const bool all = targetsOf(reading).size() == reading.hosts.size();
    return addressless && all && !isOpen(*reading.facts) ? NoThreats::NoMailHost : NoThreats::None;
}

} // namespace

const ThreatCell &ThreatMatrix::at(Sender sender, Attack attack) const
{
    return cells.at(int(attack) * qsizetype(everySender().size()) + int(sender));
}

bool ThreatMatrix::applies(Attack attack) const
{
    return std::ranges::any_of(everySender(), [this, attack](Sender sender) {
        return at(sender, attack).standing != CellStanding::DoesNotApply;
    });
}

ThreatMatrix threatsOf(const DomainReading &reading)
{
    ThreatMatrix matrix;
    matrix.why = whyNone(reading);
    if (matrix.why != NoThreats::None)
        return matrix;
    SealVerdict small;
    judgeSmallSeals(small, reading);
    if (small.tlsRpt.note != SmallNote::NotTold)
        matrix.reportsWanted = small.tlsRpt.note == SmallNote::ReportsTo;
    const DomainView view = viewOf(reading);
    for (const Attack attack : everyAttack()) {
        for (const Sender sender : everySender())
            matrix.cells.append(cellOf(view, sender, attack));
    }
    return matrix;
}

} // namespace postseal
