// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

class QMenu;
class QWidget;

namespace postseal {

class PathView;

//! What can be done with the delivery path: zoom, export, copy. The view offers the same as its context menu.
QMenu *makePathMenu(PathView *view, QWidget *parent);

} // namespace postseal
