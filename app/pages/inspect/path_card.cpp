// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/path_card.h"

#include "app/pages/inspect/path_view.h"

#include <QVBoxLayout>

#include <algorithm>

namespace postseal {

namespace {

constexpr int kPadding = 2;
constexpr int kBelow = 700; // what verdict and findings want in a high window

} // namespace

PathCard::PathCard(QWidget *parent) : Card(parent), m_view(new PathView(this))
{
    setPadding(4, kPadding); // the view's square corners stay inside the round ones
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_view);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_view, &PathView::wantedHeightChanged, this, &PathCard::updateGeometry);
}

int PathCard::least() const
{
    return kPadding * 2 + PathView::leastHeight(font());
}

void PathCard::fitInto(int pageHeight)
{
    if (pageHeight == m_pageHeight)
        return;
    m_pageHeight = pageHeight;
    updateGeometry();
}

QSize PathCard::sizeHint() const
{
    const int wanted = kPadding * 2 + m_view->wantedHeight();
    const int most = std::max({least(), m_pageHeight / 3, m_pageHeight - kBelow});
    return {Card::sizeHint().width(), std::clamp(wanted, least(), most)};
}

QSize PathCard::minimumSizeHint() const
{
    return {Card::minimumSizeHint().width(), least()};
}

} // namespace postseal
