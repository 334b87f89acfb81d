// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/models/finding_tree.h"

#include "app/wording/finding_text.h"
#include "app/wording/names.h"
#include "core/checks/catalogue.h"

#include <QCollator>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

using Node = FindingNode;
using NodePointer = std::unique_ptr<FindingNode>;
using RowPointer = std::shared_ptr<const FindingRow>;

QString addressOf(const Finding &finding)
{
    for (const Detail &detail : finding.details) {
        if (detail.slot == Slot::Address && std::holds_alternative<QString>(detail.value))
            return std::get<QString>(detail.value);
    }
    return {};
}

bool fits(const FindingRow &row, const FindingChoice &choice, const QString &foldedText)
{
    return (!choice.area || specOf(row.finding().check).area == *choice.area)
           && (!choice.scope || choice.scope->holds(row.finding()))
           && (foldedText.isEmpty() || row.holds(foldedText));
}

//! What a sender minds most has the smallest number; the order of core/checks, and could-not-tell before infos.
int weightOf(SeverityMark mark)
{
    switch (mark) {
    case SeverityMark::Error: return 0;
    case SeverityMark::Warning: return 1;
    case SeverityMark::Notice: return 2;
    case SeverityMark::Unknown: return 3;
    case SeverityMark::Info: return 4;
    case SeverityMark::Good: return 5;
    }
    Q_UNREACHABLE();
}

NodePointer made(Node::Kind kind, const QString &key)
{
    auto node = std::make_unique<Node>();
    node->kind = kind;
    node->key = key;
    return node;
}

NodePointer leafOf(const RowPointer &row)
{
    NodePointer node = made(Node::Kind::Finding, row->key());
    node->finding = row;
    node->worst = row->mark();
    return node;
}

//! Counts what stands in a group, whether right below it or deeper.
void sum(Node &group, const FindingRows &rows)
{
    QSet<QString> subjects;
    for (const RowPointer &row : rows) {
        ++group.counts[std::size_t(kindOf(row->mark()))];
        if (weightOf(row->mark()) < weightOf(group.worst))
            group.worst = row->mark();
        const Finding &finding = row->finding();
        subjects.insert(finding.host.isEmpty() ? QString::number(int(specOf(finding.check).area)) : finding.host);
    }
    group.subjects = int(subjects.size());
}

NodePointer folded(Node::Kind kind, const QString &key, const FindingRows &rows)
{
    NodePointer node = made(kind, key);
    for (const RowPointer &row : rows)
        node->children.push_back(leafOf(row));
    sum(*node, rows);
    return node;
}

struct Split
{
    FindingRows told, infos, passed;
};

Split splitOf(const FindingRows &rows)
{
    Split split;
    for (const RowPointer &row : rows)
        (row->mark() == SeverityMark::Good   ? split.passed
         : row->mark() == SeverityMark::Info ? split.infos
                                             : split.told)
            .append(row);
    return split;
}

void fillFlat(Node &root, const FindingRows &rows)
{
    const Split split = splitOf(rows);
    for (const RowPointer &row : split.told)
        root.children.push_back(leafOf(row));
    if (!split.infos.isEmpty())
        root.children.push_back(folded(Node::Kind::Infos, u"infos"_s, split.infos));
    if (!split.passed.isEmpty())
        root.children.push_back(folded(Node::Kind::Passed, u"passed"_s, split.passed));
}

void fillGroup(Node &group, const FindingRows &rows)
{
    const Split split = splitOf(rows);
    for (const RowPointer &row : split.told + split.infos)
        group.children.push_back(leafOf(row));
    if (!split.passed.isEmpty())
        group.children.push_back(folded(Node::Kind::Passed, u"passed"_s, split.passed));
    sum(group, rows);
}

void sortWorstFirst(Node &root)
{
    QCollator byNumber;
    byNumber.setNumericMode(true);
    std::ranges::stable_sort(root.children, [&byNumber](const NodePointer &one, const NodePointer &other) {
        if (one->worst != other->worst)
            return weightOf(one->worst) < weightOf(other->worst);
        return one->area != other->area ? one->area < other->area : byNumber.compare(one->host, other->host) < 0;
    });
}

