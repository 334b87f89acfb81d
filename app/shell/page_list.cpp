// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/shell/page_list.h"

#include "app/pages/inspect/inspect_page.h"

#include <QtGlobal>

namespace postseal {

namespace {

Page *makeInspectPage(QWidget *parent)
{
    return new InspectPage(parent);
}

void surroundInspectPage(Page &page, const PageSurroundings &surroundings)
{
    auto &inspect = static_cast<InspectPage &>(page);
    inspect.presenter().setChoices(surroundings.choices);
    inspect.setRecents(surroundings.recents);
}

} // namespace

const QList<PageSpec> &pageList()
{
    static const QList<PageSpec> pages = {
        {"inspect", QT_TRANSLATE_NOOP("PageList", "Inspect"), LineIcon::Inspect, makeInspectPage, surroundInspectPage},
    };
    return pages;
}

} // namespace postseal
