// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/side_by_side.h"

#include <QResizeEvent>

namespace postseal {

constexpr int kSideBySideFrom = 820; // below, the detail goes under the list

SideBySide::SideBySide(Share ofDetail, QWidget *parent) : QSplitter(parent), m_ofDetail(ofDetail)
{
    setHandleWidth(10);
    setChildrenCollapsible(false);
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    const QSize size = event->size();
    const Qt::Orientation wanted = size.width() < kSideBySideFrom ? Qt::Vertical : Qt::Horizontal;
    if (!m_placed || wanted != orientation()) {
        m_placed = true;
        setOrientation(wanted);
        const int whole = wanted == Qt::Vertical ? size.height() : size.width();
        const int detail = m_ofDetail(wanted, whole);
        setSizes({whole - detail, detail});
    }
    QSplitter::resizeEvent(event);
}

} // namespace postseal
