// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QProgressBar>

namespace postseal {

//! The thin bar of the status bar, 180 by 6 px. It moves by its value alone.
class BusyBar : public QProgressBar
{
    Q_OBJECT
public:
    explicit BusyBar(QWidget *parent = nullptr);

    void setFraction(qreal fraction); //!< 0 to 1

    QSize sizeHint() const override { return {180, 6}; }
    QSize minimumSizeHint() const override { return {60, 6}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace postseal
