// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/pages/page.h"
#include "app/painting/line_icons.h"
#include "app/services/choices.h"

#include <QList>

namespace postseal {

//! What a page needs of the frame when it is made, and when the user changed it.
struct PageSurroundings
{
    Choices choices;
    QStringList recents;
};

//! One page of the side bar; MainWindow builds its navigation from these and knows no page by name.
struct PageSpec
{
    const char *id;
    const char *title; //!< context "PageList"
    LineIcon icon;
    Page *(*make)(QWidget *parent);
    void (*surround)(Page &page, const PageSurroundings &surroundings);
};

const QList<PageSpec> &pageList();

} // namespace postseal
