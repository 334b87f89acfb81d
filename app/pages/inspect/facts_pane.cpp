// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/facts_pane.h"

#include "app/models/facts_model.h"
#include "app/widgets/card.h"
#include "app/widgets/copy_button.h"
#include "app/widgets/fact_view.h"
#include "app/widgets/plain_label.h"
#include "core/certificates/certificate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>

namespace postseal {

FactsPane::FactsPane(const QStringList &headers, const QString &emptyText, QWidget *parent)
    : QWidget(parent), m_model(new FactsModel(headers, this)), m_view(new FactView(this)),
      m_empty(new PlainLabel(emptyText, this)), m_copy(new CopyButton(this)), m_copyPem(new CopyButton(tr("Copy as PEM"), this))
{
    m_view->setModel(m_model);
    m_view->header()->resizeSection(FactsModel::Label, 260);
    m_view->header()->resizeSection(FactsModel::Value, 480);
    m_view->setAccessibleName(headers.value(0));
    layOut();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FactsPane::describeSelection);
    describeSelection();
}

void FactsPane::layOut()
{
    auto *card = new Card(this);
    card->setPadding(1, 1);
    m_empty->setTone(Tone::Tertiary);
    m_empty->setContentsMargins(14, 12, 14, 12);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_empty);
    inside->addWidget(m_view, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_copyPem);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(card, 1);
    column->addLayout(buttons);
}

void FactsPane::setTree(const QList<FactNode> &tree)
{
    m_model->setTree(tree);
    m_empty->setVisible(tree.isEmpty());
    m_view->setVisible(!tree.isEmpty());
    m_view->expandToDepth(0);
    describeSelection();
}

int FactsPane::topLevelCount() const
{
    return m_model->rowCount();
}

void FactsPane::describeSelection()
{
    const QModelIndex current = m_view->currentIndex();
    const QString value = current.data(FactsModel::RawValueRole).toString();
    const QByteArray der = current.data(FactsModel::CertificateRole).toByteArray();
    m_copy->setSource(value.isEmpty() ? nullptr : std::function<QString()>([value] { return value; }));
    m_copyPem->setVisible(!der.isEmpty());
    m_copyPem->setSource([der] { return QString::fromLatin1(toPem(der)); });
}

} // namespace postseal
