// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QTreeView>

namespace postseal {

//! A tree in columns with rows of 26 px and hairlines between, flat headers, and the corners of the card it stands in.
class FactView : public QTreeView
{
    Q_OBJECT

public:
    explicit FactView(QWidget *parent = nullptr);

    void markText(const QString &text); //!< stands out wherever a cell shows it; empty: nothing does

protected:
    void paintEvent(QPaintEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    class Cells;
    Cells *m_cells;
};

} // namespace postseal
