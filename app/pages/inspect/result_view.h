// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/pages/inspect/inspect_presenter.h"
#include "app/wording/certificate_text.h"

#include <QWidget>

class QMenu;
class QShortcut;
class QStackedLayout;
class QStackedWidget;

namespace postseal {

class CertificatesPane;
class ChangesPane;
class FactsPane;
class FindingsPane;
class PathCard;
class PolicyPane;
class TabStrip;
class ThreatsPane;
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
    void takeOver(const ResultView &same); //!< the tab, and what all is narrowed to
    void beginSearching();    //!< in the facts where they are in front, else among the findings
    void stepInFacts(int by); //!< to the next hit of the search, or back
    void takeFocus();         //!< the keyboard goes to the findings or the threats
    QMenu *pathMenu() const { return m_pathMenu; }
    QSize minimumSizeHint() const override; //!< without the path, which folds where it has no room

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void comparisonClosed();

private:
    void connectPath();
    void fill(const InspectionFacts &facts, const Judgement &judgement, const DeliveryPath &path);
    void fillTab();
    void placePath(); //!< folded where the window is low
    void showPath(const DeliveryPath &path);
    void narrowTo(const QString &node);
    void showWhole();
    void markFinding(); //!< the node of the finding that is selected
    QWidget *makeCorner();


    VerdictCard *m_verdict;
    PathCard *m_path;
    QMenu *m_pathMenu;
    QShortcut *m_whole; //!< Escape; while a run is on, it is the shell's and stops
    QStackedWidget *m_stack;
    TabStrip *m_tabs;
    QStackedLayout *m_corner = nullptr;
    FindingsPane *m_findings;
    ThreatsPane *m_threats;
    FactsPane *m_factsPane;
    CertificatesPane *m_certificates;
    PolicyPane *m_policy;
    ChangesPane *m_changes;
    InspectionFacts m_facts;
    SealVerdict m_seal;
    QList<ServedChain> m_chains;
    QList<bool> m_filled; //!< by tab: it shows these facts
    QString m_narrowed;   //!< the node that all is narrowed to
    QString m_wantedFact; //!< where the facts go when they are looked at
    bool m_running = false;
};

} // namespace postseal
