// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/inspector/connection_gate.h"

#include <utility>

namespace postseal {

bool ConnectionGate::enter(const IpAddress &address, const void *who, const std::function<void()> &whenFree)
{
    const std::scoped_lock lock(m_mutex);
    const auto inside = m_inside.find(address);
    if (m_count >= m_inAll || (inside != m_inside.end() && inside->second >= m_perAddress)) {
        m_waiting.try_emplace(who, whenFree);
        return false;
    }
    ++m_inside[address];
    ++m_count;
    return true;
}

void ConnectionGate::leave(const IpAddress &address)
{
    std::map<const void *, std::function<void()>> waiting;
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto inside = m_inside.find(address); --inside->second == 0)
            m_inside.erase(inside);
        --m_count;
        waiting = std::exchange(m_waiting, {});
    }
    for (const auto &[who, whenFree] : waiting)
        whenFree();
}

} // namespace postseal
