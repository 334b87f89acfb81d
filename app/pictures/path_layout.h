// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/pictures/delivery_path.h"

#include <QFont>
#include <QPainterPath>
#include <QRectF>

namespace postseal {

//! How much of a node is shown: with many hosts there is room for less of each.
enum class NodeForm {
    Sender, //!< an envelope and its caption
    Full,   //!< title and every line
    Short,  //!< title and the line that matters most
    Line,   //!< both beside each other
};

struct PlacedNode
{
    QString key;
    QRectF rect;
    NodeForm form = NodeForm::Full;
    friend bool operator==(const PlacedNode &, const PlacedNode &) = default;
};

struct PlacedWay
{
    PathWay way;
    QPainterPath line; //!< from left to right, flat at both ends
    friend bool operator==(const PlacedWay &, const PlacedWay &) = default;
};

struct PlacedText
{
    QPointF at; //!< left end of the baseline
    QString text;
    Tone tone = Tone::Tertiary;
    friend bool operator==(const PlacedText &, const PlacedText &) = default;
};

//! Where everything stands, in pixels of a screen at 100 %. No node lies on another, and no way crosses one.
struct PathLayout
{
    QSizeF size;
    QList<PlacedNode> nodes; //!< in the order of the path
    QList<PlacedWay> ways;
    QList<PlacedText> captions; //!< above the columns
    QPointF legend;             //!< left end of its baseline
    const PlacedNode *node(QStringView key) const; //!< null without one
    friend bool operator==(const PathLayout &, const PathLayout &) = default;
};

//! \param width  what there is; the layout is narrower only where lines would become too long to read, and wider where
//!               names would not fit
PathLayout layOutPath(const DeliveryPath &path, const QFont &font, qreal width);

//! Heights that follow the font.
struct PathMeasures
{
    explicit PathMeasures(const QFont &font);
    qreal unit;  //!< 1 for the font that the picture was drawn for
    qreal title; //!< height of a title's row
    qreal pitch; //!< from line to line
    qreal nodeHeight(int lines) const { return 10 + title + 6 + pitch * lines + 10; }
    qreal chainHeight() const { return pitch + 2; }
    qreal shortNodeHeight() const { return 8 + title + pitch + 8; }
    qreal lineNodeHeight() const { return pitch + 10; }
};

constexpr int kFewHosts = 5; //!< more of them have their ways in lanes
constexpr qreal kPathWidth = 1118; //!< as it was drawn; times PathMeasures::unit

} // namespace postseal
