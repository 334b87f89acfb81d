// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pictures/path_painter.h"

#include "app/painting/type_scale.h"
#include "app/painting/wrapped_text.h"
#include "app/pictures/path_strokes.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qreal kPad = 12;
constexpr qreal kSeal = 20, kSmallSeal = 16;

//! Paints into one node.
class NodePainter
{
public:
    NodePainter(QPainter &painter, const PathNode &node, const QRectF &rect, const QPalette &palette, const QFont &font)
        : m_painter(painter), m_node(node), m_rect(rect), m_palette(palette),
          m_titleFont(styledFont(font, TextStyle::Section)), m_lineFont(styledFont(font, TextStyle::Caption)),
          m_measures(font)
    {}

    void paintSender()
    {
        const QColor colour = stateColours(m_palette).secondaryText;
        const QRectF envelope(m_rect.center().x() - 22, m_rect.top(), 44, 30);
        m_painter.setPen(QPen(colour, 1.6));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(envelope, 4, 4);
        m_painter.drawPolyline(QPolygonF{envelope.topLeft() + QPointF(1, 2), envelope.center() + QPointF(0, 2),
                                         envelope.topRight() + QPointF(-1, 2)});
        const QFontMetricsF metrics(m_lineFont);
        const QString caption = elided(m_node.title, metrics, m_rect.width() + 30, Elide::End);
        text(m_rect.center().x() - metrics.horizontalAdvance(caption) / 2,
             {0, envelope.bottom() + 8, 0, m_measures.pitch}, caption, m_lineFont, Tone::Secondary);
    }

    void paintFrame(NodeMark mark)
    {
        const bool later = m_node.state == SealShape::Pending;
        const StateColours &colours = stateColours(m_palette);
        QPen pen(mark.selected ? colours.accent : later ? colours.line : colours.lineStrong, mark.selected ? 2 : 1);
        if (later && !mark.selected)
            pen.setDashPattern({4, 4});
        m_painter.setPen(pen);
        m_painter.setBrush(m_palette.base());
        m_painter.drawRoundedRect(m_rect, 7, 7);
    }

    void paintShort()
    {
        const QRectF row(m_rect.left(), m_rect.top() + 8, m_rect.width(), m_measures.title);
        paintHead(row);
        paintLine(lineBelow(row, 0), mostTelling());
    }

    void paintFull(const QDateTime &now)
    {
        const QRectF row(m_rect.left(), m_rect.top() + 10, m_rect.width(), m_measures.title);
        paintHead(row);
        QList<PathLine> lines = m_node.lines;
        if (m_node.since && now.isValid())
            lines.append({waitedText(*m_node.since, now)});
        QRectF line = lineBelow(row, 6);
        for (const PathLine &each : lines) {
            paintLine(line, each);
            line.translate(0, m_measures.pitch);
        }
    }

    void paintChain()
    {
        const QRectF row(m_rect.left() + 10, m_rect.bottom() - 8 - m_measures.chainHeight(), m_rect.width() - 20,
                         m_measures.chainHeight());
        paintZoneChain(m_painter, row, m_node.chain, m_palette, m_lineFont);
    }

    void paintOneLine()
    {
        const QFontMetricsF titles(m_titleFont);
        const qreal left = paintSealAt(kSmallSeal, m_rect.center().y());
        const qreal room = m_rect.right() - kPad - left;
        const PathLine line = mostTelling();
        const qreal wanted = titles.horizontalAdvance(m_node.title);
        const qreal title = qMin(wanted, line.text.isEmpty() ? room : qMax(room * 0.6, room - 90));
        text(left, m_rect, elided(m_node.title, titles, title, Elide::Start), m_titleFont, titleTone());
        const QRectF rest(left + title + 10, m_rect.top(), room - title - 10, m_rect.height());
        paintLine(rest, line);
    }

private:
    QRectF lineBelow(const QRectF &row, qreal gap) const
    {
        return {m_rect.left() + kPad, row.bottom() + gap, m_rect.width() - 2 * kPad, m_measures.pitch};
    }
    Tone titleTone() const { return m_node.state == SealShape::Pending ? Tone::Tertiary : Tone::Primary; }

