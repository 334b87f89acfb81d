// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/compare/compare_findings.h"
#include "core/compare/facts_change.h"
#include "core/judge/seal.h"

namespace postseal {

//! One of the two inspections, as far as a reader needs to know which it is.
struct ComparedInspection
{
    QDateTime finishedAt; //!< UTC
    QString resolver;
    InspectionEnding ending = InspectionEnding::Finished;
    bool trialsBegun = false; //!< it ended in its thorough part: what a sender sees is there whole
    SealVerdict seal;
    friend bool operator==(const ComparedInspection &, const ComparedInspection &) = default;
};

struct Comparison
{
    QString domain; //!< A-labels
    ComparedInspection older, newer;
    Findings changes; //!< checks that need both inspections, worst first
    FindingsChange findings;
    FactChanges facts;
    friend bool operator==(const Comparison &, const Comparison &) = default;
};

//! Ordered by when they ended, whichever comes first here. Nothing for inspections of two domains. Pure: the only clock
//! is finishedAt of the facts, and both are judged by today's catalogue.
std::optional<Comparison> compareInspections(const InspectionFacts &a, const InspectionFacts &b);

qsizetype openCount(const Findings &findings); //!< those that did not pass

enum class ComparisonEnd {
    Same,    //!< nothing of the domain changed
    Changed, //!< a fact of it, or a finding that is not a pass
    NotTold, //!< nothing changed that both could see, and something could not be told
};
ComparisonEnd endOf(const Comparison &comparison);

} // namespace postseal
