// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <stop_token>
#include <thread>

namespace postseal {

//! Keeps Ctrl+C and SIGTERM from every thread that is begun from here on; to be called before any is.
void blockStopSignals();

//! A thread that alone takes these signals: the run is asked to stop, and says what it has.
std::jthread stopOnSignal(std::stop_source run);

} // namespace postseal
