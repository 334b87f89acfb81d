// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "tests/core/judge/judge_table.h"

#include <QRandomGenerator>

namespace postseal::test {

//! Takes away what might not have been heard yet when a run is looked at, or stopped, at some moment.
class Moment
{
public:
    Moment(const InspectionFacts &whole, quint32 seed, bool stopped)
        : m_random(seed), m_stopped(stopped), m_facts(whole)
    {}

    InspectionFacts facts()
    {
        unfinished(m_facts);
        lose(m_facts.tlsRpt);
        lose(m_facts.mtaSts.record);
        const bool noA = lose(m_facts.mtaSts.a), noAaaa = lose(m_facts.mtaSts.aaaa);
        if ((noA && noAaaa) || chance())
            m_facts.mtaSts.fetches.clear();
        while (!m_facts.mtaSts.fetches.isEmpty() && chance())
            m_facts.mtaSts.fetches.removeLast();
        if (m_facts.mtaSts.fetches.isEmpty())
            m_facts.mtaSts.trials.clear();
        while (!m_facts.mtaSts.trials.isEmpty() && chance())
            m_facts.mtaSts.trials.removeLast();
        for (FurtherLookup &further : m_facts.further)
            lose(further.lookup);
        deriveAgain(m_facts.mtaSts);
        if (lose(m_facts.mx))
            m_facts.hosts.clear();
        for (MxHostFacts &host : m_facts.hosts)
            forget(host);
        for (FurtherLookup &further : m_facts.further)
            lose(further.lookup);
        return m_facts;
    }

private:
    bool chance() { return m_random.bounded(3) == 0; }
    template <class T>
    bool lose(Observed<T> &observed)
    {
        if (!observed.asked() || !chance())
            return false;
        observed = m_stopped && chance() ? Observed<T>(cancelled()) : Observed<T>();
        return true;
    }
    void forget(MxHostFacts &host)
    {
        const bool noA = lose(host.a), noAaaa = lose(host.aaaa);
        host.addresses.removeIf(
            [=](const AddressFacts &a) { return a.address.family() == IpFamily::V4 ? noA : noAaaa; });
        lose(host.tlsa);
        lose(host.tlsaAtAlias);
        if (noA || noAaaa)
            host.tlsaAtAlias = {};
        for (AddressFacts &address : host.addresses) {
            if (lose(address.session)) {
                address.chain = {};
                address.trials.clear();
            }
            address.trials.removeIf([this](const TrialSession &) { return chance(); });
        }
    }

    QRandomGenerator m_random;
    const bool m_stopped;
    InspectionFacts m_facts;
};

} // namespace postseal::test
