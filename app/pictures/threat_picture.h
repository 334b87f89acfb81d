// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/painting/state_colours.h"
#include "app/pictures/threat_table.h"

#include <QFont>
#include <QImage>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace postseal {

//! The places of the matrix, in pixels of the device.
struct ThreatMeasures
{
    qreal label = 0;     //!< width of the senders
    qreal column = 0;    //!< width of an attack
    qreal head = 0;      //!< height of the attacks' names
    qreal row = 0;       //!< height of a sender
    qreal lowestRow = 0; //!< where room is scarce; captions are left out then
};

//! For a width that is at hand; columns keep a least width, so the whole may be wider.
ThreatMeasures threatMeasures(const ThreatTable &table, qreal width, const QFont &font);

enum class CellMark { None, Selected, Current }; //!< Current: selected, and the keyboard is there

struct ThreatLook
{
    const QPalette &palette;
    const QFont &font;
};

// The parts, as the list in the window and the whole picture paint them. Text is made visible here.
void paintThreatCell(QPainter &painter, const QRectF &rect, const ThreatTableCell &cell, const ThreatLook &look,
                     CellMark mark = CellMark::None);
void paintThreatSender(QPainter &painter, const QRectF &rect, const ThreatTableRow &row, const ThreatLook &look);
void paintThreatHeading(QPainter &painter, const QRectF &rect, const QString &text, const ThreatLook &look,
                        Tone tone = Tone::Primary);
QSizeF threatLegendSize(const ThreatTable &table, qreal width, const QFont &font);
void paintThreatLegend(QPainter &painter, const QRectF &rect, const ThreatTable &table, const ThreatLook &look);

//! The whole: title, matrix, legend and foot. The height goes with the width.
QSizeF threatSize(const ThreatTable &table, qreal width, const QFont &font);
void paintThreats(QPainter &painter, const QRectF &rect, const ThreatTable &table, const QPalette &palette,
                  const QFont &font);

QByteArray threatSvg(const ThreatTable &table, const QPalette &palette, const QFont &font);
QImage threatImage(const ThreatTable &table, const QPalette &palette, const QFont &font); //!< at twice the size

} // namespace postseal