void fillGroups(Node &root, const FindingRows &rows, FindingGrouping grouping)
{
    const bool byArea = grouping == FindingGrouping::Area;
    std::map<QString, FindingRows> groups;
    for (const RowPointer &row : rows) {
        const Finding &finding = row->finding();
        groups[byArea ? QString::number(int(specOf(finding.check).area)) : finding.host].append(row);
    }
    for (const auto &[name, members] : groups) {
        NodePointer group = made(byArea ? Node::Kind::Area : Node::Kind::Host, name);
        if (byArea)
            group->area = specOf(members.constFirst()->finding().check).area;
        else
            group->host = name;
        fillGroup(*group, members);
        root.children.push_back(std::move(group));
    }
    sortWorstFirst(root);
}

} // namespace

FindingKind kindOf(SeverityMark mark)
{
    switch (mark) {
    case SeverityMark::Error: return FindingKind::Errors;
    case SeverityMark::Warning: return FindingKind::Warnings;
    case SeverityMark::Notice: return FindingKind::Notices;
    case SeverityMark::Info:
    case SeverityMark::Unknown: return FindingKind::Others;
    case SeverityMark::Good: return FindingKind::Passed;
    }
    Q_UNREACHABLE();
}

FindingRow::FindingRow(Finding finding, const QString &key)
    : m_finding(std::move(finding)), m_key(key), m_mark(markOf(m_finding))
{}

const QString &FindingRow::title() const
{
    if (!m_title)
        m_title = titleOf(m_finding);
    return *m_title;
}

const QString &FindingRow::caption() const
{
    if (!m_caption) {
        const QString effect = m_finding.standing == Standing::Passes ? QString() : effectOf(m_finding);
        m_caption = effect.isEmpty() ? whatOf(m_finding) : effect;
    }
    return *m_caption;
}

bool FindingRow::holds(const QString &foldedText) const
{
    if (!m_everything) {
        QStringList all{title(),
                        caption(),
                        whatOf(m_finding),
                        m_finding.host,
                        addressOf(m_finding),
                        areaName(specOf(m_finding.check).area),
                        QLatin1StringView(specOf(m_finding.check).slug)};
        all += m_finding.seen;
        all += m_finding.expected;
        m_everything = all.join(u'\n').toCaseFolded();
    }
    return m_everything->contains(foldedText);
}

FindingRows rowsOf(const Findings &findings, const FindingRows &before)
{
    QHash<QString, RowPointer> known;
    for (const RowPointer &row : before)
        known.insert(row->key(), row);
    QHash<QString, int> seen;
    FindingRows rows;
    rows.reserve(findings.size());
    for (const Finding &finding : findings) {
        const QString place = u"%1 %2 "_s.arg(int(finding.check)).arg(int(finding.standing)) + finding.host + u' '
                              + addressOf(finding);
        const QString key = place + u' ' + QString::number(seen[place]++);
        const RowPointer old = known.value(key);
        rows.append(old && old->finding() == finding ? old : std::make_shared<const FindingRow>(finding, key));
    }
    return rows;
}

bool FindingNode::sameRow(const FindingNode &other) const
{
    return kind == other.kind && key == other.key && finding == other.finding && area == other.area
           && host == other.host && counts == other.counts && subjects == other.subjects && worst == other.worst;
}

NodePointer findingTree(const FindingRows &rows, FindingGrouping grouping, const FindingChoice &choice)
{
    const QString text = choice.text.trimmed().toCaseFolded();
    FindingRows shown;
    for (const RowPointer &row : rows) {
        if (choice.kinds[std::size_t(kindOf(row->mark()))] && fits(*row, choice, text))
            shown.append(row);
    }
    std::ranges::stable_sort(shown, {}, [](const RowPointer &row) { return weightOf(row->mark()); });
    auto root = std::make_unique<Node>();
    if (grouping == FindingGrouping::Severity)
        fillFlat(*root, shown);
    else
        fillGroups(*root, shown, grouping);
    return root;
}

FindingCounts countKinds(const FindingRows &rows, const FindingChoice &choice)
{
    const QString text = choice.text.trimmed().toCaseFolded();
    FindingCounts counts{};
    for (const RowPointer &row : rows) {
        if (fits(*row, choice, text))
            ++counts[std::size_t(kindOf(row->mark()))];
    }
    return counts;
}

} // namespace postseal
