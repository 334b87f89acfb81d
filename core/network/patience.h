// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <algorithm>
#include <chrono>
#include <stop_token>

namespace postseal {

//! How long a wait may last, and who may end it. Deadlines nest: a step never outlasts the session it belongs to.
struct Patience
{
    using Clock = std::chrono::steady_clock;
    std::stop_token stop;
    Clock::time_point until;

    //! The same, for a step that may last `limit` from now on.
    Patience within(std::chrono::milliseconds limit) const { return {stop, std::min(until, Clock::now() + limit)}; }
    bool stopped() const { return stop.stop_requested(); }
    bool isOver() const { return Clock::now() >= until; }

    //! What is left, at most a tenth of a second: so often a wait asks whether it was stopped.
    std::chrono::milliseconds slice() const
    {
        using namespace std::chrono_literals;
        return std::clamp(std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now()), 0ms, 100ms);
    }
};

} // namespace postseal
