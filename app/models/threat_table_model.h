// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/pictures/threat_table.h"

#include <QAbstractTableModel>

namespace postseal {

//! The matrix as a table: senders as rows, attacks as columns. A cell that stays keeps its index.
class ThreatTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { CellRole = Qt::UserRole + 1 }; //!< ThreatTableCell

    using QAbstractTableModel::QAbstractTableModel;
    void setTable(const ThreatTable &table);
    const ThreatTable &table() const { return m_table; }
    QModelIndex indexOf(Sender sender, Attack attack) const; //!< invalid where it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ThreatTable m_table;
};

} // namespace postseal
