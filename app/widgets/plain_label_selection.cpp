// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
// What the mouse and the keyboard select in a PlainLabel, and how it is copied.
#include "app/widgets/plain_label.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMouseEvent>

namespace postseal {

namespace {

bool isIsolate(QChar c)
{
    return c.unicode() >= 0x2066 && c.unicode() <= 0x2069;
}

} // namespace

int PlainLabel::positionAt(QPointF point) const
{
    const WrappedText shown = laidOut(contentsRect().width() - 2 * margin());
    return shown.positionAt(point - textOrigin(shown));
}

void PlainLabel::select(int anchor, int position)
{
    m_anchor = anchor;
    m_position = position;
    update();
}

QString PlainLabel::selectedText() const
{
    QString selected = text().mid(qMin(m_anchor, m_position), qAbs(m_position - m_anchor));
    return selected.removeIf(isIsolate); // ours, for the line alone
}

QList<QTextLayout::FormatRange> PlainLabel::selectionFormats() const
{
    if (m_anchor == m_position)
        return {};
    QTextLayout::FormatRange range;
    range.start = qMin(m_anchor, m_position);
    range.length = qAbs(m_position - m_anchor);
    range.format.setBackground(palette().highlight());
    range.format.setForeground(palette().highlightedText());
    return {range};
}

void PlainLabel::copySelection() const
{
    if (!selectedText().isEmpty())
        QGuiApplication::clipboard()->setText(selectedText());
}

void PlainLabel::mousePressEvent(QMouseEvent *event)
{
    if (!m_selectable || event->button() != Qt::LeftButton)
        return QLabel::mousePressEvent(event);
    const int position = positionAt(event->position());
    select(event->modifiers() & Qt::ShiftModifier ? m_anchor : position, position);
}

void PlainLabel::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_selectable || !(event->buttons() & Qt::LeftButton))
        return QLabel::mouseMoveEvent(event);
    select(m_anchor, positionAt(event->position()));
}

void PlainLabel::mouseDoubleClickEvent(QMouseEvent *event) // a word goes from blank to blank: a host name whole
{
    if (!m_selectable)
        return QLabel::mouseDoubleClickEvent(event);
    const int position = positionAt(event->position());
    const auto start = int(position > 0 ? text().lastIndexOf(u' ', position - 1) + 1 : 0);
    const auto end = int(text().indexOf(u' ', position));
    select(start, end < 0 ? int(text().size()) : end);
}

void PlainLabel::keyPressEvent(QKeyEvent *event)
{
    if (m_selectable && event->matches(QKeySequence::Copy))
        return copySelection();
    if (m_selectable && event->matches(QKeySequence::SelectAll))
        return select(0, int(text().size()));
    QLabel::keyPressEvent(event);
}

void PlainLabel::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_selectable)
        return QLabel::contextMenuEvent(event);
    QMenu menu;
    QAction *copy = menu.addAction(tr("&Copy"), this, &PlainLabel::copySelection);
    copy->setEnabled(!selectedText().isEmpty());
    menu.addAction(tr("Select &All"), this, [this] { select(0, int(text().size())); });
    menu.exec(event->globalPos());
}

void PlainLabel::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        select(0, 0);
    QLabel::focusOutEvent(event);
}

} // namespace postseal
