// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/models/finding_tree.h"

#include <QAbstractItemModel>

namespace postseal {

//! Findings as a tree, grouped and filtered. New ones slide into their places: what stays keeps its index, so that the
//! selection, what is unfolded and the place in the list survive each piece of news.
//! Roles are those of FindingRowDelegate.
class FindingsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        AreaRole = Qt::UserRole + 300,
        SlugRole,
        PlaceRole, //!< QString: of a group, the same run by run: to remember whether it is folded
        OpensRole, //!< bool: of a group: unfolded unless the user folds it
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setFindings(const Findings &findings);
    void setGrouping(FindingGrouping grouping);
    FindingGrouping grouping() const { return m_grouping; }
    void setChoice(const FindingChoice &choice);
    const FindingChoice &choice() const { return m_choice; }

    const Finding *findingAt(const QModelIndex &index) const; //!< null for a group
    QModelIndex indexOf(const Finding &finding) const;        //!< invalid also when the filter hides it
    QModelIndex successorOf(const Finding &finding) const; //!< the same check at the same place, whatever it says now
    int openCount() const; //!< what wants to be looked at: neither an info nor passed; filter aside
    FindingCounts counts() const { return countKinds(m_rows, m_choice); } //!< of each kind, what text and area leave
    bool isEmpty() const { return m_rows.isEmpty(); }                     //!< filter aside

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const FindingNode *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOfNode(const FindingNode &node) const;
    void build();
    void mergeInto(FindingNode &live, FindingNode &wanted);
    void removeGone(FindingNode &live, const QSet<QString> &wanted);
    void bringIn(FindingNode &live, FindingNode &wanted);
    void update(FindingNode &live, FindingNode &wanted);
    QVariant groupData(const FindingNode &node, int role) const;
    QString groupTitle(const FindingNode &node) const;
    QString countsText(const FindingNode &node) const;
    QString subjectOf(const FindingNode &node) const;

    FindingRows m_rows;
    FindingGrouping m_grouping = FindingGrouping::Severity;
    FindingChoice m_choice;
    std::unique_ptr<FindingNode> m_root = std::make_unique<FindingNode>();
};

} // namespace postseal
