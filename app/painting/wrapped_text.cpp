// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/painting/wrapped_text.h"

#include <QTextLine>
#include <QtMath>

namespace postseal {

namespace {

QTextOption wrapping()
{
    QTextOption option(Qt::AlignLeft | Qt::AlignTop);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    return option;
}

} // namespace

WrappedText::WrappedText(const QString &text, const QFont &font, const QList<QTextLayout::FormatRange> &formats,
                         qreal width)
    : m_layout(text, font)
{
    m_layout.setTextOption(wrapping());
    m_layout.setFormats(formats);
    m_layout.setCacheEnabled(true);
    lay(width);
}

void WrappedText::lay(qreal width)
{
    qreal height = 0;
    qreal widest = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        const int end = breakOf(line);
        if (end != line.textStart() + line.textLength()) // up to the blank before: nothing of the next word fits
            line.setLineWidth(line.cursorToX(end - 1) + 0.25);
        line.setPosition(QPointF(0, height));
        height += line.height();
        widest = qMax(widest, line.naturalTextWidth());
    }
    m_layout.endLayout();
    m_size = QSizeF(widest, height);
}

//! Where the line should end: before the word, or the piece that is to stay whole, that it would break; where it ends
//! now if that begins the line.
int WrappedText::breakOf(const QTextLine &line) const
{
    const QString text = m_layout.text();
    const int start = line.textStart();
    const int end = start + line.textLength();
    if (end >= text.size())
        return end;
    for (const QTextLayout::FormatRange &range : m_layout.formats()) {
        if (range.start > start && range.start < end && range.start + range.length > end
            && range.format.boolProperty(unbrokenProperty))
            return range.start;
    }
    if (text[end - 1] == u' ' || text[end] == u' ')
        return end;
    const auto blank = int(text.lastIndexOf(u' ', end - 1)) + 1;
    return blank > start ? blank : end;
}

QString WrappedText::line(int number) const
{
    const QTextLine line = m_layout.lineAt(number);
    return m_layout.text().mid(line.textStart(), line.textLength());
}

int WrappedText::positionAt(QPointF point) const
{
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        if (point.y() < line.y() + line.height() || i == m_layout.lineCount() - 1)
            return line.xToCursor(point.x());
    }
    return 0;
}

void WrappedText::paint(QPainter &painter, QPointF at, const QList<QTextLayout::FormatRange> &selections) const
{
    m_layout.draw(&painter, at, selections);
}

qreal WrappedText::lineHeight(int number) const
{
    return m_layout.lineAt(number).height();
}

void WrappedText::paintLine(QPainter &painter, QPointF at, int number) const
{
    const QTextLine line = m_layout.lineAt(number);
    line.draw(&painter, at - QPointF(0, line.y()));
}

QString elided(const QString &text, const QFontMetricsF &metrics, qreal width, Elide elide)
{
    switch (elide) {
    case Elide::Never: return text;
    case Elide::Start: return metrics.elidedText(text, Qt::ElideLeft, width);
    case Elide::End: break;
    }
    const QString cut = metrics.elidedText(text, Qt::ElideRight, width);
    const qsizetype kept = cut.size() - 1;
    if (cut == text || kept <= 0)
        return cut;
    const qsizetype wordStart = text.lastIndexOf(u' ', kept - 1) + 1;
    const qsizetype wordEnd = text.indexOf(u' ', kept);
    const QStringView word = QStringView(text).sliced(wordStart, (wordEnd < 0 ? text.size() : wordEnd) - wordStart);
    return wordStart > 0 && word.contains(u'.') ? text.left(wordStart) + u'…' : cut;
}

} // namespace postseal
