// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/wording/threat_face.h"

#include <QMetaType>

namespace postseal {

//! Which attacks are shown together.
enum class ThreatChoice { Main, OnPath, Authority, Dns, Discovery, Operator };

//! Those that can touch this domain. Main: the six that everybody asks for, but for those on what is not published.
QList<Attack> attacksOf(ThreatChoice choice, const ThreatMatrix &matrix);

struct ThreatTableCell
{
    ThreatFace face = ThreatFace::NotHere;
    QString word;   //!< "Held back"
    QString spoken; //!< "DANE sender, STARTTLS stripped: held back"
    friend bool operator==(const ThreatTableCell &, const ThreatTableCell &) = default;
};

//! One sender; or two that differ in what they have cached, where that makes no difference in any cell.
struct ThreatTableRow
{
    QList<Sender> senders;
    QString name, caption;
    friend bool operator==(const ThreatTableRow &, const ThreatTableRow &) = default;
};

struct ThreatTableColumn
{
    Attack attack = Attack::Nothing;
    QString name;
    friend bool operator==(const ThreatTableColumn &, const ThreatTableColumn &) = default;
};

//! The matrix in words: senders as rows, the chosen attacks as columns.
struct ThreatTable
{
    QString title; //!< above it, where it stands alone
    QString corner;
    QList<ThreatTableRow> rows;
    QList<ThreatTableColumn> columns;
    QList<ThreatTableCell> cells; //!< row by row
    QString foot;                 //!< below the legend

    bool isEmpty() const { return rows.isEmpty() || columns.isEmpty(); }
    const ThreatTableCell &at(qsizetype row, qsizetype column) const { return cells.at(row * columns.size() + column); }
    QList<ThreatFace> facesShown() const; //!< for the legend
};

enum class ThreatRows { OneEach, JoinedWhereAlike };

//! Empty where the matrix is. While answers come, rows are not joined: so they keep their places.
ThreatTable threatTable(const ThreatMatrix &matrix, ThreatChoice choice,
                        ThreatRows rows = ThreatRows::JoinedWhereAlike);

} // namespace postseal

Q_DECLARE_METATYPE(postseal::ThreatTableCell)
