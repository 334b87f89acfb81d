// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/painting/seal_painter.h"

#include <QWidget>

namespace postseal {

//! A seal as a widget of fixed size. The word is not painted: it is what assistive technology reads.
class SealBadge : public QWidget
{
    Q_OBJECT
public:
    explicit SealBadge(int size, QWidget *parent = nullptr);

    void setSeal(SealShape shape, const QString &word);
    void setProgress(qreal progress); //!< 0 to 1, for SealShape::Waiting
    void setSize(int size);

    SealShape shape() const { return m_shape; }
    qreal progress() const { return m_progress; }
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
    SealShape m_shape = SealShape::Pending;
    qreal m_progress = 0.25;
};

} // namespace postseal
