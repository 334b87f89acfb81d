// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/models/findings_model.h"

#include "app/models/finding_mark.h"
#include "app/widgets/finding_row_delegate.h"
#include "app/wording/finding_text.h"
#include "app/wording/names.h"
#include "core/checks/catalogue.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr quintptr kTopLevel = 0, kGood = 1; // internal ids: what an index belongs to

QString subjectOf(const Finding &finding)
{
    return finding.host.isEmpty() ? areaName(specOf(finding.check).area) : finding.host;
}

QString captionOf(const Finding &finding)
{
    const QString effect = finding.standing == Standing::Passes ? QString() : effectOf(finding);
    return effect.isEmpty() ? whatOf(finding) : effect;
}

} // namespace

void FindingsModel::setFindings(const Findings &findings)
{
    Findings open, good;
    for (const Finding &finding : findings)
        (finding.standing == Standing::Passes ? good : open).append(finding);
    if (open == m_open && good == m_good)
        return;
    beginResetModel();
    m_open = std::move(open);
    m_good = std::move(good);
    endResetModel();
}

bool FindingsModel::isGroup(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == kTopLevel && index.row() == m_open.size();
}

const Finding *FindingsModel::findingAt(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return nullptr;
    const Findings &list = index.internalId() == kGood ? m_good : m_open;
    return index.row() < list.size() ? &list.at(index.row()) : nullptr;
}

QModelIndex FindingsModel::indexOf(const Finding &finding) const
{
    if (const qsizetype row = m_open.indexOf(finding); row >= 0)
        return createIndex(int(row), 0, kTopLevel);
    const qsizetype row = m_good.indexOf(finding);
    return row < 0 ? QModelIndex() : createIndex(int(row), 0, kGood);
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? kGood : kTopLevel);
}

QModelIndex FindingsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kTopLevel)
        return {};
    return createIndex(int(m_open.size()), 0, kTopLevel);
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_open.size()) + (m_good.isEmpty() ? 0 : 1);
    return isGroup(parent) && parent.column() == 0 ? int(m_good.size()) : 0;
}

QVariant FindingsModel::groupData(int role) const
{
    QSet<QString> subjects;
    for (const Finding &finding : m_good)
        subjects.insert(subjectOf(finding));
    const QString title = tr("Good: %1 on %2")
                              .arg(tr("%n check(s) passed", nullptr, int(m_good.size())),
                                   tr("%n subject(s)", nullptr, int(subjects.size())));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case finding_role::Title: return title;
    case finding_role::IsGroup: return true;
    default: return {};
    }
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (isGroup(index))
        return groupData(role);
    const Finding *finding = findingAt(index);
    if (!finding)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case finding_role::Title: return titleOf(*finding);
    case Qt::AccessibleTextRole: return u"%1, %2: %3"_s.arg(markWord(*finding), subjectOf(*finding), titleOf(*finding));
    case finding_role::Severity: return int(markOf(*finding));
    case finding_role::Subject: return subjectOf(*finding);
    case finding_role::Caption: return captionOf(*finding);
    case finding_role::IsGroup: return false;
    case AreaRole: return int(specOf(finding->check).area);
    case SlugRole: return QLatin1StringView(specOf(finding->check).slug);
    default: return {};
    }
}

FindingsFilter::FindingsFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void FindingsFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void FindingsFilter::setArea(std::optional<Area> area)
{
    m_area = area;
    invalidateFilter();
}

void FindingsFilter::setProblemsOnly(bool only)
{
    m_problemsOnly = only;
    invalidateFilter();
}

bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(finding_role::IsGroup).toBool())
        return false; // stays when one of its rows does
    if (m_area && index.data(FindingsModel::AreaRole).toInt() != int(*m_area))
        return false;
    if (m_problemsOnly && index.data(finding_role::Severity).toInt() > int(SeverityMark::Warning))
        return false;
    const auto holds = [this, &index](int role) {
        return index.data(role).toString().contains(m_text, Qt::CaseInsensitive);
    };
    return m_text.isEmpty() || holds(finding_role::Title) || holds(finding_role::Subject)
           || holds(finding_role::Caption) || holds(FindingsModel::SlugRole);
}

} // namespace postseal
