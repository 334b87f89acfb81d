// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/side_bar_item.h"

#include "app/painting/state_colours.h"
#include "app/painting/type_scale.h"
#include "app/widgets/focus_ring.h"
#include "app/widgets/plain_tool_tip.h"

#include <QPainter>

namespace postseal {

namespace {

constexpr int iconAt = 9;
constexpr int iconSide = 16;
constexpr int wordAt = iconAt + iconSide + 9;

} // namespace

SideBarItem::SideBarItem(const QString &title, const QIcon &icon, QWidget *parent) : QToolButton(parent)
{
    setText(title);
    setIcon(icon);
    setAccessibleName(title);
    setFocusPolicy(Qt::TabFocus); // a click leaves the focus where one types
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void SideBarItem::setCompact(bool compact)
{
    m_compact = compact;
    setPlainToolTip(this, compact ? text() : QString());
    update();
}

QSize SideBarItem::sizeHint() const
{
    return {36, qMax(36, fontMetrics().height() + 14)};
}

void SideBarItem::paintEvent(QPaintEvent *)
{
    const StateColours &colours = stateColours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colours.accentSoft : colours.sunken);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const int iconX = m_compact ? (width() - iconSide) / 2 : iconAt;
    const QIcon::State state = isChecked() ? QIcon::On : QIcon::Off;
    icon().paint(&painter, QRect(iconX, (height() - iconSide) / 2, iconSide, iconSide), Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled, state);
    if (!m_compact) {
        painter.setFont(styledFont(font(), isChecked() ? TextStyle::Section : TextStyle::Body));
        painter.setPen(isChecked() ? palette().color(QPalette::WindowText) : colours.secondaryText);
        const QRect word = rect().adjusted(wordAt, 0, -4, 0);
        painter.drawText(word, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, word.width(), Qt::TextShowMnemonic));
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), palette());
}

} // namespace postseal
