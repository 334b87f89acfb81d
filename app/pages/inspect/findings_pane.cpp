// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/findings_pane.h"

#include "app/models/findings_model.h"
#include "app/pages/inspect/finding_detail.h"
#include "app/widgets/card.h"
#include "app/widgets/finding_view.h"
#include "app/wording/names.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QResizeEvent>
#include <QSplitter>

#include <algorithm>

namespace postseal {

namespace {

constexpr int kSideBySideFrom = 820; // below, the detail goes under the list
constexpr int kDetailWidth = 460;

} // namespace

FindingsPane::FindingsPane(QWidget *parent)
    : QWidget(parent), m_model(new FindingsModel(this)), m_filter(new FindingsFilter(this)),
      m_view(new FindingView(this)), m_detail(new FindingDetail(this)), m_splitter(new QSplitter(this)),
      m_filterBox(new QWidget(this)), m_text(new QLineEdit(m_filterBox)), m_area(new QComboBox(m_filterBox))
{
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    m_view->setObjectName(QStringLiteral("findings"));
    m_view->setAccessibleName(tr("Findings"));
    auto *card = new Card(this);
    card->setPadding(1, 1);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_view);
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_detail);
    m_splitter->setHandleWidth(10);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    card->setMinimumSize(280, 120);
    m_detail->setMinimumSize(280, 120);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    makeFilterBox();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPane::showCurrent);
}

void FindingsPane::makeFilterBox()
{
    m_text->setPlaceholderText(tr("Filter findings"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(190);
    m_text->setObjectName(QStringLiteral("filter"));
    m_area->addItem(tr("All areas"));
    for (const Area area :
         {Area::Dns, Area::Dnssec, Area::MtaSts, Area::StartTls, Area::Certificate, Area::Dane, Area::TlsRpt})
        m_area->addItem(areaName(area), int(area));
    m_area->setAccessibleName(tr("Area"));
    auto *row = new QHBoxLayout(m_filterBox);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(6);
    row->addWidget(m_text);
    row->addWidget(m_area);
    connect(m_text, &QLineEdit::textChanged, m_filter, &FindingsFilter::setText);
    connect(m_area, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant area = m_area->currentData();
        m_filter->setArea(area.isValid() ? std::optional(Area(area.toInt())) : std::nullopt);
    });
}

void FindingsPane::beginFiltering()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindingsPane::takeFocus()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

int FindingsPane::openCount() const
{
    return m_model->openCount();
}

void FindingsPane::setFindings(const Findings &findings)
{
    const std::optional<Finding> wanted = m_current;
    m_model->setFindings(findings);
    if (m_model->openCount() == 0 && m_model->rowCount() > 0) // nothing to mend: what is good is what there is to see
        m_view->expand(m_filter->index(0, 0));
    const QModelIndex source = wanted ? m_model->indexOf(*wanted) : QModelIndex();
    if (source.isValid())
        m_view->setCurrentIndex(m_filter->mapFromSource(source));
    else
        showCurrent();
}

void FindingsPane::selectFirst()
{
    if (!m_current && m_model->openCount() > 0)
        m_view->setCurrentIndex(m_filter->index(0, 0));
}

void FindingsPane::showCurrent()
{
    const Finding *finding = m_model->findingAt(m_filter->mapToSource(m_view->currentIndex()));
    m_current = finding ? std::optional(*finding) : std::nullopt;
    m_detail->showFinding(finding);
}

void FindingsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QSize size = event->size();
    const Qt::Orientation wanted = size.width() < kSideBySideFrom ? Qt::Vertical : Qt::Horizontal;
    if (m_placed && wanted == m_splitter->orientation())
        return; // what the user dragged stays
    m_placed = true;
    m_splitter->setOrientation(wanted);
    if (wanted == Qt::Vertical)
        m_splitter->setSizes({size.height() * 2 / 5, size.height() * 3 / 5});
    else
        m_splitter->setSizes({size.width() - std::max(kDetailWidth, size.width() * 2 / 5),
                              std::max(kDetailWidth, size.width() * 2 / 5)});
}

} // namespace postseal
