// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/painting/severity_mark.h"

#include <QWidget>

namespace postseal {

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
