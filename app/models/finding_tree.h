// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/pictures/finding_mark.h"
#include "core/checks/finding_scope.h"

#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace postseal {

enum class FindingGrouping { Severity, Area, Host };

//! What one switch of the filter shows or hides.
enum class FindingKind { Errors, Warnings, Notices, Others, Passed }; //!< Others: infos, and what could not be told
constexpr std::size_t kFindingKinds = 5;
using FindingCounts = std::array<int, kFindingKinds>;
FindingKind kindOf(SeverityMark mark);

//! What is to be shown: a text that stands in a finding or its evidence, an area, the kinds, and a part of the whole.
struct FindingChoice
{
    QString text;
    std::optional<Area> area;
    std::array<bool, kFindingKinds> kinds{true, true, true, true, true};
    std::optional<FindingScope> scope = {};
    friend bool operator==(const FindingChoice &, const FindingChoice &) = default;
};

//! A finding with the words that a row shows of it; they are made when they are first asked for, and once.
class FindingRow
{
public:
    FindingRow(Finding finding, const QString &key);

    const Finding &finding() const { return m_finding; }
    const QString &key() const { return m_key; } //!< the same for the same check at the same place, run by run
    SeverityMark mark() const { return m_mark; }
    const QString &title() const;
    const QString &caption() const;
    bool holds(const QString &foldedText) const; //!< title, place, sentences, id or evidence

private:
    Finding m_finding;
    QString m_key;
    SeverityMark m_mark;
    mutable std::optional<QString> m_title, m_caption, m_everything;
};
using FindingRows = QList<std::shared_ptr<const FindingRow>>;

//! Keeps the rows of findings that are still the same.
FindingRows rowsOf(const Findings &findings, const FindingRows &before);

//! One row of the tree: a finding, or what holds some.
struct FindingNode
{
    enum class Kind { Finding, Area, Host, Infos, Passed };
    Kind kind = Kind::Finding;
    QString key;                               //!< unique among its neighbours, the same run by run
    std::shared_ptr<const FindingRow> finding; //!< of Kind::Finding
    Area area{};                               //!< of Kind::Area
    QString host;                              //!< of Kind::Host; empty: the domain
    FindingCounts counts{};                    //!< of all below
    int subjects = 0;                          //!< hosts and areas that they speak of
    SeverityMark worst = SeverityMark::Good;
    std::vector<std::unique_ptr<FindingNode>> children;
    FindingNode *parent = nullptr;
    int row = 0;

    bool sameRow(const FindingNode &other) const; //!< shows the same; children left aside
};

//! Everything that fits, worst first. By severity: a flat list that ends in a row for the infos and one for what passed,
//! by area in there when it is much.
//! By area or host: a row for each, the one with the worst finding first; what passed is folded at its end.
std::unique_ptr<FindingNode> findingTree(const FindingRows &rows, FindingGrouping grouping,
                                         const FindingChoice &choice);

//! How many of each kind there are, whether or not the kind is shown.
FindingCounts countKinds(const FindingRows &rows, const FindingChoice &choice);

} // namespace postseal
