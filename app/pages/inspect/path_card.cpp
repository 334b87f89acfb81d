// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/path_card.h"

#include "app/pages/inspect/path_view.h"

#include <QVBoxLayout>

#include <algorithm>

namespace postseal {

PathCard::PathCard(QWidget *parent) : Card(parent), m_view(new PathView(this))
{
    setPadding(4, 2); // the view's square corners stay inside the round ones
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_view);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_view, &PathView::wantedHeightChanged, this, &PathCard::takeHeight);
}

void PathCard::fitInto(int pageHeight)
{
    m_pageHeight = pageHeight;
    takeHeight();
}

void PathCard::takeHeight()
{
    const int least = PathView::leastHeight(font());
    const int wanted = m_view->wantedHeight();
    setFixedHeight(4 + std::clamp(wanted, least, std::max(least, m_pageHeight / 3)));
}

} // namespace postseal
