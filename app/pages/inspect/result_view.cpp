// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/result_view.h"

#include "app/pages/inspect/certificates_pane.h"
#include "app/pages/inspect/changes_pane.h"
#include "app/pages/inspect/facts_pane.h"
#include "app/pages/inspect/findings_pane.h"
#include "app/pages/inspect/policy_pane.h"
#include "app/pages/inspect/verdict_card.h"
#include "app/widgets/tab_strip.h"
#include "app/wording/fact_tree.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace postseal {

namespace {

enum Tab { FindingsTab, FactsTab, CertificatesTab, PolicyTab, ChangesTab, TabCount };

} // namespace

ResultView::ResultView(QWidget *parent)
    : QWidget(parent), m_verdict(new VerdictCard(this)), m_stack(new QStackedWidget(this)),
      m_tabs(new TabStrip(m_stack, this)), m_findings(new FindingsPane(this)), m_factsPane(new FactsPane(this)),
      m_certificates(new CertificatesPane(this)), m_policy(new PolicyPane(this)), m_changes(new ChangesPane(this)),
      m_filled(TabCount, false)
{
    m_tabs->addPage(m_findings, tr("Findings"));
    m_tabs->addPage(m_factsPane, tr("Facts"));
    m_tabs->addPage(m_certificates, tr("Certificates"));
    m_tabs->addPage(m_policy, tr("Policy"));
    m_tabs->addPage(m_changes, tr("Changes"));
    m_tabs->setPageVisible(ChangesTab, false);
    connect(m_changes, &ChangesPane::closeWanted, this, &ResultView::comparisonClosed);
    m_tabs->addCornerWidget(m_findings->filterBox());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    column->addWidget(m_verdict);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    QSizePolicy keeps = m_findings->filterBox()->sizePolicy();
    keeps.setRetainSizeWhenHidden(true); // the tabs stay where they are
    m_findings->filterBox()->setSizePolicy(keeps);
    connect(m_tabs, &TabStrip::currentChanged, this, [this](int index) {
        m_findings->filterBox()->setVisible(index == FindingsTab);
        fillTab();
    });
}

void ResultView::fill(const InspectionFacts &facts, const Judgement &judgement)
{
    m_facts = facts;
    m_chains = servedChains(facts);
    m_filled.fill(false);
    m_findings->setFindings(judgement.findings);
    m_tabs->setCount(FindingsTab, m_findings->openCount());
    m_tabs->setCount(CertificatesTab, int(m_chains.size()));
    fillTab();
}

void ResultView::fillTab()
{
    const int tab = m_tabs->currentIndex();
    if (tab < 0 || m_filled.at(tab))
        return;
    m_filled[tab] = true;
    if (tab == FactsTab)
        m_factsPane->setTree(factTree(m_facts));
    else if (tab == CertificatesTab)
        m_certificates->setChains(m_chains);
    else if (tab == PolicyTab)
        m_policy->showPolicy(m_facts);
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
    fill(running.news.facts, running.judgement);
}

void ResultView::showDone(const inspect_state::Done &done)
{
    m_verdict->showDone(done.facts, done.judgement);
    fill(done.facts, done.judgement);
    m_findings->selectFirst();
}

void ResultView::takeFocus()
{
    if (m_tabs->currentIndex() == FindingsTab)
        m_findings->takeFocus();
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
