// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/pages/inspect/inspect_presenter.h"
#include "app/wording/certificate_text.h"

#include <QWidget>

class QStackedWidget;

namespace postseal {

class CertificatesPane;
class ChangesPane;
class FactsPane;
class FindingsPane;
class PolicyPane;
class TabStrip;
class VerdictCard;

//! The page while an inspection runs and when it is done: the same places, filled as answers come. What is in a tab is
//! worked out when the tab is looked at.
class ResultView : public QWidget
{
    Q_OBJECT

public:
    explicit ResultView(QWidget *parent = nullptr);
    void showRunning(const inspect_state::Running &running);
    void showDone(const inspect_state::Done &done);
    void showComparison(const Comparison *comparison); //!< null: there is none, and no tab for it
    void beginSearching();    //!< in the facts where they are in front, else among the findings
    void stepInFacts(int by); //!< to the next hit of the search, or back
    void takeFocus();         //!< the keyboard goes to the findings

Q_SIGNALS:
    void comparisonClosed();

private:
    void fill(const InspectionFacts &facts, const Judgement &judgement);
    void fillTab();

    VerdictCard *m_verdict;
    QStackedWidget *m_stack;
    TabStrip *m_tabs;
    FindingsPane *m_findings;
    FactsPane *m_factsPane;
    CertificatesPane *m_certificates;
    PolicyPane *m_policy;
    ChangesPane *m_changes;
    InspectionFacts m_facts;
    QList<ServedChain> m_chains;
    QList<bool> m_filled; //!< by tab: it shows these facts
};

} // namespace postseal
