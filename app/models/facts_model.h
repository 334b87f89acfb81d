// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/wording/fact_tree.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace postseal {

//! A tree of facts in three columns: what, value, how it is known. Read only; what is shown goes through visibleText().
//! What stays keeps its index from tree to tree, so that the selection and what is unfolded survive each piece of news.
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
    ~FactsModel() override;
    void setTree(const QList<FactNode> &tree);
    bool isEmpty() const { return m_root.children.empty(); }
    //! Rows in which any column shows the text, in any case, from top to bottom; at most `most`.
    QModelIndexList rowsWith(const QString &text, qsizetype most) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Place //!< a node and where it stands; its address is an index's internal pointer
    {
        FactNode node; //!< its children are moved to the places below
        Place *parent = nullptr;
        int row = 0;
        std::vector<std::unique_ptr<Place>> children;
    };
    static std::unique_ptr<Place> placed(const FactNode &node);
    static void adopt(Place &parent);
    void merge(Place &live, const QList<FactNode> &wanted);
    void update(Place &live, const FactNode &wanted);
    QModelIndex indexOf(const Place &place) const;
    const Place *placeOf(const QModelIndex &index) const;
    void search(const Place &place, const QString &text, qsizetype most, QModelIndexList &hits) const;

    QStringList m_headers;
    Place m_root;
};

} // namespace postseal
