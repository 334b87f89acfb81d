// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QStyledItemDelegate>

namespace postseal {

//! What a model gives the delegate. Qt::AccessibleTextRole should hold severity, subject and title in words.
//! All text goes through visibleText() here.
namespace finding_role {
enum {
    Severity = Qt::UserRole + 200, //!< int(SeverityMark); of a group: makes it a heading, with the Caption at its right
    Subject,                       //!< QString: a host name or an area, 132 px, secondary
    Title,                         //!< QString: what was found
    Caption,                       //!< QString: what it means; may be empty
    IsGroup,                       //!< bool: one line that folds the rows below it; shows Title
};
}

//! Rows of two lines, 46 px: mark | subject | title over caption; group rows of one line, 28 px; hairlines between.
class FindingRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override; //!< the whole text where something was cut
};

} // namespace postseal
