// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/print/page_flow.h"
#include "app/print/paper.h"

#include <QStringList>

namespace postseal {

class WrappedText;

//! How a piece of text is set.
struct Setting
{
    TextStyle style = TextStyle::Body;
    Tone tone = Tone::Primary;
    QStringList strong = {}; //!< words in it that are semibold, each wherever it stands
    qsizetype lead = 0;      //!< so many characters at its beginning are semibold
};

//! Text broken into lines of the width.
std::shared_ptr<const WrappedText> wrap(const Paper &paper, const QString &text, const Setting &setting, qreal width);

//! A band for each line; the first two and the last two stay together. \param before  above the first
Bands textBands(const Paper &paper, const QString &text, const Setting &setting, qreal left, qreal before);

void paintText(QPainter &painter, const Paper &paper, const WrappedText &text, QPointF at, Tone tone = Tone::Primary);
//! On one line, its right end or its left end at the point; cut with an ellipsis at `width`.
void paintLine(QPainter &painter, const Paper &paper, const QString &text, const Setting &setting, const QRectF &rect,
               Qt::Alignment alignment);

Band spaceBand(qreal height);
Band ruleBand(const Paper &paper, qreal before); //!< a hairline over the whole width

//! Belongs to what comes behind it.
Bands keptWithNext(Bands bands);

} // namespace postseal
