// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/services/services.h"

#include <mutex>

namespace postseal {

//! Keeps the doors made for the last choices, so that a second inspection does not make them again.
//! Called on worker threads.
class ServicesShelf
{
public:
    Settled<std::shared_ptr<Services>> servicesFor(const Choices &choices)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_services && m_choices == choices)
            return m_services;
        Settled<std::shared_ptr<Services>> made = Services::create(choices);
        if (made) {
            m_services = *made;
            m_choices = choices;
        }
        return made;
    }

private:
    std::mutex m_mutex;
    Choices m_choices;
    std::shared_ptr<Services> m_services;
};

} // namespace postseal
