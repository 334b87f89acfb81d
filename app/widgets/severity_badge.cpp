// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/severity_badge.h"

#include "app/widgets/graphic_access.h"

#include <QPainter>

namespace postseal {

SeverityBadge::SeverityBadge(int size, QWidget *parent) : QWidget(parent)
{
    installGraphicAccess();
    setFixedSize(size, size);
}

void SeverityBadge::setMark(SeverityMark mark, const QString &word)
{
    m_mark = mark;
    setAccessibleName(word);
    update();
}

void SeverityBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSeverity(painter, rect(), m_mark, palette());
}

} // namespace postseal
