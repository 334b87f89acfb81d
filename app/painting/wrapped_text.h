// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QList>
#include <QString>
#include <QTextFormat>
#include <QTextLayout>

namespace postseal {

//! A format with this property set to true keeps its piece on one line where the piece fits.
constexpr int unbrokenProperty = QTextFormat::UserProperty + 1;

//! Text laid out in lines that break at blanks only, so that no host name is broken in the middle; a word that is
//! wider than the whole line is broken where it must. Formats come from us, never from the text.
class WrappedText
{
public:
    WrappedText(const QString &text, const QFont &font, const QList<QTextLayout::FormatRange> &formats, qreal width);

    QSizeF size() const { return m_size; }
    int lineCount() const { return m_layout.lineCount(); }
    QString line(int number) const;
    int positionAt(QPointF point) const; //!< the cursor position nearest to the point
    void paint(QPainter &painter, QPointF at, const QList<QTextLayout::FormatRange> &selections = {}) const;
    qreal lineHeight(int number) const;
    void paintLine(QPainter &painter, QPointF at, int number) const; //!< alone, its top left corner at the point

private:
    void lay(qreal width);
    int breakOf(const QTextLine &line) const;

    QTextLayout m_layout;
    QSizeF m_size;
};

//! A width no text reaches: everything stays on one line.
constexpr qreal unlimitedWidth = 1e6;

enum class Elide { Never, End, Start }; //!< Start is for host names alone: their end is what tells them apart

//! Cut so that it fits; at the end the cut is moved before a word with a dot in it, so that no host name is halved.
QString elided(const QString &text, const QFontMetricsF &metrics, qreal width, Elide elide);

} // namespace postseal
