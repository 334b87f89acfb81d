// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QtGlobal>

#include <stop_token>
#include <thread>

namespace postseal {

//! Keeps Ctrl+C and SIGTERM from every thread that is begun from here on; to be called before any is.
void blockStopSignals();

//! While it lives, a thread alone takes these signals: the run is asked to stop, and says what it has. The second one
//! ends the program, as every one does after it: what is judged or written then must not outlive a Ctrl+C.
class StopOnSignal
{
public:
    explicit StopOnSignal(std::stop_source run);
    ~StopOnSignal();
    Q_DISABLE_COPY_MOVE(StopOnSignal)

private:
    std::jthread m_listener;
};

} // namespace postseal
