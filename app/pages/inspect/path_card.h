// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/widgets/card.h"

namespace postseal {

class PathView;

//! The delivery path on its card: as high as it was drawn, higher where there is room and many hosts want it.
class PathCard : public Card
{
    Q_OBJECT

public:
    explicit PathCard(QWidget *parent = nullptr);
    PathView *view() const { return m_view; }
    void fitInto(int pageHeight); //!< takes what it wants of it, up to a third or what is over
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; //!< what it took in a higher window keeps nobody from a lower one

private:
    int least() const;

    PathView *m_view;
    int m_pageHeight = 0;
};

} // namespace postseal
