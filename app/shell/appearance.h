// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/shell/settings.h"

namespace postseal {

//! Puts style and palette on the application. `System` keeps the platform's own; where the platform gives no more than
//! Fusion, the house's flat variant of it is used.
void applyAppearance(Appearance appearance);

} // namespace postseal
