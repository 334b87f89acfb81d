// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QWidget>

namespace postseal {

class PlainLabel;

//! Says what a list is narrowed to, with the way back to the whole.
class ScopeBar : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeBar(QWidget *parent = nullptr);
    void say(const QString &what); //!< empty: the whole, and the bar is gone

Q_SIGNALS:
    void wayBackTaken();

private:
    PlainLabel *m_what;
};

} // namespace postseal
