// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/wording/fact_tree.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace postseal {

//! A tree of facts in three columns: what, value, how it is known. Read only; what is shown goes through visibleText().
class FactsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Label, Value, Origin, ColumnCount };
    enum Role {
        CertificateRole = Qt::UserRole + 1, //!< DER of the certificate that the row is or belongs to
        RawValueRole,                       //!< the value as it came, for copying: whole, nothing made visible
    };

    explicit FactsModel(const QStringList &headers, QObject *parent = nullptr);
    void setTree(const QList<FactNode> &tree);
    bool isEmpty() const { return m_root.children.isEmpty(); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Place //!< where a node stands; the address of a place is an index's internal pointer
    {
        const FactNode *node = nullptr;
        Place *parent = nullptr;
        int row = 0;
        std::vector<std::unique_ptr<Place>> children;
    };
    static void build(Place &place);
    const Place *placeOf(const QModelIndex &index) const;

    QStringList m_headers;
    FactNode m_root;
    Place m_place;
};

} // namespace postseal
