// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QPalette>

namespace postseal {

//! The built-in palettes, for View > Appearance and for tests and screenshots (style Fusion).
QPalette lightPalette();
QPalette darkPalette();

} // namespace postseal
