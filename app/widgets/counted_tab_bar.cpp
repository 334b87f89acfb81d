// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/counted_tab_bar.h"

#include "app/painting/state_colours.h"
#include "app/painting/type_scale.h"
#include "app/widgets/focus_ring.h"

#include <QLocale>
#include <QPainter>

namespace postseal {

namespace {

constexpr int side = 12;
constexpr int above = 6;
constexpr int below = 7;
constexpr int countGap = 5;
constexpr int underline = 2;

} // namespace

CountedTabBar::CountedTabBar(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CountedTabBar::setTabCount(int index, std::optional<int> count)
{
    setTabData(index, count ? QVariant(*count) : QVariant());
    const QString title = tabText(index).remove(u'&');
    setAccessibleTabName(index, count ? tr("%1, %2").arg(title, countText(index)) : title);
    setTabText(index, tabText(index)); // lays the tabs out anew
    update();
}

QString CountedTabBar::countText(int index) const
{
    const QVariant count = tabData(index);
    return count.isValid() ? QLocale().toString(count.toInt()) : QString();
}

QSize CountedTabBar::minimumSizeHint() const
{
    return {80, sizeHint().height()}; // below its own width it scrolls
}

QSize CountedTabBar::tabSizeHint(int index) const
{
    const QFontMetrics strong(styledFont(font(), TextStyle::Section)); // whether current or not: nothing moves
    const QString count = countText(index);
    const int counted = count.isEmpty() ? 0 : countGap + fontMetrics().horizontalAdvance(count);
    return {side + strong.size(Qt::TextShowMnemonic, tabText(index)).width() + counted + side,
            above + fontMetrics().height() + below + underline};
}

void CountedTabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i < count(); ++i) {
        if (isTabVisible(i))
            paintTab(painter, i);
    }
}

void CountedTabBar::paintTab(QPainter &painter, int index) const
{
    const StateColours &colours = stateColours(palette());
    const bool current = index == currentIndex();
    const QRect tab = tabRect(index);
    const QRect text(tab.left() + side, tab.top() + above, tab.width() - 2 * side, fontMetrics().height());
    const QColor colour = current ? palette().color(QPalette::WindowText)
        : isTabEnabled(index)     ? colours.secondaryText
                                  : palette().color(QPalette::Disabled, QPalette::WindowText);
    painter.setFont(styledFont(font(), current ? TextStyle::Section : TextStyle::Body));
    painter.setPen(colour);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, tabText(index));
    const int end = painter.fontMetrics().size(Qt::TextShowMnemonic, tabText(index)).width() + countGap;

    painter.setFont(font());
    painter.setPen(colours.tertiaryText);
    painter.drawText(text.adjusted(end, 0, side, 0), Qt::AlignLeft | Qt::AlignVCenter, countText(index));

    if (current)
        painter.fillRect(QRect(tab.left(), tab.bottom() + 1 - underline, tab.width(), underline), colours.accent);
    if (current && hasFocus())
        paintFocusRing(painter, tab.adjusted(2, 2, -2, -5), palette(), 5);
}

} // namespace postseal
