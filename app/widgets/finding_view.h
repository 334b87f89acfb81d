// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QTreeView>

namespace postseal {

//! The list that FindingRowDelegate paints: one column, groups that fold with a click, Space, Enter and the arrows.
//! It fills a Card and keeps to its round corners.
class FindingView : public QTreeView
{
    Q_OBJECT
public:
    explicit FindingView(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {} //!< the delegate paints folds

private:
    bool toggleGroup(const QModelIndex &index);
};

} // namespace postseal
