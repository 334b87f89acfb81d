// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/evidence_box.h"

#include "app/painting/state_colours.h"
#include "app/painting/type_scale.h"
#include "app/painting/visible_text.h"
#include "app/widgets/focus_ring.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextFrame>
#include <QWheelEvent>
#include <QtMath>
#include <memory>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype shownLines = 200;
constexpr int markWidth = 14; // left margin of the text: the marks stand in it
constexpr int sideMargin = 9;
constexpr int topMargin = 7;

Tone changeTone(EvidenceChange change)
{
    switch (change) {
    case EvidenceChange::Same: return Tone::Primary;
    case EvidenceChange::Wrong: return Tone::Open;
    case EvidenceChange::Wanted: return Tone::Sealed;
    }
    Q_UNREACHABLE();
}

void setMargins(QTextDocument &document)
{
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    frame.setLeftMargin(markWidth);
    frame.setRightMargin(sideMargin);
    frame.setTopMargin(topMargin);
    frame.setBottomMargin(topMargin - 1);
    document.rootFrame()->setFrameFormat(frame);
}

} // namespace

EvidenceBox::EvidenceBox(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // a fixed height would be that of the hint
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    write();
}

void EvidenceBox::setLines(const EvidenceLines &lines)
{
    if (m_lines == lines)
        return;
    m_lines = lines;
    write();
    describe();
    updateGeometry();
}

void EvidenceBox::appendLine(QTextCursor &cursor, const QString &text, EvidenceChange change) const
{
    QTextBlockFormat block;
    block.setLineHeight(122, QTextBlockFormat::ProportionalHeight);
    QTextCharFormat format;
    format.setFont(styledFont(font(), TextStyle::Fixed));
    format.setForeground(toneColour(palette(), changeTone(change)));
    if (!document()->isEmpty())
        cursor.insertBlock(block);
    cursor.setBlockFormat(block);
    cursor.setBlockCharFormat(format);
    cursor.insertText(text.isEmpty() ? u" "_s : text, format); // an empty first line would count as no line yet
}

void EvidenceBox::write()
{
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const EvidenceLine &line : std::as_const(m_lines).first(qMin(shownLines, m_lines.size())))
        appendLine(cursor, visibleText(line.text), line.change);
    if (m_lines.size() > shownLines)
        appendLine(cursor, tr("… %n more line(s)", nullptr, int(m_lines.size() - shownLines)), EvidenceChange::Same);
    cursor.endEditBlock();
    setMargins(*document());
    m_measuredWidth = -1;
}

void EvidenceBox::describe()
{
    QStringList differing;
    for (const EvidenceLine &line : m_lines) {
        if (line.change == EvidenceChange::Wrong)
            differing += tr("not expected: %1").arg(visibleText(line.text));
        else if (line.change == EvidenceChange::Wanted)
            differing += tr("missing: %1").arg(visibleText(line.text));
    }
    setAccessibleDescription(differing.join(u"; "_s));
}

QSize EvidenceBox::sizeHint() const
{
    const QFontMetricsF metrics(styledFont(font(), TextStyle::Fixed));
    qreal widest = 0;
    for (const EvidenceLine &line : m_lines.first(qMin(shownLines, m_lines.size())))
        widest = qMax(widest, metrics.horizontalAdvance(visibleText(line.text)));
    const int width = qCeil(qMin(widest, metrics.averageCharWidth() * 80)) + markWidth + sideMargin + 1;
    return {width, heightForWidth(width)};
}

QSize EvidenceBox::minimumSizeHint() const
{
    const QFontMetrics metrics(styledFont(font(), TextStyle::Fixed));
    return {metrics.averageCharWidth() * 12 + markWidth + sideMargin, metrics.height() + 2 * topMargin};
}

int EvidenceBox::heightForWidth(int width) const
{
    if (m_measuredWidth != width) {
        const std::unique_ptr<QTextDocument> copy(document()->clone());
        setMargins(*copy);
        copy->setTextWidth(width);
        m_measuredHeight = qCeil(copy->documentLayout()->documentSize().height());
        m_measuredWidth = width;
    }
    return m_measuredHeight;
}

void EvidenceBox::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        write();
        updateGeometry();
    }
}

void EvidenceBox::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(stateColours(palette()).sunken);
        painter.drawRoundedRect(viewport()->rect(), 5, 5);
        paintMarks(painter);
        if (hasFocus())
            paintFocusRing(painter, viewport()->rect(), palette(), 5);
    }
    QTextEdit::paintEvent(event);
}

void EvidenceBox::paintMarks(QPainter &painter) const
{
    const QFontMetricsF metrics(styledFont(font(), TextStyle::Fixed));
    QTextBlock block = document()->begin();
    for (qsizetype i = 0; i < qMin(shownLines, m_lines.size()) && block.isValid(); ++i, block = block.next()) {
        const EvidenceChange change = m_lines[i].change;
        if (change == EvidenceChange::Same || !block.layout() || block.layout()->lineCount() == 0)
            continue;
        const QRectF area = document()->documentLayout()->blockBoundingRect(block);
        const qreal baseline = area.top() + block.layout()->lineAt(0).y() + block.layout()->lineAt(0).ascent();
        const QPointF middle(7.5, qRound(baseline - metrics.xHeight() / 2) - 0.5);
        painter.setPen(QPen(toneColour(palette(), changeTone(change)), 1.6, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(middle - QPointF(3, 0), middle + QPointF(3, 0));
        if (change == EvidenceChange::Wanted)
            painter.drawLine(middle - QPointF(0, 3), middle + QPointF(0, 3));
    }
}

void EvidenceBox::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    viewport()->update();
}

void EvidenceBox::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    viewport()->update();
}

void EvidenceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

QMimeData *EvidenceBox::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(textCursor().selection().toPlainText());
    return copied;
}

} // namespace postseal
