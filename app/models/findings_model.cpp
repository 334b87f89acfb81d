// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/models/findings_model.h"

#include "app/widgets/finding_row_delegate.h"
#include "app/wording/names.h"
#include "core/checks/catalogue.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

using Node = FindingNode;

constexpr int kMostSteps = 300; // more rows come and go at once: the whole is laid out anew

QSet<QString> keysOf(const Node &node)
{
    QSet<QString> keys;
    for (const auto &child : node.children)
        keys.insert(child->key);
    return keys;
}

void adopt(Node &parent)
{
    int row = 0;
    for (const auto &child : parent.children) {
        child->parent = &parent;
        child->row = row++;
    }
}

void adoptAll(Node &parent)
{
    adopt(parent);
    for (const auto &child : parent.children)
        adoptAll(*child);
}

//! How many rows come or go from one tree to the other.
int distance(const Node &live, const Node &wanted)
{
    QHash<QString, const Node *> there;
    for (const auto &child : live.children)
        there.insert(child->key, child.get());
    int steps = 0;
    for (const auto &child : wanted.children) {
        const Node *same = there.take(child->key);
        steps += same ? distance(*same, *child) : 1;
    }
    return steps + int(there.size());
}

const Node *findNode(const Node &node, const std::function<bool(const Node &)> &fits)
{
    for (const auto &child : node.children) {
        if (fits(*child))
            return child.get();
        if (const Node *found = findNode(*child, fits))
            return found;
    }
    return nullptr;
}

//! What wants to be looked at is open; and whoever opens a group in which all is well need not open it twice.
bool opens(const Node &node)
{
    const bool quiet = node.worst == SeverityMark::Info || node.worst == SeverityMark::Good;
    if (node.kind == Node::Kind::Area || node.kind == Node::Kind::Host)
        return !quiet;
    return node.parent->parent && node.parent->worst == SeverityMark::Good;
}

} // namespace

void FindingsModel::setFindings(const Findings &findings)
{
    const auto same = [](const std::shared_ptr<const FindingRow> &row, const Finding &finding) {
        return row->finding() == finding;
    };
    if (std::ranges::equal(m_rows, findings, same))
        return;
    m_rows = rowsOf(findings, m_rows);
    build();
}

void FindingsModel::setGrouping(FindingGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    m_root = findingTree(m_rows, m_grouping, m_choice);
    adoptAll(*m_root);
    endResetModel();
}

void FindingsModel::setChoice(const FindingChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    build();
}

void FindingsModel::build()
{
    std::unique_ptr<Node> wanted = findingTree(m_rows, m_grouping, m_choice);
    if (distance(*m_root, *wanted) <= kMostSteps)
        return mergeInto(*m_root, *wanted);
    beginResetModel();
    m_root = std::move(wanted);
    adoptAll(*m_root);
    endResetModel();
}

void FindingsModel::mergeInto(Node &live, Node &wanted)
{
    removeGone(live, keysOf(wanted));
    bringIn(live, wanted);
}

void FindingsModel::removeGone(Node &live, const QSet<QString> &wanted)
{
    for (int last = int(live.children.size()) - 1; last >= 0; --last) {
        if (wanted.contains(live.children[size_t(last)]->key))
            continue;
        int first = last;
        while (first > 0 && !wanted.contains(live.children[size_t(first - 1)]->key))
            --first;
        beginRemoveRows(indexOfNode(live), first, last);
        live.children.erase(live.children.begin() + first, live.children.begin() + last + 1);
        adopt(live);
        endRemoveRows();
        last = first;
    }
}

void FindingsModel::bringIn(Node &live, Node &wanted)
{
    const QSet<QString> there = keysOf(live);
    const auto end = wanted.children.size();
    for (size_t row = 0; row < end;) {
        const QString key = wanted.children[row]->key;
        if (row < live.children.size() && live.children[row]->key == key) {
            update(*live.children[row], *wanted.children[row]);
            ++row;
        } else if (there.contains(key)) { // stands further down
            size_t from = row + 1;
            while (live.children[from]->key != key)
                ++from;
            beginMoveRows(indexOfNode(live), int(from), int(from), indexOfNode(live), int(row));
            std::rotate(live.children.begin() + qptrdiff(row), live.children.begin() + qptrdiff(from),
                        live.children.begin() + qptrdiff(from) + 1);
            adopt(live);
            endMoveRows();
        } else {
            size_t after = row + 1;
            while (after < end && !there.contains(wanted.children[after]->key))
                ++after;
            beginInsertRows(indexOfNode(live), int(row), int(after) - 1);
            live.children.insert(live.children.begin() + qptrdiff(row),
                                 std::make_move_iterator(wanted.children.begin() + qptrdiff(row)),
                                 std::make_move_iterator(wanted.children.begin() + qptrdiff(after)));
            adopt(live);
            for (; row < after; ++row)
                adoptAll(*live.children[row]);
            endInsertRows();
        }
    }
}

void FindingsModel::update(Node &live, Node &wanted)
{
    if (!live.sameRow(wanted)) {
        live.finding = wanted.finding;
        live.counts = wanted.counts;
        live.subjects = wanted.subjects;
        live.worst = wanted.worst;
        const QModelIndex changed = indexOfNode(live);
        Q_EMIT dataChanged(changed, changed);
    }
    mergeInto(live, wanted);
}

