// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/inspector/inspect.h"

#include <mutex>

namespace postseal {

//! What of several running inspections is shown in one progress line; written and read in any thread.
class ProgressLine
{
public:
    void note(const QString &domain, const InspectionNews &news);
    QString text();

private:
    std::mutex m_mutex;
    QString m_domain;
    int m_done = 0, m_begun = 0;
    std::optional<Waiting> m_waiting;
};

} // namespace postseal
