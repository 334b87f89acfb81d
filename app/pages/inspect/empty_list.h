// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QWidget>

namespace postseal {

class LinkButton;
class PlainLabel;

//! What stands in a list without rows: why there are none and, where a filter is the reason, the way back.
class EmptyList : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyList(const QString &wayBack, QWidget *parent = nullptr);
    void say(const QString &why, bool offersWayBack);

Q_SIGNALS:
    void wayBackTaken();

private:
    PlainLabel *m_why;
    LinkButton *m_back;
};

} // namespace postseal
