// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/checks/finding.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QSplitter;

namespace postseal {

class FindingDetail;
class FindingView;
class FindingsFilter;
class FindingsModel;

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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeFilterBox();
    void showCurrent();

    FindingsModel *m_model;
    FindingsFilter *m_filter;
    FindingView *m_view;
    FindingDetail *m_detail;
    QSplitter *m_splitter;
    QWidget *m_filterBox;
    QLineEdit *m_text;
    QComboBox *m_area;
    std::optional<Finding> m_current;
    bool m_placed = false; //!< the splitter has its first sizes
};

} // namespace postseal
