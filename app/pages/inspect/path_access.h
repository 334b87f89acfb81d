// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

namespace postseal {

//! Lets assistive technology walk the delivery path: a list whose entries are the nodes, each with its sentence.
void installPathAccess();

} // namespace postseal
