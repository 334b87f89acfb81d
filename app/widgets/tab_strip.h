// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QWidget>
#include <optional>

class QHBoxLayout;
class QStackedWidget;

namespace postseal {

class CountedTabBar;

//! The tabs above a stack of pages, with room for filters at the right. Left and Right go from tab to tab.
class TabStrip : public QWidget
{
    Q_OBJECT
public:
    explicit TabStrip(QStackedWidget *pages, QWidget *parent = nullptr);

    int addPage(QWidget *page, const QString &title); //!< the stack takes the page
    void setTitle(int index, const QString &title);
    void setPageVisible(int index, bool visible); //!< the place of the others stays theirs
    void setCount(int index, std::optional<int> count);
    void addCornerWidget(QWidget *widget);
    void setCurrentIndex(int index);
    int currentIndex() const;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStackedWidget *m_pages;
    CountedTabBar *m_tabs;
    QHBoxLayout *m_corner;
};

} // namespace postseal
