// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/checks/catalogue.h"

#include <QByteArray>
#include <QMap>

namespace postseal {

//! The pages of docs/checks/ as Markdown, made from the catalogue alone: file name -> UTF-8. One page a check, named
//! after its slug, and README.md with all of them by area.
QMap<QString, QByteArray> checkPages();

//! What else lies in that folder: the list of what was left out, written by hand, and of what tests what.
QStringList otherPages();

} // namespace postseal
