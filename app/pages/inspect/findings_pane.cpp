// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/findings_pane.h"

#include "app/models/findings_model.h"
#include "app/pages/inspect/empty_list.h"
#include "app/pages/inspect/finding_bar.h"
#include "app/pages/inspect/finding_detail.h"
#include "app/pages/inspect/scope_bar.h"
#include "app/widgets/card.h"
#include "app/widgets/finding_row_delegate.h"
#include "app/widgets/finding_view.h"
#include "app/widgets/hairline.h"
#include "app/wording/names.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>

#include <algorithm>

namespace postseal {

namespace {

constexpr int kSideBySideFrom = 820; // below, the detail goes under the list
constexpr int kDetailWidth = 460;

} // namespace

FindingsPane::FindingsPane(QWidget *parent)
    : QWidget(parent), m_model(new FindingsModel(this)), m_view(new FindingView(this)), m_bar(new FindingBar(this)),
      m_scopeBar(new ScopeBar(this)),
      m_nothing(new EmptyList(tr("Show all findings"), this)), m_detail(new FindingDetail(this)),
      m_splitter(new QSplitter(this)), m_filterBox(new QWidget(this)), m_text(new QLineEdit(m_filterBox)),
      m_area(new QComboBox(m_filterBox))
{
    m_view->setModel(m_model);
    m_view->setObjectName(QStringLiteral("findings"));
    m_view->setAccessibleName(tr("Findings"));
    Card *card = makeList();
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_detail);
    m_splitter->setHandleWidth(10);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    card->setMinimumSize(280, 160);
    m_detail->setMinimumSize(280, 120);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    makeFilterBox();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPane::showCurrent);
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex &group) { remember(group, true); });
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex &group) { remember(group, false); });
    connect(m_bar, &FindingBar::kindsChanged, this, &FindingsPane::applyChoice);
    connect(m_bar, &FindingBar::groupingChosen, this,
            [this](FindingGrouping grouping) { changeRows([this, grouping] { m_model->setGrouping(grouping); }); });
    connect(m_nothing, &EmptyList::wayBackTaken, this, &FindingsPane::showAll);
    connect(m_scopeBar, &ScopeBar::wayBackTaken, this, &FindingsPane::wholeWanted);
    changeRows([] {});
}

Card *FindingsPane::makeList()
{
    auto *card = new Card(this);
    card->setPadding(1, 1);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(m_scopeBar);
    inside->addWidget(m_bar);
    inside->addWidget(new Hairline(card));
    inside->addWidget(m_view, 1);
    auto *over = new QVBoxLayout(m_view->viewport()); // the list keeps its place and the keyboard
    over->setContentsMargins(0, 0, 0, 0);
    over->addWidget(m_nothing);
    return card;
}

