// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/result_view.h"

#include "app/pages/inspect/facts_pane.h"
#include "app/pages/inspect/findings_pane.h"
#include "app/pages/inspect/policy_pane.h"
#include "app/pages/inspect/verdict_card.h"
#include "app/widgets/tab_strip.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace postseal {

namespace {

enum Tab { FindingsTab, FactsTab, CertificatesTab, PolicyTab };

} // namespace

ResultView::ResultView(QWidget *parent)
    : QWidget(parent), m_verdict(new VerdictCard(this)), m_stack(new QStackedWidget(this)),
      m_tabs(new TabStrip(m_stack, this)), m_findings(new FindingsPane(this)),
      m_facts(new FactsPane({tr("What"), tr("Value"), tr("How it is known")}, tr("Nothing was heard yet."), this)),
      m_certificates(
          new FactsPane({tr("Certificate"), tr("Value"), tr("Served by")}, tr("No certificate was seen."), this)),
      m_policy(new PolicyPane(this))
{
    m_tabs->addPage(m_findings, tr("Findings"));
    m_tabs->addPage(m_facts, tr("Facts"));
    m_tabs->addPage(m_certificates, tr("Certificates"));
    m_tabs->addPage(m_policy, tr("Policy"));
    m_tabs->addCornerWidget(m_findings->filterBox());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    column->addWidget(m_verdict);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &TabStrip::currentChanged, this,
            [this](int index) { m_findings->filterBox()->setVisible(index == FindingsTab); });
}

void ResultView::fill(const InspectionFacts &facts, const Judgement &judgement)
{
    m_findings->setFindings(judgement.findings);
    m_facts->setTree(factTree(facts));
    m_certificates->setTree(certificateTree(facts));
    m_policy->showPolicy(facts);
    m_tabs->setCount(FindingsTab, m_findings->openCount());
    m_tabs->setCount(CertificatesTab, m_certificates->topLevelCount());
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

void ResultView::beginFiltering()
{
    m_tabs->setCurrentIndex(FindingsTab);
    m_findings->beginFiltering();
}

} // namespace postseal
