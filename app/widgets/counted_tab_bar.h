// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QTabBar>
#include <optional>

namespace postseal {

//! Tabs without boxes: the word, how many there are behind it, an underline in the accent colour below the current one.
class CountedTabBar : public QTabBar
{
    Q_OBJECT
public:
    explicit CountedTabBar(QWidget *parent = nullptr);

    void setTabCount(int index, std::optional<int> count);

    QSize minimumSizeHint() const override;

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTab(QPainter &painter, int index) const;
    QString countText(int index) const;
};

} // namespace postseal
