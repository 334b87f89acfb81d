// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/tab_strip.h"

#include "app/painting/state_colours.h"
#include "app/widgets/counted_tab_bar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

namespace postseal {

TabStrip::TabStrip(QStackedWidget *pages, QWidget *parent)
    : QWidget(parent), m_pages(pages), m_tabs(new CountedTabBar(this)), m_corner(new QHBoxLayout)
{
    m_corner->setContentsMargins(0, 0, 0, 4);
    m_corner->setSpacing(6);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_tabs, 0, Qt::AlignBottom);
    layout->addStretch(1);
    layout->addLayout(m_corner);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        Q_EMIT currentChanged(index);
    });
}

int TabStrip::addPage(QWidget *page, const QString &title)
{
    m_pages->addWidget(page); // first: the first tab becomes the current one at once
    return m_tabs->addTab(title);
}

void TabStrip::setTitle(int index, const QString &title)
{
    m_tabs->setTabText(index, title);
}

void TabStrip::setPageVisible(int index, bool visible)
{
    m_tabs->setTabVisible(index, visible);
    m_tabs->updateGeometry(); // a tab more takes its own room
}

void TabStrip::setCount(int index, std::optional<int> count)
{
    m_tabs->setTabCount(index, count);
}

void TabStrip::addCornerWidget(QWidget *widget)
{
    m_corner->addWidget(widget, 0, Qt::AlignVCenter);
}

void TabStrip::setCurrentIndex(int index)
{
    m_tabs->setCurrentIndex(index);
}

int TabStrip::currentIndex() const
{
    return m_tabs->currentIndex();
}

void TabStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), stateColours(palette()).line);
}

} // namespace postseal
