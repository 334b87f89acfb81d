// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/models/certificates_model.h"

#include "app/pictures/finding_mark.h"
#include "app/widgets/finding_row_delegate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

SeverityMark markOf(CertificateVerdict verdict)
{
    switch (verdict) {
    case CertificateVerdict::Good: return SeverityMark::Good;
    case CertificateVerdict::Soon: return SeverityMark::Warning;
    case CertificateVerdict::Bad: return SeverityMark::Error;
    case CertificateVerdict::Untold: return SeverityMark::Unknown;
    }
    Q_UNREACHABLE();
}

QString markWord(CertificateVerdict verdict)
{
    return markWord(markOf(verdict));
}

bool CertificatesModel::sameChain(const ServedChain &one, const ServedChain &other)
{
    return one.host == other.host && one.served == other.served && one.added == other.added;
}

//! The clock of a run goes on from one piece of news to the next; what is read stays while the day does.
static bool saysTheSame(const ServedChain &shown, ServedChain now)
{
    if (shown.at.date() == now.at.date())
        now.at = shown.at;
    return shown == now;
}

std::unique_ptr<CertificatesModel::Chain> CertificatesModel::made(const ServedChain &chain)
{
    auto one = std::make_unique<Chain>();
    one->chain = chain;
    one->certificates.resize(size_t(chain.size()));
    return one;
}

void CertificatesModel::renumber()
{
    int row = 0;
    for (const auto &chain : m_chains)
        chain->row = row++;
}

void CertificatesModel::reset(const QList<ServedChain> &chains)
{
    beginResetModel();
    m_chains.clear();
    for (const ServedChain &chain : chains)
        m_chains.push_back(made(chain));
    renumber();
    endResetModel();
}

void CertificatesModel::setChains(const QList<ServedChain> &chains)
{
    qsizetype row = 0;
    for (const ServedChain &chain : chains) {
        if (row < qsizetype(m_chains.size()) && sameChain(m_chains[size_t(row)]->chain, chain)) {
            Chain &live = *m_chains[size_t(row)];
            if (!saysTheSame(live.chain, chain)) { // other addresses, another TLSA answer, another day
                live.chain = chain;
                live.text.reset();
                std::ranges::fill(live.certificates, std::nullopt);
                const QModelIndex changed = index(int(row), 0);
                Q_EMIT dataChanged(changed, changed);
                if (chain.size() > 0)
                    Q_EMIT dataChanged(index(0, 0, changed), index(int(chain.size()) - 1, 0, changed));
            }
        } else if (std::ranges::any_of(m_chains, [&](const auto &there) { return sameChain(there->chain, chain); })) {
            return reset(chains); // stands elsewhere
        } else {
            beginInsertRows({}, int(row), int(row));
            m_chains.insert(m_chains.begin() + row, made(chain));
            renumber();
            endInsertRows();
        }
        ++row;
    }
    if (row < qsizetype(m_chains.size())) {
        beginRemoveRows({}, int(row), int(m_chains.size()) - 1);
        m_chains.resize(size_t(row));
        endRemoveRows();
    }
}

const ServedChain *CertificatesModel::chainAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto *chain = static_cast<const Chain *>(index.constInternalPointer());
    return chain ? &chain->chain : &m_chains.at(size_t(index.row()))->chain;
}

int CertificatesModel::positionAt(const QModelIndex &index) const
{
    return index.isValid() && index.constInternalPointer() ? index.row() : -1;
}

QModelIndex CertificatesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, m_chains.at(size_t(parent.row())).get())
                            : createIndex(row, column, static_cast<const void *>(nullptr));
}

QModelIndex CertificatesModel::parent(const QModelIndex &index) const
{
    const auto *chain = static_cast<const Chain *>(index.constInternalPointer());
    return chain ? createIndex(chain->row, 0, static_cast<const void *>(nullptr)) : QModelIndex();
}

int CertificatesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_chains.size());
    const bool isChain = !parent.constInternalPointer() && parent.column() == 0;
    return isChain ? int(m_chains.at(size_t(parent.row()))->chain.size()) : 0;
}

QVariant CertificatesModel::chainData(const Chain &chain, int role)
{
    if (!chain.text)
        chain.text = chainText(chain.chain);
    switch (role) {
    case Qt::DisplayRole:
    case finding_role::Title: return chain.chain.host;
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3, %4, %5"_s.arg(markWord(chain.text->worst()), chain.chain.host, chain.text->addresses,
                                           chain.text->trust, chain.text->name);
    case finding_role::Severity: return int(markOf(chain.text->worst()));
    case finding_role::Caption: return chain.text->addresses;
    case finding_role::IsGroup: return true;
    default: return {};
    }
}

QVariant CertificatesModel::certificateData(const Chain &chain, int position, int role)
{
    std::optional<CertificateText> &text = chain.certificates.at(size_t(position));
    if (!text)
        text = certificateText(chain.chain, position);
    switch (role) {
    case Qt::DisplayRole:
    case finding_role::Title: return text->title;
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3, %4"_s.arg(markWord(text->mark), text->place, text->title, text->validity);
    case finding_role::Severity: return int(markOf(text->mark));
    case finding_role::Subject: return text->place;
    case finding_role::Caption: return text->validity;
    case finding_role::IsGroup: return false;
    default: return {};
    }
}

QVariant CertificatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *chain = static_cast<const Chain *>(index.constInternalPointer());
    return chain ? certificateData(*chain, index.row(), role) : chainData(*m_chains.at(size_t(index.row())), role);
}

} // namespace postseal
