// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/busy_bar.h"

#include "app/painting/state_colours.h"

#include <QPainter>
#include <QPainterPath>

namespace postseal {

BusyBar::BusyBar(QWidget *parent) : QProgressBar(parent)
{
    setAccessibleName(tr("Progress"));
    setTextVisible(false);
    setRange(0, 1000);
    setValue(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BusyBar::setFraction(qreal fraction)
{
    setValue(qRound(1000 * qBound(0.0, fraction, 1.0)));
}

void BusyBar::paintEvent(QPaintEvent *)
{
    const StateColours &colours = stateColours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath bar;
    bar.addRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setClipPath(bar);
    painter.fillRect(rect(), isDark(palette()) ? colours.line : colours.sunken);
    painter.fillRect(QRectF(0, 0, width() * (value() - minimum()) / qreal(qMax(1, maximum() - minimum())), height()),
                     colours.accent);
}

} // namespace postseal
