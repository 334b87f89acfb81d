// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/certificates_pane.h"

#include "app/models/certificates_model.h"
#include "app/pages/inspect/certificate_detail.h"
#include "app/pages/inspect/empty_list.h"
#include "app/widgets/card.h"
#include "app/widgets/finding_view.h"
#include "app/widgets/side_by_side.h"

#include <QVBoxLayout>

namespace postseal {

namespace {

constexpr int kMostUnfolded = 12; // more chains begin folded

int detailShare(Qt::Orientation, int whole)
{
    return whole * 3 / 5;
}

} // namespace

CertificatesPane::CertificatesPane(QWidget *parent)
    : QWidget(parent), m_model(new CertificatesModel(this)), m_view(new FindingView(this)),
      m_nothing(new EmptyList({}, this)), m_detail(new CertificateDetail(this)), m_splitter(new SideBySide(&detailShare, this))
{
    m_view->setModel(m_model);
    m_view->setObjectName(QStringLiteral("certificates"));
    m_view->setAccessibleName(tr("Certificates"));
    auto *card = new Card(this);
    card->setPadding(1, 1);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_view, 1);
    auto *over = new QVBoxLayout(m_view->viewport()); // the list keeps its place and the keyboard
    over->setContentsMargins(0, 0, 0, 0);
    over->addWidget(m_nothing);
    m_nothing->say(tr("No certificate was seen."), false);
    card->setMinimumSize(280, 120);
    m_detail->setMinimumSize(280, 120);
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CertificatesPane::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CertificatesPane::showCurrent);
    setChains({});
}

void CertificatesPane::setChains(const QList<ServedChain> &chains)
{
    const int before = m_model->rowCount();
    m_model->setChains(chains);
    for (int row = before; row < m_model->rowCount() && row < kMostUnfolded; ++row)
        m_view->expand(m_model->index(row, 0));
    m_nothing->setVisible(chains.isEmpty());
    if (!m_view->currentIndex().isValid() && !chains.isEmpty())
        m_view->setCurrentIndex(m_model->index(0, 0));
    else if (chains.isEmpty())
        showCurrent();
}

void CertificatesPane::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    const ServedChain *chain = m_model->chainAt(current);
    const int position = m_model->positionAt(current);
    if (!chain)
        m_detail->showNothing();
    else if (position < 0)
        m_detail->showChain(*chain);
    else
        m_detail->showCertificate(*chain, position);
}

} // namespace postseal
