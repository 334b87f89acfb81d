// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/seal_badge.h"

#include "app/widgets/graphic_access.h"

#include <QPainter>

namespace postseal {

SealBadge::SealBadge(int size, QWidget *parent) : QWidget(parent), m_size(size)
{
    installGraphicAccess();
    setFixedSize(size, size);
}

void SealBadge::setSeal(SealShape shape, const QString &word)
{
    m_shape = shape;
    setAccessibleName(word);
    update();
}

void SealBadge::setProgress(qreal progress)
{
    m_progress = progress;
    update();
}

void SealBadge::setSize(int size)
{
    m_size = size;
    setFixedSize(size, size);
}

void SealBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSeal(painter, rect(), m_shape, palette(), m_progress);
}

} // namespace postseal
