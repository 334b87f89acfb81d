// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/painting/visible_text.h"
#include "app/widgets/plain_label.h"

namespace postseal {

namespace {

//! A character that would make a longer name of what it stands beside: "mx1" is not in "mx10" nor in "a-mx1".
bool joins(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_';
}

bool standsAlone(const QString &text, qsizetype start, qsizetype end)
{
    const bool left = start == 0 || (!joins(text[start - 1]) && text[start - 1] != u'.');
    const bool dotted = end + 1 < text.size() && text[end] == u'.' && joins(text[end + 1]);
    const bool right = end == text.size() || (!joins(text[end]) && !dotted);
    return left && right;
}

void mark(QList<QTextLayout::FormatRange> &ranges, const QString &text, const QString &piece,
          const QTextCharFormat &format)
{
    if (piece.isEmpty())
        return;
    for (qsizetype at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.size())) {
        if (standsAlone(text, at, at + piece.size()))
            ranges.append({int(at), int(piece.size()), format});
    }
}

} // namespace

SentenceLabel::SentenceLabel(QWidget *parent) : PlainLabel(parent)
{
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setSelectable(true);
}

void SentenceLabel::setSentence(const QString &text, const QStringList &bold, const QStringList &fixed)
{
    m_bold = bold;
    m_fixed = fixed;
    setText(text);
    updateGeometry();
    update();
}

QList<QTextLayout::FormatRange> SentenceLabel::formats(const QString &visible) const
{
    QList<QTextLayout::FormatRange> ranges;
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    for (const QString &piece : m_bold)
        mark(ranges, visible, visibleText(piece), strong);
    QTextCharFormat typed;
    typed.setFont(styledFont(textFont(), TextStyle::Fixed));
    typed.setProperty(unbrokenProperty, true);
    for (const QString &piece : m_fixed)
        mark(ranges, visible, visibleText(piece), typed);
    return ranges;
}

} // namespace postseal
