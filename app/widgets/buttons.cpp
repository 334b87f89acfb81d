// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/buttons.h"

#include "app/painting/state_colours.h"
#include "app/painting/type_scale.h"
#include "app/painting/visible_text.h"
#include "app/widgets/focus_ring.h"

#include <QEvent>
#include <QPainter>

namespace postseal {

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setDefault(true);
    takeColours();
}

QSize PrimaryButton::sizeHint() const
{
    const QFontMetrics metrics(styledFont(font(), TextStyle::Section));
    const int wide = metrics.size(Qt::TextShowMnemonic, text()).width() + 28;
    return QPushButton::sizeHint().expandedTo(QSize(wide, 34));
}

void PrimaryButton::takeColours()
{
    const QPalette given = parentWidget() ? parentWidget()->palette() : QPalette();
    const StateColours &colours = stateColours(given);
    QPalette own; // names only what differs: the rest is inherited, now and later
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        own.setColor(group, QPalette::Button, colours.accent);
        own.setColor(group, QPalette::ButtonText, colours.onAccent);
    }
    QFont strong;
    strong.setWeight(QFont::DemiBold);
    if (palette().color(QPalette::Active, QPalette::Button) != colours.accent)
        setPalette(own);
    if (font().weight() != QFont::DemiBold)
        setFont(strong);
}

void PrimaryButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        takeColours();
}

SmallButton::SmallButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setAutoDefault(false);
}

QSize SmallButton::sizeHint() const
{
    const int wide = fontMetrics().size(Qt::TextShowMnemonic, text()).width() + (icon().isNull() ? 20 : 42);
    return {wide, qMax(26, fontMetrics().height() + 8)};
}

LinkButton::LinkButton(const QString &text, QWidget *parent) : QPushButton(withoutMnemonics(visibleText(text)), parent)
{
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return fontMetrics().size(Qt::TextShowMnemonic, text()) + QSize(8, 6);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont shown = font();
    shown.setUnderline(underMouse() || hasFocus());
    painter.setFont(shown);
    painter.setPen(isEnabled() ? stateColours(palette()).accent : stateColours(palette()).tertiaryText);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    if (hasFocus())
        paintFocusRing(painter, rect(), palette(), 4);
}

} // namespace postseal
