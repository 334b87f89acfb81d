// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

namespace postseal {

//! Lets assistive technology read our painted badges as graphics with a name; call it before one is shown.
void installGraphicAccess();

} // namespace postseal
