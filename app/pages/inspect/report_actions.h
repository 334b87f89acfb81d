// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/pages/inspect/inspect_presenter.h"
#include "app/wording/report_format.h"

#include <QFutureWatcher>

class QAction;
class QPrinter;

namespace postseal {

//! What makes a report of the inspection that is shown, for somebody else: File > Export and Print, and copies. Pages
//! are set on a worker thread; the window goes on meanwhile.
class ReportActions : public QObject
{
    Q_OBJECT

public:
    ReportActions(InspectPresenter &presenter, QWidget *parent);
    ~ReportActions() override;

    QList<QAction *> fileActions() const { return {m_export, m_print}; }
    QAction *copyMarkdown() const { return m_copyMarkdown; }
    bool isBusy() const { return m_work.isRunning() || m_telling; }

Q_SIGNALS:
    void done(const QString &sentence); //!< a report was written or printed
    void busyChanged();

private:
    using Trouble = QString; //!< empty: all went well

    const inspect_state::Done *shown() const;
    void enable();
    void askWhere();
    void askPrinter();
    void writeNamed(const QString &typed, ReportFormat chosen);
    void write(const QString &path, ReportFormat format);
    void print(const std::shared_ptr<QPrinter> &printer);
    void begin(QFuture<Trouble> work, const QString &sentence);
    void finish();
    void copy();

    InspectPresenter &m_presenter;
    QWidget *m_window;
    QAction *m_export, *m_print, *m_copyMarkdown;
    QFutureWatcher<Trouble> m_work;
    int m_shown = 0; //!< the state that the report is of
    bool m_telling = false; //!< that it went wrong
    QString m_sentence; //!< what is said when the work ends well
};

} // namespace postseal
