// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QSplitter>

namespace postseal {

//! A list and the detail of what is selected in it: beside each other, or where that is too narrow, one below the other.
//! What the user dragged stays until the two change their places.
class SideBySide : public QSplitter
{
    Q_OBJECT
public:
    //! How much of the `whole` width or height the detail has at first.
    using Share = int (*)(Qt::Orientation orientation, int whole);
    explicit SideBySide(Share ofDetail, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const Share m_ofDetail;
    bool m_placed = false; //!< it has its first sizes
};

} // namespace postseal
