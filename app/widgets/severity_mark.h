// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/widgets/state_colours.h"

#include <QIcon>
#include <QRectF>
#include <QWidget>

class QPainter;

namespace postseal {

enum class SeverityMark {
    Error,   //!< octagon with a cross
    Warning, //!< triangle
    Notice,  //!< square with an i
    Info,    //!< dot
    Good,    //!< check mark
    Unknown, //!< question mark: could not tell
};

Tone severityTone(SeverityMark mark);
void paintSeverity(QPainter &painter, const QRectF &rect, SeverityMark mark, const QPalette &palette);
QIcon severityIcon(SeverityMark mark);

//! A severity mark as a widget of fixed size, with the word for assistive technology.
class SeverityBadge : public QWidget
{
    Q_OBJECT
public:
    explicit SeverityBadge(int size, QWidget *parent = nullptr);

    void setMark(SeverityMark mark, const QString &word);
    SeverityMark mark() const { return m_mark; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SeverityMark m_mark = SeverityMark::Info;
};

} // namespace postseal
