// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/checks/finding_scope.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLineEdit;
class QSplitter;

namespace postseal {

class Card;
class EmptyList;
class FindingBar;
class FindingDetail;
class FindingView;
class FindingsModel;
class ScopeBar;

//! Findings beside the selected one's detail; below each other where the window is narrow.
class FindingsPane : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPane(QWidget *parent = nullptr);
    void setFindings(const Findings &findings); //!< keeps the selection where the finding stayed
    int openCount() const;
    void selectFirst();
    QWidget *filterBox() const { return m_filterBox; } //!< stands in the corner of the tabs
    void beginFiltering();
    void takeFocus();
    //! Shows only what is said of a part, by its title; nothing: of the whole.
    void narrowTo(const QString &title, const std::optional<FindingScope> &scope);
    const std::optional<Finding> &current() const { return m_current; }

Q_SIGNALS:
    void currentChanged();
    void wholeWanted(); //!< the user takes the way back

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Card *makeList();
    void makeFilterBox();
    void applyChoice();
    void showAll();
    void showCurrent();
    void changeRows(const std::function<void()> &change);
    int placeOfCurrent() const;
    void placeFolds();
    void remember(const QModelIndex &group, bool open);

    FindingsModel *m_model;
    FindingView *m_view;
    FindingBar *m_bar;
    ScopeBar *m_scopeBar;
    EmptyList *m_nothing;
    FindingDetail *m_detail;
    QSplitter *m_splitter;
    QWidget *m_filterBox;
    QLineEdit *m_text;
    QComboBox *m_area;
    std::optional<FindingScope> m_scope;
    std::optional<Finding> m_current;
    QHash<QString, bool> m_folds; //!< what the user unfolded or folded, by the group's place
    bool m_placing = false;       //!< folds change because rows did, and not by the user
    bool m_placed = false;        //!< the splitter has its first sizes
};

} // namespace postseal
