// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/models/facts_model.h"

#include "app/widgets/visible_text.h"

namespace postseal {

FactsModel::FactsModel(const QStringList &headers, QObject *parent) : QAbstractItemModel(parent), m_headers(headers)
{
}

void FactsModel::build(Place &place)
{
    place.children.clear();
    for (qsizetype i = 0; i < place.node->children.size(); ++i) {
        auto child = std::make_unique<Place>();
        child->node = &place.node->children.at(i);
        child->parent = &place;
        child->row = int(i);
        build(*child);
        place.children.push_back(std::move(child));
    }
}

void FactsModel::setTree(const QList<FactNode> &tree)
{
    if (tree == m_root.children)
        return;
    beginResetModel();
    m_root.children = tree;
    m_place.node = &m_root;
    build(m_place);
    endResetModel();
}

const FactsModel::Place *FactsModel::placeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Place *>(index.constInternalPointer()) : &m_place;
}

QModelIndex FactsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, placeOf(parent)->children.at(size_t(row)).get());
}

QModelIndex FactsModel::parent(const QModelIndex &index) const
{
    const Place *parent = index.isValid() ? placeOf(index)->parent : nullptr;
    return !parent || parent == &m_place ? QModelIndex() : createIndex(parent->row, 0, parent);
}

int FactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(placeOf(parent)->children.size());
}

QVariant FactsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place *place = placeOf(index);
    const QString &text = index.column() == Label ? place->node->label
        : index.column() == Value                 ? place->node->value
                                                  : place->node->origin;
    if (role == Qt::DisplayRole)
        return visibleText(text);
    if (role == RawValueRole)
        return place->node->value;
    if (role == CertificateRole) {
        while (place && place->node->certificate.isEmpty())
            place = place->parent;
        return place ? place->node->certificate : QByteArray();
    }
    return {};
}

QVariant FactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headers.value(section);
    return {};
}

} // namespace postseal
