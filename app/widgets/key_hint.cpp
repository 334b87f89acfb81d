// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/key_hint.h"

#include "app/painting/state_colours.h"
#include "app/painting/type_scale.h"

#include <QPainter>

namespace postseal {

KeyHint::KeyHint(const QString &keys, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKeys(keys);
}

void KeyHint::setKeys(const QString &keys)
{
    m_keys = keys;
    setAccessibleName(keys);
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    return sizeOf(m_keys, font());
}

QSize KeyHint::sizeOf(const QString &keys, const QFont &font)
{
    const QFontMetrics metrics(styledFont(font, TextStyle::Fixed));
    return {metrics.horizontalAdvance(keys) + 10, metrics.height() + 3};
}

void KeyHint::paint(QPainter &painter, const QRect &rect, const QString &keys, const QFont &font,
                    const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(stateColours(palette).lineStrong);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(stateColours(palette).secondaryText);
    painter.setFont(styledFont(font, TextStyle::Fixed));
    painter.drawText(rect, Qt::AlignCenter, keys);
    painter.restore();
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_keys, font(), palette());
}

} // namespace postseal
