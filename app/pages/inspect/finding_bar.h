// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/models/finding_tree.h"

#include <QWidget>

class QComboBox;

namespace postseal {

class SeveritySwitch;

//! Above the list of findings: a switch for each kind, with its count, and what the list is grouped by.
class FindingBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindingBar(QWidget *parent = nullptr);
    void setCounts(const FindingCounts &counts);
    std::array<bool, kFindingKinds> kinds() const;
    void showAllKinds();

Q_SIGNALS:
    void kindsChanged();
    void groupingChosen(FindingGrouping grouping);

private:
    std::array<SeveritySwitch *, kFindingKinds> m_switches{};
    QComboBox *m_grouping;
};

} // namespace postseal
