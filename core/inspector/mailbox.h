// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <queue>
#include <stop_token>

namespace postseal {

//! What leaf work reports to the one thread that keeps the facts: closures, run in the order of their arrival.
//! So the facts need no lock. Leaves hold it by shared_ptr: a late answer finds it, and nobody reads it any more.
class Mailbox
{
public:
    using Note = std::function<void()>;

    void post(Note note)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_notes.push(std::move(note));
        }
        m_arrived.notify_one();
    }

    //! Waits until a note is there, `until` has passed or `stop` was requested; then nothing.
    std::optional<Note> take(std::chrono::steady_clock::time_point until, const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        if (!m_arrived.wait_until(lock, stop, until, [this] { return !m_notes.empty(); }))
            return std::nullopt;
        Note note = std::move(m_notes.front());
        m_notes.pop();
        return note;
    }

    //! The next one when it is there already.
    std::optional<Note> takeAtOnce()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_notes.empty())
            return std::nullopt;
        Note note = std::move(m_notes.front());
        m_notes.pop();
        return note;
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_arrived;
    std::queue<Note> m_notes;
};

} // namespace postseal
