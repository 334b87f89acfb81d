// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/painting/severity_mark.h"
#include "app/wording/certificate_text.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace postseal {

SeverityMark markOf(CertificateVerdict verdict);
QString markWord(CertificateVerdict verdict); //!< "Good", "Error": for assistive technology

//! Chains by host, and below each its certificates from the leaf to the root. A certificate is read when it is shown.
//! Roles are those of FindingRowDelegate.
class CertificatesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    void setChains(const QList<ServedChain> &chains);           //!< chains that stay keep their index
    const ServedChain *chainAt(const QModelIndex &index) const; //!< that the row is or belongs to
    int positionAt(const QModelIndex &index) const;             //!< of the certificate in it; -1 for the chain itself

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Chain //!< its address is the internal pointer of the certificates in it
    {
        ServedChain chain;
        int row = 0;
        mutable std::optional<ChainText> text;
        mutable std::vector<std::optional<CertificateText>> certificates;
    };
    static bool sameChain(const ServedChain &one, const ServedChain &other);
    void renumber();
    void reset(const QList<ServedChain> &chains);
    static std::unique_ptr<Chain> made(const ServedChain &chain);
    static QVariant chainData(const Chain &chain, int role);
    static QVariant certificateData(const Chain &chain, int position, int role);

    std::vector<std::unique_ptr<Chain>> m_chains;
};

} // namespace postseal
