// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

namespace postseal {

//! Gives back what OpenSSL keeps for the calling thread, at the end of a piece of work in a pool. OpenSSL would do so when
//! the thread ends, which may be after the program has ended; what is needed again is made again.
void releaseThreadState();

//! What the calling thread does from here on can wait: on a busy machine the others come first.
void yieldToOthers();

} // namespace postseal
