// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/pictures/threat_table.h"

#include <QWidget>

namespace postseal {

//! The signs that occur, with their words; in as many lines as it takes.
class ThreatLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ThreatLegend(QWidget *parent = nullptr);
    void setTable(const ThreatTable &table);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThreatTable m_table;
};

} // namespace postseal
