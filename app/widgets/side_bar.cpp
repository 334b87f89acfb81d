// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/side_bar.h"

#include "app/painting/state_colours.h"
#include "app/widgets/side_bar_item.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace postseal {

SideBar::SideBar(QWidget *parent)
    : QWidget(parent), m_pages(new QVBoxLayout), m_foot(new QVBoxLayout), m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Pages"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(2);
    m_pages->setSpacing(2);
    m_foot->setSpacing(2);
    layout->addLayout(m_pages);
    layout->addStretch();
    layout->addLayout(m_foot);
    setFixedWidth(fullWidth);
}

QToolButton *SideBar::makeItem(const QString &title, const QIcon &icon)
{
    auto *item = new SideBarItem(title, icon, this);
    item->setCompact(m_compact);
    return item;
}

void SideBar::addPage(const QString &id, const QString &title, const QIcon &icon)
{
    QToolButton *item = makeItem(title, icon);
    item->setCheckable(true);
    m_group->addButton(item);
    m_items.insert(id, item);
    m_pages->addWidget(item);
    connect(item, &QToolButton::clicked, this, [this, id] { Q_EMIT pageChosen(id); });
}

void SideBar::addFootItem(const QString &id, const QString &title, const QIcon &icon)
{
    QToolButton *item = makeItem(title, icon);
    m_foot->addWidget(item);
    connect(item, &QToolButton::clicked, this, [this, id] { Q_EMIT footItemChosen(id); });
}

void SideBar::setCurrentPage(const QString &id)
{
    if (QToolButton *item = m_items.value(id))
        item->setChecked(true);
}

QString SideBar::currentPage() const
{
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        if (it.value()->isChecked())
            return it.key();
    }
    return {};
}

bool SideBar::event(QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::ParentChange) {
        window()->installEventFilter(this); // once is enough: Qt moves a filter that is there already
        fitWidth();
    }
    return QWidget::event(event);
}

bool SideBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        fitWidth();
    return QWidget::eventFilter(watched, event);
}

void SideBar::fitWidth()
{
    m_compact = !isWindow() && window()->width() < compactBelow;
    setFixedWidth(m_compact ? compactWidth : fullWidth);
    for (SideBarItem *item : findChildren<SideBarItem *>())
        item->setCompact(m_compact);
}

void SideBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), stateColours(palette()).line);
}

} // namespace postseal
