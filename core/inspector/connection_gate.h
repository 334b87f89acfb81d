// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/values/ip_address.h"

#include <functional>
#include <map>
#include <mutex>

namespace postseal {

//! How many connections all running inspections together may have: to one address, out of politeness, and in all.
//! One inspection alone never has to wait here. May be used from any thread.
class ConnectionGate
{
public:
    explicit ConnectionGate(int perAddress = 2, int inAll = 64) : m_perAddress(perAddress), m_inAll(inAll) {}
    Q_DISABLE_COPY_MOVE(ConnectionGate)

    //! False when there is no place; then `whenFree` is called once, on some thread, when it is worth trying again.
    //! \param who  one who waits already is not noted twice
    bool enter(const IpAddress &address, const void *who, const std::function<void()> &whenFree);
    void leave(const IpAddress &address);

private:
    const int m_perAddress;
    const int m_inAll;
    std::mutex m_mutex; //!< guards what follows
    std::map<IpAddress, int> m_inside;
    int m_count = 0;
    std::map<const void *, std::function<void()>> m_waiting;
};

} // namespace postseal
