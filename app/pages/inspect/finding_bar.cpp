// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/finding_bar.h"

#include "app/widgets/severity_switch.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace postseal {

namespace {

constexpr SeverityMark kMarks[kFindingKinds] = {SeverityMark::Error, SeverityMark::Warning, SeverityMark::Notice,
                                                SeverityMark::Info, SeverityMark::Good};

} // namespace

FindingBar::FindingBar(QWidget *parent) : QWidget(parent), m_grouping(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(4);
    for (std::size_t kind = 0; kind < kFindingKinds; ++kind) {
        m_switches[kind] = new SeveritySwitch(kMarks[kind], this);
        row->addWidget(m_switches[kind]);
        connect(m_switches[kind], &QAbstractButton::toggled, this, &FindingBar::kindsChanged);
    }
    row->addStretch(1);
    m_grouping->setObjectName(QStringLiteral("grouping"));
    m_grouping->setAccessibleName(tr("Group by"));
    m_grouping->addItem(tr("Worst first"), int(FindingGrouping::Severity));
    m_grouping->addItem(tr("By area"), int(FindingGrouping::Area));
    m_grouping->addItem(tr("By host"), int(FindingGrouping::Host));
    row->addWidget(m_grouping);
    connect(m_grouping, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT groupingChosen(FindingGrouping(m_grouping->currentData().toInt())); });
    setCounts({});
}

void FindingBar::setCounts(const FindingCounts &counts)
{
    const QString words[kFindingKinds] = {
        tr("%n error(s)", nullptr, counts[0]), tr("%n warning(s)", nullptr, counts[1]),
        tr("%n notice(s)", nullptr, counts[2]), tr("%n to know, or that could not be told", nullptr, counts[3]),
        tr("%n passed", nullptr, counts[4])};
    for (std::size_t kind = 0; kind < kFindingKinds; ++kind)
        m_switches[kind]->setCount(counts[kind], words[kind]);
}

std::array<bool, kFindingKinds> FindingBar::kinds() const
{
    std::array<bool, kFindingKinds> shown{};
    for (std::size_t kind = 0; kind < kFindingKinds; ++kind)
        shown[kind] = m_switches[kind]->isChecked();
    return shown;
}

void FindingBar::showAllKinds()
{
    for (SeveritySwitch *each : m_switches)
        each->setChecked(true);
}

} // namespace postseal
