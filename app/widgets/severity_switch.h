// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/painting/severity_mark.h"

#include <QAbstractButton>

namespace postseal {

//! A mark with a number: how many there are, and whether they are shown. What is switched off is struck through.
class SeveritySwitch : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SeveritySwitch(SeverityMark mark, QWidget *parent = nullptr);

    void setCount(int count, const QString &words); //!< words: "2 errors", for the tool tip and assistive technology
    int count() const { return m_count; }
    SeverityMark mark() const { return m_mark; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SeverityMark m_mark;
    int m_count = 0;
};

} // namespace postseal
