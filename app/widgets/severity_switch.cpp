// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/severity_switch.h"

#include "app/widgets/focus_ring.h"
#include "app/widgets/plain_tool_tip.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr int kMark = 14, kPad = 7, kGap = 5, kHeight = 26;
constexpr qreal kFaded = 0.45;

} // namespace

SeveritySwitch::SeveritySwitch(SeverityMark mark, QWidget *parent) : QAbstractButton(parent), m_mark(mark)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SeveritySwitch::setCount(int count, const QString &words)
{
    m_count = count;
    setText(QLocale().toString(count));
    setAccessibleName(words);
    setToolTip(plainToolTip(words));
    updateGeometry();
    update();
}

QSize SeveritySwitch::sizeHint() const
{
    const int digits = qMax(fontMetrics().horizontalAdvance(text()), fontMetrics().horizontalAdvance(u"00"_s));
    return {kPad + kMark + kGap + digits + kPad, qMax(kHeight, fontMetrics().height() + 8)};
}

void SeveritySwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const StateColours &colours = stateColours(palette());
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(isChecked() ? colours.lineStrong : colours.line);
    painter.setBrush(underMouse() ? QBrush(colours.sunken) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(frame, 6, 6);
    painter.setOpacity(isChecked() && m_count > 0 ? 1 : kFaded);
    paintSeverity(painter, QRectF(kPad, (height() - kMark) / 2.0, kMark, kMark), m_mark, palette());
    painter.setOpacity(1);
    painter.setPen(toneColour(palette(), isChecked() && m_count > 0 ? Tone::Primary : Tone::Secondary));
    painter.drawText(QRect(kPad + kMark + kGap, 0, width() - kPad - kMark - kGap, height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (!isChecked()) {
        painter.setPen(QPen(toneColour(palette(), Tone::Secondary), 1.4));
        painter.drawLine(QPointF(kPad - 2, height() / 2.0), QPointF(width() - kPad + 2, height() / 2.0));
    }
    if (hasFocus())
        paintFocusRing(painter, frame, palette());
}

} // namespace postseal