const Node *FindingsModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_root.get();
}

QModelIndex FindingsModel::indexOfNode(const Node &node) const
{
    return node.parent ? createIndex(node.row, 0, &node) : QModelIndex();
}

const Finding *FindingsModel::findingAt(const QModelIndex &index) const
{
    const Node *node = index.isValid() ? nodeOf(index) : nullptr;
    return node && node->finding ? &node->finding->finding() : nullptr;
}

QModelIndex FindingsModel::indexOf(const Finding &finding) const
{
    const Node *node = findNode(
        *m_root, [&finding](const Node &each) { return each.finding && each.finding->finding() == finding; });
    return node ? indexOfNode(*node) : QModelIndex();
}

QModelIndex FindingsModel::successorOf(const Finding &finding) const
{
    if (const QModelIndex same = indexOf(finding); same.isValid())
        return same;
    const QString key = rowsOf({finding}, {}).constFirst()->key();
    const Node *node = findNode(*m_root,
                                [&key](const Node &each) { return each.finding && each.finding->key() == key; });
    return node ? indexOfNode(*node) : QModelIndex();
}

int FindingsModel::openCount() const
{
    return int(std::ranges::count_if(m_rows, [](const auto &row) {
        return row->mark() != SeverityMark::Info && row->mark() != SeverityMark::Good;
    }));
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexOfNode(*nodeOf(parent)->children[size_t(row)]);
}

QModelIndex FindingsModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOfNode(*nodeOf(index)->parent) : QModelIndex();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

QString FindingsModel::countsText(const Node &node) const
{
    const auto count = [&node](FindingKind kind) { return node.counts[std::size_t(kind)]; };
    QStringList parts;
    if (const int errors = count(FindingKind::Errors); errors > 0)
        parts += tr("%n error(s)", nullptr, errors);
    if (const int warnings = count(FindingKind::Warnings); warnings > 0)
        parts += tr("%n warning(s)", nullptr, warnings);
    if (const int notices = count(FindingKind::Notices); notices > 0)
        parts += tr("%n notice(s)", nullptr, notices);
    if (const int others = count(FindingKind::Others); others > 0)
        parts += tr("%n other(s)", nullptr, others);
    if (const int passed = count(FindingKind::Passed); passed > 0)
        parts += tr("%n passed", nullptr, passed);
    return parts.join(u", "_s);
}

QString FindingsModel::groupTitle(const Node &node) const
{
    const QString subjects = tr("%n subject(s)", nullptr, node.subjects);
    const int passed = node.counts[std::size_t(FindingKind::Passed)];
    switch (node.kind) {
    case Node::Kind::Area: return areaName(node.area);
    case Node::Kind::Host: return node.host.isEmpty() ? tr("The domain itself") : node.host;
    case Node::Kind::Infos:
        return tr("Info: %1 on %2")
            .arg(tr("%n thing(s) to know", nullptr, node.counts[std::size_t(FindingKind::Others)]), subjects);
    case Node::Kind::Passed:
        return node.parent == m_root.get()
                   ? tr("Good: %1 on %2").arg(tr("%n check(s) passed", nullptr, passed), subjects)
                   : tr("%n check(s) passed", nullptr, passed);
    case Node::Kind::Finding: break; // says its own title
    }
    Q_UNREACHABLE();
}

QVariant FindingsModel::groupData(const Node &node, int role) const
{
    const bool named = node.kind == Node::Kind::Area || node.kind == Node::Kind::Host;
    switch (role) {
    case Qt::DisplayRole:
    case finding_role::Title: return groupTitle(node);
    case Qt::AccessibleTextRole:
        return named ? u"%1, %2: %3"_s.arg(markWord(node.worst), groupTitle(node), countsText(node)) : groupTitle(node);
    case finding_role::Severity: return named ? QVariant(int(node.worst)) : QVariant();
    case finding_role::Caption: return named ? countsText(node) : QString();
    case finding_role::IsGroup: return true;
    case PlaceRole: return (node.parent == m_root.get() ? QString() : node.parent->key + u'/') + node.key;
    case OpensRole: return opens(node);
    default: return {};
    }
}

QString FindingsModel::subjectOf(const Node &node) const
{
    const Finding &finding = node.finding->finding();
    return finding.host.isEmpty() || m_grouping == FindingGrouping::Host ? areaName(specOf(finding.check).area)
                                                                         : finding.host;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeOf(index);
    if (!node.finding)
        return groupData(node, role);
    const Finding &finding = node.finding->finding();
    switch (role) {
    case Qt::DisplayRole:
    case finding_role::Title: return node.finding->title();
    case Qt::AccessibleTextRole: return u"%1, %2: %3"_s.arg(markWord(finding), subjectOf(node), node.finding->title());
    case finding_role::Severity: return int(node.finding->mark());
    case finding_role::Subject: return subjectOf(node);
    case finding_role::Caption: return node.finding->caption();
    case finding_role::IsGroup: return false;
    case AreaRole: return int(specOf(finding.check).area);
    case SlugRole: return QLatin1StringView(specOf(finding.check).slug);
    default: return {};
    }
}

} // namespace postseal
