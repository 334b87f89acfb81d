// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/models/facts_model.h"

#include "app/painting/visible_text.h"

#include <algorithm>

namespace postseal {

FactsModel::FactsModel(const QStringList &headers, QObject *parent) : QAbstractItemModel(parent), m_headers(headers) {}

FactsModel::~FactsModel() = default;

std::unique_ptr<FactsModel::Place> FactsModel::placed(const FactNode &node)
{
    auto place = std::make_unique<Place>();
    place->node = node;
    for (const FactNode &child : node.children)
        place->children.push_back(placed(child));
    place->node.children.clear();
    adopt(*place);
    return place;
}

void FactsModel::adopt(Place &parent)
{
    int row = 0;
    for (const auto &child : parent.children) {
        child->parent = &parent;
        child->row = row++;
    }
}

void FactsModel::setTree(const QList<FactNode> &tree)
{
    merge(m_root, tree);
}

//! Rows with the same label are the same fact: those that begin and end both lists stay, what is between them is new.
void FactsModel::merge(Place &live, const QList<FactNode> &wanted)
{
    const qsizetype before = qsizetype(live.children.size()), after = wanted.size();
    const auto same = [&](qsizetype old, qsizetype now) {
        return live.children[size_t(old)]->node.label == wanted.at(now).label;
    };
    qsizetype head = 0, tail = 0;
    while (head < before && head < after && same(head, head))
        ++head;
    while (head + tail < before && head + tail < after && same(before - 1 - tail, after - 1 - tail))
        ++tail;
    if (before > head + tail) {
        beginRemoveRows(indexOf(live), int(head), int(before - tail) - 1);
        live.children.erase(live.children.begin() + head, live.children.begin() + (before - tail));
        adopt(live);
        endRemoveRows();
    }
    if (after > head + tail) {
        beginInsertRows(indexOf(live), int(head), int(after - tail) - 1);
        for (qsizetype i = head; i < after - tail; ++i)
            live.children.insert(live.children.begin() + i, placed(wanted.at(i)));
        adopt(live);
        endInsertRows();
    }
    for (qsizetype i = 0; i < after; ++i) {
        if (i < head || i >= after - tail)
            update(*live.children[size_t(i)], wanted.at(i));
    }
}

void FactsModel::update(Place &live, const FactNode &wanted)
{
    if (live.node.value != wanted.value || live.node.origin != wanted.origin
        || live.node.certificate != wanted.certificate) {
        live.node.value = wanted.value;
        live.node.origin = wanted.origin;
        live.node.certificate = wanted.certificate;
        const QModelIndex changed = indexOf(live);
        Q_EMIT dataChanged(changed, changed.siblingAtColumn(ColumnCount - 1));
    }
    merge(live, wanted.children);
}

const FactsModel::Place *FactsModel::placeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Place *>(index.constInternalPointer()) : &m_root;
}

QModelIndex FactsModel::indexOf(const Place &place) const
{
    return place.parent ? createIndex(place.row, 0, &place) : QModelIndex();
}

QModelIndex FactsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, placeOf(parent)->children.at(size_t(row)).get());
}

QModelIndex FactsModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*placeOf(index)->parent) : QModelIndex();
}

int FactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(placeOf(parent)->children.size());
}

void FactsModel::search(const Place &place, const QString &text, qsizetype most, QModelIndexList &hits) const
{
    for (const auto &child : place.children) {
        if (hits.size() >= most)
            return;
        const FactNode &node = child->node;
        const bool hit = std::ranges::any_of(
            std::initializer_list<const QString *>{&node.label, &node.value, &node.origin},
            [&text](const QString *shown) { return visibleText(*shown).contains(text, Qt::CaseInsensitive); });
        if (hit)
            hits.append(indexOf(*child));
        search(*child, text, most, hits);
    }
}

QModelIndexList FactsModel::rowsWith(const QString &text, qsizetype most) const
{
    QModelIndexList hits;
    if (!text.isEmpty())
        search(m_root, text, most, hits);
    return hits;
}

QVariant FactsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place *place = placeOf(index);
    const QString &text = index.column() == Label   ? place->node.label
                          : index.column() == Value ? place->node.value
                                                    : place->node.origin;
    if (role == Qt::DisplayRole)
        return visibleText(text);
    if (role == RawValueRole)
        return place->node.value;
    if (role == CertificateRole) {
        while (place && place->node.certificate.isEmpty())
            place = place->parent;
        return place ? place->node.certificate : QByteArray();
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
