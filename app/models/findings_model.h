// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/checks/finding.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

#include <optional>

namespace postseal {

//! Findings, worst first, and below them one row that says how many checks passed and holds them as children.
//! Roles are those of FindingRowDelegate.
class FindingsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { AreaRole = Qt::UserRole + 300, SlugRole };

    using QAbstractItemModel::QAbstractItemModel;

    void setFindings(const Findings &findings); //!< unchanged ones: nothing happens, so that nothing jumps
    const Finding *findingAt(const QModelIndex &index) const; //!< null for the row that holds the good ones
    QModelIndex indexOf(const Finding &finding) const;
    int openCount() const { return int(m_open.size()); } //!< how many did not pass

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool isGroup(const QModelIndex &index) const;
    QVariant groupData(int role) const;

    Findings m_open;
    Findings m_good;
};

//! Filter as you type, and by area. The row of the good ones stays while one of them fits.
class FindingsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FindingsFilter(QObject *parent = nullptr);
    void setText(const QString &text);
    void setArea(std::optional<Area> area);
    void setProblemsOnly(bool only); //!< without notices and facts

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    std::optional<Area> m_area;
    bool m_problemsOnly = false;
};

} // namespace postseal
