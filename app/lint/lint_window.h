// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/lint.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QModelIndex;
class QSplitter;
class QStackedWidget;

namespace postseal {

class FindingDetail;
class FindingView;
class FindingsModel;
class MarkedEdit;
class PlainLabel;
class SeverityBadge;

//! A policy or records, pasted or typed, judged while they are written. Nothing is asked of the network.
class LintWindow : public QWidget
{
    Q_OBJECT

public:
    explicit LintWindow(QWidget *parent = nullptr);
    void setText(const QString &text);
    void takeOver(const LintWindow &same); //!< what stands in one that was made for another language

private:
    QLayout *makeKindRow();
    QWidget *makeEditor();
    QWidget *makeResults();
    QWidget *makeEmpty();
    QWidget *makeFindings();
    void judge(); //!< what stands in the editor, at once
    void showLint(const Lint &lint);
    void showVerdict();
    void markEditor();
    void showCurrent(const QModelIndex &current);
    void goTo(const QModelIndex &index); //!< the cursor goes where the finding is
    LintKind kind() const;
    //! Characters from 0 instead of octets from 1.
    QPoint positionOf(const TextPlace &place) const;

    Lint m_lint;
    QString m_text;        //!< that was judged
    QTimer m_pause;        //!< judged when nothing was typed for so long
    bool m_chosen = false; //!< the user chose the kind; else it is guessed
    QComboBox *m_kind;
    PlainLabel *m_guessed;
    MarkedEdit *m_edit;
    QStackedWidget *m_results;
    SeverityBadge *m_badge;
    PlainLabel *m_verdict;
    PlainLabel *m_takenAs;
    PlainLabel *m_fault;
    QSplitter *m_beside = nullptr; //!< findings and the detail
    FindingsModel *m_model;
    FindingView *m_view;
    FindingDetail *m_detail;
};

} // namespace postseal
