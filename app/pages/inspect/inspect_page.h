// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/pages/inspect/inspect_presenter.h"
#include "app/pages/page.h"

#include <QTimer>

class QStackedWidget;

namespace postseal {

class ReportActions;
class ResultView;
class StartView;

//! Inspect: does mail to a domain travel sealed, and if not, what is to be changed?
class InspectPage : public Page
{
    Q_OBJECT

public:
    explicit InspectPage(QWidget *parent = nullptr);
    ~InspectPage() override;

    PageStatus status() const override;
    void enter(const QString &address) override;
    void stop() override;
    QList<QAction *> pageActions() const override;
    QList<QAction *> fileActions() const override;
    void takeOver(Page &same) override;

    InspectPresenter &presenter() { return *m_presenter; }
    void setRecents(const QStringList &domains);

private:
    void makeActions();
    void refresh(); //!< state in, widgets out
    void openFile();
    void saveFile();
    void say(const QString &title, const QString &trouble);
    void compareWithFile();
    void showComparison();
    void showSample();
    void copyAs(const std::function<QString(const inspect_state::Done &)> &text);
    PageStatus stateStatus() const;
    QString workText() const; //!< what is read or written; empty: nothing
    PageStatus runningStatus(const inspect_state::Running &running) const;
    PageStatus doneStatus(const inspect_state::Done &done) const;

    InspectPresenter *m_presenter;
    QStackedWidget *m_stack;
    StartView *m_start;
    ResultView *m_result;
    ReportActions *m_report;
    QFutureWatcher<QString> m_copying;
    QString m_reported; //!< where the last report of what is shown went
    QTimer m_tick; //!< the seconds that something is waited for
    QAction *m_again, *m_stop, *m_filter, *m_findNext, *m_findPrevious, *m_open, *m_save, *m_compare, *m_copyText,
        *m_copyJson, *m_sample;
};

} // namespace postseal
