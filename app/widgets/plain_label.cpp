// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/plain_label.h"

#include "app/painting/visible_text.h"
#include "app/widgets/plain_tool_tip.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr int readableWidth = 520; // of a wrapped text that nothing else holds: about 75 characters
constexpr int narrowest = 80;      // a wrapped text may be pressed together to this

} // namespace

PlainLabel::PlainLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : PlainLabel(parent)
{
    setText(text);
}

void PlainLabel::setText(const QString &text)
{
    const QString visible = visibleText(text);
    if (visible == QLabel::text())
        return;
    QLabel::setText(visible);
    select(0, 0);
    reshape();
}

void PlainLabel::setTextStyle(TextStyle style)
{
    m_style = style;
    reshape();
}

void PlainLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void PlainLabel::setWordWrap(bool on)
{
    m_wraps = on;
    QSizePolicy policy(QSizePolicy::Preferred, on ? QSizePolicy::Minimum : QSizePolicy::Preferred);
    policy.setHeightForWidth(on);
    setSizePolicy(policy);
    reshape();
}

void PlainLabel::setElide(Elide elide)
{
    m_elide = elide;
    reshape();
}

void PlainLabel::setSelectable(bool on)
{
    m_selectable = on;
    setFocusPolicy(on ? Qt::ClickFocus : Qt::NoFocus);
    on ? setCursor(Qt::IBeamCursor) : unsetCursor();
}

void PlainLabel::reshape()
{
    updateGeometry();
    update();
}

QList<QTextLayout::FormatRange> PlainLabel::formats(const QString &) const
{
    return {};
}

qreal PlainLabel::margins(Qt::Orientation orientation) const
{
    const QMargins m = contentsMargins();
    return 2 * margin() + (orientation == Qt::Horizontal ? m.left() + m.right() : m.top() + m.bottom());
}

WrappedText PlainLabel::laidOut(qreal width) const
{
    if (m_elide == Elide::Never)
        return {text(), textFont(), formats(text()), m_wraps ? width : unlimitedWidth};
    const QString shown = elided(text(), QFontMetricsF(textFont()), width, m_elide);
    return {shown, textFont(), formats(shown), unlimitedWidth};
}

bool PlainLabel::isElided() const
{
    const qreal width = contentsRect().width() - 2 * margin();
    return m_elide != Elide::Never && elided(text(), QFontMetricsF(textFont()), width, m_elide) != text();
}

QSize PlainLabel::sizeHint() const
{
    const qreal width = m_wraps ? readableWidth : unlimitedWidth;
    const QSizeF size = laidOut(width).size();
    return {qCeil(size.width() + margins(Qt::Horizontal)), qCeil(size.height() + margins(Qt::Vertical))};
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    if (m_elide != Elide::Never)
        return {qMin(hint.width(), qCeil(QFontMetricsF(textFont()).horizontalAdvance(u"MMM…"_s))), hint.height()};
    return m_wraps ? QSize(qMin(hint.width(), narrowest), QFontMetrics(textFont()).height()) : hint;
}

int PlainLabel::heightForWidth(int width) const
{
    if (!m_wraps)
        return -1;
    return qCeil(laidOut(width - margins(Qt::Horizontal)).size().height() + margins(Qt::Vertical));
}

QPointF PlainLabel::textOrigin(const WrappedText &text) const
{
    const QRectF area = QRectF(contentsRect()).adjusted(margin(), margin(), -margin(), -margin());
    const Qt::Alignment where = alignment();
    const QSizeF spare = area.size() - text.size();
    const qreal x = where & Qt::AlignRight ? spare.width() : where & Qt::AlignHCenter ? spare.width() / 2 : 0;
    const qreal y = where & Qt::AlignTop ? 0 : where & Qt::AlignBottom ? spare.height() : spare.height() / 2;
    return area.topLeft() + QPointF(qMax(0.0, x), qMax(0.0, qFloor(y) * 1.0));
}

void PlainLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const WrappedText shown = laidOut(contentsRect().width() - 2 * margin());
    const QColor colour = isEnabled() ? toneColour(palette(), m_tone)
                                      : palette().color(QPalette::Disabled, QPalette::WindowText);
    painter.setPen(colour);
    shown.paint(painter, textOrigin(shown), selectionFormats());
}

bool PlainLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

void PlainLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        reshape();
    QLabel::changeEvent(event);
}

} // namespace postseal
