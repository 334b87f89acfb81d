// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/marked_edit.h"

#include "app/painting/type_scale.h"
#include "app/widgets/plain_tool_tip.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace postseal {

namespace {

constexpr int kMarkSide = 12;
constexpr int kGap = 6;
constexpr int kMostWaves = 100; // more are no help, and cost

} // namespace

//! The strip left of the text.
class LineNumbers : public QWidget
{
public:
    explicit LineNumbers(MarkedEdit *edit) : QWidget(edit), m_edit(edit) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_edit->paintNumbers(painter);
    }

private:
    MarkedEdit *m_edit;
};

MarkedEdit::MarkedEdit(QWidget *parent) : QPlainTextEdit(parent), m_numbers(new LineNumbers(this))
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAnywhere);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAnywhere);
    document()->setDefaultTextOption(option);
    takeFont();
    connect(this, &QPlainTextEdit::blockCountChanged, this, &MarkedEdit::placeNumbers);
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, [this] { m_numbers->update(); });
}

void MarkedEdit::takeFont()
{
    const QFont fixed = styledFont(parentWidget() ? parentWidget()->font() : QFont(), TextStyle::Fixed);
    if (fixed != font())
        setFont(fixed);
    document()->setDocumentMargin(8);
    placeNumbers();
}

QString MarkedEdit::rawText() const
{
    QString text = document()->toRawText(); // toPlainText() would make a blank of a no-break space
    return text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

void MarkedEdit::setMostCharacters(int most)
{
    m_most = most;
}

void MarkedEdit::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    const QString text = source->text();
    textCursor().insertText(m_most > 0 ? text.left(m_most) : text);
    ensureCursorVisible();
}

void MarkedEdit::setMarks(const QList<TextMark> &marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    QStringList told;
    for (const TextMark &mark : m_marks)
        told.append(tr("Line %1: %2").arg(QLocale().toString(mark.line + 1), mark.text));
    setAccessibleDescription(told.join(QLatin1String("; ")));
    showMarks();
}

void MarkedEdit::showMarks()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const TextMark &mark : m_marks.first(std::min<qsizetype>(kMostWaves, m_marks.size()))) {
        const QTextBlock block = document()->findBlockByNumber(mark.line);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection wave;
        wave.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.format.setUnderlineColor(toneColour(palette(), severityTone(mark.mark)));
        wave.cursor = QTextCursor(block);
        const int last = std::max(0, int(block.text().size()) - 1);
        wave.cursor.setPosition(block.position() + std::min(mark.column, last));
        wave.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        selections.append(wave);
    }
    setExtraSelections(selections);
    m_numbers->update();
}

void MarkedEdit::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(line);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::min(column, int(block.text().size())));
    setTextCursor(cursor);
    ensureCursorVisible();
}

std::optional<SeverityMark> MarkedEdit::worstOf(int line) const
{
    std::optional<SeverityMark> worst;
    for (const TextMark &mark : m_marks) {
        if (mark.line == line && (!worst || mark.mark < *worst))
            worst = mark.mark;
    }
    return worst;
}

int MarkedEdit::numbersWidth() const
{
    const QString widest(std::max(2, int(QString::number(blockCount()).size())), QLatin1Char('9'));
    return kGap + kMarkSide + kGap + fontMetrics().horizontalAdvance(widest) + kGap;
}

void MarkedEdit::placeNumbers()
{
    setViewportMargins(numbersWidth(), 0, 0, 0);
    const QRect area = contentsRect();
    m_numbers->setGeometry(area.left(), area.top(), numbersWidth(), area.height());
}

void MarkedEdit::paintNumbers(QPainter &painter)
{
    const StateColours &colours = stateColours(palette());
    const QRect strip = m_numbers->rect();
    painter.setFont(font());
    painter.setRenderHint(QPainter::Antialiasing);
    const int height = fontMetrics().height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        if (area.top() > strip.bottom())
            break;
        const QRectF line(0, area.top(), strip.width() - kGap, height);
        const std::optional<SeverityMark> mark = worstOf(block.blockNumber());
        if (mark)
            paintSeverity(painter, QRectF(kGap, line.center().y() - kMarkSide / 2.0, kMarkSide, kMarkSide), *mark,
                          palette());
        painter.setPen(mark ? toneColour(palette(), severityTone(*mark)) : colours.tertiaryText);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(colours.line);
    painter.drawLine(strip.topRight(), strip.bottomRight());
}

bool MarkedEdit::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int line = cursorForPosition(viewport()->mapFromGlobal(help->globalPos())).blockNumber();
    QStringList texts;
    for (const TextMark &mark : m_marks) {
        if (mark.line == line)
            texts.append(mark.text);
    }
    QToolTip::showText(help->globalPos(), plainToolTip(texts.join(QLatin1Char('\n'))), this);
    return true;
}

void MarkedEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeFont();
    if (event->type() == QEvent::PaletteChange)
        showMarks();
}

void MarkedEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

} // namespace postseal
