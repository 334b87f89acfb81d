// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/models/threat_table_model.h"

#include "app/widgets/plain_tool_tip.h"
#include "app/wording/threat_sentences.h"
#include "app/wording/threat_text.h"

#include <algorithm>
#include <utility>

namespace postseal {

static QString meaningOf(const ThreatTableRow &row)
{
    QStringList meanings;
    for (const Sender sender : row.senders)
        meanings.append(senderMeaning(sender));
    return meanings.join(u'\n');
}

void ThreatTableModel::setTable(const ThreatTable &table)
{
    if (table.rows != m_table.rows || table.columns != m_table.columns) {
        beginResetModel();
        m_table = table;
        endResetModel();
        return;
    }
    const ThreatTable before = std::exchange(m_table, table);
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (before.at(row, column) != m_table.at(row, column))
                Q_EMIT dataChanged(index(row, column), index(row, column));
        }
    }
}

QModelIndex ThreatTableModel::indexOf(Sender sender, Attack attack) const
{
    const auto row = std::ranges::find_if(
        m_table.rows, [sender](const ThreatTableRow &each) { return each.senders.contains(sender); });
    const auto column = std::ranges::find(m_table.columns, attack, &ThreatTableColumn::attack);
    if (row == m_table.rows.end() || column == m_table.columns.end())
        return {};
    return index(int(row - m_table.rows.begin()), int(column - m_table.columns.begin()));
}

int ThreatTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ThreatTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant ThreatTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ThreatTableCell &cell = m_table.at(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole: return cell.word;
    case Qt::AccessibleTextRole: return cell.spoken;
    case Qt::ToolTipRole: return plainToolTip(cell.spoken + u'\n' + faceMeaning(cell.face));
    case CellRole: return QVariant::fromValue(cell);
    default: return {};
    }
}

QVariant ThreatTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool across = orientation == Qt::Horizontal;
    if (section < 0 || section >= (across ? m_table.columns.size() : m_table.rows.size()))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return across ? m_table.columns.at(section).name : m_table.rows.at(section).name;
    if (role == Qt::ToolTipRole)
        return plainToolTip(across ? attackSentence(m_table.columns.at(section).attack)
                                   : meaningOf(m_table.rows.at(section)));
    return {};
}

} // namespace postseal
