// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QToolButton>

namespace postseal {

//! One row of the side bar.
class SideBarItem : public QToolButton
{
    Q_OBJECT
public:
    SideBarItem(const QString &title, const QIcon &icon, QWidget *parent);

    void setCompact(bool compact);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_compact = false;
};

} // namespace postseal
