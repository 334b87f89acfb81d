// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/result_view.h"

#include "app/pages/inspect/certificates_pane.h"
#include "app/pages/inspect/changes_pane.h"
#include "app/pages/inspect/facts_pane.h"
#include "app/pages/inspect/findings_pane.h"
#include "app/pages/inspect/path_card.h"
#include "app/pages/inspect/path_menu.h"
#include "app/pages/inspect/path_view.h"
#include "app/pages/inspect/policy_pane.h"
#include "app/pages/inspect/threats_pane.h"
#include "app/pages/inspect/verdict_card.h"
#include "app/widgets/buttons.h"
#include "app/widgets/tab_strip.h"
#include "app/wording/fact_tree.h"

#include <QMenu>
#include <QShortcut>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace postseal {

namespace {

constexpr int kLowWindow = 760;
constexpr int kLowForThreats = 1020; // the matrix and its story want the height

enum Tab { FindingsTab, ThreatsTab, FactsTab, CertificatesTab, PolicyTab, ChangesTab, TabCount };

} // namespace

ResultView::ResultView(QWidget *parent)
    : QWidget(parent), m_verdict(new VerdictCard(this)), m_path(new PathCard(this)),
      m_pathMenu(makePathMenu(m_path->view(), this)), m_whole(new QShortcut(Qt::Key_Escape, this)),
      m_stack(new QStackedWidget(this)),
      m_tabs(new TabStrip(m_stack, this)), m_findings(new FindingsPane(this)), m_threats(new ThreatsPane(this)),
      m_factsPane(new FactsPane(this)),
      m_certificates(new CertificatesPane(this)), m_policy(new PolicyPane(this)), m_changes(new ChangesPane(this)),
      m_filled(TabCount, false)
{
    m_tabs->addPage(m_findings, tr("Findings"));
    m_tabs->addPage(m_threats, tr("Threats"));
    m_tabs->addPage(m_factsPane, tr("Facts"));
    m_tabs->addPage(m_certificates, tr("Certificates"));
    m_tabs->addPage(m_policy, tr("Policy"));
    m_tabs->addPage(m_changes, tr("Changes"));
    m_tabs->setPageVisible(ChangesTab, false);
    connect(m_changes, &ChangesPane::closeWanted, this, &ResultView::comparisonClosed);
    m_tabs->addCornerWidget(makeCorner());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    column->addWidget(m_verdict);
    column->addWidget(m_path);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &TabStrip::currentChanged, this, [this](int index) {
        m_corner->setCurrentIndex(index == FindingsTab ? 0 : index == ThreatsTab ? 1 : 2);
        placePath();
        layout()->activate(); // what is filled now knows its size
        fillTab();
    });
    connectPath();
}

//! What the tab in front has to choose from; the tabs stay where they are.
QWidget *ResultView::makeCorner()
{
    auto *corner = new QWidget(this);
    m_corner = new QStackedLayout(corner);
    m_corner->addWidget(m_findings->filterBox());
    m_corner->addWidget(m_threats->cornerBox());
    m_corner->addWidget(new QWidget(corner));
    return corner;
}

void ResultView::connectPath()
{
    m_whole->setContext(Qt::WidgetWithChildrenShortcut);
    m_whole->setEnabled(false);
    connect(m_whole, &QShortcut::activated, this, &ResultView::showWhole);
    connect(m_path->view(), &PathView::nodeChosen, this, &ResultView::narrowTo);
    connect(m_findings, &FindingsPane::wholeWanted, this, &ResultView::showWhole);
    connect(m_findings, &FindingsPane::currentChanged, this, &ResultView::markFinding);
    connect(m_verdict->pathButton(), &QAbstractButton::toggled, this, &ResultView::placePath);
}

void ResultView::placePath()
{
    const bool threats = m_tabs->currentIndex() == ThreatsTab;
    const bool low = window()->height() < (threats ? kLowForThreats : kLowWindow);
    m_verdict->setCompact(low);
    m_path->fitInto(height());
    m_path->setVisible(!low || m_verdict->pathButton()->isChecked());
}

QSize ResultView::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    const int path = m_path->isHidden() ? 0 : m_path->minimumSizeHint().height() + layout()->spacing();
    return {least.width(), least.height() - path};
}

void ResultView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePath();
}

