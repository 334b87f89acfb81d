// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/pages/inspect/inspect_presenter.h"

#include <QWidget>

class QStackedWidget;

namespace postseal {

class FactsPane;
class FindingsPane;
class PolicyPane;
class TabStrip;
class VerdictCard;

//! The page while an inspection runs and when it is done: the same places, filled as answers come.
class ResultView : public QWidget
{
    Q_OBJECT

public:
    explicit ResultView(QWidget *parent = nullptr);
    void showRunning(const inspect_state::Running &running);
    void showDone(const inspect_state::Done &done);
    void beginFiltering();
    void takeFocus(); //!< the keyboard goes to the findings

private:
    void fill(const InspectionFacts &facts, const Judgement &judgement);

    VerdictCard *m_verdict;
    QStackedWidget *m_stack;
    TabStrip *m_tabs;
    FindingsPane *m_findings;
    FactsPane *m_facts;
    FactsPane *m_certificates;
    PolicyPane *m_policy;
};

} // namespace postseal
