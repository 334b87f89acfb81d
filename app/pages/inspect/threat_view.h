// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/pictures/threat_picture.h"

#include <QTableView>

namespace postseal {

class PlainLabel;
class ThreatTableModel;

//! The matrix: arrows go from cell to cell, Ctrl+C copies what a cell says. Its rows are as high as there is room for.
class ThreatView : public QTableView
{
    Q_OBJECT

public:
    explicit ThreatView(ThreatTableModel *model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int lowestWhole() const; //!< the least height that shows every row
    void setRoom(int height); //!< the rows are not made higher than that lets them be
    void fit(); //!< to the size and the table there are now

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ThreatMeasures measures() const;
    int highFor(qreal row) const;

    ThreatTableModel *m_model;
    PlainLabel *m_corner;
    int m_room = QWIDGETSIZE_MAX;
    bool m_fitting = false;
};

} // namespace postseal