    //! What has a colour says what is wrong.
    PathLine mostTelling() const
    {
        const auto loud = std::ranges::find_if(m_node.lines,
                                               [](const PathLine &line) { return line.tone != Tone::Secondary; });
        return loud != m_node.lines.end() ? *loud : m_node.lines.value(0);
    }

    //! Where the title begins.
    qreal paintSealAt(qreal size, qreal middle)
    {
        if (m_node.state == SealShape::Pending)
            return m_rect.left() + kPad;
        const QRectF square(m_rect.left() + 9, middle - size / 2, size, size);
        paintSeal(m_painter, square, m_node.state, m_palette);
        return square.right() + 7;
    }

    void paintHead(const QRectF &row)
    {
        const qreal left = paintSealAt(kSeal, row.center().y());
        const QFontMetricsF titles(m_titleFont), lines(m_lineFont);
        qreal room = m_rect.right() - kPad - left;
        const qreal remark = lines.horizontalAdvance(m_node.remark);
        if (!m_node.remark.isEmpty() && titles.horizontalAdvance(m_node.title) + remark + 8 <= room)
            text(m_rect.right() - kPad - remark, row, m_node.remark, m_lineFont, Tone::Tertiary);
        const Elide elide = m_node.about.host.isEmpty() ? Elide::End : Elide::Start;
        text(left, row, elided(m_node.title, titles, room, elide), m_titleFont, titleTone());
    }

    void paintLine(const QRectF &row, const PathLine &line)
    {
        if (row.width() < 16)
            return;
        const Tone tone = m_node.state == SealShape::Pending ? Tone::Tertiary : line.tone;
        text(row.left(), row, shortened(line.text, row.width()), m_lineFont, tone);
    }

    //! Whole parts go first; the first one is cut only where it alone is too long.
    QString shortened(QString words, qreal width) const
    {
        const QFontMetricsF metrics(m_lineFont);
        while (metrics.horizontalAdvance(words) > width && words.contains(u" · "_s))
            words.truncate(words.lastIndexOf(u" · "_s));
        return elided(words, metrics, width, Elide::End);
    }

    void text(qreal left, const QRectF &row, const QString &words, const QFont &font, Tone tone)
    {
        const QFontMetricsF metrics(font);
        m_painter.setFont(font);
        m_painter.setPen(toneColour(m_palette, tone));
        m_painter.drawText(QPointF(left, row.center().y() + (metrics.ascent() - metrics.descent()) / 2), words);
    }

    QPainter &m_painter;
    const PathNode &m_node;
    const QRectF m_rect;
    const QPalette &m_palette;
    const QFont m_titleFont, m_lineFont;
    const PathMeasures m_measures;
};

void paintFocus(QPainter &painter, const QRectF &rect, const QPalette &palette)
{
    painter.setPen(QPen(stateColours(palette).accent, 1.5, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), 9, 9);
}

} // namespace

void paintPathNode(QPainter &painter, const PathNode &node, const PlacedNode &placed, const QPalette &palette,
                   const QFont &font, NodeMark mark, const QDateTime &now)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    NodePainter into(painter, node, placed.rect, palette, font);
    if (placed.form != NodeForm::Sender)
        into.paintFrame(mark);
    switch (placed.form) {
    case NodeForm::Sender: into.paintSender(); break;
    case NodeForm::Full: into.paintFull(now); break;
    case NodeForm::Short: into.paintShort(); break;
    case NodeForm::Line: into.paintOneLine(); break;
    }
    if (!node.chain.isEmpty())
        into.paintChain();
    if (mark.focused)
        paintFocus(painter, placed.rect, palette);
    painter.restore();
}

QSizeF pathSize(const DeliveryPath &path, const QFont &font)
{
    return layOutPath(path, font, kPathWidth * PathMeasures(font).unit).size;
}

void paintPath(QPainter &painter, const QRectF &place, const DeliveryPath &path, const QPalette &palette,
               const QFont &font)
{
    const PathLayout layout = layOutPath(path, font, kPathWidth * PathMeasures(font).unit);
    const qreal scale = qMin(place.width() / layout.size.width(), place.height() / layout.size.height());
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(scale, scale);
    paintPathWays(painter, layout, palette, font);
    for (qsizetype i = 0; i < path.nodes.size(); ++i)
        paintPathNode(painter, path.nodes.at(i), layout.nodes.at(i), palette, font);
    painter.restore();
}

} // namespace postseal