void FindingsPane::makeFilterBox()
{
    m_text->setPlaceholderText(tr("Filter findings"));
    m_text->setAccessibleName(tr("Filter findings"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(190);
    m_text->setObjectName(QStringLiteral("filter"));
    m_area->addItem(tr("All areas"));
    for (const Area area :
         {Area::Dns, Area::Dnssec, Area::MtaSts, Area::StartTls, Area::Certificate, Area::Dane, Area::TlsRpt})
        m_area->addItem(areaName(area), int(area));
    m_area->setObjectName(QStringLiteral("area"));
    m_area->setAccessibleName(tr("Area"));
    auto *row = new QHBoxLayout(m_filterBox);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(6);
    row->addWidget(m_text);
    row->addWidget(m_area);
    connect(m_text, &QLineEdit::textChanged, this, &FindingsPane::applyChoice);
    connect(m_area, &QComboBox::currentIndexChanged, this, &FindingsPane::applyChoice);
}

void FindingsPane::applyChoice()
{
    const QVariant area = m_area->currentData();
    const FindingChoice choice{m_text->text(), area.isValid() ? std::optional(Area(area.toInt())) : std::nullopt,
                               m_bar->kinds(), m_scope};
    changeRows([this, &choice] { m_model->setChoice(choice); });
}

void FindingsPane::narrowTo(const QString &title, const std::optional<FindingScope> &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    m_scopeBar->say(scope ? title : QString());
    applyChoice();
    if (!m_view->currentIndex().isValid())
        selectFirst();
}

void FindingsPane::showAll()
{
    Q_EMIT wholeWanted();
    m_text->clear();
    m_area->setCurrentIndex(0);
    m_bar->showAllKinds();
    m_view->setFocus(Qt::OtherFocusReason);
}

//! Rows come and go; what was selected and how things are folded stay as they are.
void FindingsPane::changeRows(const std::function<void()> &change)
{
    const std::optional<Finding> wanted = m_current;
    const int place = placeOfCurrent();
    {
        const QScopedValueRollback placing(m_placing, true);
        change();
        placeFolds();
    }
    if (wanted && !m_view->currentIndex().isValid()) { // laid out anew
        if (const QModelIndex same = m_model->successorOf(*wanted); same.isValid()) {
            m_view->setCurrentIndex(same);
            m_view->scrollTo(same);
        }
    }
    if (place >= 0 && m_view->currentIndex().isValid())
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value()
                                              + m_view->visualRect(m_view->currentIndex()).top() - place);
    m_bar->setCounts(m_model->counts());
    const bool empty = m_model->rowCount() == 0;
    m_nothing->setVisible(empty);
    m_nothing->say(m_model->isEmpty() ? tr("Nothing was found so far.") : tr("No finding fits the filter."),
                   !m_model->isEmpty());
    showCurrent();
}

//! How far down the selected row stands where the list was scrolled and shows it; else -1: at the top new rows are seen
//! to come.
int FindingsPane::placeOfCurrent() const
{
    const QRect row = m_view->visualRect(m_view->currentIndex());
    return m_view->verticalScrollBar()->value() > 0 && m_view->viewport()->rect().intersects(row) ? row.top() : -1;
}

//! What is searched for is seen; otherwise the user's choice holds, and without one the model's. Where nothing wants to
//! be looked at, what is good is what there is to see.
void FindingsPane::placeFolds()
{
    const bool searching = !m_model->choice().text.trimmed().isEmpty();
    const bool allQuiet = m_model->openCount() == 0 && m_model->grouping() == FindingGrouping::Severity;
    const std::function<void(const QModelIndex &)> place = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            if (!index.data(finding_role::IsGroup).toBool())
                continue;
            const bool opens = allQuiet || index.data(FindingsModel::OpensRole).toBool();
            m_view->setExpanded(index,
                                searching || m_folds.value(index.data(FindingsModel::PlaceRole).toString(), opens));
            place(index);
        }
    };
    place({});
}

void FindingsPane::remember(const QModelIndex &group, bool open)
{
    if (!m_placing && m_model->choice().text.trimmed().isEmpty())
        m_folds.insert(group.data(FindingsModel::PlaceRole).toString(), open);
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
    changeRows([this, &findings] { m_model->setFindings(findings); });
}

void FindingsPane::selectFirst()
{
    if (m_current || m_model->openCount() == 0)
        return;
    QModelIndex first = m_model->index(0, 0);
    while (first.isValid() && !m_model->findingAt(first))
        first = m_view->indexBelow(first);
    if (first.isValid())
        m_view->setCurrentIndex(first);
}

void FindingsPane::showCurrent()
{
    const Finding *finding = m_model->findingAt(m_view->currentIndex());
    const std::optional<Finding> now = finding ? std::optional(*finding) : std::nullopt;
    if (now && now == m_current)
        return; // what is read there is left alone
    m_current = now;
    m_detail->showFinding(finding);
    Q_EMIT currentChanged();
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
        m_splitter->setSizes({size.height() / 2, size.height() / 2});
    else
        m_splitter->setSizes({size.width() - std::max(kDetailWidth, size.width() * 2 / 5),
                              std::max(kDetailWidth, size.width() * 2 / 5)});
}

} // namespace postseal