void ResultView::showPath(const DeliveryPath &path)
{
    const bool another = path.domain != m_path->view()->path().domain;
    m_path->view()->showPath(path);
    if (another || (!m_narrowed.isEmpty() && !path.node(m_narrowed)))
        showWhole();
}

void ResultView::narrowTo(const QString &key)
{
    const PathNode *node = m_path->view()->path().node(key);
    if (!node || node->about == FindingScope())
        return showWhole(); // the sender, who sees all of it
    m_narrowed = key;
    m_findings->narrowTo(node->title, node->about);
    m_path->view()->select(key);
    m_wantedFact = node->fact; // gone to when the facts are looked at
    fillTab();
    m_whole->setEnabled(!m_running);
}

void ResultView::showWhole()
{
    m_narrowed.clear();
    m_wantedFact.clear();
    m_whole->setEnabled(false);
    m_findings->narrowTo({}, std::nullopt);
    markFinding();
}

void ResultView::markFinding()
{
    if (!m_narrowed.isEmpty())
        return;
    const std::optional<Finding> &finding = m_findings->current();
    const PathNode *node = finding ? m_path->view()->path().nodeOf(*finding) : nullptr;
    m_path->view()->select(node ? node->key : QString());
}

void ResultView::fill(const InspectionFacts &facts, const Judgement &judgement, const DeliveryPath &path)
{
    showPath(path);
    m_whole->setEnabled(!m_running && !m_narrowed.isEmpty());
    m_facts = facts;
    m_seal = judgement.seal;
    m_chains = servedChains(facts);
    m_filled.fill(false);
    m_findings->setFindings(judgement.findings,
                            [this](const Finding &finding) { return remedyFor(finding, readDomain(m_facts)); });
    m_tabs->setCount(FindingsTab, m_findings->openCount());
    m_tabs->setCount(CertificatesTab, int(m_chains.size()));
    fillTab();
}

void ResultView::fillTab()
{
    const int tab = m_tabs->currentIndex();
    if (tab < 0)
        return;
    const bool filled = std::exchange(m_filled[tab], true);
    if (tab == ThreatsTab && !filled)
        m_threats->showThreats(m_facts, m_seal, m_running);
    else if (tab == FactsTab && !filled)
        m_factsPane->setTree(factTree(m_facts));
    else if (tab == CertificatesTab && !filled)
        m_certificates->setChains(m_chains);
    else if (tab == PolicyTab && !filled)
        m_policy->showPolicy(m_facts);
    if (tab == FactsTab && !m_wantedFact.isEmpty())
        m_factsPane->goToPart(std::exchange(m_wantedFact, {}));
}

void ResultView::showComparison(const Comparison *comparison)
{
    if (comparison)
        m_changes->showComparison(*comparison);
    else if (m_tabs->currentIndex() == ChangesTab)
        m_tabs->setCurrentIndex(FindingsTab);
    m_tabs->setPageVisible(ChangesTab, comparison);
    if (comparison) {
        m_tabs->setCurrentIndex(ChangesTab);
        m_changes->takeFocus();
    } else {
        m_changes->clear();
    }
}

void ResultView::showRunning(const inspect_state::Running &running)
{
    m_verdict->showRunning(running.news, running.judgement);
    m_running = true;
    fill(running.news.facts, running.judgement, running.path);
}

void ResultView::showDone(const inspect_state::Done &done)
{
    m_verdict->showDone(done.facts, done.judgement);
    m_running = false;
    fill(done.facts, done.judgement, done.path);
    m_findings->selectFirst();
}

void ResultView::takeOver(const ResultView &same)
{
    m_tabs->setCurrentIndex(same.m_tabs->currentIndex());
    if (!same.m_narrowed.isEmpty())
        narrowTo(same.m_narrowed);
}

void ResultView::takeFocus()
{
    if (m_tabs->currentIndex() == FindingsTab)
        m_findings->takeFocus();
    else if (m_tabs->currentIndex() == ThreatsTab)
        m_threats->takeFocus();
}

void ResultView::stepInFacts(int by)
{
    m_tabs->setCurrentIndex(FactsTab);
    m_factsPane->step(by);
}

void ResultView::beginSearching()
{
    if (m_tabs->currentIndex() == FactsTab)
        return m_factsPane->beginSearching();
    m_tabs->setCurrentIndex(FindingsTab);
    m_findings->beginFiltering();
}

} // namespace postseal
