// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/compare/compare_findings.h"

#include <algorithm>

namespace postseal {

namespace {

const Detail *detailOf(const Finding &finding, Slot slot)
{
    const auto found = std::ranges::find(finding.details, slot, &Detail::slot);
    return found == finding.details.end() ? nullptr : &*found;
}

bool agree(const Finding &a, const Finding &b, Slot slot)
{
    const Detail *one = detailOf(a, slot), *other = detailOf(b, slot);
    return one && other ? *one == *other : one == other;
}

//! The same question at the same place, whatever the end.
bool isSameQuestion(const Finding &a, const Finding &b)
{
    return a.check == b.check && a.host == b.host
           && (!a.host.isEmpty() || (agree(a, b, Slot::Name) && agree(a, b, Slot::Url)));
}

//! Pairs off what `fits`, each finding once; what is left over stays in the lists.
template <class Fits, class Take>
void pairOff(Findings &before, Findings &after, Fits fits, Take take)
{
    for (qsizetype i = 0; i < after.size();) {
        const auto partner = std::ranges::find_if(before, [&](const Finding &old) { return fits(old, after.at(i)); });
        if (partner == before.end()) {
            ++i;
            continue;
        }
        take(*partner, after.at(i));
        before.erase(partner);
        after.removeAt(i);
    }
}

bool isAnsweredBy(const Finding &finding, const Findings &others, Standing standing)
{
    return std::ranges::any_of(others, [&](const Finding &other) {
        return other.standing == standing && isSameQuestion(finding, other);
    });
}

//! Moves away what cannot be told, and what the other inspection could not tell.
void takeUntold(Findings &from, const Findings &other, Findings &untold)
{
    for (qsizetype i = 0; i < from.size();) {
        const Finding &finding = from.at(i);
        if (finding.standing != Standing::CannotTell && !isAnsweredBy(finding, other, Standing::CannotTell)) {
            ++i;
            continue;
        }
        untold.append(finding);
        from.removeAt(i);
    }
}

} // namespace

bool isSameThing(const Finding &a, const Finding &b)
{
    return a.standing == b.standing && isSameQuestion(a, b);
}

FindingsChange compareFindings(const Findings &before, const Findings &after)
{
    FindingsChange change;
    Findings old = before, now = after;
    const auto change_ = [&change](const Finding &a, const Finding &b) { change.changed.append({a, b}); };
    pairOff(
        old, now, [](const Finding &a, const Finding &b) { return a == b; },
        [&change](const Finding &, const Finding &b) { change.stayed.append(b); });
    pairOff(
        old, now, // of several at one host, those of the same address belong together
        [](const Finding &a, const Finding &b) { return isSameThing(a, b) && agree(a, b, Slot::Address); }, change_);
    pairOff(old, now, isSameThing, change_);
    takeUntold(now, before, change.untold);
    takeUntold(old, after, change.untold);
    change.appeared = now;
    change.resolved = old;
    return change;
}

} // namespace postseal
